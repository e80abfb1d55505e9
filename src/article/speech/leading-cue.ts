/** Cues that lead their content: `the minister said …, adding …`, and where one content ends. */

import type { Language } from '../language/index.ts'
import { speakerOf } from '../speaker/resolve.ts'
import type { Speaker } from '../text/discourse.ts'
import { contents, isSpeech, type Stretch } from '../text/stretch.ts'
import type { Item } from '../text/structure.ts'
import { absoluteAt } from './absolute.ts'
import type { Attribution } from './between-commas.ts'
import { contentOf } from './content.ts'
import { type Hit, hitsIn } from './cue.ts'
import { type Found, type Gap, readingOf } from './found.ts'
import { gappedIn } from './gapping.ts'
import { inRelative, objectEnd } from './object-end.ts'
import { isCapital, nounOf, type Phrase, phraseAt } from './phrase.ts'
import { phraseBefore } from './phrase-before.ts'
import { quotedAs } from './quoted-as.ts'
import { cutAt, type Open, splitAt, thatClauses } from './split.ts'
import { subjectBefore } from './subject.ts'
import { unlisted } from './unlisted.ts'

/** Cues that lead their content, left to right, with the rules for where one content ends. */
export function ledByCue(
  stretch: Stretch,
  gaps: Gap[],
  attributions: readonly Attribution[],
): Found[] {
  const { items, from, to, discourse, timed } = stretch
  const { language } = discourse.setting
  const inside = (at: number): boolean =>
    attributions.some(({ hit, from: start, to: end }) => hit !== null && at >= start && at < end)
  const found: Found[] = []
  let open: Open | undefined
  let subject = stretch.subject
  const close = (end: number): void => {
    if (open === undefined) return
    const cut = objectEnd(items, cutAt(items, open.start, end), open, language, timed)
    const [own, ...others] = open.clause ? [] : gappedIn(items, open.start, cut, language, timed)
    const parts = thatClauses(items, open.start, own?.to ?? cut)
    parts.forEach(([start, stop], index) => {
      if (open === undefined) return
      const [one] = contents(stretch, start, stop, open.speaker, open.hit.text, open.hit, open.cue)
      if (one !== undefined) found.push(index === 0 ? one : { ...one, sibling: true })
    })
    for (const other of others) {
      const who =
        other.subject === undefined
          ? null
          : speakerOf(items, other.subject, stretch.sentence, discourse)
      if (who === null) continue
      const { hit, cue } = open
      found.push(...contents(stretch, other.from, other.to, who, hit.text, hit, cue))
    }
    open = undefined
  }
  for (const cue of hitsIn(items, language)) {
    let hit = cue
    if (hit.at < from || hit.to > to || inside(hit.at)) continue
    if (open !== undefined && hit.at < open.start) continue
    const place =
      open === undefined
        ? { kind: 'free' as const, end: hit.left }
        : splitAt(items, hit, open, language, timed)
    if (place === undefined) continue
    const floor =
      open === undefined ? from : inRelative(items, hit, language) ? open.start : place.end
    const absolute = hit.progressive ? undefined : absoluteAt(items, hit)
    const phrase =
      absolute !== undefined
        ? phraseBefore(items, hit.left - 1, language, absolute + 1)
        : hit.form === 'ing' && !hit.progressive
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
    else if (
      phrase === undefined &&
      (place.kind === 'same' || isContinuation(items, hit, from, language))
    ) {
      subject ??= clauseSubject(stretch, hit)
      speaker = subject
    }
    if (speaker === null && phrase !== undefined) speaker = unlisted(stretch, phrase, hit)
    if (phrase !== undefined && /^(?:neither|no|none|few)$/.test(items[phrase.from]?.lower ?? ''))
      hit = { ...hit, negated: true }
    const cleft = phrase === undefined || open !== undefined ? null : cleftAt(items, phrase, hit)
    if (cleft === 'none') continue
    if (cleft !== null && speaker !== null) {
      open = { hit, cue: readingOf(hit, 'noun'), speaker, start: cleft, clause: false }
      subject = speaker
      continue
    }
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
    const quoted = quotedAs(items, hit, to, language)
    const relayed =
      quoted === undefined ? null : speakerOf(items, quoted.subject, stretch.sentence, discourse)
    if (quoted !== undefined && relayed !== null) {
      close(place.end)
      open = {
        hit,
        cue: readingOf(hit, 'clause'),
        speaker: relayed,
        start: quoted.to,
        clause: true,
      }
      continue
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

/** `What Oslo wants is a longer deadline`: where the wish begins; `none` where `what` only asks. */
function cleftAt(items: readonly Item[], phrase: Phrase, hit: Hit): number | 'none' | null {
  if (!/^(?:what|how|why|whatever)$/.test(items[phrase.from - 1]?.lower ?? '')) return null
  const copula = items.findIndex(
    ({ lower }, at) => at >= hit.to && at < hit.to + 4 && /^(?:is|was)$/.test(lower),
  )
  return copula > 0 && items[copula + 1]?.kind === 'word' ? copula + 1 : 'none'
}

const speaking =
  /^(?:comment|say|answer|elaborate|discuss|specify|confirm|name|give|disclose|reveal|speculate|be|speak|respond|reply|talk|identify|explain|provide|tell|put|predict|detail|meet|deny)$/

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
const isContinuation = (
  items: readonly Item[],
  hit: Hit,
  from: number,
  language: Language,
): boolean => {
  const before = items[hit.left - 1]
  return (
    hit.left > from &&
    before !== undefined &&
    (/^(?:and|but|then|or|yet)$/.test(before.lower) ||
      before.text === ',' ||
      before.kind === 'quotation' ||
      nounOf(before, language)?.kind === 'document')
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
