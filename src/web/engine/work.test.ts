import { describe, expect, it } from 'vitest'
import { pastMisses as record } from '../../ensemble/record.fixture.ts'
import { summit } from '../../ensemble/scenario.fixture.ts'
import type { Answer, Ask } from './protocol.ts'
import { Engine } from './work.ts'

const scenario = summit()
const [stance] = scenario.stances
const path = `stances.${stance?.actor}.${stance?.issue}.position`

function desk() {
  const engine = new Engine(async (base) => base)
  return (question: Pick<Ask, 'scenario' | 'pool' | 'changes'>): Promise<Answer> =>
    new Promise((answer, reject) => {
      const rest = { version: 1, seed: 1, draws: 60, models: ['median'], live: true } as const
      // As it comes through a port: a copy of its own.
      const ask: Ask = structuredClone({ kind: 'ask', ...rest, ...question })
      engine.answer(ask, { answer, working: () => undefined }).catch(reject)
    })
}

describe('the engine', () => {
  it('remembers how the pool is made, and what it has made of it', async () => {
    const ask = desk()
    const first = await ask({ scenario, pool: { record }, changes: { [path]: 3 } })
    const second = await ask({ scenario: undefined, pool: undefined, changes: { [path]: 3.5 } })
    expect(second.forecast.record.pool.record).toEqual(record)
    const others = scenario.issues.map(({ id }) => id).filter((id) => id !== stance?.issue)
    const kept = others.filter(
      (id) => second.forecast.pool.issues[id] === first.forecast.pool.issues[id],
    )
    expect(kept).toEqual(others)
    expect(others).not.toEqual([])
  })

  it('takes another pool when it is told', async () => {
    const ask = desk()
    await ask({ scenario, pool: { record }, changes: {} })
    const plain = await ask({ scenario: undefined, pool: {}, changes: {} })
    expect(plain.forecast.record.pool.record).toBe(null)
  })
})
