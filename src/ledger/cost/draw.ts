/**
 * Draws of growth and prices. A draw is addressed by seed, draw and the ally's code, so that asking
 * for fewer allies changes no draw of the others.
 *
 *   z_i = √ρ·z₀ + √(1 − ρ)·ε_i,  growth_i = F_i⁻¹(Φ(z_i))
 *
 * with one z₀ for all and ρ how far allies grow alike: a Gaussian copula with one factor.
 */
import {
  type Distribution,
  mode,
  normalCdf,
  normalQuantile,
  tabulate,
  uniform,
} from '../../numeric/index.ts'
import type { Assumption } from './types.ts'

/** Growth and prices of one draw, as yearly factors such as 1.02. */
export interface Factors {
  /** By ally, in the order given. */
  readonly growth: Float64Array
  readonly prices: number
}

const deflatorAddress = 1
const commonAddress = 2

/** Three letters as a number past the addresses above. */
function addressOf(iso3: string): number {
  let address = 0
  for (const letter of iso3) address = address * 32 + (letter.charCodeAt(0) & 31)
  return address + 1000
}

export interface FactorSource {
  /** Every quantity at its most likely value. */
  readonly point: Factors
  /** Of draw 0, 1, …; the same object each time, overwritten. */
  draw(index: number): Factors
}

/**
 * @param growth in the order of the allies, ids `growth.<iso3>`
 * @param deflator undefined when prices are constant
 */
export function factorSource(
  growth: readonly Assumption[],
  deflator: Assumption | undefined,
  shared: number,
  seed: number,
): FactorSource {
  const tables = growth.map(({ distribution }) => quantiles(distribution))
  const addresses = growth.map(({ id }) => addressOf(id.slice('growth.'.length)))
  const prices = deflator === undefined ? undefined : quantiles(deflator.distribution)
  const together = Math.sqrt(shared)
  const apart = Math.sqrt(1 - shared)
  const current = { growth: new Float64Array(growth.length), prices: 1 }
  return {
    point: {
      growth: Float64Array.from(growth, ({ distribution }) => 1 + mode(distribution) / 100),
      prices: deflator === undefined ? 1 : 1 + mode(deflator.distribution) / 100,
    },
    draw(index) {
      const common = together * normalQuantile(uniform(seed, index, commonAddress))
      for (const [i, at] of tables.entries()) {
        const own = normalQuantile(uniform(seed, index, addresses[i] ?? 0))
        current.growth[i] = 1 + at(normalCdf(common + apart * own)) / 100
      }
      current.prices =
        prices === undefined ? 1 : 1 + prices(uniform(seed, index, deflatorAddress)) / 100
      return current
    },
  }
}

function quantiles(distribution: Distribution): (p: number) => number {
  if (distribution.kind === 'fixed') return () => distribution.value
  const table = tabulate(distribution)
  return (p) => table.at(p)
}
