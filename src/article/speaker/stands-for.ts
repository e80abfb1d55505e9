/** For whom somebody speaks who is only described. */
import type { Discourse } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'

/** Groups of sources: they speak for whom they serve, if anybody; other groups are actors themselves. */
const sources =
  /^(?:officials|diplomats|experts|analysts|economists|sources|aides|advisers|advisors|people|observers|insiders|researchers|scientists|lawyers|envoys|negotiators|critics|organisers|organizers|historians|residents|participants|delegates|watchers|ambassadors|ministers|leaders|lawmakers|legislators|strategists|authors|colleagues|hosts|two|both|opponents|supporters|staff|generals|commanders|traders|bankers|diplomaten|experten|minister|abgeordnete|doctors|commissioners|presidents|senators|deputies|meps|mps|mandarins|hardliners|moderates|backbenchers|rivals)$/

/** Bodies that are part of a state and speak for it. */
const organs =
  /^(?:ministry|department|office|army|military|navy|presidency|treasury|embassy|consulate|delegation|mission|parliament|senate|side|team|administration|leadership|regime|government|cabinet|junta|secretariat|ministère|ministerium|palace|opposition|regierung)$/

/** `The Lagos Treaty`: a document with a name of its own. */
const isTitle = (items: readonly Item[], head: number): boolean =>
  /^\p{Lu}/u.test(items[head - 1]?.text ?? '') &&
  /^\p{Lu}/u.test(items[head - 2]?.text ?? '') &&
  head > 2

/** `a European diplomat` serves one of many states, and which the article does not say. */
const worldly = /^(?:diplomat|ambassador|envoy|minister|leader|banker|negotiator)$/

export function standsFor(
  items: readonly Item[],
  head: number,
  noun: { readonly kind: string },
  word: string,
  owner: string | null,
  name: string,
  { setting, cast }: Discourse,
): string | null {
  const known = owner !== null && setting.gazetteer.find(owner).length > 0
  if (owner === null && cast.issuer !== null && /^(?:board|management|executive)$/.test(word))
    return cast.issuer
  if (/^(?:organisation|government)$/.test(noun.kind))
    return owner !== null && organs.test(word) ? owner : name
  if (noun.kind === 'document' && owner === null && isTitle(items, head)) return name
  if (noun.kind !== 'group')
    return items[head - 2]?.lower === 'european' && worldly.test(word) ? null : owner
  const group = items[head - 1]?.lower ?? word
  if (!sources.test(group)) return known ? owner : name
  if (items[head]?.lower === 'from' || items[head - 2]?.lower === 'european') return null
  return owner
}
