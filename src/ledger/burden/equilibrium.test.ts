/** The alliance game: instances, best replies one after the other, and the signs the theory demands. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Alliance, equilibrium, type Player } from './equilibrium.ts'
import golden from './golden/burden.golden.json' with { type: 'json' }
import { bestReply, ownWeight } from './reaction.ts'

const alliance = (own: readonly number[], common: number, gdp: readonly number[]): Alliance => ({
  players: own.map((a, i): Player => ({ own: a, common, gdp: gdp[i] as number })),
  guarantor: 0,
  credibility: 1,
  spillover: 1,
  need: 0,
})

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** What reaches an ally from the others, beyond its need. */
function rest(
  { guarantor, credibility, spillover, need }: Alliance,
  M: readonly number[],
  i: number,
) {
  const others = sum(M.map((m, j) => (j === i ? 0 : j === guarantor ? credibility * m : m)))
  return i === guarantor ? spillover * others : spillover * others - need
}

describe('a best reply', () => {
  it('without common security is the own-security weight, whatever the others do', () => {
    expect(bestReply({ own: 0.02, common: 0 }, 5)).toBeCloseTo(0.02, 15)
    expect(bestReply({ own: 0.02, common: 0 }, 0)).toBeCloseTo(0.02, 15)
  })

  it('beside endless others spends for itself alone', () => {
    expect(bestReply({ own: 0.02, common: 0.2 }, 1e9)).toBeCloseTo(0.02 / 0.8, 9)
  })

  it('beats every other share of the grid', () => {
    const tastes = { own: 0.02, common: 0.03 }
    const utility = (m: number, r: number) =>
      0.95 * Math.log(1 - m) + 0.02 * Math.log(m) + 0.03 * Math.log(m + r)
    for (const r of [-0.02, 0, 0.01, 0.2]) {
      const m = bestReply(tastes, r)
      for (let other = 0.0005; other < 0.3; other += 0.0005) {
        if (other + r > 0) expect(utility(m, r)).toBeGreaterThan(utility(other, r) - 1e-12)
      }
    }
  })

  it('is undone by the calibration: the weight leads back to the share', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.003, max: 0.1, noNaN: true }),
        fc.double({ min: 0.1, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 0.05, noNaN: true }),
        (m, r, common) => {
          const own = ownWeight(common, m, r)
          fc.pre(own >= 0)
          expect(bestReply({ own, common }, r)).toBeCloseTo(m, 12)
        },
      ),
    )
  })
})

describe('the equilibrium', () => {
  it.each(golden.instances)('of two at g = $g, N = $N is what was computed', (instance) => {
    const two = alliance(instance.a, instance.b[0] as number, instance.Y)
    const M = equilibrium({ ...two, credibility: instance.g, need: instance.N })
    instance.M.forEach((expected, i) => {
      expect(Math.abs((M[i] as number) - expected)).toBeLessThan(1e-6)
    })
  })

  it('of one ally and a guarantor that nobody believes is the lone choice', () => {
    const M = equilibrium({ ...alliance([0.02, 0.015], 0.02, [1000, 800]), credibility: 0 })
    expect(M[1]).toBeCloseTo(28, 9)
  })

  it('leaves nobody a better reply, with less than full spillover too', () => {
    fc.assert(
      fc.property(arbitrary(), (game) => {
        const M = equilibrium(game)
        game.players.forEach((player, i) => {
          const m = (M[i] as number) / player.gdp
          const r = rest(game, M, i) / player.gdp
          if (m + r > 0) expect(bestReply(player, r)).toBeCloseTo(m, 8)
        })
      }),
    )
  })

  it('is where best replies one after the other arrive', () => {
    const game = { ...alliance([0.03, 0.01, 0.015, 0.02], 0.02, [900, 300, 500, 200]), need: 3 }
    const M = [30, 10, 10, 10]
    for (let round = 0; round < 500; round++) {
      game.players.forEach((player, i) => {
        M[i] = bestReply(player, rest(game, M, i) / player.gdp) * player.gdp
      })
    }
    equilibrium(game).forEach((spent, i) => {
      expect(spent).toBeCloseTo(M[i] as number, 6)
    })
  })
})

/** Two to five allies whose need is below what the guarantor alone spends. */
function arbitrary(): fc.Arbitrary<Alliance> {
  const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
  const player = fc.record({
    own: between(0.005, 0.03),
    common: fc.constant(0.02),
    gdp: between(100, 3000),
  })
  return fc
    .record({
      players: fc.array(player, { minLength: 2, maxLength: 5 }),
      credibility: between(0, 1),
      spillover: fc.oneof(fc.constant(1), between(0.7, 1)),
      need: between(0, 5),
    })
    .map((parts) => ({ ...parts, guarantor: 0 }))
}

describe('less credibility', () => {
  it('raises what the allies spend together and lowers what the guarantor spends', () => {
    fc.assert(
      fc.property(arbitrary(), fc.double({ min: 0, max: 1, noNaN: true }), (game, other) => {
        const [low, high] = [Math.min(game.credibility, other), Math.max(game.credibility, other)]
        fc.pre(high - low > 0.01)
        const at = (credibility: number) => equilibrium({ ...game, credibility })
        const [less, more] = [at(low), at(high)]
        expect(sum(less.slice(1))).toBeGreaterThan(sum(more.slice(1)))
        expect(less[0]).toBeLessThan(more[0] as number)
      }),
    )
  })
})

describe('a greater need', () => {
  it('raises what the allies spend together', () => {
    fc.assert(
      fc.property(arbitrary(), (game) => {
        const spent = (need: number) => sum(equilibrium({ ...game, need }).slice(1))
        expect(spent(game.need + 1)).toBeGreaterThan(spent(game.need))
      }),
    )
  })
})

describe('a greater weight of one’s own security', () => {
  it('raises one’s spending and lowers that of the others, by less', () => {
    fc.assert(
      fc.property(arbitrary(), (game) => {
        const players = game.players.map((player, i) =>
          i === 1 ? { ...player, own: player.own + 0.005 } : player,
        )
        const [before, after] = [equilibrium(game), equilibrium({ ...game, players })]
        expect(after[1]).toBeGreaterThan(before[1] as number)
        const others = (M: readonly number[]) => sum(M) - (M[1] as number)
        expect(others(after)).toBeLessThanOrEqual(others(before) + 1e-9)
        expect(sum(after)).toBeGreaterThan(sum(before))
      }),
    )
  })
})
