import { describe, expect, it } from 'vitest'
import { optionsOf, problemNamed, stagesOf } from './spatial.fixture.ts'
import { Turn } from './turn.ts'

const close = 1e-9

describe.each(['dummyData_3Dim', 'SOE-Pol-Comp', 'ec-emission'])('stages of %s', (name) => {
  const problem = problemNamed(name)
  const turn = new Turn(problem.shape, optionsOf({ compatibility: 'ktab' }))
  turn.load(problem)
  const { state, bargains } = turn
  const { challenge } = bargains
  const { n, m } = state

  describe.each([1, 2])('turn %i', (t) => {
    const stage = stagesOf(name)[t - 1]
    if (stage === undefined) throw new Error('no such turn')
    // Tests of a turn run after it was played: what it saw is kept, what it did is in the state.
    const before = { utility: [] as Float64Array[], victory: [] as Float64Array[] }
    const start = state.x.slice()
    turn.play(t, 0.5)
    const after = state.x.slice()
    state.x.set(start)
    state.measure()
    for (let h = 0; h < n; h++) {
      challenge.asSeenBy(h, turn.risk)
      before.utility.push(challenge.utility.slice())
      const victory = new Float64Array(n * n)
      for (let i = 0; i < n; i++)
        for (let j = 0; j < n; j++) if (i !== j) victory[i * n + j] = challenge.victory(i, j)
      before.victory.push(victory)
    }
    const own = challengesInOwnEyes()
    state.x.set(after)
    state.measure()
    const rows = offers()
    const places = bargains.place.slice()

    it('utilities u^h_ij', () => {
      expect(stage.posUtil.length).toBe(n * n * n)
      const worst = stage.posUtil.map(([h, i, j, u]) =>
        Math.abs((before.utility[h]?.[j * n + i] as number) - u),
      )
      expect(Math.max(...worst)).toBeLessThan(close)
    })

    it('odds of victory P^h_ij', () => {
      expect(stage.probVict_h_i_j.length).toBe(n * n * (n - 1))
      const worst = stage.probVict_h_i_j.map(([h, i, j, p]) =>
        Math.abs((before.victory[h]?.[i * n + j] as number) - p),
      )
      expect(Math.max(...worst)).toBeLessThan(close)
    })

    it('challenge utilities', () => {
      expect(stage.utilChlg_h_k_i_j_SQ_Vict_Cntst_Chlg.length).toBe(n * (n - 1))
      for (const row of stage.utilChlg_h_k_i_j_SQ_Vict_Cntst_Chlg) {
        const [, , i = -1, j = -1, sq = 0, won = 0, , value = 0] = row
        const mine = own[i * n + j]
        expect(Math.abs((mine?.sq as number) - sq)).toBeLessThan(close)
        expect(Math.abs((mine?.won as number) - won)).toBeLessThan(close)
        expect(Math.abs((mine?.gain as number) - (value - sq))).toBeLessThan(close)
      }
    })

    it('bargains, their odds in both lists, and who takes them', () => {
      expect(rows.length).toBe(stage.bargains.length)
      for (const golden of stage.bargains) {
        const mine = rows.find((row) => row.init === golden.init && row.rcvr === golden.rcvr)
        if (mine === undefined) throw new Error(`no bargain ${golden.init} ${golden.rcvr}`)
        expect(Math.abs(mine.value - golden.value)).toBeLessThan(close)
        expect(Math.abs(mine.init_prob - golden.init_prob)).toBeLessThan(close)
        expect(mine.init_sel).toBe(golden.init_sel)
        if (golden.rcvr_prob === null) continue
        expect(Math.abs((mine.rcvr_prob as number) - golden.rcvr_prob)).toBeLessThan(close)
        expect(mine.rcvr_sel).toBe(golden.rcvr_sel)
      }
    })

    it('where the two would settle', () => {
      for (const [i, j, d = 0, toI = 0, toJ = 0] of stage.bargainCoords) {
        const b = rows.find((row) => row.init === i && row.rcvr === j)?.bargain as number
        expect(Math.abs(100 * (places[b * 2 * m + d] as number) - toI)).toBeLessThan(close)
        expect(Math.abs(100 * (places[b * 2 * m + m + d] as number) - toJ)).toBeLessThan(close)
      }
    })
  })

  function challengesInOwnEyes() {
    const own: { sq: number; won: number; gain: number }[] = []
    for (let i = 0; i < n; i++) {
      challenge.asSeenBy(i, turn.risk)
      for (let j = 0; j < n; j++) {
        const mine = challenge.utility[i * n + i] as number
        own.push({
          sq: mine + (challenge.utility[j * n + i] as number),
          won: 2 * mine,
          gain: bargains.gains[i * n + j] as number,
        })
      }
    }
    return own
  }

  /** Every option on the table as the reference files list them: the status quo is a bargain with oneself. */
  function offers() {
    const of = (k: number, row: number) => {
      const start = turn.listStart[k] as number
      const at = turn.listed.subarray(start, start + (turn.listLength[k] as number)).indexOf(row)
      return { odds: turn.odds[start + at] as number, taken: turn.chosen[k] === at ? 1 : 0 }
    }
    const still = Array.from({ length: n }, (_, k) => {
      const { odds, taken } = of(k, 0)
      return {
        bargain: -1,
        init: k,
        rcvr: k,
        value: 0,
        init_prob: odds,
        init_sel: taken,
        rcvr_prob: null,
        rcvr_sel: null,
      }
    })
    const struck = Array.from({ length: bargains.count }, (_, bargain) => {
      const init = bargains.initiator[bargain] as number
      const rcvr = bargains.receiver[bargain] as number
      const a = of(init, bargain + 1)
      const b = of(rcvr, bargain + 1)
      return {
        bargain,
        init,
        rcvr,
        value: bargains.gain[bargain] as number,
        init_prob: a.odds,
        init_sel: a.taken,
        rcvr_prob: b.odds,
        rcvr_sel: b.taken,
      }
    })
    return [...still, ...struck]
  }
})
