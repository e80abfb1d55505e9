/**
 * Rival rules of what an ally spends next year. x_t is its defence expenditure in % of GDP.
 *
 *   random walk           x_{t+1} = x_t
 *   drift                 x_{t+1} = x_t + d_i,  d_i its mean change over the years of the fit
 *   linear path           x_{t+1} = x_t + max(0, pledge − x_t) / (by − t), nothing more once `by` is reached
 *   partial adjustment    x_{t+1} = x_t + λ max(0, pledge − x_t),  λ one for all
 *
 * λ is the least-squares slope through the origin of the yearly changes on the shortfalls; its standard
 * error lets the errors of one ally hang together. Nobody is drawn down to the pledge from above it.
 *
 * Reference: M. Nerlove, The Dynamics of Supply (1958), for partial adjustment; K.-Y. Liang, S. L. Zeger,
 * Biometrika 73 (1986) 13–22, for errors that hang together.
 */
import type { SpendingPanel } from './panel.ts'

export interface Pledge {
  readonly pctGdp: number
  /** The year by which it is to be met. */
  readonly by: number
}

/** Allies promised in Wales in September 2014 to move towards 2 % within a decade. */
export const walesPledge: Pledge = { pctGdp: 2, by: 2024 }

/** A parameter with its standard error. */
export interface Estimate {
  readonly value: number
  readonly error: number
}

export interface FittedRule {
  /** The one number it was fitted with, where there is one for all. */
  readonly pace?: Estimate
  /**
   * Next year's share, % of GDP.
   * @param ally index in the panel of the fit
   * @param pctGdp this year's share
   * @param year this year
   * @param z standard errors by which the parameter is off
   */
  next(ally: number, pctGdp: number, year: number, pledge: Pledge, z: number): number
}

export interface SpendingRule {
  readonly id: string
  readonly title: string
  readonly says: string
  /** @param pledge what was promised in the years of the fit */
  fit(panel: SpendingPanel, pledge: Pledge): FittedRule
}

const shortfall = (pctGdp: number, pledge: Pledge): number => Math.max(0, pledge.pctGdp - pctGdp)

export const randomWalk: SpendingRule = {
  id: 'random-walk',
  title: 'Random walk',
  says: 'next year is like this one',
  fit: () => ({ next: (_, pctGdp) => pctGdp }),
}

const drift: SpendingRule = {
  id: 'drift',
  title: 'Drift',
  says: 'each ally goes on as it did on average',
  fit({ allies }) {
    const drifts = allies.map(({ pctGdp }) => meanChange(pctGdp))
    return {
      next(ally, pctGdp, _year, _pledge, z) {
        const { value, error } = drifts[ally] as Estimate
        return Math.max(0, pctGdp + value + z * error)
      },
    }
  },
}

const linearPath: SpendingRule = {
  id: 'linear-path',
  title: 'Linear path',
  says: 'what is missing of the pledge is made up in equal steps until the promised year',
  fit: () => ({
    next(_ally, pctGdp, year, pledge) {
      const left = pledge.by - year
      return left > 0 ? pctGdp + shortfall(pctGdp, pledge) / left : pctGdp
    },
  }),
}

const partialAdjustment: SpendingRule = {
  id: 'partial-adjustment',
  title: 'Partial adjustment',
  says: 'each year the same share of what is missing is made up',
  fit({ allies }, pledge) {
    const pace = paceOf(
      allies.map(({ pctGdp }) => pctGdp),
      pledge,
    )
    return {
      pace,
      next: (_ally, pctGdp, _year, aim, z) =>
        pctGdp + Math.max(0, pace.value + z * pace.error) * shortfall(pctGdp, aim),
    }
  },
}

export const spendingRules: readonly SpendingRule[] = [
  randomWalk,
  drift,
  linearPath,
  partialAdjustment,
]

function meanChange(shares: readonly number[]): Estimate {
  const changes = shares.slice(1).map((share, t) => share - (shares[t] as number))
  const n = changes.length
  const value = changes.reduce((sum, change) => sum + change, 0) / n
  const squares = changes.reduce((sum, change) => sum + (change - value) * (change - value), 0)
  return { value, error: n > 1 ? Math.sqrt(squares / (n - 1) / n) : 0 }
}

function paceOf(allies: readonly (readonly number[])[], pledge: Pledge): Estimate {
  const pairs = allies.map((shares) =>
    shares.slice(1).map((share, t) => {
      const before = shares[t] as number
      return { missing: shortfall(before, pledge), change: share - before }
    }),
  )
  let products = 0
  let squares = 0
  for (const { missing, change } of pairs.flat()) {
    products += missing * change
    squares += missing * missing
  }
  if (squares === 0) return { value: 0, error: 0 }
  const value = products / squares
  const scores = pairs.map((own) =>
    own.reduce((sum, { missing, change }) => sum + missing * (change - value * missing), 0),
  )
  const spread = scores.reduce((sum, score) => sum + score * score, 0)
  return { value, error: Math.sqrt(spread) / squares }
}
