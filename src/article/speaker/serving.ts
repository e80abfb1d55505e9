/** For whom somebody speaks by the verb after the name: `Ann Lee represents the growers`, `X verhandelt für den Kanton`. */

import { wordsOf } from '../cast/name.ts'
import { ownerAfter } from '../cast/owner.ts'
import { nameAt, nounOf } from '../speech/phrase.ts'
import type { Item } from '../text/structure.ts'
import type { Setting } from './setting.ts'

const speaksFor =
  /^(?:speaks|spoke|negotiates|negotiated|bargains|acts|lobbies|campaigns|verhandelt|spricht|parle|négocie)$/
const represents =
  /^(?:represents|heads|chairs|leads|runs|vertritt|leitet|führt|dirige|représente|préside)$/
const posts = /^(?:is|was|became|remains)$/

/** The actor behind `negotiates for`, `represents`, `has been minister of`, right after a name. */
export function servedBy(items: readonly Item[], at: number, setting: Setting): string | null {
  const verb = items[at]?.lower ?? ''
  if (speaksFor.test(verb)) {
    const link = items[at + 1]?.lower ?? ''
    if (link === 'for') return ownerAfter(items, at + 1, setting)
    return /^(?:für|pour)$/.test(link) ? bodyAt(items, at + 2, setting) : null
  }
  if (represents.test(verb)) return bodyAt(items, at + 1, setting)
  const been = /^(?:has|had)$/.test(verb) && items[at + 1]?.lower === 'been' ? at + 2 : at + 1
  if (been === at + 1 && !posts.test(verb)) return null
  if (verb === 'was' || verb === 'had') return null
  for (let head = been; head < been + 6; head++) {
    const noun = nounOf(items[head], setting.language)
    if (items[head]?.kind !== 'word') return null
    if (noun?.kind === 'role' && items[head + 1]?.lower === 'of')
      return ownerAfter(items, head + 1, setting)
  }
  return null
}

/** `has been housing minister`, `is the chair`: only people hold posts. */
export function holdsPost(items: readonly Item[], at: number, { language }: Setting): boolean {
  const verb = items[at]?.lower ?? ''
  const been = /^(?:has|had)$/.test(verb) && items[at + 1]?.lower === 'been'
  if (language.id !== 'en' || !(been || posts.test(verb))) return false
  for (let head = been ? at + 2 : at + 1; head < at + 7; head++) {
    const item = items[head]
    if (item?.kind !== 'word' || language.prepositions.has(item.lower)) return false
    const noun = nounOf(item, language)
    if (noun?.kind === 'role' && !noun.plural) return items[head + 1]?.lower === 'of'
  }
  return false
}

/** A name after its article; in German with the noun before it: `Kanton Seetal`. */
function bodyAt(items: readonly Item[], from: number, setting: Setting): string | null {
  let at = from
  while (setting.language.determiners.has(items[at]?.lower ?? '')) at++
  const run = nameAt(items, at, setting.language)
  if (run === undefined) return null
  const single = run.to - run.from === 1
  const common = setting.language.id === 'de' && single
  return common ? null : wordsOf(items, run)
}
