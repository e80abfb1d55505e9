/** What models missed on a table of known outcomes, for tests. The numbers are invented. */
import type { PastRecord } from './past-record.ts'

const fared = { n: 1, crps: 1, pit50: 0.5, pit80: 0.8 }

export const pastMisses: PastRecord = {
  entente: 1,
  kind: 'record',
  dataset: 'a table',
  issues: 1,
  negotiations: 1,
  misses: [0.05, 0.1, 0.3],
  models: {},
  pool: { equal: fared, record: fared },
}
