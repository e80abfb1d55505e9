/** The JSON that scripts rely on: keys, order, and the schemas that describe it. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Forecast, run, solve } from '../ensemble/index.ts'
import { compare, disagreement, explainIssue, explainQuantity } from '../explore/index.ts'
import { models } from '../models/index.ts'
import { edit } from '../scenario/index.ts'
import { compareJson, disagreementJson, explainJson } from './explore-json.ts'
import { small, smallForecast } from './forecast.fixture.ts'
import { forecastJson, solveJson } from './json.ts'
import { outputSchemas } from './json-schema.ts'
import { modelJson } from './model-page.ts'
import type { JsonObject } from './plain-json.ts'

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false })
const scenario = small()
let result: Forecast

beforeAll(async () => {
  result = await smallForecast()
})

/** Faults of a value against the schema of a verb; and a number that JSON cannot hold is one. */
function faults(name: string, value: JsonObject): unknown {
  const again: unknown = JSON.parse(JSON.stringify(value))
  expect(again).toEqual(value)
  const validate = ajv.compile(outputSchemas[name] ?? {})
  return validate(value) ? [] : validate.errors
}

const keys = (value: unknown): readonly string[] => Object.keys(value as object)

describe('forecast', () => {
  it('has the keys of its shape first and in order', () => {
    const json = forecastJson(result)
    expect(keys(json).slice(0, 6)).toEqual([
      'entente',
      'scenario',
      'seed',
      'draws',
      'version',
      'issues',
    ])
    const { target } = json.issues as JsonObject
    const { models: byModel, pool, unit, statusQuo } = target as JsonObject
    expect([unit, statusQuo]).toEqual(['% of GDP', 2])
    const statistics = 'draws mean sd p05 p10 p25 p50 p75 p90 p95'.split(' ')
    const consensus = (byModel as JsonObject).consensus
    expect(keys(consensus).slice(0, 12)).toEqual([...statistics, 'agreement', 'exits'])
    expect(keys(pool)).toEqual(expect.arrayContaining([...statistics, 'agreement', 'exits']))
  })

  it('holds to its schema and gives numbers as they are', () => {
    const json = forecastJson(result)
    expect(faults('forecast', json)).toEqual([])
    const p50 = ((json.issues as JsonObject).target as JsonObject).pool as JsonObject
    expect(p50.p50).toBe(result.pool.issues.target?.p50)
  })
})

describe('solve', () => {
  it('has rounds only with a trace, round 0 the input in natural units', () => {
    const point = solve(scenario, 'consensus')
    expect(faults('solve', solveJson(point))).toEqual([])
    expect(solveJson(point).rounds).toBeUndefined()
    const json = solveJson(point, { trace: true })
    expect(faults('solve', json)).toEqual([])
    expect(keys(json).slice(0, 8)).toEqual([
      'entente',
      'scenario',
      'model',
      'options',
      'issues',
      'agreed',
      'exited',
      'rounds',
    ])
    expect(json.rounds).toMatchObject([
      { round: 0, positions: { usa: { target: 5, year: 2030 } }, issues: { target: {} } },
    ])
  })

  it.each(models.map(({ id }) => id))('of %s holds to its schema', (id) => {
    expect(faults('solve', solveJson(solve(scenario, id), { trace: true }))).toEqual([])
  })
})

describe('the other verbs', () => {
  it('hold to their schemas', async () => {
    const options = { draws: 10, models: ['compromise', 'consensus'] }
    const before = await run(scenario, options)
    const after = await run(edit(scenario, { 'stances.esp.target.position': 4 }), options)
    expect(faults('compare', compareJson(compare(before, after)))).toEqual([])
    expect(faults('explain', explainJson(explainIssue(result, 'target')))).toEqual([])
    const input = explainQuantity(scenario, 'stances.usa.target.position')
    expect(faults('explain', explainJson(input))).toEqual([])
    const list = { entente: 1, models: models.map(modelJson) }
    expect(faults('models', list)).toEqual([])
    const why = await disagreement(scenario, { draws: 10, models: ['compromise', 'consensus'] })
    expect(faults('disagreement', disagreementJson(why))).toEqual([])
  })

  it('are told apart by their schemas', () => {
    expect(faults('solve', forecastJson(result))).not.toEqual([])
    expect(faults('explain', { entente: 1, kind: 'input' })).not.toEqual([])
  })
})
