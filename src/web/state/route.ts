/** Keeps the address and the state the same: links are addresses, changes rewrite the one that stands. */
import { effect, signal } from '@preact/signals'
import { type Address, nowhere, writeAddress } from './address.ts'
import * as bench from './workbench.ts'

/** The address of the state as it is, with some parts otherwise. */
export function addressOf(parts: Partial<Address> = {}): string {
  return writeAddress({ ...current(), ...parts })
}

function current(): Address {
  const from = bench.source.value
  return {
    ...nowhere,
    view: bench.viewId.value,
    project: from?.kind === 'project' ? from.file : undefined,
    own: from?.kind === 'own' ? from.key : undefined,
    changes: bench.changes.value,
    issue: bench.issueId.value,
    actor: bench.actorId.value,
    models: bench.models.value,
    seed: bench.seed.value,
    draws: bench.draws.value,
    thresholds: bench.thresholds.value,
    target: bench.target.value,
    outcomeShown: bench.outcomeShown.value,
  }
}

/** Addresses that are being opened: until they are, the state is half of one and half of another. */
const opening = signal(0)

/** Follows links and the browser’s own Back, and writes the state into the address. */
export function follow(open: (hash: string) => Promise<void>): void {
  effect(() => {
    if (bench.source.value === undefined || opening.value > 0) return
    const hash = addressOf()
    if (location.hash !== hash) history.replaceState(history.state, '', hash)
  })
  addEventListener('hashchange', ({ newURL }) => {
    // What was asked for: the address itself may have been rewritten before this is heard.
    const { hash } = new URL(newURL)
    if (hash === addressOf()) return
    void goTo(hash, open)
  })
}

/** Another view of the same state needs no opening. */
async function goTo(hash: string, open: (hash: string) => Promise<void>): Promise<void> {
  const [path = ''] = hash.replace(/^#\/?/, '').split('?', 1)
  if (hash === addressOf({ view: path })) {
    bench.viewId.value = path
    document.getElementById('answer')?.focus({ preventScroll: true })
    scrollTo(0, 0)
    return
  }
  opening.value++
  try {
    await open(hash)
  } finally {
    opening.value--
  }
}
