/**
 * A scenario made ready for solving: its unchanging shape, and problems filled at the mode of every
 * quantity or from draws.
 */
import {
  createProblem,
  type ExitShape,
  type Problem,
  type Quota,
  type Shape,
  weigh,
} from '../models/index.ts'
import { distributionOf, type Scenario, stancesOf, widthsOf } from '../scenario/index.ts'
import { type DrawnQuantity, drawnQuantities, type Slot } from './quantities.ts'

export interface Compiled {
  readonly scenario: Scenario
  readonly shape: Shape
  readonly quantities: readonly DrawnQuantity[]
}

/** A scenario never changes: what was compiled once holds as long as it is there. */
const known = new WeakMap<Scenario, Compiled>()

export function compile(scenario: Scenario): Compiled {
  const before = known.get(scenario)
  if (before !== undefined) return before
  const compiled = { scenario, shape: shapeOf(scenario), quantities: drawnQuantities(scenario) }
  known.set(scenario, compiled)
  return compiled
}

const problems = new WeakMap<Compiled, Problem>()

/** The problem with every quantity at its mode: what `solve` solves. One for all, to be read only. */
export function problemAtMode(compiled: Compiled): Readonly<Problem> {
  let problem = problems.get(compiled)
  if (problem === undefined) {
    problem = makeProblemAtMode(compiled)
    problems.set(compiled, problem)
  }
  return problem
}

function makeProblemAtMode({ scenario, shape, quantities }: Compiled): Problem {
  const problem = emptyProblem(scenario, shape)
  for (const quantity of quantities) {
    target(problem, quantity.slot)[quantity.index] =
      (quantity.mode - quantity.origin) / quantity.span
  }
  spreadCapability(problem, overridden(shape, quantities))
  weigh(problem)
  return problem
}

/** A problem with what never changes filled in: status quo and red lines. */
export function emptyProblem(scenario: Scenario, shape: Shape): Problem {
  const problem = createProblem(shape)
  const m = shape.issues.length
  scenario.issues.forEach(({ scale, statusQuo }, k) => {
    problem.statusQuo[k] = normalise(statusQuo, scale)
  })
  const rows = new Map(shape.actors.map((id, a) => [id, a * m]))
  for (const stance of stancesOf(scenario)) {
    const k = shape.issues.indexOf(stance.issue)
    const scale = scenario.issues[k]?.scale ?? [0, 1]
    const a = (rows.get(stance.actor) as number) + k
    const lines = [
      stance.redMin === undefined
        ? scale[0] <= scale[1]
          ? 0
          : 1
        : normalise(stance.redMin, scale),
      stance.redMax === undefined
        ? scale[0] <= scale[1]
          ? 1
          : 0
        : normalise(stance.redMax, scale),
    ] as const
    problem.redMin[a] = Math.min(...lines)
    problem.redMax[a] = Math.max(...lines)
  }
  return problem
}

/** n·m: 1 where a stance has a capability of its own. */
export function overridden(shape: Shape, quantities: readonly DrawnQuantity[]): Uint8Array {
  const own = new Uint8Array(shape.stance.length)
  for (const { slot, index } of quantities) if (slot === 'issueCapability') own[index] = 1
  return own
}

/** Copies each actor's capability to its issues, except where the stance has its own. */
export function spreadCapability(problem: Problem, own: Uint8Array): void {
  const { issueCapability, capability } = problem
  const m = problem.shape.issues.length
  for (let a = 0; a < own.length; a++) {
    if (own[a] === 0) issueCapability[a] = capability[(a - (a % m)) / m] as number
  }
}

export function target(problem: Problem, slot: Slot): Float64Array {
  return problem[slot]
}

function normalise(natural: number, [start, end]: readonly [number, number]): number {
  return (natural - start) / (end - start)
}

/** By the issues: an edit of numbers makes another scenario of the same shape. */
const knownShapes = new WeakMap<
  Scenario['issues'],
  { readonly of: Scenario; readonly shape: Shape }
>()

function shapeOf(scenario: Scenario): Shape {
  const before = knownShapes.get(scenario.issues)
  if (before !== undefined && haveOneShape(before.of, scenario)) return before.shape
  const shape = makeShape(scenario)
  knownShapes.set(scenario.issues, { of: scenario, shape })
  return shape
}

function haveOneShape(a: Scenario, b: Scenario): boolean {
  return (
    a.decision === b.decision &&
    a.refs === b.refs &&
    a.widths === b.widths &&
    a.actors.length === b.actors.length &&
    a.stances.length === b.stances.length &&
    a.actors.every(({ id, name }, i) => id === b.actors[i]?.id && name === b.actors[i]?.name) &&
    a.stances.every(
      ({ actor, issue }, i) => actor === b.stances[i]?.actor && issue === b.stances[i]?.issue,
    )
  )
}

function makeShape(scenario: Scenario): Shape {
  const actors = scenario.actors.map(({ id }) => id)
  const issues = scenario.issues.map(({ id }) => id)
  const { decision } = scenario
  const voters = new Set(decision.voters ?? actors)
  const stance = new Uint8Array(actors.length * issues.length)
  const rows = new Map(actors.map((id, a) => [id, a * issues.length]))
  for (const { actor, issue } of scenario.stances) {
    stance[(rows.get(actor) as number) + issues.indexOf(issue)] = 1
  }
  return {
    actors,
    issues,
    names: {
      actors: scenario.actors.map(({ name }) => name),
      issues: scenario.issues.map(({ title }) => title),
    },
    voter: Uint8Array.from(actors, (id) => (voters.has(id) ? 1 : 0)),
    stance,
    parent: Int32Array.from(scenario.issues, ({ dependsOn }) =>
      dependsOn === undefined ? -1 : issues.indexOf(dependsOn),
    ),
    statusQuoKnown: Uint8Array.from(scenario.issues, ({ statusQuoKnown }) =>
      statusQuoKnown === false ? 0 : 1,
    ),
    rule: decision.rule,
    quotas: quotasOf(scenario, voters),
    bargainingWeights: decision.bargainingWeights ?? 'equal',
    agendaSetter: decision.agendaSetter === undefined ? -1 : actors.indexOf(decision.agendaSetter),
    exits: exitsOf(scenario),
  }
}

function quotasOf({ actors, decision }: Scenario, voters: ReadonlySet<string>): readonly Quota[] {
  const weightBy = (weight: (id: string) => number): Float64Array =>
    Float64Array.from(actors, ({ id }) => (voters.has(id) ? weight(id) : 0))
  switch (decision.rule) {
    case 'consensus':
    case 'unanimity':
      return []
    case 'majority':
      return [{ weight: weightBy(() => 1), share: 0.5, exceed: true }]
    case 'qualified':
    case 'weighted':
      return (decision.quota ?? []).map(({ of, share }) => ({
        weight: weightBy((id) => (of === 'members' ? 1 : (decision.weights?.[of]?.[id] ?? 0))),
        share,
        exceed: false,
      }))
    default:
      return decision.rule satisfies never
  }
}

function exitsOf(scenario: Scenario): readonly ExitShape[] {
  const { issues, decision, refs } = scenario
  return (decision.exits ?? []).map(({ actor, gain, onExit, exitIssue }) => ({
    actor: scenario.actors.findIndex(({ id }) => id === actor),
    gain: distributionOf(gain, { basis: 'data', widths: widthsOf(scenario), refs, kind: 'exact' }),
    onExit: Float64Array.from(issues, ({ id, scale }) => {
      const after = onExit?.[id]
      return after === undefined ? Number.NaN : normalise(after, scale)
    }),
    exitIssue: exitIssue === undefined ? -1 : issues.findIndex(({ id }) => id === exitIssue),
  }))
}
