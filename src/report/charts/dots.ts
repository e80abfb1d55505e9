/**
 * Outcomes as dots, each one run in so many: quantiles (i − ½)/n of the runs, gathered in bins whose
 * edges are round numbers, stacked. People judge chances best from few dots (Fernandes et al. 2018).
 */
import { quantileOfBins } from '../view/humps.ts'
import { roundStep } from './steps.ts'

export interface DotPlace {
  /** Natural units: middle of the bin, or the one value there is. */
  readonly at: number
  /** Pixels beside the middle of the bin, and above the base line. */
  readonly dx: number
  readonly dy: number
}

export interface DotStack {
  readonly dots: readonly DotPlace[]
  readonly radius: number
  /** Pixels above the base line. */
  readonly height: number
  /** Width of a bin, natural units: a round number. */
  readonly step: number
}

export interface DotRequest {
  /** Shares of the runs by bin of the engine. */
  readonly histogram: readonly number[]
  readonly scale: readonly [number, number]
  /** Natural units: what every run gives, where all give the same. */
  readonly exact?: number | undefined
  /** Dots for all runs; fewer where the issue does not arise in some. */
  readonly count: number
  /** Width of the plot in pixels. */
  readonly width: number
  readonly radius: number
  /** Dots on top of each other before they stand two abreast. */
  readonly tallest: number
  /** Narrowest bin in pixels; room for two dots of the pool when left out. */
  readonly leastBin?: number
}

/** Room for two dots of the pool. */
const usualBin = 22
const mostAbreast = 3

export function stackDots(request: DotRequest): DotStack {
  const { histogram, scale, exact, count, width, tallest, leastBin = usualBin } = request
  const [low, high] = scale
  const step = roundStep((high - low) / Math.max(4, Math.floor(width / leastBin)))
  const binWidth = (step / (high - low)) * width
  const origin = Math.floor(low / step + 1e-9) * step
  const stacks = new Map<number, number>()
  for (const x of quantiles(histogram, count)) {
    const value = low + x * (high - low)
    const last = Math.ceil((high - origin) / step - 1e-9) - 1
    const bin = Math.max(0, Math.min(last, Math.floor((value - origin) / step + 1e-9)))
    stacks.set(bin, (stacks.get(bin) ?? 0) + 1)
  }
  const most = Math.max(0, ...stacks.values())
  const abreast = Math.max(1, Math.min(mostAbreast, Math.ceil(most / tallest)))
  const radius = Math.min(request.radius, binWidth / (2 * abreast) - 0.25)
  const dots = [...stacks].flatMap(([bin, n]) =>
    Array.from({ length: n }, (_, j): DotPlace => {
      const inRow = Math.min(abreast, n - Math.floor(j / abreast) * abreast)
      return {
        at: exact ?? origin + (bin + 0.5) * step,
        dx: ((j % abreast) - (inRow - 1) / 2) * 2 * radius,
        dy: radius + Math.floor(j / abreast) * 2 * radius,
      }
    }),
  )
  return { dots, radius, height: Math.ceil(most / abreast) * 2 * radius, step }
}

/** Shares of the scale; as many as runs in which the issue arises, of `count`. */
function quantiles(histogram: readonly number[], count: number): readonly number[] {
  const total = histogram.reduce((sum, share) => sum + share, 0)
  const n = Math.round(count * total)
  return Array.from({ length: n }, (_, i) => quantileOfBins(histogram, (i + 0.5) / n))
}
