import { describe, expect, it } from 'vitest'
import { gazetteer } from '../gazetteer.fixture.ts'
import { read } from '../index.ts'

const spans = (text: string): string[] =>
  read(`Head\n${text}`, { gazetteer, published: '2025-03-17' }).statements.map(
    ({ speaker, text: words }) => `${speaker}: ${words}`,
  )

describe('where what is said ends and the author goes on', () => {
  it.each([
    [
      'at the verb of the main clause, after a relative clause',
      'Norway, which wants 40 licences, refused to sign.',
      ['Norway: 40 licences', 'Norway: to sign'],
    ],
    [
      'at a comma that joins two sentences',
      'Kestria wants 90 ships a year, Ardania has offered 30.',
      ['Kestria: 90 ships a year', 'Ardania: 30'],
    ],
    [
      'at a rank in apposition',
      'The union wants 7 per cent, the highest demand since 1992.',
      ['union: 7 per cent'],
    ],
    [
      'at a relative clause that the author adds',
      'Norway rejected the offer, which runs out in May.',
      ['Norway: the offer'],
    ],
    [
      'but not at a relative clause that is part of the demand',
      'Norway wants a fund of 4 billion euros, which would be paid out by region.',
      ['Norway: a fund of 4 billion euros, which would be paid out by region'],
    ],
    [
      'where another speaker takes over after `after`',
      'Norway has accused Germany of blackmail after Sweden asked for a 9 per cent rise.',
      ['Norway: Germany of blackmail', 'Sweden: a 9 per cent rise'],
    ],
    [
      'where a relative clause has a cue of its own',
      'Norway pushed for a role for Germany, which had offered to finance the dam.',
      ['Norway: a role for Germany', 'Germany: to finance the dam'],
    ],
    [
      'at the time when it was asked for',
      'Norway had asked for 45 billion euros in September.',
      ['Norway: 45 billion euros'],
    ],
    [
      'at a stop after a unit of one letter',
      'The fund demands at least 700p. Norway rejects the bid.',
      ['fund: at least 700p', 'Norway: the bid'],
    ],
  ])('ends %s', (_, text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('what stands around the object', () => {
  it.each([
    ['Norway promised farmers 200 million euros.', ['Norway: 200 million euros']],
    ['Norway offered the nurses up to 4 per cent.', ['Norway: up to 4 per cent']],
    ['Norway offered talks a week later.', ['Norway: talks a week later']],
    ['Norway offered another 40 tanks.', ['Norway: another 40 tanks']],
    ['The mill offers Rs 5,500 a tonne.', ['mill: Rs 5,500 a tonne']],
  ])('leaves out who is given something: %s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  it('reads the object before a participle with a clause of its own', () => {
    expect(
      spans('Norway has proposed closing 12 libraries, arguing that repairs cost 4 million euros.'),
    ).toEqual(['Norway: closing 12 libraries', 'Norway: repairs cost 4 million euros'])
  })

  it('gives a participle after `with` the subject before it', () => {
    expect(spans('The deal is in trouble, with Norway asking for 600 licences.')).toEqual([
      'Norway: 600 licences',
    ])
  })

  it('takes a sum or a rank after `put … at`, and no place', () => {
    expect(spans('Norway put the cost closer to 9 billion euros.')).toEqual([
      'Norway: the cost closer to 9 billion euros',
    ])
    expect(spans('Norway put the request at a closed meeting.')).toEqual([])
  })

  it('keeps the sum after a colon with what it explains', () => {
    expect(spans('Norway suggested a middle way: some 30,000 places that others offer.')).toEqual([
      'Norway: a middle way: some 30,000 places that others offer',
    ])
  })

  it('sees the name behind its explanation', () => {
    expect(
      spans('EuroMotor, the manufacturers’ association, put the cost at 2 billion euros.'),
    ).toEqual(['EuroMotor: the cost at 2 billion euros'])
    expect(
      spans('Nordstar, the incumbent, whose contract ends in June, is offering 2 billion euros.'),
    ).toEqual(['Nordstar: 2 billion euros'])
  })

  it('gives each further speaker the sum behind the name', () => {
    expect(
      spans(
        'Spain demanded 200 million euros, Portugal 90 million and Greece at least 40 million.',
      ),
    ).toEqual(['Spain: 200 million euros', 'Portugal: 90 million', 'Greece: at least 40 million'])
    expect(spans('Spain wants 12 ships and Portugal to pay for them.')).toEqual([
      'Spain: 12 ships and Portugal to pay for them',
    ])
  })

  it('keeps a relative clause with `that` in the object', () => {
    expect(spans('Norway proposed a fund of 3 million euros that others would fill.')).toEqual([
      'Norway: a fund of 3 million euros that others would fill',
    ])
    expect(spans('Norway announced a day later that it would pay.')).toEqual([
      'Norway: it would pay',
    ])
  })
})
