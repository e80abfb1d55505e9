/**
 * Hostile variants of a text for the fuzz tests: seeded, so that a failure can be seen again.
 */

const nasty = [
  '&a [*a,*a]',
  '&x',
  '*x',
  '*nobody',
  '__proto__: 1',
  '{"__proto__":{}}',
  'constructor: {}',
  'prototype',
  '.inf',
  '-.inf',
  '.nan',
  '1e999',
  '-1e308',
  '9'.repeat(400),
  '[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
  '{{{{{{{{{{{{',
  ']'.repeat(30),
  '- - - - - - - - - - - - - - - - - - - - - - -',
  '\u0000',
  '\t',
  '\t\t- x',
  '🦊🦊',
  '\uD83D',
  '\u2028',
  '\r',
  '\r\n',
  '---\n',
  '...\n',
  '%YAML 1.1\n---\n',
  '!!binary aGk=',
  '!foo',
  '|\n',
  '>-\n',
  '? ',
  ': ',
  '<<: *a',
  '"',
  "'",
  '\\',
  '"\\uZZZZ"',
  '#',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '-',
  '@',
  '`',
  'null',
  '~',
  'true',
  'stances:',
  'actors: []',
  'entente: 2',
  '{ ref: "ledger:x/USA/2024" }',
  '{ low: 1, mode: 0, high: -1 }',
  '\uFEFF',
  '0x1F',
  '2025-13-45',
  'a: '.repeat(25),
  `k: &k [${'1,'.repeat(50)}]\nl: [*k,*k,*k]`,
]

/** Numbers 0 ≤ n < 2³², the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}

/** One to six changes: characters flipped, stretches deleted, doubled or swapped, nasty pieces put in. */
export function mutate(text: string, next: () => number): string {
  let mutated = text
  const rounds = 1 + (next() % 6)
  for (let round = 0; round < rounds; round++) mutated = mutateOnce(mutated, next)
  return mutated
}

function mutateOnce(text: string, next: () => number): string {
  const at = next() % (text.length + 1)
  const end = at + (next() % 40)
  const piece = text.slice(at, end)
  const other = next() % (text.length + 1)
  switch (next() % 7) {
    case 0:
      return (
        text.slice(0, at) +
        String.fromCharCode((text.charCodeAt(at) || 0) ^ (1 << (next() % 8))) +
        text.slice(at + 1)
      )
    case 1:
      return text.slice(0, at) + text.slice(end)
    case 2:
      return text.slice(0, at) + piece.repeat(1 + (next() % 20)) + text.slice(at)
    case 3:
      return text.slice(0, other) + piece + text.slice(other)
    case 4: {
      const lines = text.split('\n')
      lines.splice(next() % lines.length, 1 + (next() % 3), lines[next() % lines.length] ?? '')
      return lines.join('\n')
    }
    case 5:
      return text.slice(0, next() % 10 === 0 ? at : text.length)
    default:
      return (
        text.slice(0, at) + (nasty[next() % nasty.length] ?? '') + text.slice(next() % 2 ? at : end)
      )
  }
}
