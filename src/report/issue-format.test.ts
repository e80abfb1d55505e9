import { describe, expect, it } from 'vitest'
import { issueFormat, titleWithUnit } from './issue-format.ts'

const of = (unit: string, scale: readonly [number, number], integer?: boolean) =>
  issueFormat({ unit, scale, ...(integer !== undefined && { integer }) })

describe('the numbers of an issue', () => {
  it('reads shares with the sign, and what they are a share of once', () => {
    const format = of('% of GDP', [2, 5])
    expect(format.full(3)).toBe('3% of GDP')
    expect(format.cell(3)).toBe('3.0%')
    expect(format.short(3.25)).toBe('3.3%')
    expect(format.range(2.1, 4.9)).toBe('2.1 to 4.9% of GDP')
    expect(format.between(2.1, 4.9)).toBe('between 2.1 and 4.9% of GDP')
    expect(format.cellRange(2.1, 4.9)).toBe('2.1–4.9%')
    expect(format.difference(0.04)).toBe('+0.04')
  })

  it('reads years as years, without thousands', () => {
    const format = of('year', [2026, 2040])
    expect(format.full(2030.4)).toBe('2030')
    expect(format.range(2028, 2034)).toBe('2028 to 2034')
    expect(format.years).toBe(true)
    expect(of('years', [4, 10]).full(7.25)).toBe('7.3 years')
  })

  it('reads an index of its end, a step by its name, the rest with its unit', () => {
    expect(of('index', [0, 100]).full(48.4)).toBe('48 of 100')
    expect(of('of 100', [0, 100]).full(48)).toBe('48 of 100')
    expect(of('step', [0, 4]).full(1.9)).toBe('step 1.9')
    expect(of('thousand soldiers', [0, 200]).full(30)).toBe('30 thousand soldiers')
    expect(of('', [0, 1]).full(0.5)).toBe('0.5')
  })

  it('says one number where both ends print alike', () => {
    const format = of('% of GDP', [2, 5])
    expect(format.cellRange(2.01, 2.04)).toBe('2.0%')
    expect(format.range(2.01, 2.04)).toBe('2% of GDP')
    expect(format.same(2.01, 2.04)).toBe(true)
  })

  it('says a unit beside its title unless the title said it', () => {
    const said = (title: string, unit: string) => titleWithUnit({ title, unit }, of(unit, [0, 20]))
    expect(said('Automated cranes', 'cranes')).toBe('Automated cranes')
    expect(said('Target', '% of GDP')).toBe('Target, % of GDP')
    expect(said('Pay rise', '%')).toBe('Pay rise, %')
    expect(said('Share', '')).toBe('Share')
  })

  it('has a dash where there is no number', () => {
    expect(of('step', [0, 4]).cell(null)).toBe('–')
    expect(of('step', [0, 4]).cellRange(null, 1)).toBe('–')
  })

  it('has no digits behind the point of a whole-number issue', () => {
    expect(of('step', [0, 4], true).full(1.9)).toBe('step 2')
  })
})
