/** Round numbers for bins and ticks. No logarithm: powers of ten are multiplied up and down. */

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that is at least x. */
export function roundStep(x: number): number {
  if (!(x > 0) || !Number.isFinite(x)) return 1
  let power = 1
  while (power > x) power /= 10
  while (power * 10 <= x) power *= 10
  const factor = [1, 2, 2.5, 5, 10].find((f) => f * power >= x * (1 - 1e-9)) ?? 10
  return factor * power
}

/** Round numbers inside the scale, about `most` of them at most, both ends included where they fit. */
export function ticksOf([low, high]: readonly [number, number], most: number): readonly number[] {
  const step = roundStep((high - low) / most)
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toFixed(9)))
}
