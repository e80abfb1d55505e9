/**
 * Two scenarios, or one before and after an edit, on the same draws: what changes, and how sure one
 * can be that it is the edit and not chance. Random numbers are common to both sides, so an edit
 * that changes nothing shows a difference of exactly 0.
 */
import { type Forecast, forecastOf, type ModelForecast, type Run } from '../ensemble/index.ts'
import { arithmeticMean, standardDeviation } from '../numeric/index.ts'
import { freeze, type Issue } from '../scenario/index.ts'

/** One model on one issue, natural units. */
export interface IssueDifference {
  readonly before: number | null
  readonly after: number | null
  /** Mean of (after − before) over the draws in which the issue arises on both sides. */
  readonly difference: number | null
  /** Monte Carlo standard error of that mean; the draws are paired. */
  readonly mcse: number | null
  /** Share of those draws in which the outcome moves up, and down, by more than a millionth of the scale. */
  readonly up: number
  readonly down: number
}

export interface ModelDifference {
  readonly id: string
  readonly title: string
  readonly baseline: boolean
  readonly agreement: readonly [before: number, after: number]
  readonly exits: Readonly<Record<string, readonly [before: number, after: number]>>
  readonly issues: Readonly<Record<string, IssueDifference>>
}

export interface Comparison {
  readonly before: Forecast
  readonly after: Forecast
  readonly models: readonly ModelDifference[]
  /** Median of the pool, by issue. */
  readonly pool: Readonly<
    Record<string, { readonly before: number | null; readonly after: number | null }>
  >
  /** Issues that only one side has. */
  readonly onlyBefore: readonly string[]
  readonly onlyAfter: readonly string[]
  /** Models that run on one side only, and why not on the other. */
  readonly onlyOneSide: readonly string[]
}

/** Moves below this share of the scale count as none. */
const leastMove = 1e-6

/** @throws RangeError if the runs do not share seed and draws, or an issue has two scales */
export function compare(before: Run, after: Run): Comparison {
  if (before.seed !== after.seed || before.draws !== after.draws) {
    throw new RangeError('found runs of different seed or draws, expected the same for both')
  }
  const shared = sharedKeys(before, after)
  const a = forecastOf(restricted(before, shared))
  const b = forecastOf(restricted(after, shared))
  const issuesAfter = new Map(after.scenario.issues.map((issue, k) => [issue.id, { issue, k }]))
  const issues = before.scenario.issues.flatMap((issue, k) => {
    const other = issuesAfter.get(issue.id)
    if (other === undefined) return []
    if (other.issue.scale[0] !== issue.scale[0] || other.issue.scale[1] !== issue.scale[1]) {
      throw new RangeError(
        `issues.${issue.id}.scale: found [${other.issue.scale}] beside [${issue.scale}], expected one scale`,
      )
    }
    return [{ issue, before: k, after: other.k }]
  })
  const models = a.models.flatMap((model) => {
    const other = b.models.find(({ id }) => id === model.id)
    return other === undefined ? [] : [modelDifference(before, after, model, other, issues)]
  })
  const ids = (run: Run) => run.scenario.issues.map(({ id }) => id)
  return freeze({
    before: a,
    after: b,
    models,
    pool: Object.fromEntries(
      issues.map(({ issue: { id } }) => [
        id,
        { before: a.pool.issues[id]?.p50 ?? null, after: b.pool.issues[id]?.p50 ?? null },
      ]),
    ),
    onlyBefore: ids(before).filter((id) => !ids(after).includes(id)),
    onlyAfter: ids(after).filter((id) => !ids(before).includes(id)),
    onlyOneSide: [before, after].flatMap(({ selection }) =>
      Object.keys(selection.skipped)
        .filter((id) => runsOn(before, id) !== runsOn(after, id))
        .map((id) => selection.skipped[id] as string),
    ),
  })
}

const runsOn = ({ selection }: Run, id: string): boolean =>
  selection.entries.some(({ key }) => key === id)

function sharedKeys(before: Run, after: Run): ReadonlySet<string> {
  return new Set(before.selection.entries.map(({ key }) => key).filter((key) => runsOn(after, key)))
}

/** The run without the models that the other side lacks, so that both pools have the same members. */
function restricted(run: Run, keys: ReadonlySet<string>): Run {
  const { selection } = run
  const entries = selection.entries.filter(({ key }) => keys.has(key))
  return { ...run, selection: { ...selection, entries, contrasts: [] } }
}

interface SharedIssue {
  readonly issue: Issue
  readonly before: number
  readonly after: number
}

function modelDifference(
  before: Run,
  after: Run,
  model: ModelForecast,
  other: ModelForecast,
  shared: readonly SharedIssue[],
): ModelDifference {
  const leavers = Object.keys(model.exits).filter((id) => other.exits[id] !== undefined)
  return {
    id: model.id,
    title: model.title,
    baseline: model.baseline,
    agreement: [model.agreement, other.agreement],
    exits: Object.fromEntries(
      leavers.map((id) => [id, [model.exits[id] ?? 0, other.exits[id] ?? 0] as const]),
    ),
    issues: Object.fromEntries(
      shared.map((pair) => [
        pair.issue.id,
        {
          before: model.issues[pair.issue.id]?.p50 ?? null,
          after: other.issues[pair.issue.id]?.p50 ?? null,
          ...paired(before, after, model.id, pair),
        },
      ]),
    ),
  }
}

function paired(before: Run, after: Run, key: string, pair: SharedIssue) {
  const x = before.columns.get(key)
  const y = after.columns.get(key)
  const none = { difference: null, mcse: null, up: 0, down: 0 }
  if (x === undefined || y === undefined) return none
  const count = Math.min(x.count, y.count)
  const differences = new Float64Array(count)
  let kept = 0
  let up = 0
  let down = 0
  for (let d = 0; d < count; d++) {
    const move =
      (y.value[pair.after * y.count + d] as number) - (x.value[pair.before * x.count + d] as number)
    if (Number.isNaN(move)) continue
    differences[kept++] = move
    if (move > leastMove) up++
    else if (move < -leastMove) down++
  }
  if (kept === 0) return none
  const moves = differences.subarray(0, kept)
  const [start, end] = pair.issue.scale
  const span = end - start
  return {
    difference: span * arithmeticMean(moves),
    mcse: (Math.abs(span) * standardDeviation(moves)) / Math.sqrt(kept),
    up: (span > 0 ? up : down) / kept,
    down: (span > 0 ? down : up) / kept,
  }
}
