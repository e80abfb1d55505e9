/** A scenario that was made in the page, on the bench: kept in this browser like one that was brought. */
import { freeze, type Scenario } from '../../scenario/index.ts'
import { show } from './actions.ts'
import { ask } from './answers.ts'
import { batchOpen } from './fresh.ts'
import { keepOwn } from './keep.ts'

/** Under which key a scenario of the user’s own is kept. */
export function ownKey({ hash }: Scenario): string {
  return hash.slice(0, 16)
}

export async function openMade(scenario: Scenario): Promise<void> {
  const key = ownKey(scenario)
  await keepOwn(key, scenario)
  batchOpen()
  show(freeze(scenario), { kind: 'own', key })
  ask(false)
}
