/**
 * What shares and GDP by ally and year cannot tell, and the game needs all the same. Own-security
 * weights follow from what was spent; these three do not. A profile of b from 0 to 0.05 fits the years
 * 2014–2024 equally well, and how much the allies must match before common security begins drops out of
 * every comparison of years. So they are quantities, and their basis is judgement.
 */
import type { Distribution } from '../../numeric/index.ts'

export interface BurdenQuantity {
  readonly id: 'common' | 'spillover' | 'bill'
  readonly title: string
  readonly unit: string
  readonly basis: 'judgement'
  readonly distribution: Distribution
  readonly why: string
}

export interface BurdenAssumptions {
  /** b: weight of the common security, the same for all. */
  readonly common: BurdenQuantity
  /** θ: how far one ally's spending counts for another. */
  readonly spillover: BurdenQuantity
  /** What the European allies would spend without the guarantor, % of their GDP: it sets the need N. */
  readonly bill: BurdenQuantity
}

export const burdenAssumptions: BurdenAssumptions = {
  common: {
    id: 'common',
    title: 'weight of common security',
    unit: 'share',
    basis: 'judgement',
    distribution: { kind: 'triangular', low: 0.005, mode: 0.01, high: 0.02 },
    why: 'the figures fit equally well from 0 to 0.05',
  },
  spillover: {
    id: 'spillover',
    title: 'spillover between allies',
    unit: 'share',
    basis: 'judgement',
    distribution: { kind: 'triangular', low: 0.8, mode: 1, high: 1 },
    why: 'no figure separates it from the weight of common security; 1 is the textbook’s public good',
  },
  bill: {
    id: 'bill',
    title: 'bill without the guarantor',
    unit: '% of GDP',
    basis: 'judgement',
    distribution: { kind: 'triangular', low: 3, mode: 3.5, high: 4.5 },
    why: 'Bruegel and the Kiel Institute, 21 February 2025: at least EUR 250 bn a year, about 3.5 % of GDP',
  },
}
