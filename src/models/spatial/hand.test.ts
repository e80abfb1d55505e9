/** A case to follow on paper: see the worked example in `docs/models/spatial.md`. */
import { describe, expect, it } from 'vitest'
import { problemOf } from '../problem.fixture.ts'
import { playOut } from './run.ts'
import { optionsOf, solveSpatial } from './spatial.fixture.ts'
import { Turn } from './turn.ts'

// Strong at 0, weak at 1, three to one, and both care fully.
const problem = problemOf({ x: [[0], [1]], s: [[1], [1]], c: [3, 1] })

function afterOneTurn(given: Parameters<typeof optionsOf>[0]) {
  const options = optionsOf({ ...given, maxTurns: 1 })
  const turn = new Turn(problem.shape, options)
  playOut(turn, problem, options)
  return turn
}

describe('strong at 0 against weak at 1', () => {
  it('stage by stage', () => {
    const turn = afterOneTurn({})
    const { bargains } = turn
    expect([...turn.neutral]).toEqual([expect.closeTo(0.75, 8), expect.closeTo(0.25, 8)])
    expect([...turn.risk]).toEqual([expect.closeTo(1, 12), expect.closeTo(-0.5, 12)])
    expect(bargains.victory[1]).toBeCloseTo(0.75, 8)
    // 2·¾ + 0·¼ against 1 + 0 for the strong; 2·¼ against 1 for the weak, which stays quiet.
    expect(bargains.gains[1]).toBeCloseTo(0.5, 8)
    expect(bargains.gains[2]).toBeCloseTo(-0.5, 8)
    expect(bargains.count).toBe(1)
    // W = (¾)² and (¼)², nine to one: both would settle a tenth of the way.
    expect([...bargains.place.subarray(0, 2)]).toEqual([0.1, 0.1])
    // Worth of the bargain: 0.9·1.1 to the strong, 0.1·0.55 to the weak, instead of ½ each.
    const [still, deal] = turn.odds
    expect(deal).toBeCloseTo((3 * 0.49) / (3 * 0.49 + 0.445), 7)
    expect(still).toBeCloseTo(0.445 / (3 * 0.49 + 0.445), 7)
    expect([...turn.state.x]).toEqual([0.1, 0.1])
  })

  it('ends after the second turn, in which nobody has anything to gain', () => {
    const turn = new Turn(problem.shape, optionsOf())
    expect(playOut(turn, problem, optionsOf())).toBe(2)
    expect(solveSpatial(problem).value[0]).toBeCloseTo(0.1, 12)
    expect(solveSpatial(problem).agreed).toBe(1)
  })

  it('the receiver’s own view: odds when corrected, a gain as the original has it', () => {
    const bargnModel = 'InitRcvrInterp'
    const corrected = afterOneTurn({ bargnModel }).bargains
    expect([...corrected.probability.subarray(0, 2)]).toEqual([
      expect.closeTo(0.75, 8),
      expect.closeTo(0.75, 8),
    ])
    const ktab = afterOneTurn({ bargnModel, compatibility: 'ktab' }).bargains
    expect([...ktab.probability.subarray(0, 2)]).toEqual([
      expect.closeTo(0.75, 8),
      expect.closeTo(0.5, 8),
    ])
    expect(ktab.place[2]).toBe(0.5)
  })

  it('the average: by strength when corrected, half and half as the original has it', () => {
    const bargnModel = 'PWCompInterp'
    expect(afterOneTurn({ bargnModel }).bargains.place[0]).toBeCloseTo(0.1, 12)
    const ktab = afterOneTurn({ bargnModel, compatibility: 'ktab' }).bargains
    // (3·0.1 + 3·0.5)/6, the strong one's capability counted for both.
    expect(ktab.place[0]).toBeCloseTo(0.3, 12)
  })

  it('weighs the two views by capability times stake when corrected', () => {
    // Three actors, so that the two views of the odds differ.
    const three = problemOf({ x: [[0], [0.45], [1]], s: [[0.9], [0.5], [0.7]], c: [3, 2, 2] })
    const one = { maxTurns: 1 }
    const both = optionsOf({ ...one, bargnModel: 'InitRcvrInterp' })
    const average = optionsOf({ ...one, bargnModel: 'PWCompInterp' })
    const apart = new Turn(three.shape, both)
    playOut(apart, three, both)
    const mixed = new Turn(three.shape, average)
    playOut(mixed, three, average)
    const i = apart.bargains.initiator[0] as number
    const j = apart.bargains.receiver[0] as number
    const wi = (apart.state.force[i] as number) * (apart.bargains.place[0] as number)
    const wj = (apart.state.force[j] as number) * (apart.bargains.place[2] as number)
    const total = (apart.state.force[i] as number) + (apart.state.force[j] as number)
    expect(apart.bargains.place[0]).not.toBe(apart.bargains.place[2])
    expect(mixed.bargains.place[0]).toBeCloseTo((wi + wj) / total, 12)
  })
})
