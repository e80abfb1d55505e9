/**
 * How a share of GDP gets from where it is to where it shall be: an even rise, most of it early, or
 * most of it late. With t from 0 to 1 the share of the time that has passed, the share of the rise
 * that is done is
 *
 *   linear t,  front-loaded 1 − (1 − t)²,  back-loaded t²
 *
 * so that the front-loaded path starts at twice the even pace and ends at none, and the back-loaded
 * one the other way round.
 */
export const pathShapes = ['linear', 'front', 'back'] as const

export type PathShape = (typeof pathShapes)[number]

/**
 * Share of the rise done, 0 to 1.
 * @param t share of the time passed, 0 to 1
 */
export function riseDone(shape: PathShape, t: number): number {
  switch (shape) {
    case 'linear':
      return t
    case 'front':
      return 1 - (1 - t) * (1 - t)
    case 'back':
      return t * t
    default:
      return shape satisfies never
  }
}

/**
 * The share of GDP on the path, in the unit of `from` and `to`. Whoever is above the target stays
 * where it is.
 * @param year from `start` (gives `from`) to `end` (gives the target)
 */
export function shareOnPath(
  { from, to, start, end }: PathEnds,
  shape: PathShape,
  year: number,
): number {
  if (from >= to) return from
  if (year >= end) return to
  return from + (to - from) * riseDone(shape, (year - start) / (end - start))
}

export interface PathEnds {
  /** % of GDP. */
  readonly from: number
  readonly to: number
  /** Years; end after start. */
  readonly start: number
  readonly end: number
}
