/** Quotations that stand as speech: which they are, and who is given as their speaker. */
import { hasVerb } from './clause.ts'
import { type Hit, hitAt, hitsIn } from './cue.ts'
import type { Discourse, Speaker } from './discourse.ts'
import { type Found, type Gap, readingOf } from './found.ts'
import { indirectIn } from './indirect.ts'
import type { Language } from './language/index.ts'
import { isCapital, type Phrase, phraseAt } from './phrase.ts'
import { speakerOf } from './resolve.ts'
import type { Outcome, Stretch } from './stretch.ts'
import type { Item } from './structure.ts'
import { accordingAt, inverted, straight, subjectBefore, type Timed } from './subject.ts'

export interface Attributed {
  readonly speaker: Speaker
  readonly cue: string
  readonly hit: Hit | null
}

export interface SentenceOutcome extends Outcome {
  /** Quotations that stand without an attribution in their sentence. */
  readonly orphans: Found[]
  readonly attributed: Attributed | null
}

interface Place {
  readonly items: readonly Item[]
  readonly sentence: number
  readonly discourse: Discourse
  readonly timed: Timed
  readonly subject: Speaker | null
}

/** Statements of one sentence. */
export function sentenceStatements(place: Place): SentenceOutcome {
  const { items } = place
  const standing = standingQuotations(items, place)
  if (standing.length === 0) {
    const outcome = indirectIn({ ...place, from: 0, to: items.length })
    return {
      ...outcome,
      orphans: [],
      attributed: null,
      gaps: [...outcome.gaps, ...idle(items, outcome.found)],
    }
  }
  return withQuotations(place, standing)
}

/** Quotations that no statement holds. */
function idle(items: readonly Item[], found: readonly Found[]): Gap[] {
  return items
    .filter(
      (item) =>
        item.kind === 'quotation' &&
        !found.some(({ start, end }) => start <= item.start + 1 && item.end - 1 <= end),
    )
    .map(({ start, end }) => ({ start, end, why: 'words in marks without a speaker' }))
}

function withQuotations(place: Place, standing: readonly number[]): SentenceOutcome {
  const { items, discourse, sentence, timed } = place
  const found: Found[] = []
  const gaps: Gap[] = []
  const orphans: Found[] = []
  let attributed: Attributed | null = null
  let foreign = false
  const stretches = between(items, standing)
  const extras: Stretch[] = []
  for (const { from, to, first } of stretches) {
    const one = attributionOf(items, from, to, first, place)
    if (one === undefined) continue
    if (one === 'nobody') foreign = true
    else {
      attributed ??= one.attributed
      if (one.rest < to)
        extras.push({
          items,
          from: one.rest,
          to,
          sentence,
          discourse,
          timed,
          subject: one.attributed.speaker,
        })
      if (one.before > from)
        extras.push({ items, from, to: one.before, sentence, discourse, timed, subject: null })
    }
  }
  for (const at of standing) {
    const item = items[at] as Item & { kind: 'quotation' }
    const base = {
      start: item.quotation.start,
      end: item.quotation.end,
      kind: 'direct' as const,
      sentence,
      group: null,
      negated: false,
    }
    if (attributed !== null) {
      const cue = attributed.hit === null ? null : readingOf(attributed.hit, 'quotation')
      found.push({
        ...base,
        speaker: attributed.speaker,
        cue: attributed.cue,
        cueStance: cue?.stance ?? 'say',
        cueBase: cue?.base ?? '',
        naming: false,
      })
    } else if (foreign)
      gaps.push({ start: item.start, end: item.end, why: 'words in marks without a speaker' })
    else
      orphans.push({
        ...base,
        speaker: nobody,
        cue: null,
        cueStance: 'say',
        cueBase: '',
        naming: false,
      })
  }
  for (const stretch of extras) {
    const more = indirectIn(stretch)
    found.push(...more.found)
    gaps.push(...more.gaps)
  }
  const rest = items.filter((item, at) => item.kind === 'quotation' && !standing.includes(at))
  gaps.push(...idle(rest, found))
  return { found: found.sort((a, b) => a.start - b.start), gaps, orphans, attributed }
}

export const nobody: Speaker = {
  name: '',
  mention: '',
  onBehalfOf: null,
  person: null,
  plural: false,
}

function between(
  items: readonly Item[],
  standing: readonly number[],
): { from: number; to: number; first: boolean }[] {
  const parts: { from: number; to: number; first: boolean }[] = []
  let from = 0
  for (const at of [...standing, items.length]) {
    if (at > from) parts.push({ from, to: at, first: from === 0 })
    from = at + 1
  }
  return parts.sort((a, b) => Number(a.first) - Number(b.first))
}

/**
 * Who a stretch beside a quotation gives as its speaker, and where the stretch goes on with speech
 * of its own. `nobody`: the words attribute, but to no speaker (`read a placard`).
 */
function attributionOf(
  items: readonly Item[],
  from: number,
  to: number,
  before: boolean,
  place: Place,
): { attributed: Attributed; rest: number; before: number } | 'nobody' | undefined {
  const { discourse, sentence, timed } = place
  const { language } = discourse.setting
  let at = from
  while (at < to && /^[,–—.]$/.test(items[at]?.text ?? '')) at++
  if (at >= to) return undefined
  const resolve = (
    subject: Phrase,
    hit: Hit | null,
    cue: string,
    rest: number,
    start: number,
  ): ReturnType<typeof attributionOf> => {
    const speaker = speakerOf(items, subject, sentence, discourse)
    return speaker === null ? 'nobody' : { attributed: { speaker, cue, hit }, rest, before: start }
  }
  if (!before) {
    const near =
      accordingAt(items, at, to, language) ??
      inverted(items, at, to, language, timed) ??
      loose(items, at, to, language, timed)
    if (near !== undefined)
      return resolve(
        near.subject,
        near.hit,
        near.hit?.text ?? cueText(items, at, near.subject.from),
        near.to,
        from,
      )
    return undefined
  }
  return leadingAttribution(items, from, to, language, timed, resolve)
}

const cueText = (items: readonly Item[], from: number, to: number): string =>
  items
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')

/** `he told reporters`, `the Danish leader said, adding …`: subject, cue, then anything. */
function loose(
  items: readonly Item[],
  at: number,
  to: number,
  language: Language,
  timed: Timed,
): ReturnType<typeof inverted> {
  const strict = straight(items, at, to, language, timed)
  if (strict !== undefined) return strict
  for (let index = at + 1; index < Math.min(to, at + 24); index++) {
    const hit = hitAt(items, index, language)
    if (hit === undefined || hit.form === 'ing') continue
    const subject = subjectBefore(items, hit, at, language, timed)
    if (subject === undefined) continue
    if (
      subject.from > at + 3 &&
      items[at]?.kind === 'word' &&
      !language.adverbs.has(items[at]?.lower ?? '') &&
      !language.prepositions.has(items[at]?.lower ?? '') &&
      !appositive(items, at, subject.from)
    )
      return undefined
    let end = hit.to
    while (end < to && !/^[,;.–—]$/.test(items[end]?.text ?? '')) end++
    return { to: end, hit, subject, according: false }
  }
  return undefined
}

const appositive = (items: readonly Item[], at: number, from: number): boolean =>
  items.slice(at, from).some(({ text }) => text === ',')

/** Words before the first quotation: the last cue with a subject, or the subject of a clause with a colon. */
function leadingAttribution(
  items: readonly Item[],
  from: number,
  to: number,
  language: Language,
  timed: Timed,
  resolve: (
    subject: Phrase,
    hit: Hit | null,
    cue: string,
    rest: number,
    start: number,
  ) => { attributed: Attributed; rest: number; before: number } | 'nobody' | undefined,
): { attributed: Attributed; rest: number; before: number } | 'nobody' | undefined {
  const hits = hitsIn(items.slice(0, to), language).filter(({ at }) => at >= from)
  for (const hit of hits.reverse()) {
    if (hit.form === 'base' && !/^(?:say|add|write|ask)$/.test(items[hit.at]?.lower ?? '')) continue
    const subject =
      subjectBefore(items, hit, from, language, timed) ?? invertedSubject(items, hit, to, language)
    if (subject === undefined) continue
    return resolve(
      subject,
      hit,
      hit.text,
      to,
      subject.from > from + 1 ? startOf(items, subject.from, from) : from,
    )
  }
  if (items[to - 1]?.text !== ':') return undefined
  let at = from
  if (
    language.prepositions.has(items[at]?.lower ?? '') ||
    language.adverbs.has(items[at]?.lower ?? '') ||
    language.conjunctions.has(items[at]?.lower ?? '')
  ) {
    const comma = items.findIndex(({ text }, index) => index > from && index < to && text === ',')
    if (comma > 0) at = comma + 1
    else if (items[at]?.kind === 'word' && !language.prepositions.has(items[at]?.lower ?? '')) at++
  }
  const subject = colonSubject(items, at, to, language)
  return subject === undefined ? undefined : resolve(subject, null, ':', to, from)
}

const startOf = (items: readonly Item[], at: number, from: number): number => {
  let start = at
  while (start > from && !/^[,;–—]$/.test(items[start - 1]?.text ?? '')) start--
  return start
}

const invertedSubject = (
  items: readonly Item[],
  hit: Hit,
  to: number,
  language: Language,
): Phrase | undefined => {
  const phrase = phraseAt(items, hit.to, language, () => false)
  return phrase !== undefined && phrase.to <= to && hit.cues.some(({ stance }) => stance === 'say')
    ? phrase
    : undefined
}

/** The name, pronoun or title at the head of a clause that a colon ends. */
function colonSubject(
  items: readonly Item[],
  from: number,
  to: number,
  language: Language,
): Phrase | undefined {
  for (let length = 1; length <= 9 && from + length <= to; length++) {
    const next = items[from + length]
    if (
      next === undefined ||
      next.text === ':' ||
      next.text === ',' ||
      (next.kind === 'word' &&
        (language.auxiliaries.has(next.lower) ||
          (/(?:ed|s)$/.test(next.lower) && !isCapital(next))))
    ) {
      return { from, to: from + length }
    }
    if (next.kind !== 'word') return undefined
  }
  return { from, to: from + 1 }
}

/** Indexes of the quotations that stand on their own rather than inside a clause. */
function standingQuotations(items: readonly Item[], { discourse, timed }: Place): number[] {
  const { language } = discourse.setting
  const standing: number[] = []
  items.forEach((item, at) => {
    if (item.kind === 'quotation' && stands(items, at, standing, language, timed)) standing.push(at)
  })
  return standing
}

const sentenceLike = (text: string): boolean =>
  /^[\p{Lu}\d…[€$£]/u.test(text) && (text.split(' ').length >= 4 || /[.!?,…]$/.test(text))

function stands(
  items: readonly Item[],
  at: number,
  earlier: readonly number[],
  language: Language,
  timed: Timed,
): boolean {
  const item = items[at] as Item & { kind: 'quotation' }
  const before = items[at - 1]
  const next = items[at + 1]
  const { text } = item
  if (text === '') return false
  const ends = next === undefined || /^[.!?…;]$/.test(next.text)
  const comma = /[,!?…—–.]$/.test(text) || next?.text === ','
  const start = before === undefined || (at === 1 && /^(?:and|but|or|so|–|—)$/.test(before.lower))
  if (start) {
    if (!item.quotation.closed) return true
    if (ends) return sentenceLike(text) || text.split(' ').length >= 3
    return comma
      ? attributionFollows(items, at + 1, language, timed)
      : invertedNext(items, at + 1, language) ||
          (sentenceLike(text) && attributionFollows(items, at + 1, language, timed))
  }
  if (before.text === ':') return text.split(' ').length >= 2 || /[.!?]$/.test(text)
  if (before.text === ',' || before.text === '–' || before.text === '—') {
    if (earlier.length > 0 && (ends || comma)) return true
    if (attributes(items, at - 1, language, timed))
      return (
        sentenceLike(text) ||
        ((ends || comma) && (earlier.length > 0 || !interrupts(items, at, language)))
      )
    return comma && sentenceLike(text) && attributionFollows(items, at + 1, language, timed)
  }
  if (
    earlier.length > 0 &&
    before.kind === 'word' &&
    isCapital(items[at - 1]) &&
    sentenceLike(text)
  )
    return true
  return sentenceLike(text) && text.split(' ').length >= 4 && attributes(items, at, language, timed)
}

/** Words before the attribution and a small letter after it: the quotation ends the speaker’s own clause. */
function interrupts(items: readonly Item[], at: number, language: Language): boolean {
  const comma = items.findIndex(({ text }) => text === ',')
  if (comma < 1 || comma >= at - 1) return false
  return (
    items
      .slice(0, comma)
      .some(({ kind, lower }) => kind === 'word' && !language.adverbs.has(lower)) &&
    !hasVerb(items, { from: 0, to: comma }, language) &&
    !language.prepositions.has(items[0]?.lower ?? '')
  )
}

const invertedNext = (items: readonly Item[], at: number, language: Language): boolean => {
  let verb = at
  while (language.id === 'fr' && language.auxiliaries.has(items[verb]?.lower ?? '')) verb++
  const hit = items[verb] === undefined ? undefined : hitAt(items, verb, language)
  return (hit?.cues ?? []).some(
    ({ stance, frame }) => stance === 'say' || frame === 'say' || frame === 'quote',
  )
}

function attributionFollows(
  items: readonly Item[],
  from: number,
  language: Language,
  timed: Timed,
): boolean {
  let at = from
  while (items[at]?.text === ',' || items[at]?.text === '–' || items[at]?.text === '—') at++
  if (items[at] === undefined) return true
  return (
    inverted(items, at, items.length, language, timed) !== undefined ||
    invertedNext(items, at, language) ||
    loose(items, at, items.length, language, timed) !== undefined ||
    accordingAt(items, at, items.length, language) !== undefined
  )
}

/** Whether the words up to `to` end in a cue with its subject: what follows is the speech. */
function attributes(items: readonly Item[], to: number, language: Language, timed: Timed): boolean {
  for (const hit of hitsIn(items.slice(0, to), language).reverse()) {
    if (hit.cues.every(({ frame }) => frame === 'noun' || frame === 'name' || frame === 'urge'))
      continue
    if (to - hit.to > 14) return false
    if (subjectBefore(items, hit, 0, language, timed) === undefined && hit.form !== 'ing') {
      if (invertedSubject(items, hit, to, language) === undefined) continue
    }
    return (
      !hasVerb(items, { from: hit.to, to }, language) &&
      items.slice(hit.to, to).every(({ lower, text }) => !language.that.has(lower) && text !== ';')
    )
  }
  return false
}
