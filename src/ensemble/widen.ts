/**
 * Widening: a model's draws spread by how far it missed on known outcomes. The spread of uncertain
 * inputs alone says how well the inputs are known and nothing of how wrong the theory is.
 *
 *   x′ = clamp(x ± e · (high − low)),  e a quantile of the model's past misses, either sign as likely
 *
 * [low, high] is the contested span: what anybody asks for and the status quo, where it is known. Misses
 * are shares of it, so that they carry over from one scale to another; nothing leaves the span but where
 * the draw itself does. The sign is not learned: which end of a scale is called 0 is the coder's choice.
 */
import { uniform } from '../numeric/index.ts'
import { fnv1a } from './address.ts'
import type { Columns } from './chunk.ts'
import type { Compiled } from './compile.ts'
import { problemAtMode } from './compile.ts'

/** Shares of the scale. */
export interface Span {
  readonly low: number
  readonly high: number
}

/** The contested span of each issue, every number at its most likely value; of no position, a point. */
export function contestedSpans(compiled: Compiled): readonly Span[] {
  const { shape, scenario } = compiled
  const { position, statusQuo } = problemAtMode(compiled)
  const m = shape.issues.length
  return scenario.issues.map(({ statusQuoKnown }, k) => {
    const known = statusQuoKnown !== false
    let low = known ? (statusQuo[k] as number) : Number.POSITIVE_INFINITY
    let high = known ? (statusQuo[k] as number) : Number.NEGATIVE_INFINITY
    for (let a = 0; a < shape.actors.length; a++) {
      if (shape.stance[a * m + k] === 0) continue
      const x = position[a * m + k] as number
      if (x < low) low = x
      if (x > high) high = x
    }
    return low <= high ? { low, high } : { low: 0, high: 0 }
  })
}

/** @param miss share of the span, with its sign */
export function widened(x: number, miss: number, { low, high }: Span): number {
  const moved = x + miss * (high - low)
  return Math.min(Math.max(high, x), Math.max(Math.min(low, x), moved))
}

/** The quantile p of misses given at (i + ½)/Q, straight between them and flat beyond. */
export function missAt(misses: readonly number[], p: number): number {
  const last = misses.length - 1
  const place = Math.min(last, Math.max(0, p * misses.length - 0.5))
  const i = Math.min(Math.floor(place), Math.max(0, last - 1))
  const lower = misses[i] as number
  const upper = misses[Math.min(last, i + 1)] as number
  return lower + (place - i) * (upper - lower)
}

export interface WideningRequest {
  readonly seed: number
  readonly model: string
  /** Index and id of the issue. */
  readonly k: number
  readonly issue: string
  readonly span: Span
  /** Not empty. */
  readonly misses: readonly number[]
}

/** One miss a draw, with its sign. It hangs on seed, draw, model and issue alone: no edit changes it. */
export function drawnMisses(
  count: number,
  { seed, model, issue, misses }: Pick<WideningRequest, 'seed' | 'model' | 'issue' | 'misses'>,
): Float64Array {
  const address = fnv1a(`miss/${model}/${issue}`)
  const drawn = new Float64Array(count)
  for (let d = 0; d < count; d++) {
    const u = 2 * uniform(seed, d, address) - 1
    drawn[d] = u < 0 ? -missAt(misses, -u) : missAt(misses, u)
  }
  return drawn
}

/**
 * The draws of one issue as shares of the scale, without those in which it does not arise.
 * @param drawn one miss a draw
 */
export function widenDraws(
  { count, value }: Columns,
  { k, span }: Pick<WideningRequest, 'k' | 'span'>,
  drawn: Float64Array,
): Float64Array {
  const spread = new Float64Array(count)
  let kept = 0
  for (let d = 0; d < count; d++) {
    const x = value[k * count + d] as number
    if (!Number.isNaN(x)) spread[kept++] = widened(x, drawn[d] as number, span)
  }
  return spread.subarray(0, kept)
}
