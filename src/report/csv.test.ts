import { describe, expect, it } from 'vitest'
import type { Widening } from '../ensemble/index.ts'
import { csvCell, renderForecastCsv } from './csv.ts'
import { smallForecast } from './forecast.fixture.ts'

describe('a cell', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['@cmd,x', '"\'@cmd,x"'],
    ['-2', "'-2"],
    [-2.5, '-2.5'],
    [null, ''],
    [Number.NaN, ''],
  ])('%j', (value, cell) => {
    expect(csvCell(value)).toBe(cell)
  })
})

describe('the file', () => {
  it('has a statistic a line, numbers as they are', async () => {
    const forecast = await smallForecast()
    const lines = renderForecastCsv(forecast).split('\r\n')
    expect(lines[0]).toBe('scenario,issue,model,statistic,value,unit,draws')
    expect(lines.at(-1)).toBe('')
    const p50 = forecast.pool.issues.target?.p50
    expect(
      lines.some((line) => line.startsWith(`small-talks,target,pool,p50,${p50},% of GDP,`)),
    ).toBe(true)
    expect(lines.some((line) => line.includes(',consensus,exit:usa,'))).toBe(true)
    expect(lines.every((line) => line === '' || line.split(',').length === 7)).toBe(true)
  })

  it('says what each model missed in the past where the pool was widened by it', async () => {
    const forecast = await smallForecast()
    expect(renderForecastCsv(forecast)).not.toContain('typical-miss')
    const widening: Widening = {
      dataset: 'past',
      issues: 1,
      negotiations: 1,
      members: { nash: { n: 1, typicalMiss: 0.37 }, settlement: { n: 1, typicalMiss: null } },
      fared: null,
    }
    const csv = renderForecastCsv({ ...forecast, pool: { ...forecast.pool, widening } })
    const lines = csv.split('\r\n').filter((line) => line.includes('typical-miss'))
    expect(lines).toHaveLength(forecast.scenario.issues.length)
    expect(lines[0]).toContain(',nash,typical-miss,0.37,share of what is contested,')
  })
})
