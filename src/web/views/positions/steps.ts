/** How far one press of a key moves a position. */
import type { IssueView } from '../../../report/index.ts'

/** One unit of the last digit that the scale prints; a whole year, a whole step. */
export function stepOf({ format }: Pick<IssueView, 'format'>): number {
  return Number(`1e-${format.digits}`)
}
