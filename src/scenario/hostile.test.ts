import { describe, expect, test } from 'vitest'
import { checkScenario, readScenario, toJson } from './index.ts'
import { mutate, seeded } from './samples/mutate.fixture.ts'
import { resolve, smallText, summit, summitText } from './samples/samples.fixture.ts'

function firstError(text: string): string | undefined {
  return checkScenario(text, { file: 'f' }).errors[0]?.message
}

describe('a hostile file gets a listed error', () => {
  test.each([
    ['', 'f:1:1 scenario: found an empty file, expected a scenario'],
    [' \n\t', 'f:1:1 scenario: found an empty file, expected a scenario'],
    ['\u0000\u0001PNG', 'f:1:1 scenario: found binary data, expected a scenario in YAML or JSON'],
    [
      'entente: 1\nentente: 1',
      'f:2:1 scenario: found the key "entente" twice, expected each key once',
    ],
    [
      '{"entente": 1,\n "entente": 1}',
      'f:2:2 scenario: found the key "entente" twice, expected each key once',
    ],
    ['{"entente": 1,\n "id" "x"}', 'f:2:7 scenario: found "\\"x\\"}", expected a colon'],
    [
      'entente: [',
      'f:1:11 scenario: found text that is not YAML (Flow sequence in block collection must be sufficiently indented and end with a ]), expected valid YAML',
    ],
    ['--- 1\n--- 2', 'f:2:1 scenario: found a second document, expected one document'],
    [
      'title: *nobody',
      'f:1:8 scenario: found the alias *nobody, expected an anchor of that name before it',
    ],
    [
      'title: &a [*a]',
      'f:1:12 scenario: found the alias *a, expected an alias outside its own anchor',
    ],
    [
      '__proto__: 1',
      'f:1:1 scenario: found the key __proto__, expected a key that is not a prototype key',
    ],
    [
      'a: 1\nconstructor: 1',
      'f:2:1 scenario: found the key constructor, expected a key that is not a prototype key',
    ],
    ['? [a]\n: 1', 'f:1:3 scenario: found a key that is no text, expected a text as key'],
    ['title: !foo x', 'f:1:13 scenario: found the tag !foo, expected a value without a tag'],
    ['%YAML 1.1\n---\na: 1', 'f:1:1 scenario: found YAML 1.1, expected YAML 1.2'],
    [
      'x'.repeat(5_000_001),
      'f:1:1 scenario: found 5000001 characters, expected at most 5000000 (5 MB)',
    ],
    ['['.repeat(100_000), 'f:1:24 scenario: found more than 20 levels, expected at most 20'],
    [
      `{"a":${'['.repeat(100_000)}`,
      'f:1:26 scenario: found more than 20 levels, expected at most 20',
    ],
  ])('number %#', (text, message) => {
    const errors = checkScenario(text, { file: 'f' }).errors.map((error) => error.message)
    expect(errors).toContain(message)
  })

  test('an alias bomb', () => {
    const level = (name: string, from: string) => `${name}: &${name} [${`*${from},`.repeat(9)}]\n`
    let bomb = `a: &a [${'x,'.repeat(9)}]\n`
    for (let n = 0; n < 15; n++) bomb += level(`b${n}`, n === 0 ? 'a' : `b${n - 1}`)
    expect(checkScenario(bomb).errors.map(({ found }) => found)).toContain(
      'aliases that repeat more than 10000 values',
    )
  })

  test('501 actors', () => {
    const line = '  - { id: one, name: One, kind: state, capability: 1 }\n'
    const actors = Array.from({ length: 501 }, (_, i) => line.replace('id: one', `id: a${i}`)).join(
      '',
    )
    const text = smallText.replace(/actors:\n(.*\n){2}/, `actors:\n${actors}`)
    expect(firstError(text)).toBe(
      'f:6:3 actors: found a list of 501, expected at most 500 in the list',
    )
  })
})

/** Milliseconds that checking takes. */
function timed(text: string): number {
  const start = performance.now()
  checkScenario(text, { resolve })
  return performance.now() - start
}

describe('no file takes more than a second', () => {
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n')
  const million = 1_000_000
  const stance = '{ actor: one, issue: price, position: 20, salience: 0.5, basis: judgement }'
  test.each([
    ['a long list', () => `x: [${'1,'.repeat(2 * million)}]`],
    ['commas', () => ','.repeat(million)],
    ['many keys', () => lines(300_000, (i) => `k${i}: 1`)],
    ['wrong escapes', () => `"${'\\u00zz'.repeat(800_000)}"`],
    ['wrong brackets', () => '}\n'.repeat(million)],
    ['tabs', () => '\t'.repeat(5 * million)],
    ['one text', () => `title: ${'x'.repeat(4.9 * million)}`],
    ['one quoted text of many lines', () => `title: "${'x\n '.repeat(million)}"`],
    ['one block text', () => `title: |\n${'  x\n'.repeat(million)}`],
    ['comments', () => '# x\n'.repeat(million)],
    ['anchors', () => '&a '.repeat(million)],
    ['tags', () => '!a '.repeat(million)],
    ['documents', () => '---\n'.repeat(million)],
    ['question marks', () => '? '.repeat(million)],
    ['dashes', () => '- '.repeat(million)],
    ['an open quote on each line', () => 'a: "\n'.repeat(million)],
    ['a long JSON list', () => `{"x": [${'1,'.repeat(2.4 * million)}1]}`],
    ['many JSON keys', () => `{${lines(300_000, (i) => `"k${i}": 1,`)}"z": 1}`],
    ['many wrong stances', () => `${smallText}${lines(5_500, () => `  - ${stance}`)}`],
    [
      'many wrong stances before',
      () =>
        smallText.replace(
          'stances:\n',
          () => `stances:\n${lines(5_500, () => `  - ${stance.replace('one', 'onee')}`)}\n`,
        ),
    ],
    ['many unknown keys', () => `${smallText}${lines(40_000, (i) => `titel${i}: 1`)}`],
    [
      'many wrong JSON stances',
      () =>
        `{"stances": [${lines(60_000, () => '{"actor":"x","issue":"y","position":{},"salience":2},')}1]}`,
    ],
    [
      'many JSON actors',
      () =>
        `{"actors": [${lines(80_000, (i) => `{"id":"a${i}","name":"x","kind":"state","capability":1},`)}1]}`,
    ],
    ['spaces', () => ' '.repeat(5 * million)],
    ['long keys', () => lines(70, (i) => `${'k'.repeat(70_000)}${i}: 1`)],
    ['nested block', () => lines(3_000, (i) => `${' '.repeat(i)}a:`)],
    ['flow pairs', () => `[${'a: b, '.repeat(800_000)}]`],
    ['backslashes', () => '\\'.repeat(5 * million)],
    ['quotes', () => '"'.repeat(5 * million)],
    ['JSON backslashes', () => `{"a":"${'\\\\'.repeat(2 * million)}"}`],
  ])('%s', (name, make) => {
    const took = timed(make())
    if (process.env.SHOW_TIMES) process.stdout.write(`${took.toFixed(0).padStart(6)} ms  ${name}\n`)
    // The promise is one second; a busy machine gets some room.
    expect(took).toBeLessThan(2_000)
  })
})

describe('10,000 mutated files', () => {
  test('never raise anything, and none takes a second', { timeout: 60_000 }, () => {
    const next = seeded(20250317)
    const small = toJson(readScenario(smallText))
    const seeds = [
      summitText,
      smallText,
      small,
      smallText,
      toJson(summit()),
      small,
      smallText,
      small,
    ]
    let slowest = 0
    let passed = 0
    for (let run = 0; run < 10_000; run++) {
      const text = mutate(seeds[run % seeds.length] ?? '', next)
      const start = performance.now()
      const { scenario, errors } = checkScenario(text, { resolve })
      slowest = Math.max(slowest, performance.now() - start)
      expect(scenario === undefined).toBe(errors.length > 0)
      if (scenario) passed++
    }
    if (process.env.SHOW_TIMES)
      process.stdout.write(`${slowest.toFixed(0)} ms slowest, ${passed} passed\n`)
    expect(passed).toBeGreaterThan(100)
    expect(slowest).toBeLessThan(1_000)
  })
})
