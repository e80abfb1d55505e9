import { describe, expect, it } from 'vitest'
import { gazetteer } from './gazetteer.fixture.ts'
import { read } from './index.ts'

const spans = (text: string): string[] =>
  read(`Head\n${text}`, { gazetteer, published: '2025-03-17' }).statements.map(
    ({ speaker, kind, text: words }) => `${speaker}, ${kind}: ${words}`,
  )

describe('where a reported clause begins and ends', () => {
  it('looks over a relative clause for the subject', () => {
    expect(
      spans('Oleh Marek, who leads the delegation, said the buses needed “72 hours of silence”.'),
    ).toEqual(['Oleh Marek, mixed: the buses needed “72 hours of silence”'])
  })

  it('parts a perfect after `and` from the clause before it', () => {
    expect(spans('Norway says the levy is “dead” and has pledged to keep its rate.')).toEqual([
      'Norway, mixed: the levy is “dead”',
      'Norway, indirect: to keep its rate',
    ])
  })

  it('leaves the leak out of the span', () => {
    expect(spans('Berlin told Oslo that it would pay, according to two diplomats.')).toEqual([
      'Germany, indirect: it would pay',
    ])
  })
})
