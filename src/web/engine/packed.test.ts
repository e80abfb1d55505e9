import { describe, expect, it } from 'vitest'
import { run } from '../../ensemble/index.ts'
import { summitText } from '../../ensemble/scenario.fixture.ts'
import { readScenario } from '../../scenario/index.ts'
import { packOutcomes, unpackOutcomes } from './packed.ts'

describe('packed outcomes', () => {
  it('come back within a part in 60,000 of the scale, and none as none', async () => {
    const scenario = readScenario(summitText)
    const { selection, columns } = await run(scenario, { draws: 40, slowDraws: 12 })
    const { entries } = selection
    const packed = packOutcomes(entries, columns)
    const exits = scenario.decision.exits?.length ?? 0
    const back = unpackOutcomes(packed, entries, scenario.issues.length, exits)
    expect([...back.keys()]).toEqual(entries.map(({ key }) => key))
    for (const { key } of entries) {
      const [was, now] = [columns.get(key), back.get(key)]
      expect(now?.count).toBe(was?.count)
      expect(now?.agreed).toEqual(was?.agreed)
      expect(now?.binding).toEqual(was?.binding)
      was?.value.forEach((x, i) => {
        const y = now?.value[i] as number
        if (Number.isNaN(x)) expect(y).toBeNaN()
        else expect(Math.abs(y - x)).toBeLessThan(1 / 60_000)
      })
      expect(now?.exit.length).toBe(was?.exit.length)
    }
  })
})
