import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idFromName, nearest } from './index.ts'
import { idSchema } from './schema.ts'

describe('idFromName', () => {
  test.each([
    ['United States', 'united-states'],
    ['Côte d’Ivoire', 'cote-d-ivoire'],
    ['  EUR/JPN ', 'eur-jpn'],
    ['ﬁnance №5', 'finance-no5'],
    ['Україна', 'actor-1'],
    ['', 'actor-1'],
    ['constructor', 'actor-1'],
  ])('%s gives %s', (name, id) => {
    expect(idFromName(name, new Set())).toBe(id)
  })

  test('a second one gets -2, a third -3', () => {
    expect(idFromName('Poland', new Set(['poland']))).toBe('poland-2')
    expect(idFromName('Poland', new Set(['poland', 'poland-2']))).toBe('poland-3')
  })

  test('always gives a valid id that is free', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, other) => {
        const taken = new Set([idFromName(other, new Set())])
        const id = idFromName(name, taken)
        expect(idSchema.safeParse(id).success).toBe(true)
        expect(taken.has(id)).toBe(false)
      }),
    )
  })
})

describe('nearest', () => {
  test.each([
    ['epa.target', ['usa.target', 'esp.target'], 'esp.target'],
    ['concensus', ['majority', 'consensus'], 'consensus'],
    ['POL', ['pol'], 'pol'],
    ['xyz', ['pol', 'usa'], undefined],
    ['x'.repeat(100), ['x'.repeat(99)], undefined],
  ])('of %s', (name, candidates, expected) => {
    expect(nearest(name, candidates)).toBe(expected)
  })
})
