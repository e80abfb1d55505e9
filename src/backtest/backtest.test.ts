/** The measured baselines on the development part of DEU III, and how the back-test treats gaps. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { modelById } from '../models/index.ts'
import { readDeu } from '../scenario/index.ts'
import { type Backtest, backtest } from './backtest.ts'
import { type BacktestCase, deuCases, scoredIssues } from './cases.ts'
import { pooled } from './ensemble.ts'
import { predict } from './predict.ts'
import type { Scores } from './scoreboard.ts'

const read = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')
const weights = read('eucouncil_weights_EU9-EU28.csv')

let cases: readonly BacktestCase[]
let result: Backtest
const of = (id: string): Scores => result.models.find((model) => model.id === id) as Scores

beforeAll(() => {
  cases = deuCases(readDeu(read('deu3/deu3-dev.csv'), { file: 'deu3-dev.csv', weights }))
  result = backtest(cases, { dataset: 'deu3-dev' })
})

describe('the development issues', () => {
  it('are 248 of 97 proposals', () => {
    expect(cases).toHaveLength(99)
    expect(result.issues).toHaveLength(248)
    expect(new Set(result.issues.map(({ group }) => group)).size).toBe(97)
  })

  it('give the baselines that were measured elsewhere', () => {
    expect(Math.abs(of('compromise').mae - 23.01)).toBeLessThan(0.1)
    expect(of('compromise').crps).toBe(of('compromise').mae)
    expect(Math.abs(of('climatology').crps - 19.13)).toBeLessThan(0.3)
    expect(Math.abs(of('residual-bootstrap').crps - 16.19)).toBeLessThan(0.3)
  })

  it('are scored by every model that has something to say, best CRPS first', () => {
    const ids = result.models.map(({ id }) => id)
    for (const id of [
      'mean',
      'median',
      'mid-point',
      'status-quo',
      'exchange',
      'challenge',
      'nash',
    ]) {
      expect(ids).toContain(id)
    }
    const scores = result.models.map(({ crps }) => crps)
    expect(scores).toEqual([...scores].sort((a, b) => a - b))
    expect(result.silent).toEqual([])
  })

  it('count for models that turn on the status quo only where it is coded', () => {
    const coded = result.issues.filter(({ issue }) => issue.statusQuoKnown !== false).length
    expect(coded).toBe(175)
    expect(of('status-quo').n).toBe(coded)
    expect(of('nash').n).toBe(coded)
    expect(of('compromise').n).toBe(248)
  })

  it('mark what was fitted to them, and only there', () => {
    expect(of('settlement').fitted).toBe(true)
    const elsewhere = backtest(cases.slice(0, 5), { dataset: 'other', models: ['settlement'] })
    expect(elsewhere.models.every(({ fitted }) => !fitted)).toBe(true)
  })

  it('give the same numbers again, whatever else runs', () => {
    const fewer = backtest(cases, { dataset: 'deu3-dev', models: ['exchange'] })
    const both = (board: Backtest) =>
      board.models.filter(({ id }) => ['exchange', 'residual-bootstrap', 'mean'].includes(id))
    expect(both(fewer)).toEqual(both(result))
    const pair = ({ paired }: Backtest) =>
      paired.find(({ model, baseline }) => model === 'exchange' && baseline === 'compromise')
    expect(pair(fewer)).toEqual(pair(result))
  })

  it('pair on the issues that both have', () => {
    const pair = result.paired.find(
      ({ model, baseline }) => model === 'nash' && baseline === 'compromise',
    )
    expect(pair?.n).toBe(175)
    const own = of('compromise').issues.filter(({ issue }) =>
      of('nash').issues.some((score) => score.issue === issue),
    )
    const mean = own.reduce((sum, { error }) => sum + error, 0) / own.length
    expect(pair?.mae[0]).toBeCloseTo(of('nash').mae - mean, 10)
    expect(result.paired.some(({ model, baseline }) => model === baseline)).toBe(false)
  })
})

describe('a prediction', () => {
  it('is a point from a theory and a distribution from a record', () => {
    const issues = scoredIssues(cases)
    expect(predict(modelById('mean'), cases, issues)[0]?.kind).toBe('point')
    const said = predict(modelById('settlement'), cases, issues)[0]
    expect(said?.kind === 'grid' && said.cdf[100]).toBe(1)
  })

  it('of a stochastic model without a distribution is its draws, and much the same', () => {
    const issues = scoredIssues(cases).slice(0, 8)
    const { distribution, ...bare } = modelById('settlement')
    const exact = predict(modelById('settlement'), cases, issues)
    const drawn = predict(bare, cases, issues)
    issues.forEach((_, i) => {
      const [a, b] = [exact[i], drawn[i]]
      if (a?.kind !== 'grid' || b?.kind !== 'grid') throw new TypeError('found no grid')
      for (let k = 0; k <= 100; k += 10) expect(b.cdf[k]).toBeCloseTo(a.cdf[k] as number, 1)
    })
  })
})

describe('the pool', () => {
  it('counts members by their weight, however many draws they have', () => {
    const many = { weight: 0.5, sorted: new Float64Array(1000).fill(10) }
    const few = { weight: 0.5, sorted: new Float64Array(500).fill(90) }
    const said = pooled([many, few])
    expect(said?.kind === 'draws' && said.sorted.filter((x) => x === 10)).toHaveLength(1000)
    expect(said?.kind === 'draws' && said.sorted.filter((x) => x === 90)).toHaveLength(1000)
    expect(pooled([])).toBe(undefined)
  })
})
