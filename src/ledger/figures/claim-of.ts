/** `claim:<id>`: a published number by the name that `claims.csv` gives it. */
import { nearest } from '../../scenario/index.ts'
import type { Ledger } from '../ledger.ts'
import { LedgerError } from './error.ts'
import type { PublishedClaim } from './published.ts'

const prefix = 'claim:'

/** Whether a reference names a published claim and no cell of a series. */
export const isClaimRef = (ref: string): boolean => ref.startsWith(prefix)

/** @throws LedgerError with the nearest name */
export function claimOf({ claims }: Pick<Ledger, 'claims'>, ref: string): PublishedClaim {
  const id = ref.slice(prefix.length)
  const claim = claims.find((each) => each.id === id)
  if (claim !== undefined) return claim
  const near = nearest(
    id,
    claims.map((each) => each.id),
  )
  throw new LedgerError(
    '',
    ref,
    `${prefix} and the name of a published claim`,
    near === undefined ? undefined : `${prefix}${near}`,
  )
}
