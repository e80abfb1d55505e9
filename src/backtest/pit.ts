/**
 * Randomised probability integral transform: where the outcome stands in what was said. Uniform on
 * 0 to 1 if the forecast is calibrated, also where it has lumps, which literal intervals flatter.
 *
 *   PIT = F(y−) + u · (F(y) − F(y−)),   u uniform, the same for every model on one issue
 *   coverage of the central interval p: the share of issues with |PIT − ½| ≤ p/2
 *
 * References: J. Brockwell, Statist. Probab. Lett. 77 (2007) 1473–1478, doi:10.1016/j.spl.2007.02.008;
 * C. Czado, T. Gneiting, L. Held, Biometrics 65 (2009) 1254–1261, doi:10.1111/j.1541-0420.2009.01191.x.
 */
import { countsAt, nearestPoint, type Predictive } from './predictive.ts'

/** @param u uniform in (0, 1) */
export function randomisedPit(predictive: Predictive, outcome: number, u: number): number {
  const [below, upTo] = chancesAt(predictive, outcome)
  return below + u * (upTo - below)
}

function chancesAt(predictive: Predictive, outcome: number): readonly [number, number] {
  switch (predictive.kind) {
    case 'point': {
      const { value } = predictive
      return [value < outcome ? 1 : 0, value <= outcome ? 1 : 0]
    }
    case 'grid': {
      const y = nearestPoint(outcome)
      const { cdf } = predictive
      return [y === 0 ? 0 : (cdf[y - 1] as number), cdf[y] as number]
    }
    case 'draws': {
      const { sorted } = predictive
      const [below, upTo] = countsAt(sorted, outcome)
      return [below / sorted.length, upTo / sorted.length]
    }
    default:
      return predictive satisfies never
  }
}

/** Share of the PITs in the central interval of this size; 0.8 of a calibrated forecast for 0.8. */
export function coverage(pits: readonly number[], size: number): number {
  return pits.filter((pit) => Math.abs(pit - 0.5) <= size / 2).length / pits.length
}

/** Shares of the PITs in equal bins from 0 to 1. */
export function pitHistogram(pits: readonly number[], bins: number): readonly number[] {
  const counts = new Array<number>(bins).fill(0)
  for (const pit of pits) {
    const bin = Math.min(bins - 1, Math.floor(pit * bins))
    counts[bin] = (counts[bin] as number) + 1
  }
  return counts.map((count) => count / pits.length)
}
