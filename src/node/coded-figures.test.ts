/** The scenarios’ figures: taken from the ledger, known in time, and coded as their rules say. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lookUp } from '../ledger/index.ts'
import { modeOf, refUsesOf } from '../scenario/index.ts'
import { dataFolder } from './data-folder.ts'
import { loadLedger } from './ledger.ts'
import { loadScenario } from './load.ts'

const ledger = loadLedger()
const folder = join(dataFolder, '..', 'scenarios')

describe.each(readdirSync(folder))('%s', (name) => {
  const { scenario } = loadScenario(join(folder, name))

  it('uses no figure that came out after its day, or says why', () => {
    const late = refUsesOf(scenario).filter(
      ({ ref }) => 'problem' in lookUp(ledger, ref, scenario.asOf),
    )
    if (scenario.hindsight === undefined) expect(late).toEqual([])
    else expect(late.length).toBeGreaterThan(0)
  })
})

describe('the summit of The Hague', () => {
  const { scenario } = loadScenario(join(folder, 'nato-hague-2025'))
  const share = (actor: string, year: number): number => {
    const iso3 = scenario.actors.find(({ id }) => id === actor)?.iso3 ?? ''
    return ledger.figure('pct_gdp', iso3, year)?.value ?? Number.NaN
  }
  const clamp = (x: number, low: number, high: number) => Math.min(high, Math.max(low, x))
  const toTwentieth = (x: number) => Math.round(x * 20) / 20
  /** The share of 2024 and half of the three years before, and a quarter point by region. */
  const projected = (actor: string, region: number) =>
    clamp(1.5 * share(actor, 2024) - 0.5 * share(actor, 2021) + region, 2, 5)

  const stance = (actor: string, issue: string) =>
    scenario.stances.find((each) => each.actor === actor && each.issue === issue)
  const positionOf = (actor: string, issue: string) => {
    const found = stance(actor, issue)
    return found === undefined ? undefined : modeOf(found.position, scenario.refs)
  }

  const related = scenario.stances.filter(({ note }) => note?.includes('own share') === true)

  it.each(related.map(({ actor }) => actor))('has %s’s related spending as the rule', (actor) => {
    const coded = toTwentieth(clamp(2.5 - share(actor, 2024), 0, 1.5))
    expect(positionOf(actor, 'related')).toBeCloseTo(coded, 9)
    expect(stance(actor, 'related')?.evidence).toContain(`${actor}-2024`)
  })

  it.each([
    ['nld', 0],
    ['alb', -0.25],
    ['mne', -0.25],
  ])('has %s’s undocumented target as the rule', (actor, region) => {
    expect(positionOf(actor, 'target')).toBeCloseTo(toTwentieth(projected(actor, region)), 9)
  })

  it('has Iceland’s as the mean of the four Nordic allies', () => {
    const nordic = ['dnk', 'fin', 'nor', 'swe'].map((actor) => projected(actor, 0.25))
    const mean = nordic.reduce((sum, each) => sum + each, 0) / 4
    expect(positionOf('isl', 'target')).toBeCloseTo(toTwentieth(mean), 9)
  })

  it('keeps the number that the scenario stated before, to its digits', () => {
    expect(scenario.refs['ledger:pct_gdp/USA/2024@NATO-2024-06']?.toFixed(2)).toBe('3.38')
    expect(ledger.figure('pct_gdp', 'GRC', 2024)?.value.toFixed(1)).toBe('3.1')
  })
})
