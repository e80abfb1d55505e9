/** Rows of `claims.csv`: numbers that somebody published, each with the day and the address. */
import { readTable, type TableRow } from './table.ts'

export interface PublishedClaim {
  readonly id: string
  /** Day of the event; empty when unknown. */
  readonly event: string
  /** Day of publication; empty when unknown, which counts as known at no date. */
  readonly published: string
  readonly topic: string
  /** Who said or did it: an ISO code, `NATO`, `BRUEGEL-IFW` … */
  readonly actor: string
  readonly claim: string
  /** As printed: `3.38`, `5-6`, `>2`; empty when it has no number. */
  readonly value: string
  readonly unit: string
  readonly source: string
  readonly url: string
  /** primary, copy, reference, news or memory. */
  readonly tier: string
  /** Whether an excerpt saying so was seen. */
  readonly verified: boolean
  readonly note: string
  readonly file: string
  readonly line: number
}

export const claimsFile = 'claims.csv'

const columns = [
  'id',
  'event_date',
  'published',
  'topic',
  'actor',
  'claim',
  'value',
  'unit',
  'source_title',
  'source_url',
  'source_tier',
  'verified',
  'note',
] as const

/** @throws LedgerError */
export function readPublished(text: string, file: string): readonly PublishedClaim[] {
  return readTable(text, file, columns).rows.map((row: TableRow) => ({
    id: row.text('id'),
    event: row.text('event_date'),
    published: row.text('published'),
    topic: row.text('topic'),
    actor: row.text('actor'),
    claim: row.text('claim'),
    value: row.text('value'),
    unit: row.text('unit'),
    source: row.text('source_title'),
    url: row.text('source_url'),
    tier: row.text('source_tier'),
    verified: row.text('verified') === 'yes',
    note: row.text('note'),
    file,
    line: row.line,
  }))
}
