/**
 * Options of a model as plain data: zod schemas, `--help`, docs and forms are made from it.
 */

export interface ChoiceOption<V extends string = string> {
  readonly kind: 'choice'
  readonly values: readonly V[]
  readonly default: V
  readonly doc: string
}

export interface NumberOption {
  readonly kind: 'number'
  readonly default: number
  readonly min: number
  readonly max: number
  readonly integer?: boolean
  readonly doc: string
}

export interface FlagOption {
  readonly kind: 'flag'
  readonly default: boolean
  readonly doc: string
}

export type Option = ChoiceOption | NumberOption | FlagOption

export type OptionSpec<Options> = {
  readonly [K in keyof Options]: Options[K] extends boolean
    ? FlagOption
    : Options[K] extends number
      ? NumberOption
      : Options[K] extends string
        ? ChoiceOption<Options[K]>
        : Option
}

/** A wrong option: what was found and what was expected. */
export class OptionError extends Error {
  override readonly name = 'OptionError'
}

/**
 * Completes the given options with the defaults.
 * @throws OptionError naming the option, the value and what is allowed.
 */
export function resolveOptions<Options>(
  owner: string,
  spec: OptionSpec<Options>,
  given: Readonly<Record<string, unknown>> = {},
): Options {
  const known = spec as Readonly<Record<string, Option>>
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(known, name)) {
      const names = Object.keys(known)
      const expected = names.length > 0 ? `one of ${names.join(', ')}` : 'no options'
      throw new OptionError(`${owner}: found option ${name}, expected ${expected}`)
    }
  }
  const resolved: Record<string, unknown> = {}
  for (const [name, option] of Object.entries(known)) {
    const value = Object.hasOwn(given, name) ? given[name] : option.default
    if (!allows(option, value)) {
      throw new OptionError(
        `${owner}.${name}: found ${JSON.stringify(value)}, expected ${describeOption(option)}`,
      )
    }
    resolved[name] = value
  }
  return resolved as Options
}

/** What an option accepts, in words. */
export function describeOption(option: Option): string {
  switch (option.kind) {
    case 'choice':
      return option.values.join(' | ')
    case 'number':
      return `${option.integer ? 'an integer' : 'a number'} from ${option.min} to ${option.max}`
    case 'flag':
      return 'true | false'
    default:
      return option satisfies never
  }
}

function allows(option: Option, value: unknown): boolean {
  switch (option.kind) {
    case 'choice':
      return typeof value === 'string' && option.values.includes(value)
    case 'number':
      return (
        typeof value === 'number' &&
        value >= option.min &&
        value <= option.max &&
        (!option.integer || Number.isInteger(value))
      )
    case 'flag':
      return typeof value === 'boolean'
    default:
      return option satisfies never
  }
}
