/**
 * Ways to a target: three paths, the year each ally arrives at its own pace, and whether anybody has
 * ever gone that fast.
 *
 *   pace needed = (target − share)/(by − year), points of GDP a year on the even path
 *   own pace = (share − share n years before)/n, for n = 3 and for the whole history
 *   arrival = year + ⌈(target − share)/own pace⌉
 *
 * Rises are compared over as many years as the path has, or over the whole history where the path is
 * longer. Those of all allies count, whoever was asked for.
 */
import { freeze } from '../../scenario/index.ts'
import { type Baseline, baselinesOf, paceOver, recentYears } from '../cost/baseline.ts'
import { gapPoints, priceBaselines } from '../cost/cost.ts'
import { type Question, questionOf } from '../cost/request.ts'
import type { CostRequest } from '../cost/types.ts'
import { LedgerError } from '../figures/error.ts'
import type { Ledger } from '../ledger.ts'
import { fastestRise, fastestRises, longestWindow } from './rises.ts'
import { type PathShape, pathShapes, shareOnPath } from './shape.ts'
import type { AllyPath, Paths, Precedent, Rise } from './types.ts'

/** Slower than a thousandth of a point a year is standing still: a gap of one would take a millennium. */
const leastPace = 0.001

/** Rounding of published shares, in points. */
const tolerance = 5e-4

/**
 * @param request as for `priceTarget`, with `by`; its `path` is not used, all three are
 * @throws LedgerError as `priceTarget` does, and without `by`
 */
export function pathsTo(ledger: Ledger, request: CostRequest): Paths {
  const question = questionOf(ledger, request)
  const { by, year } = question
  if (by === null) throw new LedgerError('by', 'nothing', 'the year of the target, such as 2035')
  const baselines = baselinesOf(ledger, question)
  const everybody = baselinesOf(ledger, { ...question, allies: ledger.allies })
  const years = Array.from({ length: by - year + 1 }, (_, k) => year + k)
  const window = Math.min(by - year, longestWindow(everybody))
  const past: Past = {
    window,
    rises: fastestRises(everybody, window),
    spurts: fastestRises(everybody, recentYears),
  }
  const costs = pathShapes.map(
    (path) => [path, priceBaselines(ledger, baselines, { ...question, path }, request)] as const,
  )
  const [first] = costs
  return freeze({
    target: question.target,
    by,
    year,
    edition: question.edition,
    basis: question.basis,
    prices: question.prices,
    years,
    window,
    allies: baselines.map((baseline) => allyPath(baseline, question, years, past)),
    costs: Object.fromEntries(costs.map(([path, { total }]) => [path, total])) as Paths['costs'],
    assumptions: first?.[1].assumptions ?? [],
  })
}

interface Past {
  readonly window: number
  readonly rises: readonly Rise[]
  readonly spurts: readonly Rise[]
}

function allyPath(
  baseline: Baseline,
  { target, year, by }: Question,
  years: readonly number[],
  past: Past,
): AllyPath {
  const { ally, share, history } = baseline
  const points = gapPoints(baseline, target)
  const neededPace = points / ((by ?? year + 1) - year)
  const recentPace = paceOver(baseline, recentYears)
  const span = longestWindow([baseline])
  const longPace = span < recentYears ? null : paceOver(baseline, span)
  const fastEnough = (rises: readonly Rise[]) =>
    points === 0 ? [] : rises.filter(({ pace }) => pace >= neededPace - tolerance / past.window)
  const risers = fastEnough(past.rises)
  const spurts = fastEnough(past.spurts)
  const path = (shape: PathShape) =>
    share === null
      ? []
      : years.map((each) =>
          shareOnPath({ from: share, to: target, start: year, end: by ?? year }, shape, each),
        )
  return {
    iso3: ally.iso3,
    name: ally.name,
    share,
    gapPoints: points,
    neededPace,
    recentPace,
    longPace,
    arrives: share === null ? null : arrival(points, recentPace, year),
    arrivesLong: share === null ? null : arrival(points, longPace, year),
    precedent: precedentOf(share, points, neededPace, recentPace, risers, spurts),
    risers,
    spurts,
    ownBest: fastestRise(baseline, recentYears) ?? null,
    shares: { linear: path('linear'), front: path('front'), back: path('back') },
    history: history.map(({ figure }) => figure),
  }
}

function arrival(points: number, pace: number | null, year: number): number | null {
  if (points === 0) return year
  if (pace === null || pace < leastPace) return null
  return year + Math.ceil(points / pace - 1e-9)
}

function precedentOf(
  share: number | null,
  points: number,
  needed: number,
  recent: number | null,
  risers: readonly Rise[],
  spurts: readonly Rise[],
): Precedent {
  if (share === null) return 'none'
  if (points === 0) return 'there'
  if (recent !== null && recent >= needed) return 'own'
  if (risers.length > 0) return 'kept'
  return spurts.length > 0 ? 'spurt' : 'never'
}
