/** Reported speech and positions: the clause after a cue, or before an attribution. */

import { clausesIn } from '../clauses/clauses.ts'
import { grammarOf } from '../clauses/grammar-of.ts'
import type { Language } from '../language/index.ts'
import { numeral } from '../number/number-value.ts'
import { speakerOf } from '../speaker/resolve.ts'
import { hasVerb } from '../text/clause.ts'
import { closing, contents, type Outcome, type Stretch } from '../text/stretch.ts'
import type { Item } from '../text/structure.ts'
import { overApposition, withAside } from './aside.ts'
import { accordingAt, attributionsIn } from './between-commas.ts'
import type { Found, Gap } from './found.ts'
import { ledByCue } from './leading-cue.ts'
import { equatedIn, nounCueIn } from './noun-cue.ts'
import { passiveIn } from './passive.ts'

/** A question outside quotation marks is the author’s, whatever verbs stand in it. */
const asks = ({ items, to }: Stretch): boolean =>
  items[to - 1]?.text === '?' && items[to - 1]?.kind === 'mark'

/** Statements of one stretch of a sentence that no direct quotation interrupts; a semicolon parts clauses. */
export function indirectIn(stretch: Stretch): Outcome {
  const grammar = grammarOf(stretch.discourse.setting.language)
  if (grammar !== undefined) return clausesIn(stretch, grammar)
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
    !listsSums(items, at + 1) &&
    hasVerb(items, { from: at + 1, to: items.length }, language))

/** `a middle way: some 30,000 places`, `more: at least 12 ships`: a sum after the colon is what was named. */
const listsSums = (items: readonly Item[], from: number): boolean => {
  const sum = items
    .slice(from, from + 4)
    .findIndex(
      ({ kind, lower }) => kind === 'number' || (kind === 'word' && numeral(lower, lower) !== null),
    )
  return (
    sum >= 0 &&
    items
      .slice(from, from + sum)
      .every(({ lower }) =>
        /^(?:some|about|around|at|least|most|up|to|nearly|almost|roughly|only|just|no|more|less|than|over|under|a|an|between|from|the|another|first|\p{Sc})$/u.test(
          lower,
        ),
      )
  )
}

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

/** `It is understood that …`: nobody is named who says so. */
const isHearsay = (items: readonly Item[], from: number): boolean => {
  const at = items[from]?.lower === 'but' || items[from]?.lower === 'and' ? from + 1 : from
  if (items[at]?.lower !== 'it' || !/^(?:is|was|has)$/.test(items[at + 1]?.lower ?? ''))
    return false
  const that = items.slice(at + 2, at + 7).findIndex(({ lower }) => lower === 'that')
  return (
    that > 0 &&
    /^(?:understood|said|believed|thought|reported|rumoured|rumored|hoped|feared|assumed|claimed|alleged|whispered|expected|suggested)$/.test(
      items[at + 1 + that]?.lower ?? '',
    )
  )
}

function clauseIn(stretch: Stretch): Outcome {
  const { items, discourse, timed } = stretch
  const { language } = discourse.setting
  let { from } = stretch
  let { to } = stretch
  while (to > from && closing.test(items[to - 1]?.text ?? '')) to--
  from = opensAt(items, from, to)
  const gaps: Gap[] = []
  if (language.id === 'en' && isHearsay(items, from))
    return {
      found: [],
      gaps: [
        {
          start: items[from]?.start ?? 0,
          end: items[to - 1]?.end ?? 0,
          why: 'hearsay without a source',
        },
      ],
    }
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
    found.push(...ledByCue({ ...stretch, from, to: bound }, gaps, attributions))
  else found.push(...withAside({ ...stretch, from, to }, aside, attributions, gaps))
  if (
    passive !== undefined &&
    !found.some(({ start, end }) => start < passive.end && passive.start < end)
  )
    found.unshift(passive)
  if (found.length === 0 && gaps.length === 0) {
    const noun =
      equatedIn({ ...stretch, from, to: bound }) ?? nounCueIn({ ...stretch, from, to: bound })
    if (noun !== undefined) found.push(noun)
  }
  return { found, gaps }
}
