/** Attributions from aside: `…, the minister said`, `…, according to two diplomats`. */

import type { Language } from '../language/index.ts'
import { speakerOf } from '../speaker/resolve.ts'
import { hasVerb } from '../text/clause.ts'
import type { Speaker } from '../text/discourse.ts'
import { contents, type Stretch, skipOpeners } from '../text/stretch.ts'
import type { Item } from '../text/structure.ts'
import type { Attribution } from './between-commas.ts'
import { hitAt, hitsIn } from './cue.ts'
import type { Found, Gap } from './found.ts'
import { ledByCue } from './leading-cue.ts'
import { nounOf, type Phrase, phraseAt } from './phrase.ts'

/**
 * A clause with an attribution from aside. Where the clause has a speaker of its own the aside is only
 * the leak; else the clause is what the aside attributes. What follows may go on with cues.
 */
export function withAside(
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
      : ledByCue({ ...stretch, to: aside.from }, gaps, attributions)
  const speaker = speakerOf(items, aside.subject, stretch.sentence, discourse)
  let rest = aside.to
  const found = [...front]
  let subject = front.at(-1)?.speaker ?? null
  if (front.length === 0 && speaker !== null) {
    const start = skipOpeners(items, from, to)
    const cue =
      aside.hit === null
        ? textOf(
            items,
            aside.from + (items[aside.from]?.kind === 'mark' ? 1 : 0),
            aside.subject.from,
          )
        : aside.hit.text
    const taken = around(stretch, start, to, aside, speaker, cue)
    found.push(...taken)
    subject = speaker
    const end = taken.at(-1)?.end ?? 0
    while (rest < to && (items[rest]?.start ?? 0) < end) rest++
  }
  if (rest < to) found.push(...ledByCue({ ...stretch, from: rest, subject }, gaps, attributions))
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
    /^(?:be|remain|need|stand|stay|live|want|prefer|require|agree|see|have)$/.test(
      first.cues[0]?.base ?? '',
    )
  )
}

const textOf = (items: readonly Item[], from: number, to: number): string =>
  items
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')

/** `According to Aune Salo, who leads them, both sides …`: to where the clause begins. */
export function overApposition(items: readonly Item[], at: number, to: number): number {
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
function around(
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
  if (!after || (names(attribution) && isApposition(items, right, language)))
    return contents(stretch, left.from, left.to, speaker, cue, attribution.hit)
  const next = items[right.from] as Item
  const whole = (): Found[] => contents(stretch, left.from, to, speaker, cue, attribution.hit)
  const last = items[left.to - 1]
  if (last !== undefined && last.kind === 'word' && language.auxiliaries.has(last.lower))
    return whole()
  if (subordinate(items, left, language)) return whole()
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

/** The source stands last: `according to Jonas Aker`, `said Jonas Aker`. */
const names = ({ according, hit, subject }: Attribution): boolean =>
  according || (hit !== null && hit.at < subject.from)

/** `…, the transport minister`, `…, the official who led them`: who the source is. */
function isApposition(items: readonly Item[], { from, to }: Phrase, language: Language): boolean {
  const relative = items.findIndex(
    ({ lower, kind }, at) =>
      at > from && at < to && kind === 'word' && /^(?:who|which|whose|that)$/.test(lower),
  )
  const end = relative > 0 ? relative : to
  return (
    phraseAt(items, from, language, () => false) !== undefined &&
    items.slice(from, end).some((item) => nounOf(item, language) !== undefined) &&
    !hasVerb(items, { from, to: end }, language)
  )
}

/** `Provided the price is right, she said, she would sell`: what stands before is no clause of its own. */
const subordinate = (items: readonly Item[], { from, to }: Phrase, language: Language): boolean =>
  language.id === 'en' &&
  (/^(?:if|unless|until|once|provided|when|although|though|because|since|whether)$/.test(
    items[from]?.lower ?? '',
  ) ||
    (items[from]?.lower === 'only' &&
      /^(?:if|when|once|after)$/.test(items[from + 1]?.lower ?? ''))) &&
  !items.slice(from, to).some(({ text }) => text === ',')

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
