/** The race of spending rules on 2022–2024, after the specification’s independent computation. */
import { describe, expect, it } from 'vitest'
import golden from '../ledger/burden/golden/burden.golden.json' with { type: 'json' }
import { panelBy, publishedPanel } from '../ledger/burden/panel.fixture.ts'
import { spendingRace } from './spending.ts'

const race = spendingRace(publishedPanel(), { until: 2021, draws: 500, seed: 1 })
const scoreOf = (id: string) => {
  const score = race.rules.find((rule) => rule.id === id)
  if (score === undefined) throw new Error(id)
  return score
}

describe('the race on 2022, 2023 and 2024', () => {
  it.each(Object.entries(golden.maePp))('%s errs as computed, to 0.005 points', (id, errors) => {
    const { maeByYear } = scoreOf(id)
    errors.forEach((error, h) => {
      expect(Math.abs((maeByYear[h] as number) - error)).toBeLessThan(0.005)
    })
  })

  it('chooses partial adjustment, whose gain on the random walk is certain and small', () => {
    expect(race.chosen).toBe('partial-adjustment')
    const [gain, low, high] = scoreOf('partial-adjustment').maeGain ?? []
    expect(gain).toBeCloseTo(-0.036, 3)
    expect(low).toBeLessThan(gain as number)
    expect(high).toBeLessThan(0)
    expect(high).toBeGreaterThan(-0.04)
  })

  it('cannot tell it from drift and the linear path', () => {
    for (const id of ['drift', 'linear-path']) {
      const [, low = 0, high = 0] = scoreOf(id).maeBehind ?? []
      expect(low).toBeLessThan(0)
      expect(high).toBeGreaterThan(0)
    }
  })

  it('shows the game as no forecast, and intervals that were too narrow', () => {
    expect(scoreOf('alliance-game').crps).toBeUndefined()
    expect(scoreOf('alliance-game').mae).toBeCloseTo(scoreOf('random-walk').mae, 3)
    expect(scoreOf('partial-adjustment').held80).toBeLessThan(0.7)
    expect(scoreOf('partial-adjustment').held80).toBeGreaterThan(0.4)
  })

  it('gives CRPS below the absolute error of the point', () => {
    for (const { crps, mae } of race.rules) if (crps !== undefined) expect(crps).toBeLessThan(mae)
  })
})

it('a rule that is right has no error, whatever the others do', () => {
  const steady = panelBy(
    [3.0, 3.1, 3.2, 3.3, 3.4, 3.5],
    [1.0, 1.1, 1.2, 1.3, 1.4, 1.5],
    [1.5, 1.5, 1.5, 1.5, 1.5, 1.5],
  )
  const { chosen, rules } = spendingRace(steady, { until: 2017, draws: 50, seed: 1 })
  expect(chosen).toBe('drift')
  expect(rules[0]?.mae).toBeCloseTo(0, 12)
  expect(rules[0]?.held80).toBe(1)
})
