/** From natural units to pixels and back, with the steps in which a finger moves. */

export interface Scale {
  readonly low: number
  readonly high: number
  /** Pixels of `low` and of `high`. */
  readonly left: number
  readonly right: number
  at(value: number): number
  value(pixels: number): number
}

export function scaleOf(
  [low, high]: readonly [number, number],
  left: number,
  right: number,
): Scale {
  const perUnit = (right - left) / (high - low)
  return {
    low,
    high,
    left,
    right,
    at: (value) => left + (value - low) * perUnit,
    value: (pixels) => low + (pixels - left) / perUnit,
  }
}

/** To a whole number of steps from zero, inside the scale, without the noise of the division. */
export function snapped(value: number, step: number, low: number, high: number): number {
  const inside = Math.min(high, Math.max(low, value))
  const rounded = Math.round(inside / step) * step
  return Number(Math.min(high, Math.max(low, rounded)).toPrecision(12))
}
