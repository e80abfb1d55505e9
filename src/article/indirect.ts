/** Reported speech and positions: the clause after a cue, or before an attribution. */
import { hasVerb } from './clause.ts'
import { contentOf } from './content.ts'
import { type Hit, hitAt, hitsIn } from './cue.ts'
import type { Speaker } from './discourse.ts'
import { type Found, type Gap, readingOf } from './found.ts'
import type { Language } from './language/index.ts'
import { nounCueIn } from './noun-cue.ts'
import { crowd, passiveIn } from './passive.ts'
import { isCapital, nounOf, type Phrase, phraseAt } from './phrase.ts'
import { speakerOf } from './resolve.ts'
import { cutAt, type Open, splitAt, thatClauses } from './split.ts'
import { closing, contents, isSpeech, type Outcome, type Stretch, skipOpeners } from './stretch.ts'
import type { Item } from './structure.ts'
import { type Attribution, accordingAt, attributionsIn, subjectBefore } from './subject.ts'

/** A question outside quotation marks is the author’s, whatever verbs stand in it. */
const asks = ({ items, to }: Stretch): boolean =>
  items[to - 1]?.text === '?' && items[to - 1]?.kind === 'mark'

/** Statements of one stretch of a sentence that no direct quotation interrupts; a semicolon parts clauses. */
export function indirectIn(stretch: Stretch): Outcome {
  const found: Found[] = []
  const gaps: Gap[] = []
  let { from, subject } = stretch
  if (asks(stretch))
    return {
      found,
      gaps: [
        {
          start: stretch.items[from]?.start ?? 0,
          end: stretch.items[stretch.to - 1]?.end ?? 0,
          why: 'the author’s question',
        },
      ],
    }
  for (let at = from; at <= stretch.to; at++) {
    if (at < stretch.to && !partsAt(stretch.items, at, stretch.discourse.setting.language)) continue
    if (at > from) {
      const part = clauseIn({ ...stretch, from, to: at, subject })
      found.push(...part.found)
      gaps.push(...part.gaps)
      subject = part.found.at(-1)?.speaker ?? subject
      for (const { start, speaker } of part.found)
        stretch.discourse.spoken.push({ at: start, sentence: stretch.sentence, speaker })
    }
    from = at + 1
  }
  return { found, gaps }
}

/** A semicolon, or a colon before a clause rather than a quotation. */
const partsAt = (items: readonly Item[], at: number, language: Language): boolean =>
  items[at]?.text === ';' ||
  (items[at]?.text === ':' &&
    items[at + 1]?.kind === 'word' &&
    hasVerb(items, { from: at + 1, to: items.length }, language))

/** From after a bullet, and after `Asked whether …,`. */
function opensAt(items: readonly Item[], from: number, to: number): number {
  let start = from
  while (start < to && /^[•·*▪■–—-]$/.test(items[start]?.text ?? '')) start++
  if (
    items[start]?.lower === 'asked' &&
    /^(?:if|whether|about|why|how|what|by|when|for|on)$/.test(items[start + 1]?.lower ?? '')
  )
    for (let at = start + 2; at < to; at++) if (items[at]?.text === ',') return at + 1
  return start
}

function clauseIn(stretch: Stretch): Outcome {
  const { items, discourse, timed } = stretch
  const { language } = discourse.setting
  let { from } = stretch
  let { to } = stretch
  while (to > from && closing.test(items[to - 1]?.text ?? '')) to--
  from = opensAt(items, from, to)
  const gaps: Gap[] = []
  const leading = accordingAt(items, from, to, language)
  if (leading !== undefined) {
    const speaker = speakerOf(items, leading.subject, stretch.sentence, discourse)
    if (speaker === null) return { found: [], gaps }
    let start = leading.to
    start = overApposition(items, start, to)
    const mark = items[from]?.text ?? ''
    return {
      found: contents(stretch, start, to, speaker, `${mark} ${items[from + 1]?.text ?? ''}`, null),
      gaps,
    }
  }
  const attributions = attributionsIn(items, from, to, language, timed)
  const found: Found[] = []
  const passive = passiveIn({ ...stretch, from, to })
  const aside = attributions.find(
    ({ hit, subject }) =>
      hit?.negated !== true && speakerOf(items, subject, stretch.sentence, discourse) !== null,
  )
  const bound = attributions.find(({ according }) => according)?.from ?? to
  if (aside === undefined)
    found.push(...primary({ ...stretch, from, to: bound }, gaps, attributions))
  else found.push(...withAside({ ...stretch, from, to }, aside, attributions, gaps))
  if (
    passive !== undefined &&
    !found.some(({ start, end }) => start < passive.end && passive.start < end)
  )
    found.unshift(passive)
  if (found.length === 0 && gaps.length === 0) {
    const noun = nounCueIn({ ...stretch, from, to: bound })
    if (noun !== undefined) found.push(noun)
  }
  return { found, gaps }
}

/**
 * A clause with an attribution from aside. Where the clause has a speaker of its own the aside is only
 * the leak; else the clause is what the aside attributes. What follows may go on with cues.
 */
function withAside(
  stretch: Stretch,
  aside: Attribution,
  attributions: readonly Attribution[],
  gaps: Gap[],
): Found[] {
  const { items, from, to, discourse } = stretch
  const { language } = discourse.setting
  const front =
    aside.hit !== null && holdsBe(items, from, aside.from, language)
      ? []
      : primary({ ...stretch, to: aside.from }, gaps, attributions)
  const speaker = speakerOf(items, aside.subject, stretch.sentence, discourse)
  let rest = aside.to
  const found = [...front]
  let subject = front.at(-1)?.speaker ?? null
  if (front.length === 0 && speaker !== null) {
    const start = skipOpeners(items, from, to)
    const cue =
      aside.hit === null ? textOf(items, aside.from + 1, aside.subject.from) : aside.hit.text
    const taken = around(stretch, start, to, aside, speaker, cue)
    found.push(...taken)
    subject = speaker
    const end = taken.at(-1)?.end ?? 0
    while (rest < to && (items[rest]?.start ?? 0) < end) rest++
  }
  if (rest < to) found.push(...primary({ ...stretch, from: rest, subject }, gaps, attributions))
  return found
}

/** The clause before an attribution is one with `is ready to` and the like, the author's words for what was said. */
function holdsBe(items: readonly Item[], from: number, to: number, language: Language): boolean {
  const first = hitsIn(items.slice(0, to), language).find(({ at }) => at >= from)
  if (first === undefined) return false
  const modal = items
    .slice(first.left, first.at)
    .some(({ lower }) => /^(?:would|could|will|can|might|may)$/.test(lower))
  return (
    modal ||
    /^(?:be|remain|need|stand|stay|live|want|prefer|require)$/.test(first.cues[0]?.base ?? '')
  )
}

const textOf = (items: readonly Item[], from: number, to: number): string =>
  items
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')

/** `According to Aune Salo, who leads them, both sides …`: to where the clause begins. */
function overApposition(items: readonly Item[], at: number, to: number): number {
  let start = at
  for (let turns = 0; turns < 3 && items[start]?.text === ','; turns++) {
    const next = items[start + 1]
    if (next === undefined || !/^(?:who|which|whose|a|an|the)$/.test(next.lower)) return start + 1
    let close = start + 1
    while (close < to && items[close]?.text !== ',') close++
    if (close >= to) return start + 1
    if (!/^(?:who|which|whose)$/.test(next.lower) && close - start > 9) return start + 1
    start = close
  }
  while (items[start]?.text === ',') start++
  return start
}

/** The clause around an attribution: one span inside a clause, two between clauses. */
export function around(
  stretch: Stretch,
  from: number,
  to: number,
  attribution: Attribution,
  speaker: Speaker,
  cue: string,
): Found[] {
  const { items, discourse } = stretch
  const { language } = discourse.setting
  const left = { from, to: attribution.from }
  const right = { from: attribution.to, to }
  while (right.from < right.to && /^[,–—]$/.test(items[right.from]?.text ?? '')) right.from++
  const after = right.from < right.to
  if (!after) return contents(stretch, left.from, left.to, speaker, cue, attribution.hit)
  const next = items[right.from] as Item
  const whole = (): Found[] => contents(stretch, left.from, to, speaker, cue, attribution.hit)
  const last = items[left.to - 1]
  if (last !== undefined && last.kind === 'word' && language.auxiliaries.has(last.lower))
    return whole()
  if (hasVerb(items, left, language)) {
    const first = contents(stretch, left.from, left.to, speaker, cue, attribution.hit)
    if (
      /^(?:who|which|whose|while)$/.test(next.lower) ||
      hitAt(items, right.from, language)?.form === 'ing'
    )
      return first
    if (
      language.conjunctions.has(next.lower) &&
      !/^(?:and|but|or|yet|so|und|aber|et|mais)$/.test(next.lower)
    )
      return whole()
    if (language.auxiliaries.has(next.lower) || /^(?:provided|only|even|not)$/.test(next.lower))
      return whole()
    const start = /^(?:and|but|und|aber|et|mais)$/.test(next.lower) ? right.from + 1 : right.from
    if (
      !hasVerb(items, { from: start, to: right.to }, language) ||
      (start > right.from && language.auxiliaries.has(items[start]?.lower ?? ''))
    )
      return whole()
    if (start > right.from && hitAt(items, start, language) !== undefined) return first
    return [...first, ...contents(stretch, start, right.to, speaker, cue, attribution.hit)]
  }
  if (isOpener(items, left, language))
    return contents(stretch, right.from, right.to, speaker, cue, attribution.hit)
  return whole()
}

/** Nothing but an adverb or a short connective before the attribution: `Instead, the chancellor announced, …` */
const isOpener = (items: readonly Item[], { from, to }: Phrase, language: Language): boolean => {
  const words = items.slice(from, to).filter(({ kind }) => kind === 'word')
  return (
    (words.length <= 1 &&
      words.every(
        ({ lower }) => language.adverbs.has(lower) || language.conjunctions.has(lower),
      )) ||
    (words.length <= 3 &&
      words[0] !== undefined &&
      /^(?:in|at|on|for)$/.test(words[0].lower) &&
      /^(?:all|short|sum|addition|particular|return|contrast|the|any)$/.test(words[1]?.lower ?? ''))
  )
}

/** Cues that lead their content, left to right, with the rules for where one content ends. */
function primary(stretch: Stretch, gaps: Gap[], attributions: readonly Attribution[]): Found[] {
  const { items, from, to, discourse, timed } = stretch
  const { language } = discourse.setting
  const inside = (at: number): boolean =>
    attributions.some(({ hit, from: start, to: end }) => hit !== null && at >= start && at < end)
  const found: Found[] = []
  let open: Open | undefined
  let subject = stretch.subject
  const close = (end: number): void => {
    if (open === undefined) return
    const cut = cutAt(items, open.start, end)
    const parts = thatClauses(items, open.start, cut)
    parts.forEach(([start, stop], index) => {
      if (open === undefined) return
      const [one] = contents(stretch, start, stop, open.speaker, open.hit.text, open.hit, open.cue)
      if (one !== undefined) found.push(index === 0 ? one : { ...one, sibling: true })
    })
    open = undefined
  }
  for (const hit of hitsIn(items, language)) {
    if (hit.at < from || hit.to > to || inside(hit.at)) continue
    if (open !== undefined && hit.at < open.start) continue
    const place =
      open === undefined
        ? { kind: 'free' as const, end: hit.left }
        : splitAt(items, hit, open, language, timed)
    if (place === undefined) continue
    const floor = open === undefined ? from : place.end
    const phrase =
      hit.form === 'ing' && !hit.progressive
        ? undefined
        : subjectBefore(items, hit, floor, language, timed)
    let speaker: Speaker | null =
      phrase === undefined ? null : speakerOf(items, phrase, stretch.sentence, discourse)
    if (
      phrase === undefined &&
      stretch.subject !== null &&
      language.relatives.has(items[hit.left - 1]?.lower ?? '')
    )
      speaker = stretch.subject
    else if (phrase === undefined && (place.kind === 'same' || isContinuation(items, hit, from))) {
      subject ??= clauseSubject(stretch, hit)
      speaker = subject
    }
    if (speaker === null && phrase !== undefined) speaker = crowd(stretch, phrase, hit)
    if (speaker === null) {
      if (open === undefined && hit.negated)
        gaps.push(gapOf(items, from, to, 'denied or missing speech'))
      continue
    }
    if (isSilence(items, hit)) {
      close(place.end)
      gaps.push(gapOf(items, hit.left, to, 'denied or missing speech'))
      return found
    }
    if (
      hit.negated &&
      isSpeech(readingOf(hit, 'clause')) &&
      /^(?:whether|if|what|which|why|how|when|who|where|that|so|a|anything|much|more)$/.test(
        items[hit.to]?.lower ?? '',
      )
    ) {
      close(place.end)
      gaps.push(gapOf(items, hit.left, to, 'denied or missing speech'))
      return found
    }
    const content = contentOf(stretch, hit, open)
    if (content === undefined) {
      subject = speaker
      continue
    }
    if (hit.negated && isSpeech(content.cue)) {
      close(place.end)
      gaps.push(gapOf(items, hit.left, to, 'denied or missing speech'))
      return found
    }
    close(place.end)
    subject = speaker
    open = { hit, cue: content.cue, speaker, start: content.start, clause: content.clause }
  }
  close(to)
  return found
}

const speaking =
  /^(?:comment|say|answer|elaborate|discuss|specify|confirm|name|give|disclose|reveal|speculate|be|speak|respond|reply|talk|identify|explain|provide|tell|put|predict|detail|meet|deny|go)$/

/** `declined to comment`, `refused to say`: speech that fails to come. */
const isSilence = (items: readonly Item[], hit: Hit): boolean =>
  (hit.cues[0]?.base === 'decline' || hit.cues[0]?.base === 'refuse') &&
  /^(?:decline|refus)/.test(items[hit.at]?.lower ?? '') &&
  (items[hit.to - 1]?.lower === 'to'
    ? speaking.test(items[hit.to]?.lower ?? '')
    : items[hit.to]?.lower === 'to'
      ? speaking.test(items[hit.to + 1]?.lower ?? '')
      : /^(?:comment|all)$/.test(items[hit.to]?.lower ?? ''))

const gapOf = (items: readonly Item[], from: number, to: number, why: string): Gap => ({
  start: items[from]?.start ?? 0,
  end: items[to - 1]?.end ?? 0,
  why,
})

/** A cue without a subject of its own: after `and`, `but`, a comma, or a participle. */
const isContinuation = (items: readonly Item[], hit: Hit, from: number): boolean => {
  const before = items[hit.left - 1]
  return (
    hit.left > from &&
    before !== undefined &&
    (/^(?:and|but|then|or|yet)$/.test(before.lower) ||
      before.text === ',' ||
      before.kind === 'quotation')
  )
}

/** Start of the last `, as` or `, because` clause before a place: its subject is the nearer one. */
function subordinate(items: readonly Item[], from: number, to: number): number | undefined {
  for (let at = to - 1; at > from; at--)
    if (
      items[at - 1]?.text === ',' &&
      /^(?:as|because|since|while|although|though|when)$/.test(items[at]?.lower ?? '')
    )
      return at + 1
  return undefined
}

/** The subject at the start of the clause: `Host minister Salla Koski keeps out … but confirms`. */
function clauseSubject(stretch: Stretch, hit: Hit): Speaker | null {
  const { items, discourse } = stretch
  const { language } = discourse.setting
  let at = stretch.from
  const first = items[at]
  if (
    first !== undefined &&
    (language.prepositions.has(first.lower) ||
      language.adverbs.has(first.lower) ||
      language.conjunctions.has(first.lower) ||
      /ing$/.test(first.lower))
  ) {
    let comma = at
    while (comma < hit.at && items[comma]?.text !== ',') comma++
    if (comma < hit.at - 1) at = comma + 1
  }
  at = subordinate(items, at, hit.left) ?? at
  const verbal = new Set(hitsIn(items.slice(0, hit.at), language).map(({ at: place }) => place))
  const phrase = phraseAt(
    items,
    at,
    language,
    (index) =>
      index > at &&
      (verbal.has(index) ||
        (/^\p{Ll}/u.test(items[index]?.text ?? '') &&
          (isCapital(items[index - 1]) || nounOf(items[index - 1], language) !== undefined) &&
          nounOf(items[index], language) === undefined &&
          /(?:ed|s)$/.test(items[index]?.lower ?? ''))),
  )
  return phrase === undefined
    ? null
    : speakerOf(items, trimmedPhrase(items, phrase, language), stretch.sentence, discourse)
}

function trimmedPhrase(items: readonly Item[], phrase: Phrase, language: Language): Phrase {
  let { to } = phrase
  while (
    to > phrase.from + 1 &&
    !isCapital(items[to - 1]) &&
    nounOf(items[to - 1], language) === undefined
  )
    to--
  return { from: phrase.from, to }
}
