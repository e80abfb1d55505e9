/** Digits as people write them, and how exactly a number was stated. */
import type { NumberUnit } from './tokens.ts'

/** `1,300,000` and `1.3`; a comma before other than three digits, or before %, is a decimal one. */
export function readNumber(text: string, unit: NumberUnit): number | undefined {
  if (!text.includes(',')) return Number(text)
  if (/^\d+,\d+$/.test(text) && (unit === 'percent' || !/,\d{3}$/.test(text))) {
    return Number(text.replace(',', '.'))
  }
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : undefined
}

/** A whole number with a scale, such as `1 trillion`, is no less exact than a twentieth of itself. */
const coarsest = 0.05

/** `97.7` is right within 0.05, `600` within 50 but never more than 2.5 % of itself. */
export function halfDigit(text: string, scale: number, value: number, unit: NumberUnit): number {
  const digits = unit === 'percent' ? text.replace(',', '.') : text.replaceAll(',', '')
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0
  let step = scale
  for (let i = 0; i < decimals; i++) step /= 10
  if (decimals > 0 || unit === 'percent') return step / 2
  const zeros = digits.length - digits.replace(/0+$/, '').length
  for (let i = 0; i < zeros; i++) step *= 10
  if (zeros > 0) return Math.min(step / 2, value * 0.025)
  return scale === 1 ? step / 2 : Math.min(step / 2, value * coarsest)
}
