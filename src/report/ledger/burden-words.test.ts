/** What is said of the burden: two answers kept apart, each with what it is worth. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { burden } from '../../backtest/index.ts'
import { panelOf } from '../../ledger/index.ts'
import { burdenJson } from './burden-json.ts'
import { burdenSchema } from './burden-schema.ts'
import { renderBurdenText } from './burden-text.ts'
import {
  alliesWarning,
  assumptionLines,
  counterfactualSentences,
  forecastSentences,
  outlookRows,
} from './burden-words.ts'
import { publishedLedger } from './published.fixture.ts'

const panel = panelOf(publishedLedger())
const ask = (credibility: number, pledge = 2) =>
  burden(panel, { credibility, pledge, draws: 200, seed: 1 })
const half = ask(0.5)

describe('the forecast', () => {
  it('says its number, its range, and how little the rule wins', () => {
    const [first, ...rest] = forecastSentences(half)
    expect(first).toMatch(
      /^If what is promised is 2% of GDP, the European allies will spend 2\.1\d% of theirs in 2029 \(8 in 10: [\d.]+–[\d.]+\), after 2\.08% in 2024\.$/,
    )
    const said = rest.join(' ')
    expect(said).toContain('erred least, by 0.320 points of GDP. That is little')
    expect(said).toMatch(/Linear path and drift cannot be told from it/)
    expect(said).toMatch(/held 5\d% of what came/)
    expect(said).toContain('it is for the counterfactual only')
  })

  it('has a row for the sum and one for every ally', () => {
    expect(outlookRows(half)).toHaveLength(32)
    expect(outlookRows(half)[0]?.[0]).toBe('European allies')
  })
})

describe('the counterfactual', () => {
  it('says that the bill and the need are assumed', () => {
    const said = counterfactualSentences(half).join(' ')
    expect(said).toMatch(/^If the guarantor’s credibility fell from 1 to 0\.5/)
    expect(said).toContain('what the model was told, not what it found')
    expect(said).toContain('is assumed, not measured')
  })

  it('says what each judgement is and rests on', () => {
    const lines = assumptionLines(half)
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(line).toContain('judgement')
    expect(lines[2]).toMatch(/3\.5% of GDP \(3 to 4\.5\)/)
  })

  it('at full credibility has nothing to say', () => {
    expect(counterfactualSentences(ask(1))).toEqual([
      'At full credibility the European allies spend what they spent in 2024, 2.08% of their GDP.',
    ])
  })

  it('shows allies only when asked, and never without the warning', () => {
    const options = { colour: false, width: 200 }
    const without = renderBurdenText(half, { ...options, allies: false })
    const together = renderBurdenText(half, { ...options, allies: true })
    expect(without).not.toContain(alliesWarning)
    expect(together).toContain(alliesWarning)
    expect(together.length).toBeGreaterThan(without.length)
  })
})

it('the JSON has the shape that is promised', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false })
  const validate = ajv.compile(burdenSchema)
  validate(JSON.parse(JSON.stringify(burdenJson(half))))
  expect(validate.errors).toBeNull()
})

it('the JSON says what the sentences say', () => {
  const json = JSON.parse(JSON.stringify(burdenJson(half)))
  expect(json.entente).toBe(1)
  expect(json.forecast.rule).toBe('partial-adjustment')
  expect(json.forecast.europe.years.at(-1).year).toBe(2029)
  expect(json.counterfactual.curve).toHaveLength(5)
  expect(json.counterfactual.assumptions.bill.basis).toBe('judgement')
  expect(json.race.rules['random-walk'].maeGain).toBeNull()
  expect(json.warnings).toEqual([alliesWarning])
})
