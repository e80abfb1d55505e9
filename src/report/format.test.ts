import { describe, expect, it } from 'vitest'
import {
  capitalised,
  count,
  day,
  digitsFor,
  fixed,
  inHundred,
  list,
  percent,
  plural,
  runs,
  runsThat,
  separatorsOf,
  signed,
  trimmed,
} from './format.ts'

describe('fixed and trimmed', () => {
  it.each([
    [3, 1, '3.0', '3'],
    [3.25, 2, '3.25', '3.25'],
    [1234567.5, 1, '1,234,567.5', '1,234,567.5'],
    [-0.04, 1, '0.0', '0'],
    [-1.5, 1, '−1.5', '−1.5'],
    [100, 0, '100', '100'],
    [null, 1, '–', '–'],
    [Number.NaN, 1, '–', '–'],
  ])('%s with %s digits', (x, digits, whole, short) => {
    expect(fixed(x, digits)).toBe(whole)
    expect(trimmed(x, digits)).toBe(short)
  })

  it('takes the signs of another language and keeps the digits', () => {
    const by = separatorsOf('de')
    expect(fixed(1234.5, 1, by)).toBe('1.234,5')
    expect(trimmed(2, 1, by)).toBe('2')
  })

  it('signs a difference', () => {
    expect([signed(0.04, 2), signed(-0.04, 2), signed(0.001, 2)]).toEqual(['+0.04', '−0.04', '±0'])
  })
})

describe('chances', () => {
  it.each([
    [0, '0%', '0', 'no run', 'no run ends'],
    [0.001, '<1%', 'fewer than 1', 'fewer than 1 run in 100', 'fewer than 1 run in 100 ends'],
    [0.01, '1%', '1', '1 run in 100', '1 run in 100 ends'],
    [0.16, '16%', '16', '16 runs in 100', '16 runs in 100 end'],
    [0.999, '>99%', 'more than 99', 'more than 99 runs in 100', 'more than 99 runs in 100 end'],
    [1, '100%', '100', 'every run', 'every run ends'],
  ])('%s', (share, asPercent, asCount, asRuns, asSentence) => {
    expect(percent(share)).toBe(asPercent)
    expect(inHundred(share)).toBe(asCount)
    expect(runs(share)).toBe(asRuns)
    expect(runsThat(share, 'end')).toBe(asSentence)
  })

  it('has a dash for no chance at all', () => {
    expect(percent(null)).toBe('–')
  })
})

describe('digits of a scale', () => {
  it.each([
    [[0, 100], 0],
    [[2, 5], 1],
    [[0, 2], 2],
    [[4, 10], 1],
    [[0, 1], 2],
    [[0, 1e6], 0],
    [[2040, 2028], 1],
  ] as const)('%s', (scale, digits) => {
    expect(digitsFor({ scale: [...scale] })).toBe(digits)
  })

  it('is none for a whole-number issue', () => {
    expect(digitsFor({ scale: [0, 4], integer: true })).toBe(0)
  })
})

describe('words', () => {
  it('lists, counts, dates', () => {
    expect(list(['a', 'b', 'c'])).toBe('a, b and c')
    expect(list(['a'])).toBe('a')
    expect(plural(1, 'stance')).toBe('1 stance')
    expect(plural(1200, 'stance')).toBe('1,200 stances')
    expect(count(1000)).toBe('1,000')
    expect(day('2025-03-07')).toBe('7 March 2025')
    expect(day('soon')).toBe('soon')
    expect(capitalised('the end')).toBe('The end')
  })
})
