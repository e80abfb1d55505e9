/**
 * Options that a scenario sets for models: what the model has by default, then the scenario's
 * `modelOptions`, then what the run asks for.
 */
import {
  type AnyModel,
  describeOption,
  type Option,
  OptionError,
  models as registry,
  resolveOptions,
} from '../models/index.ts'
import { nearest, type Scenario } from '../scenario/index.ts'

type Given = Readonly<Record<string, unknown>>

/** `modelOptions` names a model or an option that there is not, or a value that is not allowed. */
export class ModelOptionsError extends Error {
  override readonly name = 'ModelOptionsError'
}

/**
 * Checks what the scenario sets, for every model it names, running or not.
 * @throws ModelOptionsError with one line for each mistake
 */
export function checkModelOptions({ modelOptions = {} }: Scenario): void {
  const mistakes = Object.entries(modelOptions).flatMap(([id, given]) => {
    const model = registry.find((candidate) => candidate.id === id)
    if (model !== undefined) return optionMistakes(model, given)
    const known = registry.map((candidate) => candidate.id)
    return [`modelOptions.${id}: found model ${id}, expected ${oneOf(id, known)}`]
  })
  if (mistakes.length > 0) throw new ModelOptionsError(mistakes.join('\n'))
}

function optionMistakes(model: AnyModel, given: Given): readonly string[] {
  const owner = `modelOptions.${model.id}`
  const known = model.options as Readonly<Record<string, Option>>
  return Object.entries(given).flatMap(([name, value]) => {
    const option = Object.hasOwn(known, name) ? known[name] : undefined
    if (option === undefined) {
      return [`${owner}.${name}: found option ${name}, expected ${oneOf(name, Object.keys(known))}`]
    }
    try {
      resolveOptions(owner, model.options, { [name]: value })
      return []
    } catch (error) {
      if (!(error instanceof OptionError)) throw error
      const found = JSON.stringify(value)
      return [`${owner}.${name}: found ${found}, expected ${describeOption(option)}`]
    }
  })
}

function oneOf(name: string, known: readonly string[]): string {
  if (known.length === 0) return 'no options'
  const near = nearest(name, known)
  return `one of ${known.join(', ')}${near === undefined ? '' : `; did you mean ${near}?`}`
}

/**
 * The options a model runs with. The scenario's part has been checked.
 * @throws OptionError for what the run asks for
 */
export function optionsFor(scenario: Scenario, model: AnyModel, given: Given = {}): Given {
  const own = scenario.modelOptions?.[model.id]
  return resolveOptions(model.id, model.options, { ...own, ...given }) as Given
}
