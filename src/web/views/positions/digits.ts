/** Capability as it is read: the largest is 100. */
import { number } from '../../words/counts.ts'

export function capabilityText(of100: number): string {
  if (of100 > 0 && of100 < 0.05) return `<${number(0.1, 1)}`
  return number(of100, of100 < 0.95 ? 1 : 0)
}
