/** The deterministic point run: one model on the scenario with every quantity at its mode. */
import { createOutcome, modelById, unmetNeed } from '../models/index.ts'
import { freeze, type Scenario } from '../scenario/index.ts'
import { compile, problemAtMode } from './compile.ts'
import { checkModelOptions, optionsFor } from './model-options.ts'
import { naturalTrace, type PointTrace } from './trace.ts'

export interface PointRun {
  readonly scenario: Scenario
  readonly model: string
  readonly options: Readonly<Record<string, unknown>>
  /** Natural units by issue; null where the issue does not arise. */
  readonly values: Readonly<Record<string, number | null>>
  readonly agreed: boolean
  /** Issues settled as one package; empty where the model settles each by itself. */
  readonly linkedIssues: readonly string[]
  /** Actors that more probably leave than stay, given the package. */
  readonly exited: readonly string[]
  /** Probability of each exit given the package, and if everything stayed as it is. */
  readonly exits: Readonly<Record<string, number>>
  readonly exitsAtStatusQuo: Readonly<Record<string, number>>
  readonly cautions: readonly string[]
  readonly trace: PointTrace
}

/** The scenario does not have what the model needs. */
export class NeedError extends Error {
  override readonly name = 'NeedError'
}

/**
 * @param given options, above those that the scenario sets
 * @throws UnknownModelError, OptionError, ModelOptionsError, NeedError
 */
export function solve(
  scenario: Scenario,
  modelId: string,
  given: Readonly<Record<string, unknown>> = {},
): PointRun {
  const model = modelById(modelId)
  checkModelOptions(scenario)
  const options = optionsFor(scenario, model, given)
  const compiled = compile(scenario)
  const { shape } = compiled
  const unmet = unmetNeed(model, shape)
  if (unmet !== undefined) throw new NeedError(`${model.title} does not run here: it ${unmet}.`)
  const problem = problemAtMode(compiled)
  const outcome = createOutcome(shape)
  model.solver(shape, options)(problem, outcome)
  const byLeaver = (rows: Float64Array) =>
    Object.fromEntries(
      shape.exits
        .map(({ actor }, e) => [shape.actors[actor] as string, rows[e] as number] as const)
        .filter(([, p]) => !Number.isNaN(p)),
    )
  const exits = byLeaver(outcome.exit)
  return freeze({
    scenario,
    model: model.id,
    options,
    values: Object.fromEntries(
      scenario.issues.map(({ id, scale: [start, end] }, k) => {
        const x = outcome.value[k] as number
        return [id, Number.isNaN(x) ? null : start + x * (end - start)]
      }),
    ),
    agreed: outcome.agreed === 1,
    linkedIssues: model.linksIssues ? shape.issues : [],
    exited: Object.keys(exits).filter((id) => (exits[id] as number) > 0.5),
    exits,
    exitsAtStatusQuo: byLeaver(outcome.exitAtStatusQuo),
    cautions: model.cautions?.(problem, options) ?? [],
    trace: naturalTrace(scenario, problem, model.trace?.(problem, options)),
  })
}
