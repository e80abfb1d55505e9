/** The allies: who is one since when, and what belongs to them. */
import { dayIn, readTable } from './table.ts'

export interface Ally {
  readonly iso3: string
  readonly name: string
  /** Day the treaty entered into force for it, YYYY-MM-DD. */
  readonly accession: string
  /** In 2025. */
  readonly euMember: boolean
  readonly region: string
  /** ISO 4217, in 2024–25. */
  readonly currency: string
  /** False for Iceland: no forces, no expenditure and no gap. */
  readonly hasForces: boolean
}

export const membersFile = 'nato_members.csv'

/** @throws LedgerError */
export function readMembers(text: string, file: string): readonly Omit<Ally, 'hasForces'>[] {
  const columns = ['iso3', 'country', 'accession_date', 'eu_member', 'region', 'currency']
  return readTable(text, file, columns).rows.map((row) => ({
    iso3: row.text('iso3'),
    name: row.text('country'),
    accession: dayIn(row.cell('accession_date')),
    euMember: row.text('eu_member') === 'yes',
    region: row.text('region'),
    currency: row.text('currency'),
  }))
}
