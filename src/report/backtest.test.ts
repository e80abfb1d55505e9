/** The back-test in words, tables and JSON. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Backtest,
  backtest,
  backtestForecasts,
  deuCases,
  type EnsembleBacktest,
} from '../backtest/index.ts'
import { readDeu } from '../scenario/index.ts'
import { caseTables } from './backtest-cases.ts'
import { backtestJson } from './backtest-json.ts'
import { renderBacktestMarkdown } from './backtest-markdown.ts'
import { backtestSentences, pairedRows, scoreRows } from './backtest-words.ts'
import { small } from './forecast.fixture.ts'
import { renderBacktestHtml } from './html/backtest-html.ts'
import { outputSchemas } from './json-schema.ts'
import type { JsonObject } from './plain-json.ts'
import { renderBacktestText } from './text/backtest-text.ts'

const read = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')
const weights = read('eucouncil_weights_EU9-EU28.csv')
const validate = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  validateFormats: false,
}).compile(outputSchemas.backtest ?? {})

const models = ['exchange', 'settlement']
let table: Backtest
let lone: EnsembleBacktest

beforeAll(async () => {
  const cases = deuCases(readDeu(read('deu3/deu3-dev.csv'), { weights }))
  table = backtest(cases, { dataset: 'deu3-dev', models })
  const scenario = small()
  const outcome = { [scenario.issues[0]?.id ?? '']: 3.5 }
  const one = { id: scenario.id, scenario, outcome, agreed: true }
  lone = await backtestForecasts([one], { dataset: scenario.id, draws: 100 })
})

describe('JSON', () => {
  it('has the keys of its shape first and in order', () => {
    const json = backtestJson(table)
    expect(Object.keys(json).slice(0, 5)).toEqual([
      'entente',
      'dataset',
      'issues',
      'models',
      'paired',
    ])
    expect([json.dataset, json.issues]).toEqual(['deu3-dev', 248])
    const { exchange } = json.models as JsonObject
    expect(Object.keys(exchange as JsonObject)).toEqual([
      'mae',
      'crps',
      'log',
      'pit80',
      'pit50',
      'n',
    ])
    const pair = (json.paired as JsonObject)['exchange - compromise'] as JsonObject
    expect(pair.crps).toEqual(
      table.paired.find((p) => p.model === 'exchange' && p.baseline === 'compromise')?.crps,
    )
    expect(json.fitted).toEqual(['settlement', 'pool-record', 'pool'])
  })

  it('holds to its schema, of a table and of scenarios', () => {
    for (const result of [table, lone]) {
      const json = backtestJson(result)
      expect(JSON.parse(JSON.stringify(json))).toEqual(json)
      expect(validate(json) ? [] : validate.errors).toEqual([])
    }
  })

  it('says of scenarios what each model said, in natural units', () => {
    const json = backtestJson(lone)
    const [issues] = Object.values(json.cases as JsonObject)
    const [target] = Object.values(issues as JsonObject) as readonly JsonObject[]
    expect(target?.outcome).toBe(3.5)
    const mean = ((target?.models ?? {}) as JsonObject).mean as { median: number; error: number }
    expect(mean.error).toBeCloseTo(Math.abs(mean.median - 3.5), 9)
    expect(json.paired).toEqual({})
    expect(Object.keys(json.models as JsonObject)).toContain('pool')
  })
})

describe('words', () => {
  it('say that the weighted mean is not beaten, unless the numbers do', () => {
    const [first, second] = backtestSentences(table)
    expect(first).toMatch(
      /^The plain weighted mean \(Compromise, 23\.\d\d\) is not beaten on MAE\.$/,
    )
    expect(second).toContain('on the outcomes it was fitted to: Settlement')
    const honest = { ...table, models: table.models.map((m) => ({ ...m, fitted: false })) }
    expect(backtestSentences(honest)[0]).toMatch(/is beaten on MAE by Settlement, −\d/)
  })

  it('say where the bar is', () => {
    expect(backtestSentences(table).join(' ')).toMatch(
      /past errors scores 16\.\d\d, the bare mean 23/,
    )
  })

  it('of one negotiation claim no order', () => {
    const said = backtestSentences(lone).join(' ')
    expect(said).toContain('One negotiation says nothing about which model is better')
    expect(said).toMatch(/The pool’s 80 % intervals held \d of 1 outcome\./)
  })

  it('sort by CRPS and show no coverage of bare points', () => {
    const rows = scoreRows(table)
    const crps = rows.map(({ cells }) => Number(cells[0]))
    expect(crps).toEqual([...crps].sort((a, b) => a - b))
    const exchange = rows.find(({ title }) => title === 'Exchange')
    expect(exchange?.cells.slice(4)).toEqual(['–', '–', '229'])
    expect(pairedRows(lone)).toEqual([])
  })

  it('show the closest model first, and of several negotiations a line an issue', async () => {
    const [one] = caseTables(lone)
    const crps = one?.rows.map((row) => Number(row[2])) ?? []
    expect(crps).toEqual([...crps].sort((a, b) => a - b))
    expect(one?.outcome).toBe('Decided: 3.5% of GDP.')
    const [first] = lone.cases
    if (first === undefined) throw new RangeError('found no case')
    const again = { ...first, id: 'again' }
    const two = await backtestForecasts([first, again], { dataset: 'two', draws: 20 })
    const [overview, ...more] = caseTables(two)
    expect(more).toEqual([])
    expect(overview?.rows.map(([name]) => name)).toEqual([
      expect.stringContaining(first.id),
      expect.stringContaining('again'),
    ])
    const member = two.models
      .filter(({ id, baseline }) => id !== 'pool' && !baseline)
      .toSorted((a, b) => (a.issues[0]?.crps ?? 0) - (b.issues[0]?.crps ?? 0))[0]
    expect(overview?.rows[0]?.[5]).toContain(member?.title)
    expect(two.models.map(({ id }) => id)).toContain('climatology')
  })

  it('come as a page without a script, with two pictures for every spread', () => {
    const { document } = parseHTML('<!doctype html><html><body></body></html>')
    const page = renderBacktestHtml(table, { document })
    expect(page).not.toContain('<script')
    const spread = table.models.filter(({ points }) => !points)
    expect(spread.length).toBeGreaterThan(2)
    for (const { title } of spread) expect(page).toContain(`<h3>${title}</h3>`)
    const again = parseHTML(page).document
    expect(again.querySelectorAll('svg[role="img"]').length).toBe(3 + 2 * spread.length)
    expect(again.querySelectorAll('tbody tr').length).toBeGreaterThan(table.models.length)
  })

  it('come as text and as Markdown', () => {
    const text = renderBacktestText(table, { colour: false, width: 80 })
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80)
    expect(text).toContain('Mean with past errors ‡')
    const md = renderBacktestMarkdown(lone)
    expect(md).toContain('Decided: 3.5')
    expect(md).toMatch(/^\| Pool \|/m)
  })
})
