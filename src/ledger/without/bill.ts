/** The published estimates: `guarantor_bill.csv`, each row with the claim that says where and when. */
import { LedgerError } from '../figures/error.ts'
import { type Cell, numberIn, placeOf, readTable, type TableRow } from '../figures/table.ts'
import type { Ledger } from '../ledger.ts'
import type { BillEstimate, EstimateKind } from './types.ts'

export const billFile = 'guarantor_bill.csv'

const columns = [
  'id',
  'claim',
  'publisher',
  'kind',
  'low',
  'high',
  'unit',
  'years',
  'scope',
  'covers',
  'leaves_out',
] as const

const kinds: readonly EstimateKind[] = ['annual', 'total', 'once', 'troops']

/** US$ m of one unit; undefined for troops. */
type Rates = Readonly<Record<string, number>>

/**
 * Reads the estimates whose claims the ledger knows: of `at(day)`, those published by then.
 * @param text of `guarantor_bill.csv`
 * @param usdPerEur the ledger's own rate
 * @throws LedgerError with the place of a mistake
 */
export function readBill(
  text: string,
  ledger: Pick<Ledger, 'claims'>,
  usdPerEur: number,
): readonly BillEstimate[] {
  const claims = new Map(ledger.claims.map((claim) => [claim.id, claim]))
  const rates: Rates = { 'USD bn': 1000, 'EUR bn': 1000 * usdPerEur }
  return readTable(text, billFile, columns).rows.flatMap((row) => {
    const claim = claims.get(row.text('claim'))
    return claim === undefined ? [] : [estimateOf(row, claim, rates)]
  })
}

function estimateOf(row: TableRow, claim: BillEstimate['claim'], rates: Rates): BillEstimate {
  const low = needed(row.cell('low'))
  const high = numberIn(row.cell('high')) ?? null
  if (high !== null && high < low) {
    throw new LedgerError(placeOf(row.cell('high')), String(high), `at least ${low}`)
  }
  const unit = row.text('unit')
  const kind = kindIn(row.cell('kind'))
  const rate = Object.hasOwn(rates, unit) ? rates[unit] : undefined
  if ((rate === undefined) !== (kind === 'troops') || (kind === 'troops' && unit !== 'troops')) {
    const expected = kind === 'troops' ? 'troops' : 'EUR bn or USD bn'
    throw new LedgerError(placeOf(row.cell('unit')), JSON.stringify(unit), expected)
  }
  return {
    id: row.text('id'),
    publisher: row.text('publisher'),
    kind,
    low,
    high,
    unit,
    years: kind === 'total' ? needed(row.cell('years')) : null,
    covers: row.text('covers'),
    scope: row.text('scope'),
    leavesOut: row.text('leaves_out'),
    usdM: rate === undefined ? null : { low: low * rate, high: high === null ? null : high * rate },
    claim,
    file: billFile,
    line: row.line,
  }
}

function needed(cell: Cell): number {
  const value = numberIn(cell)
  if (value === undefined) throw new LedgerError(placeOf(cell), 'nothing', 'a number')
  return value
}

function kindIn(cell: Cell): EstimateKind {
  const kind = kinds.find((known) => known === cell.text)
  if (kind !== undefined) return kind
  throw new LedgerError(placeOf(cell), JSON.stringify(cell.text), `one of ${kinds.join(', ')}`)
}
