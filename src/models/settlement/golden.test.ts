/** Five issues whose mixture was computed elsewhere (see `golden/README.md`). */
import { describe, expect, test } from 'vitest'
import golden from './golden/settlement-vectors.golden.json' with { type: 'json' }
import { type SettlementParameters, settlementMixture } from './mixture.ts'

const given = golden.parameters

const parameters: SettlementParameters = {
  distance: given.b_dist_per50,
  referencePoint: given.b_rp,
  parliament: given.b_ep,
  pole: given.b_pole,
  compromise: given.u_compromise,
  actorWidth: given.sigma_kernel,
  compromiseWidth: given.sigma_compromise,
  floor: given.eps_uniform,
}

const digits = 6

describe.each(golden.vectors)('$id', ({ actors, rp, out, wm, cdf_at, median, crps }) => {
  const rows = Object.values(actors)
  const found = settlementMixture(
    {
      positions: rows.map(([position = 0]) => position),
      weights: rows.map(([, salience = 0, capability = 0]) => salience * capability),
      referencePoint: rp ?? undefined,
      parliament: actors.ep[0],
    },
    parameters,
  )

  test('has the weighted mean, the distribution and the median', () => {
    expect(found.mean).toBeCloseTo(wm, digits)
    for (const [k, p] of Object.entries(cdf_at)) expect(found.cdf[Number(k)]).toBeCloseTo(p, digits)
    expect(Object.keys(cdf_at)).toHaveLength(7)
    expect(found.median).toBe(median)
  })

  test('scores as it should on what came out', () => {
    const score = found.cdf
      .subarray(0, 100)
      .reduce((sum, p, k) => sum + (p - (out <= k ? 1 : 0)) ** 2, 0)
    expect(score).toBeCloseTo(crps, digits)
  })
})
