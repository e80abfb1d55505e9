/**
 * Stances as the engine draws them: one for each actor and issue, the readings of several coders
 * made one, every quantity a distribution in natural units.
 */
import type { Distribution } from '../numeric/index.ts'
import { distributionOf, mixtureOf, modeOf, type QuantityContext, widthsOf } from './quantity.ts'
import type { Basis, Issue, Quantity, Scenario, Stance } from './scenario.ts'

export interface ResolvedStance {
  readonly actor: string
  readonly issue: string
  /** Natural units. */
  readonly position: Distribution
  /** Mean of the coders' modes. */
  readonly positionMode: number
  /** 0 to 1. */
  readonly salience: Distribution
  readonly salienceMode: number
  /** What it can bring to bear on this issue, where that differs from the actor's own. */
  readonly capability?: Distribution
  readonly capabilityMode?: number
  /** Natural units, the smaller number first whatever the scale; mean of the coders' lines. */
  readonly redMin?: number
  readonly redMax?: number
  /** `judgement` if any reading is, else `documented` if any is. */
  readonly basis: Basis
  /** Ids, each once. */
  readonly evidence: readonly string[]
  readonly readings: readonly Stance[]
}

/** A scenario never changes: what was resolved once holds as long as it is there. */
const known = new WeakMap<Scenario, readonly ResolvedStance[]>()

/** The stances of a scenario in the order of the file; a missing one is unknown, not zero. */
export function stancesOf(scenario: Scenario): readonly ResolvedStance[] {
  const before = known.get(scenario)
  if (before !== undefined) return before
  const resolved = resolve(scenario)
  known.set(scenario, resolved)
  return resolved
}

/**
 * By the first reading: an edit makes another scenario of which most stances are the same objects, and
 * so is what was made of them.
 */
const knownStances = new WeakMap<
  Stance,
  {
    readonly readings: readonly Stance[]
    readonly issue: Issue
    readonly refs: Scenario['refs']
    readonly widths: Scenario['widths']
    readonly resolved: ResolvedStance
  }
>()

function resolveAgain(
  scenario: Scenario,
  issue: Issue,
  readings: readonly Stance[],
  first: Stance,
): ResolvedStance {
  const { refs, widths } = scenario
  const before = knownStances.get(first)
  if (
    before?.issue === issue &&
    before.refs === refs &&
    before.widths === widths &&
    before.readings.length === readings.length &&
    before.readings.every((reading, i) => reading === readings[i])
  ) {
    return before.resolved
  }
  const resolved = resolveStance(scenario, issue, readings, first.actor)
  knownStances.set(first, { readings, issue, refs, widths, resolved })
  return resolved
}

function resolve(scenario: Scenario): readonly ResolvedStance[] {
  const issues = new Map(scenario.issues.map((issue) => [issue.id, issue]))
  const groups = Map.groupBy(scenario.stances, ({ actor, issue }) => `${actor} ${issue}`)
  const resolved: ResolvedStance[] = []
  for (const readings of groups.values()) {
    const [first] = readings
    const issue = first && issues.get(first.issue)
    if (issue) resolved.push(resolveAgain(scenario, issue, readings, first))
  }
  return resolved
}

function resolveStance(
  scenario: Scenario,
  issue: Issue,
  readings: readonly Stance[],
  actor: string,
): ResolvedStance {
  const { refs } = scenario
  const widths = widthsOf(scenario)
  const merge = (
    quantities: readonly (readonly [Quantity, Basis])[],
    context: Omit<QuantityContext, 'basis' | 'widths' | 'refs'>,
  ) => ({
    distribution: mixtureOf(
      quantities.map(([quantity, basis]) =>
        distributionOf(quantity, { ...context, basis, widths, refs }),
      ),
    ),
    mode: meanOf(quantities.map(([quantity]) => modeOf(quantity, refs))),
  })
  const { scale } = issue
  const position = merge(
    readings.map((r) => [r.position, r.basis] as const),
    { kind: 'position', scale },
  )
  const salience = merge(
    readings.map((r) => [r.salience, r.basis] as const),
    { kind: 'salience' },
  )
  const capabilities = readings.flatMap((r) =>
    r.capability === undefined ? [] : [[r.capability, r.basis] as const],
  )
  const capability = capabilities.length > 0 ? merge(capabilities, { kind: 'exact' }) : undefined
  const redMin = meanOf(defined(readings.map((r) => r.redLine?.min)))
  const redMax = meanOf(defined(readings.map((r) => r.redLine?.max)))
  return {
    actor,
    issue: issue.id,
    position: position.distribution,
    positionMode: position.mode,
    salience: salience.distribution,
    salienceMode: salience.mode,
    ...(capability && { capability: capability.distribution, capabilityMode: capability.mode }),
    ...(Number.isNaN(redMin) ? {} : { redMin }),
    ...(Number.isNaN(redMax) ? {} : { redMax }),
    basis: mergedBasis(readings),
    evidence: [...new Set(readings.flatMap(evidenceOf))],
    readings,
  }
}

function defined(values: readonly (number | undefined)[]): readonly number[] {
  return values.filter((value) => value !== undefined)
}

/** NaN for none. */
function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function mergedBasis(readings: readonly Stance[]): Basis {
  const bases = readings.map(({ basis }) => basis)
  if (bases.includes('judgement')) return 'judgement'
  return bases.includes('documented') ? 'documented' : 'data'
}

function evidenceOf(stance: Stance): readonly string[] {
  const quantities = [stance.position, stance.salience, stance.capability]
  const inner = quantities.flatMap((q) => (typeof q === 'object' ? (q.evidence ?? []) : []))
  return [...(stance.evidence ?? []), ...inner]
}
