/** What would move in a scenario if its figures came from another edition. */
import { type RefUse, refUsesOf, type Scenario } from '../../scenario/index.ts'
import type { Ledger } from '../ledger.ts'
import type { Figure } from './figure.ts'
import { parseRef } from './resolve.ts'

/** How a figure enters: as a number, or as what a coded number was reasoned from. */
export type Bearing = 'weight' | 'number' | 'evidence' | 'mark'

export interface Moved {
  readonly ref: string
  /** In the scenario now. */
  readonly before: number
  /** In the other edition. */
  readonly after: Figure
  readonly uses: readonly (RefUse & { readonly bearing: Bearing })[]
  /** `stances.usa.target`: what would move with it, or should be looked at again. */
  readonly stances: readonly string[]
}

export interface EditionShift {
  readonly edition: string
  readonly moved: readonly Moved[]
  /** References whose figure is the same there. */
  readonly same: readonly string[]
  /** References that the edition has no figure for. */
  readonly missing: readonly string[]
}

/**
 * Puts each reference of a scenario to another edition.
 * @throws LedgerError for an edition that is not there
 */
export function editionShift(scenario: Scenario, ledger: Ledger, edition: string): EditionShift {
  const { id } = ledger.edition(edition)
  const byRef = Map.groupBy(refUsesOf(scenario), ({ ref }) => ref)
  const moved: Moved[] = []
  const same: string[] = []
  const missing: string[] = []
  for (const [ref, uses] of byRef) {
    const parsed = parseRef(ref)
    const after = parsed && ledger.figure(parsed.measure, parsed.iso3, parsed.year, id)
    const before = scenario.refs[ref]
    if (after === undefined || before === undefined) missing.push(ref)
    else if (after.value === before) same.push(ref)
    else {
      const borne = uses.map((use) => ({ ...use, bearing: bearingOf(use.path) }))
      const stances = [...new Set(borne.flatMap((use) => stancesBehind(scenario, use)))]
      moved.push({ ref, before, after, uses: borne, stances })
    }
  }
  return { edition: id, moved, same, missing }
}

function bearingOf(path: string): Bearing {
  if (path.startsWith('evidence.')) return 'evidence'
  if (path.startsWith('issues.')) return 'mark'
  return path.endsWith('.capability') ? 'weight' : 'number'
}

function stancesBehind(
  { stances }: Scenario,
  { path, bearing }: { readonly path: string; readonly bearing: Bearing },
): readonly string[] {
  const [list, owner] = path.split('.')
  const rests = stances.filter((stance) => {
    if (bearing === 'evidence') return stance.evidence?.includes(owner ?? '') === true
    if (list === 'actors') return stance.actor === owner && stance.capability === undefined
    return path.startsWith(`stances.${stance.actor}.${stance.issue}.`)
  })
  return rests.map(({ actor, issue }) => `stances.${actor}.${issue}`)
}
