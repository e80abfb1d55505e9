import { describe, expect, it } from 'vitest'
import { edit, readScenario } from '../scenario/index.ts'
import { forecastOf } from './forecast.ts'
import { pastMisses as record } from './record.fixture.ts'
import { run } from './run.ts'
import { summitText } from './scenario.fixture.ts'
import { SummaryMemory } from './summary-memory.ts'

const scenario = readScenario(summitText)
const [stance] = scenario.stances
const path = `stances.${stance?.actor}.${stance?.issue}`
describe('kept summaries', () => {
  it('change no bit of a forecast, whatever was asked before', async () => {
    const memory = new SummaryMemory()
    const questions = [
      { changes: {}, seed: 3 },
      { changes: { [`${path}.salience`]: 0.4 }, seed: 3 },
      { changes: { [`${path}.position`]: 4.8 }, seed: 3 },
      { changes: {}, seed: 4 },
      { changes: {}, seed: 3, pool: { record } },
      { changes: { [`${path}.position`]: 4.8 }, seed: 3, pool: { record } },
      { changes: {}, seed: 3, draws: 90 },
    ]
    for (const { changes, ...asked } of questions) {
      const made = await run(edit(scenario, changes), { draws: 120, contrasts: false, ...asked })
      expect(forecastOf(made, memory)).toEqual(forecastOf(made))
    }
  })

  it('spares what is the same number for number', async () => {
    const memory = new SummaryMemory()
    const made = await run(scenario, { draws: 50, contrasts: false })
    const once = forecastOf(made, memory)
    const again = forecastOf(await run(scenario, { draws: 50, contrasts: false }), memory)
    const [issue = ''] = Object.keys(once.pool.issues)
    expect(again.pool.issues[issue]).toBe(once.pool.issues[issue])
  })
})
