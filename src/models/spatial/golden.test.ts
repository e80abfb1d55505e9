import { describe, expect, it } from 'vitest'
import { playOut } from './run.ts'
import { optionsOf, problemNamed, runs } from './spatial.fixture.ts'
import { Turn } from './turn.ts'

describe('positions of the reference runs, every turn, on 0–100', () => {
  const all = runs()

  it('has all thirty', () => {
    expect(all.length).toBe(30)
  })

  it.each(all)('$file', ({ input, options, cells, turns }) => {
    const problem = problemNamed(input)
    const turn = new Turn(problem.shape, optionsOf(options))
    const { state } = turn
    const positions = [problem.position.slice()]
    const played = playOut(turn, problem, optionsOf(options), () => positions.push(state.x.slice()))
    expect(played).toBe(turns)
    let worst = 0
    for (const [t, i, k, expected] of cells) {
      const found = 100 * (positions[t]?.[i * state.m + k] as number)
      worst = Math.max(worst, Math.abs(found - expected))
    }
    expect(worst).toBeLessThan(1e-9)
  })
})
