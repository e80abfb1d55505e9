/** The ledger of the published figures, the published bills, and the shapes of the map. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { billFile, type Ledger, ledgerFiles, ledgerFrom } from '../../ledger/index.ts'
import { type Geography, geographyOf } from '../charts/geography.ts'

const folder = fileURLToPath(new URL('../../../data/', import.meta.url))
const read = (file: string): string => readFileSync(folder + file, 'utf8')

export function publishedLedger(): Ledger {
  return ledgerFrom(Object.fromEntries(ledgerFiles.map((file) => [file, read(file)])))
}

export function publishedGeography(): Geography {
  return geographyOf(JSON.parse(read('geography/nato.json')))
}

export const publishedBill = (): string => read(billFile)
