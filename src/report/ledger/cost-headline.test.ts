/** What a target costs in one sentence, from the figures of June 2024. */
import { describe, expect, it } from 'vitest'
import { priceTarget } from '../../ledger/index.ts'
import { loadLedger } from '../../node/index.ts'
import { costHeadline, shortDollars } from './cost-headline.ts'

const ledger = loadLedger().at('2025-03-17')
const at = (target: number) => priceTarget(ledger, { target })

describe('the headline of a cost', () => {
  it('names the sum and the largest bill, and who carries more than half of it', () => {
    const { answer, lead, step } = costHeadline(at(3))
    expect(answer).toBe(
      'At 3% of GDP the allies would spend $258bn more a year; Germany alone $41bn.',
    )
    expect(lead).toMatch(/^Germany, Canada, Italy and France would carry 55% of it\. Five allies/)
    expect(step).toBe('$258bn a year at 3%')
  })

  it('names the ally in view instead of the largest, where it would pay', () => {
    expect(costHeadline(at(3), { chosen: 'ESP' }).answer).toContain('Spain alone $28bn')
    expect(costHeadline(at(3), { chosen: 'POL' }).answer).toContain('Germany alone')
  })

  it('says who is short where few are', () => {
    expect(costHeadline(at(2)).answer).toBe(
      'Eight allies fall short of 2%, by $45bn a year together.',
    )
  })

  it('says so where nobody is short', () => {
    expect(costHeadline(at(1)).answer).toBe(
      'At 1% of GDP nobody would have to spend more: every ally is there.',
    )
  })

  it('writes numbers as the reader does', () => {
    expect(costHeadline(at(3.5), { locale: 'de' }).answer).toContain('3,5%')
    expect(shortDollars(9_900)).toBe('$9.9bn')
    expect(shortDollars(1_217_600)).toBe('$1,218bn')
  })

  it('stays within two lines for every target of the scale', () => {
    for (let tenths = 10; tenths <= 60; tenths++) {
      expect(costHeadline(at(tenths / 10)).answer.length).toBeLessThanOrEqual(95)
    }
  })
})
