import { describe, expect, it } from 'vitest'
import { edit } from '../scenario/index.ts'
import { compile } from './compile.ts'
import { CorrelationError, correlationOf } from './correlation.ts'
import { drawnQuantities } from './quantities.ts'
import { Sampler } from './sampler.ts'
import { summit } from './scenario.fixture.ts'

const draws = 4000

/** Normalised draws of one quantity's slot. */
function drawsOf(
  scenario: ReturnType<typeof summit>,
  path: string,
  count = draws,
  seed = 1,
): Float64Array {
  const compiled = compile(scenario)
  const quantity = compiled.quantities.find((q) => q.path === path)
  if (quantity === undefined) throw new Error(path)
  const sampler = new Sampler(compiled, seed, count)
  sampler.draw(0, count)
  return Float64Array.from({ length: count }, (_, d) => {
    sampler.load(d)
    return sampler.problem[quantity.slot][quantity.index] as number
  })
}

function correlation(x: Float64Array, y: Float64Array): number {
  const mean = (v: Float64Array) => v.reduce((sum, value) => sum + value, 0) / v.length
  const mx = mean(x)
  const my = mean(y)
  let xy = 0
  let xx = 0
  let yy = 0
  x.forEach((value, d) => {
    xy += (value - mx) * ((y[d] as number) - my)
    xx += (value - mx) ** 2
    yy += ((y[d] as number) - my) ** 2
  })
  return xy / Math.sqrt(xx * yy)
}

const position = (actor: string, issue = 'target') => `stances.${actor}.${issue}.position`

describe('draws', () => {
  it('stay inside their range and centre on the mode of a symmetric judgement', () => {
    const pol = drawsOf(summit(), position('pol'))
    const natural = pol.map((x) => 2 + 3 * x)
    expect(Math.min(...natural)).toBeGreaterThanOrEqual(4 - 0.45)
    expect(Math.max(...natural)).toBeLessThanOrEqual(4 + 0.45)
    expect(natural.reduce((a, b) => a + b, 0) / draws).toBeCloseTo(4, 1)
  })

  it('turn a descending scale the right way round', () => {
    const esp = drawsOf(summit(), position('esp', 'year')).map((x) => 2040 - 12 * x)
    expect(Math.min(...esp)).toBeGreaterThan(2032.9)
    expect(Math.max(...esp)).toBeLessThan(2039.1)
  })

  it('differ between seeds and between draws', () => {
    const one = drawsOf(summit(), position('pol'), 100, 1)
    const two = drawsOf(summit(), position('pol'), 100, 2)
    expect(new Set([...one, ...two]).size).toBe(200)
  })

  it('of a quantity do not notice an edit, a removal or an addition elsewhere', () => {
    const before = drawsOf(summit(), position('pol'), 200)
    const edited = edit(summit(), { 'stances.esp.target.position': 3, 'actors.usa.capability': 7 })
    expect(drawsOf(edited, position('pol'), 200)).toEqual(before)
    const alone = { ...summit(), stances: summit().stances.filter(({ actor }) => actor !== 'esp') }
    expect(drawsOf(alone, position('pol'), 200)).toEqual(before)
  })

  it('do not depend on where a chunk begins', () => {
    const compiled = compile(summit())
    const whole = new Sampler(compiled, 9, 40)
    const part = new Sampler(compiled, 9, 8)
    whole.draw(0, 40)
    part.draw(17, 8)
    for (let d = 0; d < 8; d++) {
      whole.load(17 + d)
      part.load(d)
      expect(part.problem.position).toEqual(whole.problem.position)
      expect(part.problem.harm).toEqual(whole.problem.harm)
    }
  })
})

describe('the common coding error', () => {
  it('ties positions judged on one issue, and nothing else', () => {
    const s = summit()
    const pol = drawsOf(s, position('pol'))
    expect(correlation(pol, drawsOf(s, position('esp')))).toBeCloseTo(0.5, 1)
    expect(correlation(pol, drawsOf(s, position('pol', 'commitment')))).toBeCloseTo(0, 1)
    expect(correlation(pol, drawsOf(s, 'stances.pol.target.salience'))).toBeCloseTo(0, 1)
  })

  it('can be switched off', () => {
    const s = edit(summit(), { sharedJudgement: 0 })
    expect(correlation(drawsOf(s, position('pol')), drawsOf(s, position('esp')))).toBeCloseTo(0, 1)
  })
})

describe('stated correlations', () => {
  const between = (a: string, b: string, rho: number) => ({ between: [a, b] as const, rho })
  const withPairs = (...correlations: readonly ReturnType<typeof between>[]) => ({
    ...summit(),
    correlations,
  })

  it('hold for the pair, whether or not it shares a judgement', () => {
    const s = withPairs(
      between(position('pol'), position('esp'), 0.8),
      between('stances.pol.commitment.salience', 'actors.pol.capability', -0.7),
    )
    expect(correlation(drawsOf(s, position('pol')), drawsOf(s, position('esp')))).toBeCloseTo(
      0.8,
      1,
    )
    expect(correlation(drawsOf(s, position('pol')), drawsOf(s, position('usa')))).toBeCloseTo(
      0.5,
      1,
    )
    const salience = drawsOf(s, 'stances.pol.commitment.salience')
    expect(correlation(salience, drawsOf(s, 'actors.pol.capability'))).toBeCloseTo(-0.7, 1)
  })

  it('that no numbers can have are refused with the pair', () => {
    const s = withPairs(
      between('stances.pol.target.salience', 'stances.usa.target.salience', 0.9),
      between('stances.pol.target.salience', 'stances.esp.target.salience', 0.9),
      between('stances.usa.target.salience', 'stances.esp.target.salience', -0.9),
    )
    expect(() => correlationOf(s, drawnQuantities(s))).toThrow(CorrelationError)
    expect(() => correlationOf(s, drawnQuantities(s))).toThrow(
      /stances\.usa\.target\.salience with stances\.esp\.target\.salience: found -0\.9/,
    )
  })

  it('that contradict the shared judgement are refused with the reason', () => {
    const s = withPairs(between(position('pol'), position('esp'), -0.9))
    expect(() => correlationOf(s, drawnQuantities(s))).toThrow(
      /beside the 0\.50 .* lower sharedJudgement/,
    )
  })
})
