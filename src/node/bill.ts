/** The published estimates of what replacing a guarantor costs, as text from the data folder. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { billFile } from '../ledger/index.ts'
import { dataFolder } from './data-folder.ts'

export function guarantorBill(folder = dataFolder): string {
  return readFileSync(join(folder, billFile), 'utf8')
}
