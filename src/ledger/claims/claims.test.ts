/** Claims in plain English against the published figures. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StatedNumber } from '../../article/index.ts'
import { publishedLedger as ledger } from '../ledger.fixture.ts'
import { checkText } from './check.ts'
import { parseClaim } from './parse.ts'
import { checkStatement, type StatedClaim } from './statement.ts'

const check = (text: string, about?: string) =>
  checkText(text, ledger, ledger, about === undefined ? {} : { about })

describe('the three examples', () => {
  it('even the US does not reach 5 %', () => {
    const { verdict, finding, later } = check('Even the US does not reach 5 %')
    expect(verdict).toBe('holds')
    expect(finding).toMatchObject({ value: 3.379, year: 2024, edition: 'NATO-2024-06' })
    expect(finding?.figures.map(({ line }) => line)).toEqual([353])
    expect(later.map(({ edition, value, verdict: then }) => [edition, value, then])).toEqual([
      ['us-pct-2024-rev', 3.19, 'holds'],
      ['NATO-2025-08-secondary', 3.21, 'holds'],
    ])
  })

  it('23 allies at 2 % in 2024, which a later report made 22', () => {
    const { verdict, finding, later } = check('23 allies at 2 % in 2024')
    expect([verdict, finding?.value, finding?.unit]).toEqual(['holds', 23, 'allies'])
    expect(finding?.counted).toContain('Montenegro')
    expect(finding?.counted).not.toContain('Spain')
    expect(later).toMatchObject([
      { edition: 'us-pct-2024-rev', value: 22, verdict: 'does not hold' },
    ])
  })

  it('the US pays two thirds', () => {
    const { verdict, finding } = check('the US pays two thirds')
    expect(verdict).toBe('holds')
    expect(finding?.value).toBeCloseTo((100 * 967707) / 1474399.5, 9)
    expect(finding?.unit).toBe('% of NATO spending')
  })
})

describe('what holds and what does not', () => {
  it.each([
    ['Poland spends 4.1 % of GDP in 2024', 'holds'],
    ['Poland spends 4.2 per cent of GDP in 2024', 'does not hold'],
    ['Germany spent $97.7 billion in 2024', 'holds'],
    ['Germany spent 90.6 billion euros in 2024', 'holds'],
    ['Germany spent 90.6 billion dollars in 2024', 'does not hold'],
    ['Spain reaches 2%', 'does not hold'],
    ['Spain fails to reach 2%', 'holds'],
    ["Spain doesn't meet 2%", 'holds'],
    ['Greece spends more than 3 percent', 'holds'],
    ['Lithuania is below 3 %', 'holds'],
    ['no ally reaches 5 %', 'holds'],
    ['No ally spends more than 4 %', 'does not hold'],
    ['all allies meet 2%', 'does not hold'],
    ['in 2014 only three allies met 2 %', 'holds'],
    ['twenty-three members meet 2 %', 'holds'],
    // Montenegro, North Macedonia, Finland and Sweden joined later.
    ['27 allies reach 0.3 % in 2014', 'holds'],
    ['all allies reach 0.3 % in 2014', 'holds'],
    ['more than 20 allies meet 2 %', 'holds'],
    ['fewer than 20 allies meet 2 %', 'does not hold'],
    ['8 allies are below 2 % in 2024', 'holds'],
    ['Europe pays a third of the bill', 'holds'],
    ['Germany pays a third of the bill', 'does not hold'],
    ['The US has 1.3 million troops', 'holds'],
    ['Russia spends 7% of its GDP', 'holds'],
    ['NATO spends 1.5 trillion dollars', 'holds'],
    ['the GDP of Germany is 4.6 trillion dollars', 'holds'],
    ['Poland puts 51 % of it into equipment', 'holds'],
    ['about 20 allies meet 2 %', 'does not hold'],
    ['NATO’s European allies and Canada spend 2.02 % of GDP', 'holds'],
  ])('%s: %s', (text, verdict) => {
    const checked = check(text)
    expect([checked.verdict, checked.why]).toEqual([verdict, undefined])
  })

  it.each([
    ['Iceland spends 1 %', 'Iceland has no forces'],
    ['Poland spends 5 % in 2031', 'no such figure of 2031'],
    ['23 allies met 2 % in 1990', 'no complete table of 1990'],
    ['Germany should spend 3 %', 'what should or will be'],
    ['Poland spends a lot', 'states no number'],
    ['Narnia spends 3 %', 'names no country'],
    ['France and Germany spend 2 %', 'more than one country'],
    ['Poland went from 2 % to 4 %', 'a change, and one year is checked at a time'],
    ['Greece spends 3.1 % but Spain 1.3 %', 'more than one number'],
    ['Poland has 47 castles', 'no unit that the tables know'],
    ['Poland spends 30 billion euros', 'no figure in euros'],
    [
      'Europe spends 507 billion dollars',
      'of Europe’s allies it does not hold, of Europe and Canada',
    ],
    [`Poland spends ${'x'.repeat(1000)}`, 'at most 1000'],
  ])('%s cannot be checked', (text, why) => {
    const checked = check(text)
    expect(checked.verdict).toBe('cannot be checked')
    expect(checked.why).toContain(why)
  })

  it('says what was published where no figure settles it', () => {
    const { verdict, published } = check('300,000 more European troops are needed')
    expect(verdict).toBe('cannot be checked')
    expect(published.map(({ id }) => id)).toEqual(['bruegel-kiel', 'bruegel-troops'])
    expect(published.every(({ verified }) => verified)).toBe(true)
  })
})

describe('the day of the check', () => {
  it('decides which editions count, and what came later is told', () => {
    const text = 'The US spent 3.2 % in 2024'
    const then = checkText(text, ledger.at('2025-03-17'), ledger)
    expect([then.verdict, then.finding?.edition]).toEqual(['does not hold', 'NATO-2024-06'])
    expect(then.later.map(({ verdict }) => verdict)).toEqual(['holds', 'holds'])
    const named = checkText(text, ledger, ledger, { edition: 'NATO-2025-08-secondary' })
    expect([named.verdict, named.finding?.value]).toEqual(['holds', 3.21])
  })

  it('leaves out what was not known', () => {
    const then = checkText('Poland spends 4.5 % in 2025', ledger.at('2025-03-17'), ledger)
    expect(then.verdict).toBe('cannot be checked')
    expect(check('Poland spends 4.5 % in 2025').verdict).toBe('holds')
  })

  it('refuses an edition that nobody knows', () => {
    expect(() => checkText('Poland spends 4 %', ledger, ledger, { edition: 'NATO-2025' })).toThrow(
      'expected an edition, one of NATO-2024-06',
    )
  })
})

describe('any figure of the standard edition', () => {
  const shares = ledger.figures.filter(
    ({ measure, edition, iso3 }) =>
      measure === 'pct_gdp' && edition === ledger.standard && !iso3.startsWith('NATO'),
  )
  const name = (iso3: string) => ledger.countries.find((c) => c.iso3 === iso3)?.name ?? iso3
  const any = fc.constantFrom(...shares)

  it('holds as NATO prints it, and not half a point away', () => {
    fc.assert(
      fc.property(any, ({ iso3, year, value }) => {
        const say = (share: number) => `${name(iso3)} spent ${share.toFixed(2)} % of GDP in ${year}`
        expect(check(say(value)).verdict).toBe('holds')
        expect(check(say(value + 0.5)).verdict).toBe('does not hold')
      }),
    )
  })

  it('either reaches a share or does not', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 5, max: 50 }), ({ iso3, year }, tenths) => {
        const at = `${(tenths / 10).toFixed(1)} % in ${year}`
        const reaches = check(`${name(iso3)} reaches ${at}`).verdict
        const misses = check(`${name(iso3)} does not reach ${at}`).verdict
        expect([reaches, misses].toSorted()).toEqual(['does not hold', 'holds'])
      }),
    )
  })
})

it('never breaks on any text', () => {
  fc.assert(fc.property(fc.string({ maxLength: 2000, unit: 'binary' }), (text) => void check(text)))
  const words = fc.constantFrom('the', 'US', '23', '%', 'allies', 'no', 'two', 'thirds', '$', 'bn')
  fc.assert(fc.property(fc.array(words, { maxLength: 12 }), (parts) => void check(parts.join(' '))))
})

it('reads a long text in no time', () => {
  const started = performance.now()
  parseClaim('1,'.repeat(499), ledger)
  parseClaim('two-'.repeat(249), ledger)
  expect(performance.now() - started).toBeLessThan(200)
})

describe('a reader’s statement', () => {
  const number = (value: number, more: Partial<StatedNumber> = {}): StatedNumber => ({
    value,
    unit: '% of GDP',
    qualifier: null,
    ...more,
  })
  const statement = (text: string, numbers: readonly StatedNumber[], more = {}): StatedClaim => ({
    text,
    speaker: 'Andrzej Duda',
    onBehalfOf: 'Poland',
    stance: 'describe',
    numbers,
    ...more,
  })
  const verdicts = (said: StatedClaim) =>
    checkStatement(said, ledger, ledger).map(({ verdict, finding }) => [verdict, finding?.value])

  it('is checked for whom it is made', () => {
    expect(verdicts(statement('We spend 4.1 % of our GDP', [number(4.1)]))).toEqual([
      ['holds', 4.12],
    ])
  })

  it('is checked number by number', () => {
    const text = 'Germany spends 2.1 percent of GDP, and Spain spends 2 percent of GDP'
    const none = { onBehalfOf: null, speaker: 'A reporter' }
    expect(verdicts(statement(text, [number(2.1), number(2)], none))).toEqual([
      ['holds', 2.119],
      ['does not hold', 1.283],
    ])
  })

  it('is not checked where it asks or plans', () => {
    const demand = statement('Allies must spend 3 %', [number(3)], { stance: 'demand' })
    const plan = statement('We spend 5 % by 2026', [number(5, { by: 2026 })])
    for (const said of [demand, plan]) {
      expect(checkStatement(said, ledger, ledger)).toMatchObject([{ verdict: 'cannot be checked' }])
    }
    expect(checkStatement(statement('We stand by NATO', []), ledger, ledger)).toEqual([])
  })
})
