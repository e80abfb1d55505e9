/**
 * Binned logarithmic score: −ln of the chance given to the bin the outcome fell in. Bins are 0–4,
 * 5–14, …, 85–94, 95–100 points, so that the ends, where many outcomes lie, have their own.
 *
 * Reference: I. J. Good, J. R. Stat. Soc. B 14 (1952) 107–114, doi:10.1111/j.2517-6161.1952.tb00104.x.
 * Departure: a chance below one in a thousand counts as one in a thousand (6.91), or one surprise of
 * a forecast that has no spread would make its score infinite.
 */
import { log } from '../numeric/index.ts'
import { countsAt, nearestPoint, type Predictive } from './predictive.ts'

/** The least chance that is told apart from none. */
export const leastChance = 0.001

/** The bin of a value: 0 to 10. */
export function binOf(value: number): number {
  return Math.floor((nearestPoint(value) + 5) / 10)
}

/** Points of the grid in bin b, the first and the last: 10b − 5 to 10b + 4, within 0 to 100. */
function binEnds(bin: number): readonly [number, number] {
  return [Math.max(0, 10 * bin - 5), Math.min(100, 10 * bin + 4)]
}

/** The chance that the forecast gives to the outcome's bin. */
export function binChance(predictive: Predictive, outcome: number): number {
  const bin = binOf(outcome)
  const [first, last] = binEnds(bin)
  switch (predictive.kind) {
    case 'point':
      return binOf(predictive.value) === bin ? 1 : 0
    case 'grid': {
      const { cdf } = predictive
      return (cdf[last] as number) - (first === 0 ? 0 : (cdf[first - 1] as number))
    }
    case 'draws': {
      // Draws at their nearest point: from first − ½, that included, to last + ½, that excluded.
      const { sorted } = predictive
      const low = first === 0 ? 0 : countsAt(sorted, first - 0.5)[0]
      const high = last === 100 ? sorted.length : countsAt(sorted, last + 0.5)[0]
      return (high - low) / sorted.length
    }
    default:
      return predictive satisfies never
  }
}

export function logScore(predictive: Predictive, outcome: number): number {
  return -log(Math.max(leastChance, binChance(predictive, outcome)))
}
