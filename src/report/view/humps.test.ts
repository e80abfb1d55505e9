import { describe, expect, it } from 'vitest'
import { humpsOf, quantileOfBins } from './humps.ts'

const bins = (at: Readonly<Record<number, number>>) =>
  Array.from({ length: 60 }, (_, b) => at[b] ?? 0)
const even = Array.from({ length: 60 }, () => 1 / 60)

describe('humps', () => {
  it('sees two heaps with nothing between, low first', () => {
    const humps = humpsOf(bins({ 6: 0.4, 50: 0.6 }), 0, 60)
    expect(humps?.map(({ share }) => share)).toEqual([0.4, 0.6])
    expect(humps?.map(({ middle }) => middle)).toEqual([6.5, 50.5])
  })

  it('sees one where the runs are spread evenly, or lie in one place', () => {
    expect(humpsOf(even, 0, 1)).toBeUndefined()
    expect(humpsOf(bins({ 30: 1 }), 0, 1)).toBeUndefined()
  })

  it('sees one where the smaller heap holds less than a fifth, or the two are close', () => {
    expect(humpsOf(bins({ 6: 0.1, 50: 0.9 }), 0, 1)).toBeUndefined()
    expect(humpsOf(bins({ 30: 0.5, 35: 0.5 }), 0, 1)).toBeUndefined()
  })

  it('sees none where there are no runs', () => {
    expect(humpsOf(bins({}), 0, 1)).toBeUndefined()
  })
})

describe('quantiles of bins', () => {
  it('spreads a bin evenly and leaves out the draws that are not there', () => {
    expect(quantileOfBins(even, 0.5)).toBeCloseTo(0.5, 10)
    expect(quantileOfBins(bins({ 0: 0.25, 59: 0.25 }), 1)).toBeCloseTo(1, 10)
    expect(quantileOfBins(bins({ 30: 0.5 }), 0.5)).toBeCloseTo(30.5 / 60, 10)
  })
})
