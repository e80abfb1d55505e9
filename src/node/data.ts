/** What scenarios take from the data folder: values of `ref:`, and the votes of a DEU table. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resolverOf } from '../ledger/index.ts'
import type { Resolve } from '../scenario/index.ts'
import { dataFolder } from './data-folder.ts'
import { loadLedger } from './ledger.ts'

/** The table of Council votes and populations, which a DEU table needs for its capabilities. */
export function councilVotes(folder = dataFolder): string {
  return readFileSync(join(folder, 'eucouncil_weights_EU9-EU28.csv'), 'utf8')
}

/**
 * Resolves `ledger:<series>/<ISO3>/<year>[@<edition>]` from the data folder, which is read when the
 * first reference is met.
 */
export function ledgerResolver(folder = dataFolder): Resolve {
  let resolve: Resolve | undefined
  return (ref, knownBy) => {
    resolve ??= resolverOf(loadLedger(folder))
    return resolve(ref, knownBy)
  }
}
