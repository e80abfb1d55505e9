/** Who was an ally in a year. */
import type { Ally } from '../figures/members.ts'

/** Whether it had acceded by the end of the year, as NATO's own counts have it. */
export function wasAllyIn({ accession }: Ally, year: number): boolean {
  return accession <= `${year}-12-31`
}
