/** The reader on text that is no article: it ends, throws nothing, and keeps its promises. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gazetteer } from './gazetteer.fixture.ts'
import { read } from './index.ts'
import type { Reading } from './statement.ts'

const published = '2026-05-08'
const folder = join(import.meta.dirname, '../../test/articles/dev')
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))

function broken(text: string, { statements, unread, timex }: Reading): string | undefined {
  let last = 0
  for (const one of statements) {
    if (text.slice(one.start, one.end) !== one.text || one.text === '') return `text of ${one.id}`
    if (one.start < last) return `${one.id} overlaps or is out of order`
    if (one.speaker === '') return `${one.id} has no speaker`
    if (one.condition !== null && !one.text.includes(one.condition)) return `condition of ${one.id}`
    last = one.end
  }
  return [...unread, ...timex].some(({ start, end, text: of }) => text.slice(start, end) !== of)
    ? 'offsets beside the statements'
    : undefined
}

/** Marsaglia's xorshift (2003, DOI 10.18637/jss.v008.i14), 32 bits: the same mutations each time. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

const pieces = [
  '“',
  '”',
  '"',
  "'",
  '’',
  '‘',
  '„',
  '«',
  '»',
  '– ',
  ': ',
  '; ',
  '.',
  ', ',
  '\n',
  ' said ',
  ' that ',
  ' he ',
  '(',
  '3 %',
  ' $',
  '😀',
  '\u0000',
  ' and ',
  ' if ',
  'The ',
]

function mutated(text: string, below: (limit: number) => number): string {
  let changed = text.slice(below(text.length), text.length).slice(0, 80 + below(500))
  for (let step = below(6); step >= 0; step--) {
    const at = below(changed.length + 1)
    const piece = pieces[below(pieces.length)] as string
    changed = changed.slice(0, at) + (below(3) === 0 ? '' : piece) + changed.slice(at + below(12))
  }
  return changed
}

describe('hostile text', () => {
  it.each([
    ['quotation marks', '"'],
    ['opening marks', '“'],
    ['brackets', '('],
    ['one word', 'a'],
  ])('2 MB of %s come to an end', (_, piece) => {
    const text = piece.repeat(2_000_000)
    expect(broken(text, read(text, { gazetteer, published }))).toBeUndefined()
  })

  it.each([
    ['single marks', " 'a"],
    ['digits', '1'],
    ['capitals', 'Aa Bb '],
    ['cues', 'he said, '],
    ['ifs', 'if '],
    ['lines', '– Yes, says Anna Berg.\n'],
    ['lists', 'A and '],
    ['titles', 'council of '],
  ])('half a megabyte of %s comes to an end', (_, piece) => {
    const text = piece.repeat(Math.floor(500_000 / piece.length))
    expect(broken(text, read(text, { gazetteer, published }))).toBeUndefined()
  })

  it.each([1, 2, 3, 4, 5])('10,000 mutated articles keep every promise: part %i of 5', (part) => {
    const below = chance(20260508 + part)
    for (let round = 0; round < 2_000; round++) {
      const text = mutated(articles[round % articles.length] as string, below)
      const fault = broken(text, read(text, { gazetteer, published }))
      if (fault !== undefined) expect.fail(`${fault} in ${JSON.stringify(text)}`)
    }
  })

  it('the same text gives the same reading', () => {
    for (const text of articles)
      expect(read(text, { gazetteer, published })).toEqual(read(text, { gazetteer, published }))
  })
})
