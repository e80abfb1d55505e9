/** Members of parties named by their creed: `the Social Democrat Ann Lee`, `Social Democrat leader Ann Lee`. */
import type { Item } from '../text/structure.ts'

const single =
  /^(?:Democrat|Republican|Liberal|Conservative|Socialist|Communist|Nationalist|Green|Tory|Independent|Centrist)$/
const first = /^(?:Social|Christian|Liberal|Free|National|Progressive|Left|New)$/
const second = /^(?:Democrat|Liberal|Conservative|Socialist|Social)$/

/** The party whose member the words at `at` name, and the index behind them. */
export function partyAt(
  items: readonly Item[],
  at: number,
): { readonly party: string; readonly to: number } | undefined {
  const one = items[at]?.text ?? ''
  const two = items[at + 1]?.text ?? ''
  if (first.test(one) && second.test(two)) return { party: `${one} ${two}s`, to: at + 2 }
  return single.test(one)
    ? { party: one === 'Tory' ? 'Tories' : one === 'Independent' ? '' : `${one}s`, to: at + 1 }
    : undefined
}

/** The party named right before a name. */
export function partyBefore(items: readonly Item[], from: number): string | undefined {
  for (const at of [from - 2, from - 1]) {
    const found = at < 0 ? undefined : partyAt(items, at)
    if (found?.to === from && found.party !== '') return found.party
  }
  return undefined
}
