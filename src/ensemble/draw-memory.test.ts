import { describe, expect, it } from 'vitest'
import { edit, readScenario } from '../scenario/index.ts'
import { DrawMemory } from './draw-memory.ts'
import { inlineExecutor } from './executor.ts'
import { forecast } from './forecast.ts'
import { summitText } from './scenario.fixture.ts'

const scenario = readScenario(summitText)
const [stance] = scenario.stances
const path = `stances.${stance?.actor}.${stance?.issue}.salience`

describe('kept draws', () => {
  it('change no bit of a forecast, of the same scenario or of an edited one', async () => {
    const memory = new DrawMemory()
    const request = { draws: 200, seed: 7, contrasts: false }
    for (const changes of [
      {},
      {},
      { [path]: 0.4 },
      { [path]: 0.5 },
      { sharedJudgement: 0.2 },
      {},
    ]) {
      const edited = edit(scenario, changes)
      const remembered = await forecast(edited, {
        ...request,
        executor: inlineExecutor(64, memory),
      })
      expect(remembered).toEqual(await forecast(edited, request))
    }
  })

  it('are let go when there are too many', () => {
    const memory = new DrawMemory(2)
    memory.of('a').set(0, Float64Array.of(1, 2))
    memory.of('b')
    expect(memory.of('a').get(0)).toEqual(Float64Array.of(1, 2))
    memory.of('c')
    expect(memory.of('a').size).toBe(0)
  })
})
