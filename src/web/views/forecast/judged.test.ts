import { join } from 'node:path'
import { expect, it } from 'vitest'
import { forecast } from '../../../ensemble/index.ts'
import { loadScenario } from '../../../node/index.ts'
import { forecastView } from '../../../report/index.ts'
import { judgedShare, judgedStances } from './judged.ts'

it('draws the shares of judgement that the forecast counts, heaviest first', async () => {
  const folder = join(import.meta.dirname, '../../../../scenarios/nato-hague-2025')
  const { scenario } = loadScenario(folder)
  const whole = await forecast(scenario, { draws: 10, models: ['mean'] })
  const { positions } = forecastView(whole)
  for (const { issue, positions: own } of positions) {
    const share = judgedShare(own)
    expect(share).toBeCloseTo(whole.inputs.judgementShareByIssue[issue] ?? Number.NaN, 12)
    const weights = judgedStances(own).map(({ weight }) => weight)
    expect(weights).toEqual(weights.toSorted((a, b) => b - a))
  }
  expect(
    judgedShare(positions.find(({ issue }) => issue === 'year')?.positions ?? []),
  ).toBeGreaterThan(0.5)
  expect(judgedShare([])).toBe(0)
})
