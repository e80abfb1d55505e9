/**
 * Why the models disagree: how much of the pool's spread lies between models and how much within
 * them, which two members are furthest apart, and which one thing, switched while the draws stay the
 * same, brings those two closest together. That thing is what evidence would have to settle.
 */
import { type Entry, type Run, type RunOptions, run } from '../ensemble/index.ts'
import { modelById, type Option } from '../models/index.ts'
import { arithmeticMean } from '../numeric/index.ts'
import { freeze, type Issue, type Quantity, type Scenario } from '../scenario/index.ts'

/** One thing that can be switched. */
export interface Switch {
  readonly kind: 'input' | 'assumption'
  readonly id: string
  /** Completes "if …". */
  readonly says: string
}

export interface Separation extends Switch {
  /** Distance of the two models' medians with the switch, natural units. */
  readonly gap: number
  /** Share of the gap that the switch closes: 1 all of it, 0 nothing, below 0 it widens. */
  readonly closes: number
}

export interface IssueDisagreement {
  readonly issue: string
  /** Variance of the members' means, natural units squared. */
  readonly between: number
  /** Mean of the members' variances. */
  readonly within: number
  /** between / (between + within); null where nothing varies. */
  readonly shareBetween: number | null
  /** The two members whose medians are furthest apart, low first; null with fewer than two. */
  readonly furthest: {
    readonly low: string
    readonly high: string
    readonly lowMedian: number
    readonly highMedian: number
    /** What closes most of the gap, best first. */
    readonly separations: readonly Separation[]
  } | null
}

export interface Disagreement {
  readonly scenario: Scenario
  readonly draws: number
  readonly issues: readonly IssueDisagreement[]
}

/** Draws that are enough to see which switch closes a gap; fewer where a slow model takes part. */
const enoughDraws = 100
const enoughSlowDraws = 40

/**
 * Runs the members, then each switch of the pairs that are furthest apart, on the same draws. The runs
 * are short and many, so they stay in this thread.
 */
export async function disagreement(
  scenario: Scenario,
  options: RunOptions = {},
): Promise<Disagreement> {
  const draws = Math.min(options.draws ?? enoughDraws, enoughDraws)
  const {
    onProgress: _progress,
    executor: _executor,
    ...request
  } = { ...options, draws, slowDraws: Math.min(draws, enoughSlowDraws), contrasts: false }
  const base = await run(scenario, request)
  const issues: IssueDisagreement[] = []
  for (const [k, issue] of scenario.issues.entries()) {
    issues.push(await disagreeOn(base, issue, k, request))
  }
  return freeze({ scenario, draws, issues })
}

interface Sample {
  readonly id: string
  readonly mean: number
  readonly variance: number
  readonly median: number
}

async function disagreeOn(
  base: Run,
  issue: Issue,
  k: number,
  request: RunOptions,
): Promise<IssueDisagreement> {
  const samples = base.selection.entries
    .filter(({ model }) => !modelById(model).baseline)
    .flatMap(({ key }) => sampleOf(base, key, k, issue) ?? [])
  const grand = arithmeticMean(samples.map(({ mean }) => mean))
  const between = arithmeticMean(samples.map(({ mean }) => (mean - grand) * (mean - grand)))
  const within = arithmeticMean(samples.map(({ variance }) => variance))
  const ranked = samples.toSorted((a, b) => a.median - b.median)
  const low = ranked[0]
  const high = ranked.at(-1)
  const spread = between + within
  const head = {
    issue: issue.id,
    between: samples.length > 0 ? between : 0,
    within: samples.length > 0 ? within : 0,
    shareBetween: spread > 0 ? between / spread : null,
  }
  if (low === undefined || high === undefined || low === high || low.median === high.median) {
    return { ...head, furthest: null }
  }
  const separations = await separate(base, issue, k, low, high, request)
  return {
    ...head,
    furthest: {
      low: low.id,
      high: high.id,
      lowMedian: low.median,
      highMedian: high.median,
      separations,
    },
  }
}

function sampleOf(from: Run, key: string, k: number, issue: Issue): Sample | undefined {
  const columns = from.columns.get(key)
  if (columns === undefined) return undefined
  const [start, end] = issue.scale
  const values = columns.value
    .slice(k * columns.count, (k + 1) * columns.count)
    .filter((x) => !Number.isNaN(x))
    .map((x) => start + x * (end - start))
  if (values.length === 0) return undefined
  const mean = arithmeticMean(values)
  const variance = arithmeticMean(values.map((x) => (x - mean) * (x - mean)))
  const sorted = values.toSorted()
  const median = sorted[(sorted.length - 1) >> 1] as number
  return { id: key, mean, variance, median }
}

async function separate(
  base: Run,
  issue: Issue,
  k: number,
  low: Sample,
  high: Sample,
  request: RunOptions,
): Promise<readonly Separation[]> {
  const { scenario } = base
  const entries = base.selection.entries.filter(({ key }) => key === low.id || key === high.id)
  const slow = entries.some(({ model }) => modelById(model).slow)
  const draws = slow ? Math.min(base.draws, enoughSlowDraws) : base.draws
  const pair = { ...request, draws, models: [low.id, high.id] }
  const gap = high.median - low.median
  const found: Separation[] = []
  const measure = (what: Switch, other: Run): void => {
    const a = sampleOf(other, low.id, k, issue)
    const b = sampleOf(other, high.id, k, issue)
    if (a === undefined || b === undefined) return
    const now = Math.abs(b.median - a.median)
    found.push({ ...what, gap: now, closes: 1 - now / gap })
  }
  for (const { applies, change, ...what } of inputSwitches) {
    if (!applies(scenario, issue)) continue
    measure({ kind: 'input', ...what }, await run(change(scenario, issue), pair))
  }
  for (const entry of entries) {
    for (const { options, ...what } of assumptionSwitches(entry)) {
      const changed = { ...request.options, [entry.model]: options }
      measure({ kind: 'assumption', ...what }, await run(scenario, { ...pair, options: changed }))
    }
  }
  return found.toSorted((a, b) => b.closes - a.closes || (a.id < b.id ? -1 : 1))
}

interface InputSwitch {
  readonly id: string
  readonly says: string
  applies(scenario: Scenario, issue: Issue): boolean
  change(scenario: Scenario, issue: Issue): Scenario
}

const certain = (value: number): Quantity => ({ value, basis: 'data' })

/** Kinds of input, each made neutral. The result is for solving only: it keeps the scenario's hash. */
const inputSwitches: readonly InputSwitch[] = [
  {
    id: 'capability',
    says: 'all had the same capability',
    applies: ({ actors }) => actors.length > 1,
    change: (scenario) => ({
      ...scenario,
      actors: scenario.actors.map((actor) => ({ ...actor, capability: 1 })),
      stances: scenario.stances.map(({ capability: _, ...stance }) => stance),
    }),
  },
  {
    id: 'salience',
    says: 'all cared as much about everything',
    applies: () => true,
    change: (scenario) => ({
      ...scenario,
      stances: scenario.stances.map((stance) => ({ ...stance, salience: certain(0.5) })),
    }),
  },
  {
    id: 'exits',
    says: 'nobody could leave',
    applies: ({ decision }) => (decision.exits?.length ?? 0) > 0,
    change: ({ decision: { exits: _, ...decision }, ...scenario }) => ({ ...scenario, decision }),
  },
  {
    id: 'block-cost',
    says: 'blocking cost a quarter of the worst loss',
    applies: ({ decision: { rule } }) => rule === 'consensus',
    change: (scenario) => ({
      ...scenario,
      actors: scenario.actors.map(({ blockCost: _, ...actor }) => actor),
      decision: { ...scenario.decision, blockCost: 0.25 },
    }),
  },
  {
    id: 'outsiders',
    says: 'those without a vote had no say',
    applies: ({ decision: { voters }, actors }) =>
      voters !== undefined && voters.length < actors.length,
    change: (scenario) => {
      const voters = new Set(scenario.decision.voters)
      return {
        ...scenario,
        stances: scenario.stances.map((stance) =>
          voters.has(stance.actor) ? stance : { ...stance, salience: certain(0) },
        ),
      }
    },
  },
]

interface AssumptionSwitch {
  readonly id: string
  readonly says: string
  readonly options: Entry['options']
}

/**
 * Every other choice of every option of a model, one at a time; of a slow model only the contrasts
 * it names itself.
 */
function assumptionSwitches(entry: Entry): readonly AssumptionSwitch[] {
  const model = modelById(entry.model)
  if (model.slow) {
    return (model.contrasts ?? []).map(({ id, says, options }) => ({
      id: `${entry.model}/${id}`,
      says: says.replace(/^if /, ''),
      options: { ...entry.options, ...options },
    }))
  }
  return Object.entries(model.options).flatMap(([name, option]) =>
    otherChoices(option, entry.options[name]).map((value) => ({
      id: `${entry.model}.${name}=${String(value)}`,
      says: `${model.title} took ${spaced(name)} as ${String(value)}`,
      options: { ...entry.options, [name]: value },
    })),
  )
}

function otherChoices(option: Option, now: unknown): readonly (string | boolean)[] {
  if (option.kind === 'choice') return option.values.filter((value) => value !== now)
  return option.kind === 'flag' ? [now !== true] : []
}

const spaced = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
