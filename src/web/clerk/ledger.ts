/** The ledger, read when it is first asked for. */
import { type Ledger, ledgerFiles, ledgerFrom } from '../../ledger/index.ts'
import { table } from './tables.ts'

let read: Promise<Ledger> | undefined

export function ledger(): Promise<Ledger> {
  read ??= Promise.all(ledgerFiles.map(async (name) => [name, await table(name)] as const)).then(
    (texts) => ledgerFrom(Object.fromEntries(texts)),
  )
  return read
}
