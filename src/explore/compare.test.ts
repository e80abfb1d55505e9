import { describe, expect, it } from 'vitest'
import { run } from '../ensemble/index.ts'
import { summit } from '../ensemble/scenario.fixture.ts'
import { edit } from '../scenario/index.ts'
import { compare } from './compare.ts'

const request = { draws: 80, models: ['compromise', 'mean', 'consensus'] }

describe('a comparison', () => {
  it('of a scenario with itself differs by exactly nothing', async () => {
    const { models } = compare(await run(summit(), request), await run(summit(), request))
    for (const { issues } of models) {
      expect(issues.target).toMatchObject({ difference: 0, mcse: 0, up: 0, down: 0 })
    }
  })

  it('shows an edit draw by draw, in natural units', async () => {
    const shifted = edit(summit(), { 'stances.sg.target.position': 3.4 })
    const { models } = compare(await run(summit(), request), await run(shifted, request))
    const mean = models.find(({ id }) => id === 'mean')?.issues.target
    // One of four actors moves by 0.4, its range with it.
    expect(mean?.difference).toBeCloseTo(0.1, 12)
    expect(mean?.mcse).toBeCloseTo(0, 12)
    expect(mean?.up).toBe(1)
  })

  it('knows up from down on a scale that descends', async () => {
    const later = edit(summit(), { 'stances.usa.year.position': 2032 })
    const { models } = compare(await run(summit(), request), await run(later, request))
    const year = models.find(({ id }) => id === 'mean')?.issues.year
    expect(year?.difference).toBeGreaterThan(0)
    expect(year?.up).toBe(1)
  })

  it('needs the same draws on both sides, and one scale', async () => {
    const a = await run(summit(), request)
    const b = await run(summit(), { ...request, seed: 2 })
    expect(() => compare(a, b)).toThrow(/different seed or draws/)
  })
})
