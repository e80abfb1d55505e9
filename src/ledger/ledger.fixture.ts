/** The tables of the data folder, and the ledger made of them. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Ledger, ledgerFiles, ledgerFrom } from './ledger.ts'

const folder = fileURLToPath(new URL('../../data/', import.meta.url))

export const publishedTexts: Readonly<Record<string, string>> = Object.fromEntries(
  ledgerFiles.map((file) => [file, readFileSync(folder + file, 'utf8')]),
)

export const publishedLedger: Ledger = ledgerFrom(publishedTexts)
