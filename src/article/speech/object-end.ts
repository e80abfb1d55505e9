/** Where what is said ends and the author goes on: after the object of a cue, and after a relative clause. */

import type { Language } from '../language/index.ts'
import type { Item } from '../text/structure.ts'
import type { Hit } from './cue.ts'
import { phraseAt } from './phrase.ts'
import type { Open } from './split.ts'

/** End of the content of an open cue, before what the author adds. */
export function objectEnd(
  items: readonly Item[],
  end: number,
  open: Open,
  language: Language,
  timed: (item: Item) => boolean,
): number {
  const inner = relativeClauseEnd(items, end, open, language)
  if (open.clause) return inner
  const whole = clauseAfter(items, open.start, inner, language)
  const bare = appositionAt(items, open.start, whole, language)
  const cut = adjunctAt(items, open.start, bare, open)
  return momentAt(items, open.start, cut, open, timed)
}

/** Whether the subject of a cue is `, which` or `, who`. */
export const inRelative = (items: readonly Item[], hit: Hit, language: Language): boolean =>
  language.id === 'en' &&
  /^(?:who|which)$/.test(items[hit.left - 1]?.lower ?? '') &&
  items[hit.left - 2]?.text === ','

/** `Norway, which wants 40 licences, refused`: the comma before the verb of the main clause. */
function relativeClauseEnd(
  items: readonly Item[],
  end: number,
  { hit, start }: Open,
  language: Language,
): number {
  if (!inRelative(items, hit, language)) return end
  for (let at = start + 1; at < end - 1; at++)
    if (items[at]?.text === ',' && isPredicate(items, at + 1, language)) return at
  return end
}

/** A finite verb with adverbs before it. */
function isPredicate(items: readonly Item[], from: number, language: Language): boolean {
  let at = from
  while (
    items[at]?.kind === 'word' &&
    (language.adverbs.has(items[at]?.lower ?? '') || /\p{Ll}ly$/u.test(items[at]?.lower ?? ''))
  )
    at++
  const { kind, lower } = items[at] ?? { kind: 'mark', lower: '' }
  return (
    kind === 'word' &&
    (language.auxiliaries.has(lower) ||
      happened.test(lower) ||
      (/\p{Ll}{2,}ed$/u.test(lower) && items[at + 1]?.lower !== 'by') ||
      language.cues.get(lower)?.some(({ form }) => form === 'past' || form === 'finite') === true)
  )
}

/**
 * `accused them of bad faith after talks ended without a text`: what the author adds to an object.
 * A clause keeps its own `after`, and so does an infinitive or what is asked for.
 */
function adjunctAt(items: readonly Item[], start: number, end: number, open: Open): number {
  if (open.hit.form !== 'past' || items[start]?.lower === 'to') return end
  for (let at = start + 2; at < end - 2; at++) {
    const { lower, kind } = items[at] as Item
    if (kind !== 'word' || !/^(?:after|as|when|while|since|because)$/.test(lower)) continue
    if (lower === 'as' && open.cue.words.includes('as')) continue
    const body = items.slice(at + 1, end)
    const verb = body.findIndex(
      (item, index) => index > 0 && item.kind === 'word' && happened.test(item.lower),
    )
    if (verb > 0 && !/^(?:a|an|the|to|of|by)$/.test(body[verb - 1]?.lower ?? '')) return at
  }
  return end
}

/** `called the plan “theft”, and its members have left`: a clause of the author’s after an object. */
function clauseAfter(
  items: readonly Item[],
  start: number,
  end: number,
  language: Language,
): number {
  for (let at = start + 1; at < end - 2; at++) {
    if (
      items[at]?.text !== ',' ||
      !/^(?:and|but|while|although|though|yet)$/.test(items[at + 1]?.lower ?? '')
    )
      continue
    const phrase = phraseAt(items, at + 2, language, (index) =>
      language.auxiliaries.has(items[index]?.lower ?? ''),
    )
    if (
      phrase !== undefined &&
      phrase.to < end &&
      language.auxiliaries.has(items[phrase.to]?.lower ?? '')
    )
      return at
  }
  return end
}

const ranked =
  /^(?:\p{Ll}{2,}est|most|least|worst|best|only|first|second|third|fourth|fifth|sixth|last|latest)$/u
const summed =
  /^(?:amount|figure|sum|level|number|share|rate|rise|cut|increase|drop|move|step|proposal|idea|demand|charge|claim|condition|phrase|term|tenth|quarter|third|half|record)$/

/** `7 per cent, the highest demand since 1992`, `the offer, which runs out in May`: said of the object by the author. */
function appositionAt(
  items: readonly Item[],
  start: number,
  end: number,
  language: Language,
): number {
  if (language.id !== 'en') return end
  let comma = -1
  for (let at = end - 2; at > start; at--) {
    if (items[at]?.kind === 'quotation') return end
    if (items[at]?.text !== ',') continue
    comma = at
    break
  }
  if (comma < 0) return end
  const [first = '', second = '', third = ''] = items
    .slice(comma + 1, comma + 4)
    .map(({ lower }) => lower)
  const tail = items.slice(comma + 1, end)
  const owned = /^(?:the|its|his|her|their)$/.test(first)
  if (owned && (ranked.test(second) || (second === 'country' && third === 's')))
    return tail.some(({ lower }) => lower === 'and') ? end : comma
  if (/^(?:a|an|more|less|twice|double|triple)$/.test(first))
    return (/^an?$/.test(first) && summed.test(second) && tail.length > 3) ||
      (/^(?:more|less)$/.test(first) && second === 'than') ||
      (/^(?:twice|double|triple)$/.test(first) && tail.length > 2)
      ? comma
      : end
  if (
    /^(?:which|who|whose|where)$/.test(first) &&
    !tail.some(({ text }) => /^(?:would|should|could|must|will|can|may|might|shall)$/.test(text))
  )
    return comma
  return end
}

/** `had asked for $45 billion in September`, `rejected the offer last week`: when it was. */
function momentAt(
  items: readonly Item[],
  start: number,
  end: number,
  { hit }: Open,
  timed: (item: Item) => boolean,
): number {
  if (hit.form !== 'past' || items[start]?.lower === 'to') return end
  let at = end
  while (at > start + 1 && timed(items[at - 1] as Item)) at--
  if (at === end) return end
  if (/^(?:in|during)$/.test(items[at - 1]?.lower ?? '')) at--
  const first = items[at]?.lower ?? ''
  const long = items.slice(hit.left, hit.at).some(({ lower }) => lower === 'had')
  return at > start + 1 &&
    (/^(?:last|yesterday|earlier)$/.test(first) || (long && /^(?:in|during)$/.test(first)))
    ? at
    : end
}

const happened =
  /^(?:was|were|had|ended|failed|broke|fell|met|left|collapsed|closed|opened|began|started|emerged|stalled|resumed|dragged|entered|rose|came|went|took|made|gave|won|lost|said|told|arrived|published|announced|rejected|voted|decided|launched|imposed|struck|killed|seized)$/
