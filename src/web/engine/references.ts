/** The values of references to the ledger: loaded with the first file that has one. */
import { resolverOf } from '../../ledger/index.ts'
import type { Resolve } from '../../scenario/index.ts'
import { ledger } from '../clerk/ledger.ts'
import { home } from '../clerk/tables.ts'

/** Workers stand one folder below the page. */
export async function resolver(): Promise<Resolve> {
  home.base = new URL('../', location.href).href
  return resolverOf(await ledger())
}
