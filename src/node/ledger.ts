/** The ledger of the data folder, read when it is first asked for. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Ledger, ledgerFiles, ledgerFrom } from '../ledger/index.ts'
import { dataFolder } from './data-folder.ts'

/**
 * @param folder holds the files that `ledgerFiles` names
 * @throws LedgerError with file, line and column of a mistake in a table
 */
export function loadLedger(folder = dataFolder): Ledger {
  return ledgerFrom(
    Object.fromEntries(ledgerFiles.map((file) => [file, readFileSync(join(folder, file), 'utf8')])),
  )
}
