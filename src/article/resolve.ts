/** Who a noun phrase means: a person of the cast, a state, a body, or somebody described. */
import { antecedent, lastBody } from './antecedent.ts'
import { asPerson, principal } from './behalf.ts'
import type { Discourse, Speaker } from './discourse.ts'
import { canonical, entityOf, nameParts, wordsOf } from './name.ts'
import { bare, isCapital, isPossessive, nameAt, nounOf, type Phrase } from './phrase.ts'
import { ownerAfter, ownerIn, postIn } from './post.ts'
import type { Item } from './structure.ts'
import { nationalOf, sameBody, titled } from './title.ts'

const objectForms: ReadonlyMap<string, string> = new Map([
  ['her', 'she'],
  ['him', 'he'],
  ['them', 'they'],
])

export function speakerOf(
  items: readonly Item[],
  phrase: Phrase,
  sentence: number,
  discourse: Discourse,
): Speaker | null {
  const { language } = discourse.setting
  const first = items[phrase.from] as Item
  const single = oneOf(items, phrase, discourse)
  if (single !== undefined) return single
  if (phrase.to - phrase.from === 1) {
    const pronoun = language.pronouns.get(objectForms.get(first.lower) ?? first.lower)
    if (pronoun !== undefined) return antecedent(first, pronoun, sentence, discourse)
    if (language.nobody.has(first.lower)) return null
  }
  const joined = joinedAt(items, phrase)
  const several = joined.length > 0 ? together(items, phrase, joined, sentence, discourse) : null
  if (several !== null) return several
  const named = namedIn(items, phrase, discourse)
  if (named !== undefined) return named
  const apposed = apposedTo(items, phrase, discourse)
  if (apposed !== undefined) return apposed
  return described(items, phrase, sentence, discourse)
}

/** `one of them`: somebody of the group that was spoken of last. */
function oneOf(
  items: readonly Item[],
  { from: start, to }: Phrase,
  discourse: Discourse,
): Speaker | undefined {
  const from = to - start === 1 ? start - 2 : start
  if (
    from < 0 ||
    to - from !== 3 ||
    items[from]?.lower !== 'one' ||
    items[from + 1]?.lower !== 'of' ||
    !/^(?:them|these|those)$/.test(items[from + 2]?.lower ?? '')
  )
    return undefined
  const group = discourse.spoken
    .slice(-20)
    .findLast(({ speaker, at }) => speaker.plural && at < (items[from]?.start ?? 0))?.speaker
  if (group === undefined) return undefined
  return {
    name: group.name.replace(/ies$/, 'y').replace(/s$/, ''),
    mention: discourse.setting.text.slice(items[from]?.start ?? 0, items[to - 1]?.end ?? 0),
    onBehalfOf: group.onBehalfOf === group.name ? null : group.onBehalfOf,
    person: null,
    plural: false,
  }
}

/** `the host, Tomas Wronka`: the name that follows a title. */
function apposedTo(
  items: readonly Item[],
  phrase: Phrase,
  discourse: Discourse,
): Speaker | undefined {
  if (items[phrase.to]?.text !== ',') return undefined
  let at = phrase.to + 1
  while (discourse.setting.language.honorifics.has(items[at]?.lower ?? ''))
    at += items[at + 1]?.text === '.' ? 2 : 1
  const run = nameAt(items, at, discourse.setting.language)
  if (run === undefined) return undefined
  const next = items[run.to]
  if (
    next !== undefined &&
    next.kind === 'word' &&
    !discourse.setting.language.prepositions.has(next.lower)
  )
    return undefined
  const part = nameParts(items, run, discourse.setting).at(-1)
  const person = part === undefined ? undefined : discourse.cast.personOf(wordsOf(items, part))
  return person === undefined ? undefined : asPerson(person, wordsOf(items, run), discourse)
}

/** Commas and the `and` of a list; none where no `and` joins. */
const joinedAt = (items: readonly Item[], { from, to }: Phrase): number[] => {
  const marks: number[] = []
  for (let at = from + 1; at < to - 1; at++) {
    if (items[at]?.text === ',') marks.push(at)
    if (/^(?:and|und|et)$/.test(items[at]?.lower ?? '')) return [...marks, at]
  }
  return []
}

function together(
  items: readonly Item[],
  phrase: Phrase,
  marks: readonly number[],
  sentence: number,
  discourse: Discourse,
): Speaker | null {
  const speakers: Speaker[] = []
  let from = phrase.from
  for (const at of [...marks, phrase.to]) {
    const one = at > from ? speakerOf(items, { from, to: at }, sentence, discourse) : null
    if (one === null) return null
    speakers.push(one)
    from = at + 1
  }
  const behalf = [...new Set(speakers.map(({ onBehalfOf }) => onBehalfOf))]
  const list = (names: readonly string[]): string =>
    names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return {
    name: list(speakers.map(({ name }) => name)),
    mention: list(speakers.map(({ mention }) => mention)),
    onBehalfOf: behalf.includes(null) ? null : list(behalf.filter((name) => name !== null)),
    person: null,
    plural: true,
  }
}

/** A phrase with a name that speaks: the last name before any `of`. */
function namedIn(
  items: readonly Item[],
  phrase: Phrase,
  discourse: Discourse,
): Speaker | undefined {
  const { setting, cast } = discourse
  const { language } = setting
  const head = headEnd(items, phrase, discourse)
  for (let at = head - 1; at >= phrase.from; at--) {
    if (!isCapital(items[at])) {
      if (at === head - 1) return undefined
      continue
    }
    if (at !== head - 1) return undefined
    let from = at
    while (from > phrase.from && isCapital(items[from - 1]) && !isPossessive(items[from - 1]))
      from--
    const run = widened(items, from, phrase, language)
    const parts = nameParts(items, { from: run.from, to: head }, setting)
    const part = parts.at(-1)
    if (part === undefined || part.to !== head) return undefined
    const words = wordsOf(items, part)
    const person = cast.personOf(words)
    if (person !== undefined) return asPerson(person, mentionOf(items, part, words), discourse)
    if (
      part.from === phrase.from &&
      part.to - part.from === 1 &&
      part.from === 0 &&
      !namesSomebody(words, discourse)
    )
      return undefined
    const noun = nounOf(items[head - 1], language)
    if (noun !== undefined && noun.kind !== 'organisation' && noun.kind !== 'government')
      return undefined
    const national = nationalOf(items, part, words, discourse)
    if (national !== undefined)
      return asPerson(
        national,
        setting.text.slice(items[part.from - 1]?.start ?? 0, items[part.to - 1]?.end ?? 0),
        discourse,
      )
    return asBody(items, phrase, part, words, discourse)
  }
  return undefined
}

const widened = (
  items: readonly Item[],
  from: number,
  phrase: Phrase,
  language: Discourse['setting']['language'],
): Phrase => {
  for (let at = phrase.from; at < from; at++) {
    const run = nameAt(items, at, language)
    if (run !== undefined && run.from < from && run.to > from) return run
  }
  return { from, to: phrase.to }
}

/** A capital at the start of a sentence names somebody only if the article or the gazetteer knows it. */
function namesSomebody(words: string, { cast, setting }: Discourse): boolean {
  if (entityOf(words, setting) !== undefined || /^\p{Lu}[\p{Lu}\d]+$/u.test(words)) return true
  return (cast.counts.get(words) ?? 0) > 1
}

const mentionOf = (items: readonly Item[], { from, to }: Phrase, words: string): string =>
  to > from ? words : (items[from]?.text ?? '')

function headEnd(items: readonly Item[], phrase: Phrase, { setting }: Discourse): number {
  const { language } = setting
  const run = nameAt(items, phrase.from, language)
  let at = run !== undefined && run.to <= phrase.to ? run.to : phrase.from + 1
  for (; at < phrase.to; at++) {
    const item = items[at] as Item
    if (item.kind === 'word' && language.prepositions.has(item.lower)) {
      const wide =
        items[at - 1] !== undefined && isCapital(items[at - 1])
          ? nameRunOver(items, at, phrase, language)
          : undefined
      if (wide !== undefined) at = wide - 1
      else return at
    }
  }
  return phrase.to
}

/** `Court of Auditors` goes on over its `of`. */
function nameRunOver(
  items: readonly Item[],
  at: number,
  phrase: Phrase,
  language: Discourse['setting']['language'],
): number | undefined {
  let from = at - 1
  while (
    from > phrase.from &&
    isCapital(items[from - 1]) &&
    !language.determiners.has(items[from - 1]?.lower ?? '')
  )
    from--
  const run = nameAt(items, from, language)
  return run !== undefined && run.to > at ? run.to : undefined
}

function asBody(
  items: readonly Item[],
  phrase: Phrase,
  part: Phrase,
  words: string,
  discourse: Discourse,
): Speaker {
  const { setting } = discourse
  const name = canonical(words, setting)
  if (
    part.to - part.from === 1 &&
    nounOf(items[part.from], setting.language) !== undefined &&
    /^the$/.test(items[part.from - 1]?.lower ?? '')
  ) {
    const known = sameBody(
      bare(items[part.from]?.lower ?? ''),
      items[part.from]?.start ?? 0,
      discourse,
    )
    if (known !== undefined)
      return {
        ...known,
        mention: setting.text.slice(items[part.from - 1]?.start ?? 0, items[part.from]?.end ?? 0),
      }
  }
  const article = setting.language.determiners.has(items[part.from - 1]?.lower ?? '')
  const from = phrase.from < part.from ? phrase.from : article ? part.from - 1 : part.from
  const start = items[from]?.start ?? 0
  const last = items[part.to - 1] as Item
  const owner = ownerIn(items, { from: phrase.from, to: part.from }, setting)
  const entry = entityOf(words, setting)
  const of =
    entry?.kind === 'body' &&
    entry.of !== null &&
    entry.id !== 'nato' &&
    /^[A-Z]{3}$/.test(entry.of)
      ? (setting.gazetteer.byId(entry.of)?.name ?? null)
      : null
  return {
    name,
    mention: setting.text.slice(start, last.start + bare(last.text).length),
    onBehalfOf: owner ?? of ?? name,
    person: null,
    plural: false,
  }
}

/** A phrase without a name: a title that the cast resolves, or somebody only described. */
function described(
  items: readonly Item[],
  phrase: Phrase,
  sentence: number,
  discourse: Discourse,
): Speaker | null {
  const { setting, cast } = discourse
  const { language } = setting
  const head = headEnd(items, phrase, discourse)
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
  }
  if (noun.kind === 'organisation' && owner === null && items[phrase.from]?.lower === 'the') {
    const known =
      head - phrase.from === 2
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
  const name = spelledOut(items, phrase, head, owner, discourse)
  const stands = standsFor(items, head, noun, post.noun, owner, name, discourse)
  return {
    name,
    mention,
    onBehalfOf: stands,
    person: null,
    plural: noun.plural && !isCapital(items[head - 1]),
  }
}

/** Groups of sources: they speak for whom they serve, if anybody; other groups are actors themselves. */
const sources =
  /^(?:officials|diplomats|experts|analysts|economists|sources|aides|advisers|advisors|people|observers|insiders|researchers|scientists|lawyers|envoys|negotiators|critics|organisers|organizers|historians|residents|participants|delegates|watchers|ambassadors|ministers|leaders|lawmakers|legislators|strategists|authors|colleagues|hosts|two|both|opponents|supporters|staff|generals|commanders|traders|bankers|diplomaten|experten|minister|abgeordnete|doctors|commissioners|presidents|senators|deputies|meps|mps|mandarins|hardliners|moderates|backbenchers|rivals)$/

/** Bodies that are part of a state and speak for it. */
const organs =
  /^(?:ministry|department|office|army|military|navy|presidency|treasury|embassy|consulate|delegation|mission|parliament|senate|side|team|administration|leadership|regime|government|cabinet|junta|secretariat|ministère|ministerium|palace|opposition|regierung)$/

function standsFor(
  items: readonly Item[],
  head: number,
  noun: { readonly kind: string },
  word: string,
  owner: string | null,
  name: string,
  { setting }: Discourse,
): string | null {
  const known = owner !== null && setting.gazetteer.find(owner).length > 0
  if (noun.kind === 'organisation') return owner !== null && organs.test(word) ? owner : name
  if (noun.kind !== 'group') return owner
  const group = items[head - 1]?.lower ?? word
  if (!sources.test(group)) return known ? owner : name
  if (items[head]?.lower === 'from' || items[head - 2]?.lower === 'european') return null
  return owner
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
  const after = ownerAfter(items, head, setting, head < phrase.to ? phrase.to : items.length)
  if (after !== null) {
    const place =
      nounOf(items[head - 1], setting.language)?.kind === 'government' &&
      setting.gazetteer.find(after).length === 0
    return place && discourse.cast.home !== null ? discourse.cast.home : principal(after, discourse)
  }
  const stated = ownerIn(items, { from: phrase.from, to: head }, setting)
  if (stated !== null) return principal(stated, discourse)
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
    return owner === null ? null : owner.person === null ? owner.name : owner.onBehalfOf
  }
  return null
}

/** The noun phrase without article and number; `its minister` becomes `minister of Ukraine`. */
function spelledOut(
  items: readonly Item[],
  phrase: Phrase,
  head: number,
  owner: string | null,
  { setting }: Discourse,
): string {
  let from = phrase.from
  while (
    from < head - 1 &&
    (setting.language.determiners.has(items[from]?.lower ?? '') || items[from]?.kind === 'number')
  )
    from++
  const possessive = ['its', 'his', 'her', 'their'].includes(items[phrase.from]?.lower ?? '')
  let cut = from
  for (let at = phrase.from; at < head - 1; at++)
    if (
      isPossessive(items[at]) &&
      (isCapital(items[at]) ||
        (setting.language.determiners.has(items[phrase.from]?.lower ?? '') &&
          owner !== null &&
          bare(items[at]?.text ?? '').length > 0 &&
          owner.endsWith(bare(items[at]?.text ?? ''))))
    )
      cut = at + 1
  const words = setting.text.slice(
    items[Math.max(cut, from)]?.start ?? 0,
    items[phrase.to - 1]?.end ?? 0,
  )
  const link = items[head]?.lower
  if (
    owner !== null &&
    (link === 'in' || link === 'at') &&
    /ministry|ministère|ministerium/.test(items[head - 1]?.lower ?? '') &&
    setting.gazetteer.find(owner).length > 0
  )
    return `${setting.text.slice(items[Math.max(cut, from)]?.start ?? 0, items[head - 1]?.end ?? 0)} of ${owner}`
  return (possessive || cut > from) && owner !== null
    ? `${words} of ${/^[\p{Lu}]/u.test(owner) && /(?:Council|Commission|Court|Union|Bank|Parliament|Kingdom|States)/.test(owner) ? `the ${owner}` : owner}`
    : words
}
