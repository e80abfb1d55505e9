/**
 * The bill of a target, per ally and in total.
 *
 *   gap = max(0, target − share) × GDP, in current US$ of the base year
 *   on the way:  GDP_t = GDP·(1 + growth)^t·(1 + prices)^t,  extra_t = (path_t − share)·GDP_t
 *
 * The share is the published one or, on the basis `dollars`, published dollars over GDP in dollars;
 * an answer stands on one of the two. With `by`, growth and prices are uncertain quantities, drawn
 * together; points use the most likely value of each and add up exactly. The population of the
 * newest count is held. Related spending is counted by no edition: of its level none, some or all
 * may be spent already, so it has no gap but a range from nothing to the whole.
 */
import { freeze } from '../../scenario/index.ts'
import type { Ledger } from '../ledger.ts'
import { type Baseline, baselinesOf, paceOver, recentYears } from './baseline.ts'
import { factorSource } from './draw.ts'
import { deflatorOf, growthOf, sharedGrowth } from './growth.ts'
import { type Members, project } from './project.ts'
import { type Question, questionOf } from './request.ts'
import type { AllyCost, Amount, Assumption, Cost, CostRequest, CostSum, YearCost } from './types.ts'

/**
 * Prices a target.
 * @throws LedgerError for a question that cannot be meant, an unknown ally or edition, and an edition
 *   without dollars
 */
export function priceTarget(ledger: Ledger, request: CostRequest): Cost {
  const question = questionOf(ledger, request)
  const baselines = baselinesOf(ledger, question)
  return priceBaselines(ledger, baselines, question, request)
}

/** The same from baselines that are there already. */
export function priceBaselines(
  ledger: Ledger,
  baselines: readonly Baseline[],
  question: Question,
  request: CostRequest,
): Cost {
  const everybody = [...baselines.keys()]
  const groups = [
    ...everybody.map((i) => [i]),
    everybody,
    everybody.filter((i) => baselines[i]?.ally.iso3 !== 'USA'),
  ]
  const { years, assumptions } = yearsOf(ledger, baselines, groups, question, request)
  const sumOf = (g: number) => costSum(baselines, groups[g] ?? [], question, years[g] ?? [])
  const n = everybody.length
  return freeze({
    ...question,
    allies: baselines.map((baseline, i) => allyCost(baseline, question, sumOf(i))),
    some: n < ledger.allies.length,
    total: sumOf(n),
    withoutUsa: groups[n + 1]?.length === n ? null : sumOf(n + 1),
    assumptions,
  })
}

function yearsOf(
  ledger: Ledger,
  baselines: readonly Baseline[],
  groups: readonly Members[],
  question: Question,
  request: CostRequest,
): {
  readonly years: readonly (readonly YearCost[])[]
  readonly assumptions: readonly Assumption[]
} {
  const { by, year, edition, draws, seed } = question
  if (by === null) return { years: [], assumptions: [] }
  const asked = {
    edition,
    year,
    horizon: by - year,
    growth: request.growth,
    deflator: request.deflator,
  }
  const growth = baselines.map(({ ally }) => growthOf(ledger, ally, asked))
  const deflator = question.prices === 'current' ? deflatorOf(asked) : undefined
  const shared = sharedGrowth(ledger, edition, year)
  const alike = shared.distribution.kind === 'fixed' ? shared.distribution.value : 0
  const source = factorSource(growth, deflator, alike, seed)
  return {
    years: project(baselines, groups, { ...question, by }, source, draws),
    assumptions: [...growth, ...(deflator === undefined ? [] : [deflator]), shared],
  }
}

function costSum(
  baselines: readonly Baseline[],
  members: Members,
  { target, related }: Question,
  years: readonly YearCost[],
): CostSum {
  const of = (value: (baseline: Baseline) => number) =>
    members.reduce((sum, i) => {
      const baseline = baselines[i]
      return baseline === undefined ? sum : sum + value(baseline)
    }, 0)
  const gdpUsdM = of((each) => each.gdpUsdM)
  const point = (value: number): Amount => ({ point: value, spread: null })
  const last = years.at(-1)
  const gap = last?.extra ?? point(of((each) => (gapPoints(each, target) * each.gdpUsdM) / 100))
  const people = of((each) => (each.share === null ? 0 : (each.population?.value ?? Number.NaN)))
  return {
    gdpUsdM,
    spentUsdM: of((each) => ((each.share ?? 0) * each.gdpUsdM) / 100),
    level:
      last?.level ??
      point(
        of(({ share, gdpUsdM: gdp }) =>
          share === null ? 0 : (Math.max(share, target) * gdp) / 100,
        ),
      ),
    gap,
    cumulative: last?.cumulative ?? gap,
    population: people > 0 ? people : null,
    gapPerHead: people > 0 ? (gap.point * 1e6) / people : null,
    related: related === 0 ? null : scaled(last?.gdp ?? point(of(spendersGdp)), related / 100),
    years,
  }
}

const spendersGdp = ({ share, gdpUsdM }: Baseline): number => (share === null ? 0 : gdpUsdM)

function scaled({ point, spread }: Amount, by: number): Amount {
  return {
    point: point * by,
    spread:
      spread === null
        ? null
        : {
            p10: spread.p10 * by,
            p50: spread.p50 * by,
            p90: spread.p90 * by,
            mean: spread.mean * by,
          },
  }
}

/** max(0, target − share), points of GDP; 0 without forces. */
export function gapPoints({ share }: Baseline, target: number): number {
  return share === null ? 0 : Math.max(0, target - share)
}

function allyCost(baseline: Baseline, { target, by, year }: Question, sum: CostSum): AllyCost {
  const { ally, share, cells } = baseline
  const points = gapPoints(baseline, target)
  const pace = paceOver(baseline, recentYears)
  const rises = pace !== null && pace > 0
  return {
    ...sum,
    iso3: ally.iso3,
    name: ally.name,
    hasForces: ally.hasForces,
    share,
    gapPoints: points,
    recentPace: pace,
    yearsOfRecentGrowth: rises ? points / pace : null,
    paceMultiple: rises && by !== null ? points / (by - year) / pace : null,
    cells,
  }
}
