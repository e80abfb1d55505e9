import { describe, expect, it } from 'vitest'
import { gazetteer } from '../gazetteer.fixture.ts'
import { read } from '../index.ts'

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

  it.each([
    [
      'goes back to the speaker after a copula',
      'Oslo said the deal was dead and urged Berlin to sign.',
      ['Norway, indirect: the deal was dead', 'Norway, indirect: Berlin to sign'],
    ],
    [
      'goes back to the speaker where the clause is plural and the verb is not',
      'The report finds that homes lack water and recommends a levy.',
      ['report, indirect: homes lack water', 'report, indirect: a levy'],
    ],
    [
      'leaves what somebody else wants in the clause',
      'Berlin said Anna Berg was tired and wanted a rest.',
      ['Germany, indirect: Anna Berg was tired and wanted a rest'],
    ],
    [
      'parts a new subject with its title',
      'Berlin rejects the plan, but its envoy, Anna Berg, calls it “a start”.',
      ['Germany, indirect: the plan', 'Anna Berg, mixed: it “a start”'],
    ],
    [
      'keeps the infinitive’s to',
      'Oslo refused to sell the quay. Berlin is prepared to pay.',
      ['Norway, indirect: to sell the quay', 'Germany, indirect: to pay'],
    ],
    [
      'leaves out what the author adds to an object',
      'Oslo accused Berlin of bad faith after the talks ended.',
      ['Norway, indirect: Berlin of bad faith'],
    ],
    ['reads past `so far`', 'Oslo has so far rejected the levy.', ['Norway, indirect: the levy']],
    [
      'ends before a source in apposition',
      'The trains will not run, according to Anna Berg, the transport minister.',
      ['Anna Berg, indirect: The trains will not run'],
    ],
    [
      'takes a quotation that ends the clause with its comma',
      'Oslo would match the money "up to a ceiling of $3 million," said Anna Berg.',
      ['Anna Berg, mixed: Oslo would match the money "up to a ceiling of $3 million,"'],
    ],
    [
      'reads what stands before `adding:`',
      'Anna Berg said the levy would go, adding: “This is not the end.”',
      ['Anna Berg, indirect: the levy would go', 'Anna Berg, direct: This is not the end.'],
    ],
    [
      'reads a participle that hangs on a paper',
      'Oslo signed a letter demanding that the tax be scrapped.',
      ['Norway, indirect: the tax be scrapped'],
    ],
    [
      'gives relayed words to whom they quote',
      'The talks had failed, the agency quoted Anna Berg as saying.',
      ['Anna Berg, indirect: The talks had failed'],
    ],
    [
      'keeps a condition before the attribution in the span',
      'Provided the price is right, Anna Berg said, she would sell.',
      ['Anna Berg, indirect: Provided the price is right, Anna Berg said, she would sell'],
    ],
    [
      'takes a bare singular for a name',
      'Kampu asked for a gauge. Local 41 says the offer is dead.',
      ['Kampu, indirect: a gauge', 'Local 41, indirect: the offer is dead'],
    ],
    [
      'reads a wish that is split off',
      'What Oslo wants is a longer deadline.',
      ['Norway, indirect: a longer deadline'],
    ],
    [
      'reads verbs that only carry their noun',
      'Oslo voiced doubts about the plan. Berlin gave its backing to the levy.',
      ['Norway, indirect: the plan', 'Germany, indirect: the levy'],
    ],
  ])('%s', (_, text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})
