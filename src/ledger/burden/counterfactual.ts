/**
 * What the European allies would spend if they believed the guarantor less: not a forecast, an answer
 * within the model. Of every draw of what the figures cannot tell, the need follows from the bill, the
 * weights from what was spent, and the equilibrium from the credibility.
 *
 * Who of the allies would pay is not to be believed: the large fill the gap and the states at the front
 * ride free, because the model knows no geography. The sum is what it is for.
 */
import { mode, quantileSorted, tabulate, uniform } from '../../numeric/index.ts'
import { type BurdenAssumptions, burdenAssumptions } from './assumptions.ts'
import {
  type BaseYear,
  baseYear,
  calibrated,
  europeanShare,
  needFor,
  type Unknowns,
} from './calibrate.ts'
import { equilibrium } from './equilibrium.ts'
import { indexOfYear, type SpendingPanel } from './panel.ts'

/** The generator's quantities that this draws from, one for each assumption. */
const stream = 2_100_000

/** With everything at its mode, and the middle eight draws in ten. */
export interface BurdenSpread {
  readonly central: number
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

export interface CurvePoint {
  /** 1: as in the base year; 0: gone. */
  readonly credibility: number
  /** What the European allies spend, % of their GDP. */
  readonly pctGdp: BurdenSpread
}

export interface AllyAnswer {
  readonly iso3: string
  readonly name: string
  /** % of GDP in the base year, and at the credibility asked for with everything at its mode. */
  readonly before: number
  readonly after: number
}

export interface BurdenCounterfactual {
  readonly edition: string
  readonly priceYear: number
  readonly baseYear: number
  readonly credibility: number
  /** GDP of the European allies, billion US dollars at constant prices. */
  readonly gdpBn: number
  /** % of their GDP in the base year. */
  readonly before: number
  readonly after: BurdenSpread
  /** N in billion US dollars at constant prices. */
  readonly need: BurdenSpread
  readonly curve: readonly CurvePoint[]
  /** European allies and the others, in the order of the panel. */
  readonly allies: readonly AllyAnswer[]
  readonly assumptions: BurdenAssumptions
  readonly draws: number
  /** Draws in which no need explains the bill; they are left out. */
  readonly refused: number
}

export interface CounterfactualRequest {
  /** 0 to 1. */
  readonly credibility: number
  readonly year: number
  readonly draws: number
  readonly seed: number
  readonly assumptions?: BurdenAssumptions
}

/** @throws RangeError for a credibility outside 0 to 1 or a year that the panel has not */
export function burdenCounterfactual(
  panel: SpendingPanel,
  { credibility, year, draws, seed, assumptions = burdenAssumptions }: CounterfactualRequest,
): BurdenCounterfactual {
  if (!(credibility >= 0 && credibility <= 1)) {
    throw new RangeError(`credibility: found ${credibility}, expected 0 to 1`)
  }
  const base = baseYear(panel, year)
  const grid = [...new Set([1, 0.75, 0.5, 0.25, 0, credibility])].toSorted((a, b) => b - a)
  const quantities = [assumptions.common, assumptions.spillover, assumptions.bill]
  const central = answer(
    base,
    quantities.map((each) => mode(each.distribution)),
    grid,
  )
  if (central === undefined) {
    throw new RangeError('assumptions: found no need that explains the bill at their modes')
  }
  const tables = quantities.map((each) => tabulate(each.distribution))
  const answers: Answer[] = []
  for (let draw = 0; draw < draws; draw++) {
    const values = tables.map((table, k) => table.at(uniform(seed, draw, stream + k)))
    const one = answer(base, values, grid)
    if (one !== undefined) answers.push(one)
  }
  const curve = grid.map((g, k) => ({
    credibility: g,
    pctGdp: spread(
      central.shares[k] as number,
      answers.map(({ shares }) => shares[k] as number),
    ),
  }))
  const asked = grid.indexOf(credibility)
  return {
    edition: panel.edition,
    priceYear: panel.priceYear,
    baseYear: year,
    credibility,
    gdpBn: base.europe.reduce((sum, i) => sum + (base.gdpBn[i] as number), 0),
    before: europeanShare(base, base.spentBn),
    after: (curve[asked] as CurvePoint).pctGdp,
    need: spread(
      central.need,
      answers.map(({ need }) => need),
    ),
    curve,
    allies: panel.allies.map(({ iso3, name, pctGdp }, i) => {
      const spent = central.spending[asked]?.[i] as number
      const before = pctGdp[indexOfYear(panel, year)] as number
      return { iso3, name, before, after: (100 * spent) / (base.gdpBn[i] as number) }
    }),
    assumptions,
    draws,
    refused: draws - answers.length,
  }
}

interface Answer {
  readonly need: number
  readonly shares: readonly number[]
  readonly spending: readonly (readonly number[])[]
}

function answer(
  base: BaseYear,
  [common = 0, spillover = 1, bill = 0]: readonly number[],
  grid: readonly number[],
): Answer | undefined {
  const need = needFor(base, { common, spillover }, bill)
  if (need === undefined) return undefined
  const unknowns: Unknowns = { common, spillover, need }
  const alliance = calibrated(base, unknowns)
  if (alliance === undefined) return undefined
  const spending = grid.map((credibility) => equilibrium({ ...alliance, credibility }))
  return { need, spending, shares: spending.map((each) => europeanShare(base, each)) }
}

function spread(central: number, values: readonly number[]): BurdenSpread {
  const sorted = Float64Array.from(values).sort()
  const at = (p: number) => quantileSorted(sorted, p)
  return { central, p10: at(0.1), p50: at(0.5), p90: at(0.9) }
}
