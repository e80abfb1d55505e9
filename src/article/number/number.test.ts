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
    ['arrears of Sh1.4 billion', { value: 1.4, unit: 'KES billion', qualifier: null }],
    ['Rs 5,500 a tonne', { value: 5500, unit: 'INR per tonne', qualifier: null }],
    ['R$300 million', { value: 300, unit: 'BRL million', qualifier: null }],
    ['22 per cent of any increase at most', { value: 22, unit: '%', qualifier: 'up to' }],
    ['299,000 tonnes and nothing below', { value: 299_000, unit: 'tonnes', qualifier: 'at least' }],
    ['a compromise near 15 percent', { value: 15, unit: '%', qualifier: 'about' }],
    ['3.000 emplois', { value: 3000, unit: 'jobs', qualifier: null }],
    [
      'promised to have kept the office for three years',
      { value: 3, unit: 'years', qualifier: null },
    ],
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
    ['the number of detainees at 2,300', 2300, 'detainees', null],
    ['half a billion euros', 0.5, 'EUR billion', null],
    ['50 million Swiss francs', 50, 'CHF million', null],
    ['a price of $80 per metric ton', 80, 'USD per tonne', null],
    ['any building taller than six storeys', 6, 'storeys', 'at least'],
    ['a 612p-a-share proposal', 612, 'pence per share', null],
    ['it would go to 640p', 640, 'pence', null],
    ['28 cents a kilo', 28, 'cents per kg', null],
    ['30 cents in the euro', 30, 'cents in the euro', null],
    ['at least 400 of its leaking mains', 400, 'mains', 'at least'],
    ['85 new affordable homes', 85, 'homes', null],
    ['1,000 new border guards', 1000, 'guards', null],
    ['fourteen extra surgeons', 14, 'surgeons', null],
    ['20 buses an hour', 20, 'buses per hour', null],
    ['a 36-hour week', 36, 'hours per week', null],
    ['a yearly budget of $360 million', 360, 'USD million per year', null],
    ['each strike day costs the state $14 million', 14, 'USD million per day', null],
    ['rents of €12 a square metre', 12, 'EUR per square metre', null],
    ['thirty euros is the most we can pay', 30, 'EUR', 'up to'],
    ['two dollars more is the least we want', 2, 'USD', 'at least'],
    ['cinq cents mètres', 500, 'm', null],
    ['au moins un kilomètre', 1, 'km', 'at least'],
    ['480 Euro mehr im Monat', 480, 'EUR per month', null],
    ['the yearly loss at about $1 billion', 1, 'USD billion per year', 'about'],
  ] as const)('%s', (text, value, unit, qualifier) => {
    expect(numbers(text)).toEqual([expect.objectContaining({ value, unit, qualifier })])
  })

  it.each([
    'it has shared its data for eight years',
    'we have lost a fifth of our fleet in ten years',
    'the letter came two days later',
    'below 2020 levels',
    '12 ministers met',
    'We have shown patience for six years',
    'Canada milked the rules for 30 years',
    'er hat zwölf Jahre lang unterschrieben',
    'at the table in ten minutes',
    'J’ai 82 ans',
    'carried by nine to one',
    'everyone over 65 gets two',
  ])('leaves %s alone', (text) => {
    expect(numbers(text)).toEqual([])
  })

  const pairs = (text: string) =>
    quantitiesIn(text, [{ start: 0, end: text.length }]).map(({ value, unit }) => [value, unit])

  it.each([
    [
      'offered 12, 15 and 20 licences',
      [
        [12, 'licences'],
        [15, 'licences'],
        [20, 'licences'],
      ],
    ],
    [
      'should fall to 45 from 60 vessels',
      [
        [45, 'vessels'],
        [60, 'vessels'],
      ],
    ],
    [
      '72 hours, up from the present 24',
      [
        [72, 'hours'],
        [24, 'hours'],
      ],
    ],
    [
      '£9,250 a year, up from £8,900',
      [
        [9250, 'GBP per year'],
        [8900, 'GBP per year'],
      ],
    ],
    [
      'They offer 10 percent. Ten is too little.',
      [
        [10, '%'],
        [10, '%'],
      ],
    ],
    [
      '640p a share. It would take 600.',
      [
        [640, 'pence per share'],
        [600, 'pence per share'],
      ],
    ],
    [
      '2 per cent of GDP. Support is at 58 per cent.',
      [
        [2, '% of GDP'],
        [58, '%'],
      ],
    ],
    [
      '2 per cent of GDP. It cut aid by 5 per cent.',
      [
        [2, '% of GDP'],
        [5, '%'],
      ],
    ],
    [
      'wants nine plants sold, worth $40 million. She expects a compromise of seven.',
      [
        [9, 'plants'],
        [40, 'USD million'],
        [7, 'plants'],
      ],
    ],
    [
      '€400 a head. The bonus is €900.',
      [
        [400, 'EUR per head'],
        [900, 'EUR'],
      ],
    ],
    ['dix-huit mois', [[18, 'months']]],
    ['$400 for each acre-foot it leaves', [[400, 'USD per acre-foot']]],
    ['250,000 acre-feet for the delta', [[250_000, 'acre-feet']]],
    ['5 per cent for every year before the age of 66', [[5, '% per year']]],
    [
      'three seasons and two games a week',
      [
        [3, 'seasons'],
        [2, 'games per week'],
      ],
    ],
    ['fünfundzwanzig Stellen', [[25, 'jobs']]],
    ['$70 million for the first six months', [[70, 'USD million']]],
    ['no payment for the first three years', [[3, 'years']]],
  ])('carries the unit over in %s', (text, expected) => {
    expect(pairs(text)).toEqual(expected)
  })

  it.each([
    ['Denmark pledged seven billion kroner', 'DKK billion'],
    ['Norway pledged seven billion kroner', 'NOK billion'],
    ['Holmen pledged seven billion kroner', 'billion kroner'],
    ['Pakistan asks 90 rupees a kilo', 'PKR per kg'],
  ])('takes the coin of the land in %s', (text, unit) => {
    expect(pairs(text).map(([, one]) => one)).toEqual([unit])
  })

  it.each([
    ['cut from 40 to 30 ships', [40, 30]],
    ['22 of its 78 players', [22, 78]],
    ['180 soldiers, and 60 of them at once', [180, 60]],
    ['notice of 72 hours, up from the present 24', [72, 24]],
    ['Forty days is too short. We need ninety.', [40, 90]],
  ])('gives each number of “%s” the unit of its neighbour', (text, values) => {
    const found = numbers(text)
    expect(found.map(({ value }) => value)).toEqual(values)
    expect(new Set(found.map(({ unit }) => unit)).size).toBe(1)
  })

  it('takes a numeral in capitals before a capital for a name', () => {
    expect(numbers('a gauge at Three Bridges')).toEqual([])
  })

  it('carries a flow to the bare amount, and no share of revenue to the share of another thing', () => {
    const text = 'It needs 40 cubic metres per second. Belmar gives 36 cubic metres.'
    expect(quantitiesIn(text, [{ start: 0, end: text.length }]).map(({ unit }) => unit)).toEqual([
      'cubic metres per second',
      'cubic metres per second',
    ])
    const debt = 'Interest eats 61 per cent of revenue. The fund wants a cut of 22 per cent.'
    expect(quantitiesIn(debt, [{ start: 0, end: debt.length }]).map(({ unit }) => unit)).toEqual([
      '% of revenue',
      '%',
    ])
  })
})
