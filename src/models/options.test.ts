import { describe, expect, it, test } from 'vitest'
import { models } from './index.ts'
import { type AnyModel, createOutcome, type Problem, unmetNeed } from './model.ts'
import {
  describeOption,
  type Option,
  OptionError,
  type OptionSpec,
  resolveOptions,
} from './options.ts'
import { problemOf } from './problem.fixture.ts'

interface Sample {
  readonly side: 'left' | 'right'
  readonly rounds: number
  readonly loud: boolean
}

const spec: OptionSpec<Sample> = {
  side: { kind: 'choice', values: ['left', 'right'], default: 'left', doc: 'Where to sit.' },
  rounds: { kind: 'number', default: 3, min: 1, max: 9, integer: true, doc: 'How often.' },
  loud: { kind: 'flag', default: false, doc: 'Whether all can hear it.' },
}

test('defaults fill what is not given', () => {
  expect(resolveOptions('m', spec)).toEqual({ side: 'left', rounds: 3, loud: false })
  expect(resolveOptions('m', spec, { rounds: 9 })).toEqual({ side: 'left', rounds: 9, loud: false })
})

test.each([
  [{ sides: 'left' }, 'm: found option sides, expected one of side, rounds, loud'],
  [{ side: 'up' }, 'm.side: found "up", expected left | right'],
  [{ rounds: 10 }, 'm.rounds: found 10, expected an integer from 1 to 9'],
  [{ rounds: 2.5 }, 'm.rounds: found 2.5, expected an integer from 1 to 9'],
  [{ rounds: Number.NaN }, 'm.rounds: found null, expected an integer from 1 to 9'],
  [{ loud: 'yes' }, 'm.loud: found "yes", expected true | false'],
  [{ toString: 1 }, 'm: found option toString, expected one of side, rounds, loud'],
])('%o is refused in words', (given, message) => {
  expect(() => resolveOptions('m', spec, given)).toThrow(new OptionError(message))
})

test('a model without options says so', () => {
  expect(() => resolveOptions('m', {}, { p: 1 })).toThrow('m: found option p, expected no options')
})

test('an unbroken number is described without "integer"', () => {
  const option: Option = { kind: 'number', default: 0, min: 0, max: 0.5, doc: '' }
  expect(describeOption(option)).toBe('a number from 0 to 0.5')
})

/** Between them they give every option something to bite on. */
const problems: readonly Problem[] = [
  problemOf({
    x: [
      [0.9, 0.3],
      [0.4, 0.8],
      [0.1, 0.6],
      [0.7, 0.2],
    ],
    s: [
      [0.9, 0.4],
      [0.3, 0.8],
      [1, 0.6],
      [0.5, 0.7],
    ],
    c: [3, 1, 0.5, 2],
    sq: [0, 0.5],
    parent: [-1, 0],
    weights: 'sqrt',
    blockCost: 0.08,
    setter: 0,
    exit: {
      actor: 0,
      gain: { kind: 'pert', low: -0.3, mode: -0.05, high: 0.3 },
      harm: [0, 0.5, 0.4, 0.6],
      drawnGain: 0.1,
    },
  }),
  problemOf({
    x: [[0.4], [0.6], [0.9]],
    c: [1, 2, 0.5],
    sq: [0.2],
    setter: 0,
    weights: 'capability',
  }),
  problemOf({
    x: [[0], [0.1], [0.35], [0.6], [0.8], [1]],
    s: [[0.9], [0.5], [0.3], [0.8], [0.6], [1]],
    c: [1, 0.4, 0.8, 0.3, 0.9, 0.6],
    sq: [0.3],
    setter: 0,
  }),
  // Coarse numbers, so that several bargains give the same gain.
  {
    ...problemOf({
      x: [
        [1, 0.5],
        [0, 1],
        [0.5, 1],
        [1, 1],
        [1, 0],
      ],
      s: [
        [0.2, 0.8],
        [0.8, 0.8],
        [0.2, 0.8],
        [0.8, 0.8],
        [0.2, 0.8],
      ],
      setter: 0,
    }),
    chance: 0.3,
  },
]

/** Groups of other values, one of which must change something: of a number its ends, else each. */
function alternatives(option: Option): readonly (readonly unknown[])[] {
  switch (option.kind) {
    case 'choice':
      return option.values.filter((value) => value !== option.default).map((value) => [value])
    case 'number':
      return [[option.min, option.max]]
    case 'flag':
      return [[!option.default]]
    default:
      return option satisfies never
  }
}

/** What the model says with these options, to the last bit. */
function answer(model: AnyModel, problem: Problem, given: Readonly<Record<string, unknown>>) {
  const outcome = createOutcome(problem.shape)
  model.solver(problem.shape, resolveOptions(model.id, model.options, given))(problem, outcome)
  return JSON.stringify([...outcome.value, ...outcome.exit, ...outcome.exitAtStatusQuo])
}

/** Option sets to flip from: the defaults, and the defaults but for one option. */
function bases(model: AnyModel, except: string): readonly Readonly<Record<string, unknown>>[] {
  const others = Object.entries(model.options as Readonly<Record<string, Option>>)
  return [
    {},
    ...others
      .filter(([name]) => name !== except)
      .flatMap(([name, option]) =>
        alternatives(option)
          .flat()
          .map((value) => ({ [name]: value })),
      ),
  ]
}

describe.each(models)('every option of $id bites', (model) => {
  const options = Object.entries(model.options as Readonly<Record<string, Option>>)
  const flips = options.flatMap(([name, option]) =>
    alternatives(option).map((values) => ({ name, values })),
  )
  const suitable = problems.filter(({ shape }) => unmetNeed(model, shape) === undefined)

  it('has a problem to be tried on', () => {
    expect(suitable.length).toBeGreaterThan(0)
  })

  it.skipIf(flips.length === 0).each(flips)('$name: $values', ({ name, values }) => {
    const bites = (base: Readonly<Record<string, unknown>>, problem: Problem): boolean => {
      const before = answer(model, problem, base)
      return values.some((value) => answer(model, problem, { ...base, [name]: value }) !== before)
    }
    const from = bases(model, name)
    expect(from.some((base) => suitable.some((problem) => bites(base, problem)))).toBe(true)
  })
})
