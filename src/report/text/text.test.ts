/** What every text for the terminal keeps to, and what each must say. */
import { beforeAll, describe, expect, it } from 'vitest'
import { type Forecast, run, solve } from '../../ensemble/index.ts'
import { compare, disagreement, explainIssue, explainQuantity } from '../../explore/index.ts'
import { edit } from '../../scenario/index.ts'
import { hostile, hostileForecast, small, smallForecast } from '../forecast.fixture.ts'
import { renderCompareText } from './compare-text.ts'
import { renderDisagreementText } from './disagreement-text.ts'
import { renderExplainText, renderInputText } from './explain-text.ts'
import { renderForecastText } from './forecast-text.ts'
import { renderScenarioText } from './scenario-text.ts'
import { renderSolveText } from './solve-text.ts'

const plain = { colour: false, width: 80 }
const texts: [string, string][] = []
let result: Forecast

beforeAll(async () => {
  const scenario = small()
  result = await smallForecast()
  const options = { draws: 20, models: ['compromise', 'consensus'] }
  const before = await run(scenario, options)
  const after = await run(edit(scenario, { 'stances.esp.target.position': 4 }), options)
  texts.push(
    ['forecast', renderForecastText(result, plain)],
    ['hostile forecast', renderForecastText(await hostileForecast(), plain)],
    ['scenario', renderScenarioText(scenario, plain)],
    ['hostile scenario', renderScenarioText(hostile(), plain)],
    ['solve', renderSolveText(solve(scenario, 'consensus'), { ...plain, trace: true })],
    ['compare', renderCompareText(compare(before, after), plain)],
    ['no change', renderCompareText(compare(before, before), plain)],
    ['explain', renderExplainText(explainIssue(result, 'target'), scenario, plain)],
    [
      'input',
      renderInputText(explainQuantity(scenario, 'stances.usa.target.position'), scenario, plain),
    ],
    [
      'capability',
      renderInputText(explainQuantity(scenario, 'actors.pol.capability'), scenario, plain),
    ],
    ['disagreement', renderDisagreementText(await disagreement(scenario, { draws: 20 }), plain)],
  )
})

const textOf = (name: string) => texts.find(([each]) => each === name)?.[1] ?? ''

describe('every text', () => {
  it('fits 80 columns, ends no line in a space, holds no colour when told', () => {
    expect(texts.length).toBe(11)
    for (const [name, text] of texts) {
      for (const line of text.split('\n')) {
        if (!/https?:/.test(line))
          expect([name, line.length <= 80, line]).toEqual([name, true, line])
        expect([name, line]).toEqual([name, line.trimEnd()])
      }
      expect([name, /\p{Cc}/u.test(text.replaceAll('\n', ''))]).toEqual([name, false])
      expect([name, /undefined|NaN|\[object/.test(text)]).toEqual([name, false])
    }
  })
})

describe('the forecast', () => {
  it('says the answer before all else, then a block for each issue', () => {
    const lines = textOf('forecast').split('\n')
    expect(lines[1]).toBe('Which target will they set?')
    expect(lines[3]).toMatch(/^[A-Z]/)
    const text = textOf('forecast')
    for (const title of ['Target, % of GDP', 'Year', 'Commitment, of 100', 'Deal or no deal']) {
      expect(text).toContain(`\n${title}\n`)
    }
    expect(text).toMatch(/All models, pooled +[▁▂▃▄▅▆▇█ ]+ \d/)
    expect(text).toContain('▾ today')
  })

  it('prints the pool in bold when colour is on', () => {
    const text = renderForecastText(result, { colour: true, width: 80 })
    expect(text).toContain('\u001b[1mAll models, pooled')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes are what is taken out
    expect(text.replace(/\u001b\[\d+m/g, '')).toBe(textOf('forecast'))
  })

  it('is laid out for sixty columns at least', () => {
    expect(renderForecastText(result, { colour: false, width: 10 })).toContain('All models')
  })
})

describe('the point run', () => {
  it('says answer, outcomes, exits and rounds', () => {
    const text = textOf('solve')
    expect(text).toMatch(/\nTarget (lands|stays) near \d/)
    expect(text).toContain('Weighted median')
    expect(text).toMatch(/The United States leaves with a chance of/)
    expect(renderSolveText(solve(small(), 'status-quo'), plain)).toContain(
      'No deal: everything stays as it is.',
    )
  })
})

describe('explanations and comparisons', () => {
  it('quote only what was said', () => {
    expect(textOf('input')).toContain('“Five it must be.”')
    expect(textOf('input')).toContain('A Minister, 9 March 2025')
    expect(textOf('input')).toContain('it rests on statements')
    expect(textOf('capability')).toContain('it is a judgement')
  })

  it('say what an edit moves, and that none does', () => {
    expect(textOf('compare')).toMatch(/Target moves from [\d.]+% to [\d.]+% of GDP/)
    expect(textOf('no change')).toContain('Target is still near')
  })

  it('say what a bare number was drawn from', () => {
    expect(textOf('input')).toContain('Bare number, documented: drawn within ±2% of the scale')
  })

  it('name models and what would close the gap', () => {
    expect(textOf('disagreement')).toMatch(/of the spread lies between the models: [A-Z]/)
    expect(textOf('explain')).toMatch(/% of the weight behind it is judgement/)
  })
})
