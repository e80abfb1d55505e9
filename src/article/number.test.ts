import { describe, expect, it } from 'vitest'
import { numbersIn, quantitiesIn } from './number.ts'

const numbers = (text: string, share: string | null = null) =>
  numbersIn(text, 0, text.length, { share })

describe('numbers', () => {
  it.each([
    ['at least 65 per cent', { value: 65, unit: '%', qualifier: 'at least' }],
    ['nothing below 10 percent', { value: 10, unit: '%', qualifier: 'at least' }],
    ['no more than 2,300 soldiers', { value: 2300, unit: 'soldiers', qualifier: 'up to' }],
    ['about €900mn a year', { value: 900, unit: 'EUR million per year', qualifier: 'about' }],
    ['€60-75bn', { value: 60, max: 75, unit: 'EUR billion', qualifier: 'range' }],
    ['between $70bn and $80bn', { value: 70, max: 80, unit: 'USD billion', qualifier: 'range' }],
    ['a three-day ceasefire', { value: 3, unit: 'days', qualifier: null }],
    ['sixty names', { value: 60, unit: 'names', qualifier: null }],
    ['2 per cent of GDP by 2030', { value: 2, unit: '% of GDP', qualifier: null, by: 2030 }],
    ['cannot go above four per cent', { value: 4, unit: '%', qualifier: 'up to' }],
    ['fewer than two hundred and fifty jobs', { value: 250, unit: 'jobs', qualifier: 'up to' }],
    ['mindestens 6,5 Prozent', { value: 6.5, unit: '%', qualifier: 'at least' }],
    [
      'au moins 40 millions d’euros par an',
      { value: 40, unit: 'EUR million per year', qualifier: 'at least' },
    ],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual([expected])
  })

  it.each(['in 2029', 'on 3 May 2025', 'the 27 countries', 'half of it', 'aged 44'])(
    'leaves %s alone',
    (text) => {
      expect(numbers(text)).toEqual([])
    },
  )

  it('gives a bare share and a bare number the unit that the article has set', () => {
    const text = 'The goal is 3.5 percent of GDP. Spain offers 2.1 percent. Rome would accept 1.8.'
    expect(
      quantitiesIn(text, [{ start: 0, end: text.length }]).map(({ value, unit }) => [value, unit]),
    ).toEqual([
      [3.5, '% of GDP'],
      [2.1, '% of GDP'],
      [1.8, '% of GDP'],
    ])
  })

  it('gives a bare price what the others are per', () => {
    const text = 'The cap is $52 a barrel. It could accept $46.'
    expect(quantitiesIn(text, [{ start: 0, end: text.length }]).map(({ unit }) => unit)).toEqual([
      'USD per barrel',
      'USD per barrel',
    ])
  })

  it.each([
    ['it would lend 60 of its interceptors', 60, 'interceptors', null],
    ['up to 15 launchers', 15, 'launchers', 'up to'],
    ['a minimum of 1,200 cubic metres per second', 1200, 'cubic metres per second', 'at least'],
    ['set at $19 a kilogram', 19, 'USD per kg', null],
    ['two extra days off a month', 2, 'days per month', null],
    ['a rate of two crowns a wagon', 2, 'crowns per wagon', null],
    ['two dozen cows', 24, 'cows', null],
    ['she would not vote for anything with fewer than 100 homes', 100, 'homes', 'at least'],
    ['refuses to go above £14.20', 14.2, 'GBP', 'up to'],
    ['about 45 cents on the dollar', 45, 'cents on the dollar', 'about'],
  ] as const)('%s', (text, value, unit, qualifier) => {
    expect(numbers(text)).toEqual([expect.objectContaining({ value, unit, qualifier })])
  })

  it.each(['it has shared its data for eight years', 'below 2020 levels', '12 ministers met'])(
    'leaves %s alone',
    (text) => {
      expect(numbers(text)).toEqual([])
    },
  )
})
