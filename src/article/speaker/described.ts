/** Phrases without a name: a title that the cast resolves, or somebody only described. */

import { wordsOf } from '../cast/name.ts'
import { issuedBy, ownerAfter, ownerIn } from '../cast/owner.ts'
import { postIn } from '../cast/post.ts'
import { sameBody, titled } from '../cast/title.ts'
import type { Language } from '../language/index.ts'
import { isCapital, isPossessive, nameAt, nounOf, type Phrase, phraseAt } from '../speech/phrase.ts'
import { headEnd } from '../speech/phrase-head.ts'
import { type Discourse, placeOf, type Speaker } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'
import { antecedent, lastBody } from './antecedent.ts'
import { asPerson, ofKind, principalOf } from './behalf.ts'
import { describedBefore, issuerBefore } from './member.ts'
import { relatedTo } from './relation.ts'
import { spelledOut } from './spell-out.ts'
import { standsFor } from './stands-for.ts'

/** A phrase without a name: a title that the cast resolves, or somebody only described. */
export function described(
  items: readonly Item[],
  phrase: Phrase,
  sentence: number,
  discourse: Discourse,
): Speaker | null {
  const { setting, cast } = discourse
  const { language } = setting
  if (phrase.to - phrase.from > 1 && isDay(items[phrase.from], language))
    return described(items, { from: phrase.from + 1, to: phrase.to }, sentence, discourse)
  const head = beforeReduced(items, phrase, headEnd(items, phrase, language))
  const noun = nounOf(items[head - 1], language)
  if (noun === undefined) {
    const shorter =
      head - 1 > phrase.from &&
      /^\p{Ll}/u.test(items[head - 1]?.text ?? '') &&
      items[phrase.to - 1]?.kind === 'word'
        ? { from: phrase.from, to: head - 1 }
        : undefined
    return shorter === undefined || phrase.to - phrase.from > 12
      ? null
      : described(items, shorter, sentence, discourse)
  }
  const mention = setting.text.slice(items[phrase.from]?.start ?? 0, items[phrase.to - 1]?.end ?? 0)
  const post = postIn(items, { from: phrase.from, to: head }, setting)
  const owner = ownerOfPhrase(items, phrase, head, sentence, discourse)
  if (noun.kind === 'role' && !noun.plural) {
    const person = titled(items, phrase, post, owner, sentence, discourse)
    if (person !== undefined) {
      if (owner !== null && person.from === null && person.posts.length === 0) person.from = owner
      return asPerson(person, mention, discourse)
    }
    const firm = items[phrase.from]?.lower === 'the' ? cast.kinds.get(post.noun) : undefined
    if (firm !== undefined && owner === null)
      return { name: firm, mention, onBehalfOf: firm, person: null, plural: false }
  }
  const again = returning(items, phrase, head, owner, noun.kind, sentence, discourse)
  if (again !== undefined) return { ...again, mention }
  const placed = owner !== null && head - phrase.from <= 4 && isPlaced(items, phrase, head)
  if (
    noun.kind === 'organisation' &&
    (owner === null || placed) &&
    items[phrase.from]?.lower === 'the'
  ) {
    const known =
      head - phrase.from === 2 || placed
        ? sameBody(post.noun, items[phrase.from]?.start ?? 0, discourse)
        : undefined
    if (known !== undefined) return { ...known, mention }
  }
  if (
    owner !== null &&
    /^(?:government|presidency|administration|cabinet|leadership|regime)$/.test(post.noun)
  )
    return { name: owner, mention, onBehalfOf: owner, person: null, plural: false }
  if (noun.kind === 'government' && cast.home !== null)
    return { name: cast.home, mention, onBehalfOf: cast.home, person: null, plural: false }
  if (noun.kind === 'document' && owner !== null)
    return { name: owner, mention, onBehalfOf: owner, person: null, plural: false }
  if (
    noun.kind === 'document' &&
    unionActs.test(post.noun) &&
    cast.counts.has('European Commission')
  )
    return {
      name: 'European Commission',
      mention,
      onBehalfOf: 'European Commission',
      person: null,
      plural: false,
    }
  const kin = relatedTo(items, phrase, head, sentence, discourse)
  if (kin !== undefined) return { ...kin, mention }
  const name = spelledOut(items, phrase, head, owner, discourse)
  const body = noun.kind === 'role' && owner === null ? post.body : undefined
  const before = items[head - 2]?.lower ?? ''
  const ofState =
    owner === null &&
    /^(?:role|group)$/.test(noun.kind) &&
    /^(?:government|administration|cabinet|treasury|palace|ministry)$/.test(before)
  const stands = ofState
    ? stateBefore(items[phrase.from]?.start ?? 0, discourse)
    : body === undefined
      ? standsFor(items, head, noun, post.noun, owner, name, discourse)
      : (ofKind(body, cast) ?? body)
  return {
    name,
    mention,
    onBehalfOf: stands,
    person: null,
    plural: noun.plural && (head === 1 || !isCapital(items[head - 1])),
  }
}

/** `a Treasury official`, `a senior administration official`: the state spoken of last. */
function stateBefore(position: number, { cast, setting }: Discourse): string | null {
  const last = placeOf(cast, position) - 1
  for (let at = last; at >= Math.max(0, last - 60); at--) {
    const body = cast.mentions[at]?.body
    if (body != null && setting.gazetteer.find(body).some(({ kind }) => kind === 'state'))
      return body
  }
  return cast.home
}

/** `a source close to the operator`: the body that it is close to; a person or a government gives nobody away. */
function closeTo(
  items: readonly Item[],
  head: number,
  discourse: Discourse,
): string | null | undefined {
  const { setting } = discourse
  if (items[head]?.lower !== 'close' || items[head + 1]?.lower !== 'to') return undefined
  const phrase = phraseAt(items, head + 2, setting.language, () => false)
  if (phrase === undefined) return null
  const run = nameAt(
    items,
    setting.language.determiners.has(items[head + 2]?.lower ?? '') ? head + 3 : head + 2,
    setting.language,
  )
  if (run !== undefined) {
    const owner = principalOf(wordsOf(items, run), discourse)
    return owner !== null && setting.gazetteer.find(owner).some(({ kind }) => kind === 'state')
      ? null
      : owner
  }
  const noun = items[phrase.to - 1]?.lower ?? ''
  return nounOf(items[phrase.to - 1], setting.language)?.kind === 'organisation' ||
    /^(?:fund|operator|company)$/.test(noun)
    ? (sameBody(noun, items[head]?.start ?? 0, discourse)?.onBehalfOf ?? null)
    : null
}

/** `the Stockholm think tank`, `the Dutch group`: a body by where it sits, not one of a state. */
const isPlaced = (items: readonly Item[], { from }: Phrase, head: number): boolean =>
  isCapital(items[from + 1]) &&
  !items.slice(from, head).some(isPossessive) &&
  /^(?:tank|group|company|firm|bank|charity|airline|carmaker|manufacturer|operator|consortium|university)$/.test(
    items[head - 1]?.lower ?? '',
  )

/** What only the Commission drafts in the Union. */
const unionActs = /^(?:regulation|directive)$/

/** `people familiar with the talks`, `a diplomat briefed on them`: the head stands before the adjective. */
const beforeReduced = (items: readonly Item[], { from }: Phrase, head: number): number =>
  head - 1 > from && reduced.test(items[head - 1]?.lower ?? '') ? head - 1 : head

const reduced =
  /^(?:familiar|close|involved|present|privy|quoted|based|opposed|loyal|party|aligned|allied)$/

/** `On Wednesday donor countries promised`: a day before a phrase is no part of it. */
const isDay = (item: Item | undefined, language: Language): boolean =>
  item !== undefined && /day$/.test(item.lower) && language.openers.has(item.lower)

/** `the diplomat`, `the same adviser`, `the statement`: somebody described before. */
function returning(
  items: readonly Item[],
  { from }: Phrase,
  head: number,
  owner: string | null,
  kind: string,
  sentence: number,
  discourse: Discourse,
): Speaker | undefined {
  if (!/^(?:the|that|this|those|these)$/.test(items[from]?.lower ?? '') || owner !== null)
    return undefined
  const noun = items[head - 1]?.lower ?? ''
  const position = items[from]?.start ?? 0
  const same = items[from + 1]?.lower === 'same' && head - from === 3
  if (head - from !== 2 && !same) return undefined
  if (kind === 'document') return issuerBefore(noun, position, sentence, discourse)
  if (kind !== 'role' && kind !== 'group') return undefined
  return describedBefore(noun, position, discourse)
}

function ownerOfPhrase(
  items: readonly Item[],
  phrase: Phrase,
  head: number,
  sentence: number,
  discourse: Discourse,
): string | null {
  const { setting } = discourse
  const first = items[phrase.from]?.lower ?? ''
  const after =
    ownerAfter(items, head, setting, head < phrase.to ? phrase.to : items.length) ??
    issuedBy(items, head, setting)
  if (after !== null) {
    if (/^\p{Ll}/u.test(after)) return ofKind(after, discourse.cast) ?? after
    const place =
      nounOf(items[head - 1], setting.language)?.kind === 'government' &&
      setting.gazetteer.find(after).length === 0
    return place && discourse.cast.home !== null
      ? discourse.cast.home
      : principalOf(after, discourse)
  }
  const near = closeTo(items, head, discourse)
  if (near !== undefined) return near
  const stated = ownerIn(items, { from: phrase.from, to: head }, setting)
  if (stated !== null) return principalOf(stated, discourse)
  if (first === 'its' || first === 'their')
    return lastBody(items[phrase.from]?.start ?? 0, sentence, discourse)
  if (first === 'his' || first === 'her') {
    const person = antecedent(
      items[phrase.from] as Item,
      { gender: first === 'his' ? 'm' : 'f', plural: false },
      sentence,
      discourse,
    )
    return person?.onBehalfOf ?? null
  }
  return possessor(items, phrase, head, sentence, discourse)
}

/** `the bank’s chief economist`: a common noun as owner. */
function possessor(
  items: readonly Item[],
  phrase: Phrase,
  head: number,
  sentence: number,
  discourse: Discourse,
): string | null {
  for (let at = phrase.from; at < head - 1; at++) {
    if (!isPossessive(items[at])) continue
    const noun = nounOf(items[at], discourse.setting.language)
    if (noun === undefined) return null
    const owner = described(items, { from: phrase.from, to: at + 1 }, sentence, discourse)
    return owner === null
      ? null
      : owner.person === null
        ? owner.name.replace(/['’]s$/, '')
        : owner.onBehalfOf
  }
  return null
}
