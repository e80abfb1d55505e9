import { describe, expect, test } from 'vitest'
import { defaultWidths, distributionOf, modeOf, type QuantityContext, widthsOf } from './index.ts'

const position: QuantityContext = {
  basis: 'judgement',
  widths: defaultWidths,
  scale: [2028, 2040],
  refs: { 'ledger:x/USA/2024': 2030 },
  kind: 'position',
}

describe('a bare number', () => {
  test('as judgement gets 15 % of the scale on either side', () => {
    expect(distributionOf(2034, position)).toEqual({
      kind: 'pert',
      low: 2034 - 1.8,
      mode: 2034,
      high: 2034 + 1.8,
    })
  })

  test('as documented gets 2 %, whichever way the scale runs', () => {
    const context = { ...position, basis: 'documented', scale: [2040, 2028] } as const
    expect(distributionOf(2034, context)).toEqual({
      kind: 'pert',
      low: 2034 - 0.24,
      mode: 2034,
      high: 2034 + 0.24,
    })
  })

  test('is clamped to the scale, so that its mode may be an end', () => {
    expect(distributionOf(2040, position)).toEqual({
      kind: 'pert',
      low: 2038.2,
      mode: 2040,
      high: 2040,
    })
    const salience = { ...position, kind: 'salience', scale: [0, 1] } as const
    expect(distributionOf(1, salience)).toEqual({ kind: 'pert', low: 0.85, mode: 1, high: 1 })
  })

  test('is exact as data, and as a capability', () => {
    expect(distributionOf(2034, { ...position, basis: 'data' })).toEqual({
      kind: 'fixed',
      value: 2034,
    })
    expect(distributionOf(7, { ...position, kind: 'exact' })).toEqual({ kind: 'fixed', value: 7 })
  })

  test('takes the widths of the scenario', () => {
    const widths = widthsOf({ widths: { judgement: 0.5 } })
    expect(widths).toEqual({ documented: 0.02, data: 0, judgement: 0.5 })
    expect(distributionOf(2034, { ...position, widths })).toMatchObject({ low: 2028, high: 2040 })
  })
})

describe('a quantity in object form', () => {
  test('is what it says', () => {
    expect(distributionOf({ low: 1, mode: 2, high: 3 }, position)).toEqual({
      kind: 'pert',
      low: 1,
      mode: 2,
      high: 3,
    })
    expect(distributionOf({ low: 1, mode: 2, high: 3, distribution: 'uniform' }, position)).toEqual(
      { kind: 'uniform', low: 1, high: 3 },
    )
    expect(distributionOf({ low: 2, mode: 2, high: 2 }, position)).toEqual({
      kind: 'fixed',
      value: 2,
    })
    expect(distributionOf({ ref: 'ledger:x/USA/2024' }, position)).toEqual({
      kind: 'fixed',
      value: 2030,
    })
  })

  test('of percentiles is held to the scale, unless it has none', () => {
    const percentiles = { p10: 2029, p50: 2030, p90: 2032 }
    expect(distributionOf(percentiles, position)).toEqual({
      kind: 'percentiles',
      ...percentiles,
      within: [2028, 2040],
    })
    expect(distributionOf(percentiles, { ...position, kind: 'exact' })).not.toHaveProperty('within')
  })

  test('with its own basis overrules the stance', () => {
    expect(distributionOf({ value: 2034, basis: 'data' }, position)).toEqual({
      kind: 'fixed',
      value: 2034,
    })
  })

  test('has a mode', () => {
    const { refs } = position
    expect(modeOf(1, refs)).toBe(1)
    expect(modeOf({ low: 1, mode: 2, high: 4 }, refs)).toBe(2)
    expect(modeOf({ p10: 1, p50: 3, p90: 4 }, refs)).toBe(3)
    expect(modeOf({ value: 4 }, refs)).toBe(4)
    expect(modeOf({ ref: 'ledger:x/USA/2024' }, refs)).toBe(2030)
    expect(() => modeOf({ ref: 'ledger:y/USA/2024' }, refs)).toThrow(RangeError)
  })
})
