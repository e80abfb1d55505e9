/** Where the content of one cue ends because another takes over. */

import type { Cue, Language } from '../language/index.ts'
import { hasVerb } from '../text/clause.ts'
import type { Speaker } from '../text/discourse.ts'
import { isSpeech } from '../text/stretch.ts'
import type { Item } from '../text/structure.ts'
import { absoluteAt } from './absolute.ts'
import type { Hit } from './cue.ts'
import { inRelative } from './object-end.ts'
import { type Phrase, phraseAt } from './phrase.ts'
import { phraseBefore } from './phrase-before.ts'
import { subjectBefore, type Timed } from './subject.ts'

export interface Open {
  readonly hit: Hit
  readonly cue: Cue
  readonly speaker: Speaker
  readonly start: number
  readonly clause: boolean
}

/**
 * Whether a later cue ends the content of the open one. A new subject does after `;`, `while`, or a
 * conjunction when it speaks; a cue without subject does when the open content holds no clause of its
 * own to which it could belong.
 */
export function splitAt(
  items: readonly Item[],
  hit: Hit,
  open: Open,
  language: Language,
  timed: Timed,
): { kind: 'same' | 'new'; end: number } | undefined {
  if (hit.form === 'ing' && !hit.progressive) {
    const absolute = absoluteAt(items, hit)
    if (absolute !== undefined)
      return absolute - 1 > open.start && items[absolute - 1]?.text === ','
        ? { kind: 'new', end: absolute - 1 }
        : undefined
    const before = items[hit.left - 1]
    const comma =
      before?.text === ','
        ? hit.left - 1
        : before?.lower === 'and' || before?.lower === 'while'
          ? hit.left - 1
          : undefined
    return comma === undefined ? undefined : { kind: 'same', end: comma }
  }
  const before = items[hit.left - 1]
  const says = hit.cues.some(isSpeech)
  if (before !== undefined && /^(?:and|but|yet|then|und|aber|et|mais)$/.test(before.lower)) {
    const comma = items[hit.left - 2]?.text === ','
    const clause = open.clause && hasVerb(items, { from: open.start, to: hit.left - 1 }, language)
    const high =
      comma ||
      !clause ||
      (open.hit.form !== 'past' && perfect(items, hit)) ||
      (hit.form !== 'base' && modal(items, open.start, hit.left)) ||
      (hit.form === 'finite' &&
        open.hit.form === 'finite' &&
        plural(items, open.start, hit.left, language)) ||
      (hit.form !== 'base' &&
        hit.form === open.hit.form &&
        !inward.test(hit.cues[0]?.base ?? '') &&
        (items[hit.left - 2]?.kind === 'quotation' || copula(items, open.start, hit.left))) ||
      (says && (hit.form === open.hit.form || hit.form === 'past'))
    const would = !open.clause && modal(items, hit.left, hit.at)
    return high && (hit.form !== 'base' || open.hit.form === 'base' || would)
      ? { kind: 'same', end: hit.left - 1 }
      : undefined
  }
  if (before?.text === ',' && hit.form !== 'base' && inRelative(items, open.hit, language))
    return { kind: 'same', end: hit.left - 1 }
  if (
    !open.clause &&
    hit.form !== 'base' &&
    inRelative(items, hit, language) &&
    hit.left - 2 > open.start
  )
    return { kind: 'new', end: hit.left - 2 }
  const near = subjectBefore(items, hit, open.start, language, timed)
  const phrase = near === undefined ? undefined : apposedStart(items, near, open.start, language)
  if (
    before?.text === ',' &&
    hit.form !== 'base' &&
    !open.clause &&
    hit.form === open.hit.form &&
    (phrase === undefined || phrase.from <= open.start)
  )
    return { kind: 'same', end: hit.left - 1 }
  if (phrase === undefined || phrase.from <= open.start) return undefined
  const mark = items[phrase.from - 1]
  if (mark === undefined) return undefined
  if (mark.text === ';') return { kind: 'new', end: phrase.from - 1 }
  if (/^(?:while|whereas|although|though|which)$/.test(mark.lower))
    return { kind: 'new', end: phrase.from - 1 }
  if (!open.clause && hit.form === 'past' && /^(?:after|when)$/.test(mark.lower))
    return { kind: 'new', end: phrase.from - 1 }
  if (/^(?:and|but|yet|as)$/.test(mark.lower)) {
    const comma = items[phrase.from - 2]?.text === ','
    if (mark.lower === 'as' && !comma) return undefined
    if (comma || !open.clause)
      return says || !open.clause || mark.lower === 'but'
        ? { kind: 'new', end: phrase.from - 1 }
        : undefined
    return undefined
  }
  if (mark.text === ',' && !open.clause && (says || splices(items, phrase, hit)))
    return { kind: 'new', end: phrase.from - 1 }
  return undefined
}

/** `Kestria wants 90, Ardania has agreed to 30`: a name with a finite verb after a comma begins anew. */
const splices = (items: readonly Item[], { from }: Phrase, hit: Hit): boolean =>
  /^\p{Lu}/u.test(items[from]?.text ?? '') &&
  (hit.form === 'finite' ||
    items.slice(hit.left, hit.at).some(({ lower }) => /^(?:has|have|is|are|was|had)$/.test(lower)))

/** `finds that homes lack water and recommends …`: a singular verb does not belong to a plural subject. */
function plural(items: readonly Item[], from: number, to: number, language: Language): boolean {
  const first = items[from]
  if (first === undefined || from >= to) return false
  if (/^(?:they|we|both|many|most|several|few)$/.test(first.lower)) return true
  const phrase = phraseAt(items, from, language, (at) => at > from && items[at]?.kind !== 'word')
  const head =
    phrase === undefined
      ? undefined
      : items[
          phrase.from + (language.determiners.has(first.lower) || first.kind === 'number' ? 1 : 0)
        ]
  return head !== undefined && head.kind === 'word' && /^\p{Ll}+[^s'’]s$/u.test(head.text)
}

/** What is held rather than said: as likely of whom the clause is about as of the speaker. */
const inward =
  /^(?:want|need|wish|hope|fear|expect|believe|think|feel|doubt|prefer|require|seek|consider|find|hold|see|need)$/

/** `, but his colleague at defence, Ana Perc, rejects it`: the subject begins at its title. */
function apposedStart(
  items: readonly Item[],
  phrase: Phrase,
  floor: number,
  language: Language,
): Phrase {
  if (items[phrase.from - 1]?.text !== ',') return phrase
  const title = phraseBefore(items, phrase.from - 2, language, floor)
  return title !== undefined &&
    title.from > floor &&
    /^(?:and|but|while|whereas|although|though)$/.test(items[title.from - 1]?.lower ?? '')
    ? { from: title.from, to: phrase.to }
    : phrase
}

/** `said the deal was dead and urged Oslo to sign`: after `was` and no participle, `urged` goes back to the speaker. */
function copula(items: readonly Item[], from: number, to: number): boolean {
  const verb = items.findLastIndex(
    ({ lower, kind }, at) =>
      at >= from && at < to && kind === 'word' && /^(?:is|are|was|were)$/.test(lower),
  )
  return (
    verb >= 0 &&
    !items.slice(verb, to).some(({ lower }) => /(?:ed|en|ing)$/.test(lower)) &&
    !items.slice(verb + 1, to).some(({ lower }) => /^(?:had|has|have)$/.test(lower))
  )
}

/** `says it is no till and has pledged to stay`: the perfect goes back to the speaker. */
const perfect = (items: readonly Item[], hit: Hit): boolean =>
  items.slice(hit.left, hit.at).some(({ lower }) => lower === 'has' || lower === 'have')

/** `said a cap …, and that The Hague would …`: the clauses that a second `that` begins. */
export function thatClauses(items: readonly Item[], from: number, to: number): [number, number][] {
  const parts: [number, number][] = []
  let start = from
  for (let at = from + 2; at < to - 2; at++) {
    if (items[at]?.lower !== 'that' || !/^(?:and|but)$/.test(items[at - 1]?.lower ?? '')) continue
    parts.push([start, at - 1])
    start = at + 1
  }
  return [...parts, [start, to]]
}

/** The clause so far rests on a modal, so that a finite verb after `and` belongs to the main clause. */
export function modal(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { lower, kind } = items[at] as Item
    if (kind === 'word' && /^(?:would|will|can|could|should|must|may|might|shall)$/.test(lower))
      return true
    if (kind === 'word' && /^(?:is|are|was|were|has|have|had)$/.test(lower)) return false
  }
  return false
}

/** Content ends at a semicolon that no cue follows, and before a dash that closes nothing. */
export function cutAt(items: readonly Item[], start: number, end: number): number {
  for (let at = start + 1; at < end; at++) if (items[at]?.text === ';') return at
  return end
}
