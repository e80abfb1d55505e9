/** Units made comparable: `EUR million` and `EUR billion` are one quantity. */
import type { StatedNumber } from '../statement.ts'

const powers: Readonly<Record<string, number>> = {
  thousand: 1e-6,
  million: 1e-3,
  billion: 1,
  trillion: 1e3,
}

interface Measure {
  /** The unit without its scale word. */
  readonly base: string
  /** Billions in one of it; 1 without a scale word. */
  readonly power: number
}

export function measureOf(unit: string): Measure {
  const words = unit.split(' ')
  const at = words.findIndex((word) => Object.hasOwn(powers, word))
  if (at < 0) return { base: unit, power: 1 }
  const power = powers[words[at] ?? ''] ?? 1
  return { base: words.toSpliced(at, 1, '*').join(' '), power }
}

/** A number in another unit of the same base; as it is where the units are the same. */
export function inUnit(number: StatedNumber, unit: string): StatedNumber {
  if (number.unit === unit) return number
  const factor = measureOf(number.unit).power / measureOf(unit).power
  const { value, max, ...rest } = number
  return {
    ...rest,
    unit,
    value: rounded(value * factor),
    ...(max !== undefined && { max: rounded(max * factor) }),
  }
}

/** Twelve significant digits: what multiplying by a power of ten adds is cut off. */
function rounded(x: number): number {
  return Number(x.toPrecision(12))
}
