/**
 * What the models say of known cases, every number at its most likely value: a point from each, and
 * a distribution from those that are stochastic. A model whose answer turns on the status quo gets
 * only the issues on which that is known.
 */
import { compile, optionsFor, problemAtMode } from '../ensemble/index.ts'
import { type AnyModel, createOutcome, type Problem, unmetNeed } from '../models/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { BacktestCase, ScoredIssue } from './cases.ts'
import { gridOf, lastPoint, type Predictive } from './predictive.ts'

/** Draws that stand for a stochastic model without a distribution of its own. */
const chances = 1000

/** One for each issue, in its order; nothing where the model has nothing to say. */
export function predict(
  model: AnyModel,
  cases: readonly BacktestCase[],
  issues: readonly ScoredIssue[],
): readonly (Predictive | undefined)[] {
  const byCase = cases.map(({ scenario }, group) =>
    issues.some((issue) => issue.group === group)
      ? predictCase(model, scenario)
      : new Map<string, Predictive>(),
  )
  return issues.map(({ group, issue }) => byCase[group]?.get(issue.id))
}

function predictCase(model: AnyModel, whole: Scenario): ReadonlyMap<string, Predictive> {
  const scenario = model.needs.statusQuo === true ? withKnownStatusQuo(whole) : whole
  if (scenario.issues.length === 0) return new Map()
  const compiled = compile(scenario)
  if (unmetNeed(model, compiled.shape) !== undefined) return new Map()
  const options = optionsFor(scenario, model)
  const problem = { ...problemAtMode(compiled) }
  const said =
    model.distribution !== undefined
      ? model.distribution(problem, options).map((cdf): Predictive => ({ kind: 'grid', cdf }))
      : pointsOrDraws(model, options, problem)
  return new Map(
    scenario.issues.flatMap(({ id }, k) => {
      const predictive = said[k]
      return predictive === undefined || isVoid(predictive) ? [] : [[id, predictive] as const]
    }),
  )
}

function pointsOrDraws(
  model: AnyModel,
  options: Readonly<Record<string, unknown>>,
  problem: Problem,
): readonly Predictive[] {
  const { shape } = problem
  const solve = model.solver(shape, options)
  const outcome = createOutcome(shape)
  if (!model.stochastic) {
    solve(problem, outcome)
    return Array.from(outcome.value, (x): Predictive => ({ kind: 'point', value: x * lastPoint }))
  }
  const values = shape.issues.map((): number[] => [])
  for (let d = 0; d < chances; d++) {
    problem.chance = (d + 0.5) / chances
    solve(problem, outcome)
    outcome.value.forEach((x, k) => {
      if (!Number.isNaN(x)) values[k]?.push(x * lastPoint)
    })
  }
  return values.map((own): Predictive => ({ kind: 'grid', cdf: gridOf(own) }))
}

function isVoid(predictive: Predictive): boolean {
  if (predictive.kind === 'draws') return predictive.sorted.length === 0
  return Number.isNaN(predictive.kind === 'point' ? predictive.value : predictive.cdf[0])
}

function withKnownStatusQuo(scenario: Scenario): Scenario {
  const issues = scenario.issues.filter(({ statusQuoKnown }) => statusQuoKnown !== false)
  const known = new Set(issues.map(({ id }) => id))
  const stances = scenario.stances.filter(({ issue }) => known.has(issue))
  return issues.length === scenario.issues.length ? scenario : { ...scenario, issues, stances }
}
