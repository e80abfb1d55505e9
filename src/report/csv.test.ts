import { describe, expect, it } from 'vitest'
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
})
