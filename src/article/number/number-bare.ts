/** The unit of a number that stands without one. */

import type { Token } from '../text/token.ts'
import { scaled, type UnitMemory } from './number-base.ts'
import type { Measured } from './number-unit.ts'
import { other } from './number-words.ts'

const leads =
  /^(?:and|or|to|than|at|of|with|for|from|on|accept|pay|wants|wanted|offers|offered|demands|demanded|seeks|sought|accepts|accepted|suggests|suggested|gets|needs|need|needed|your|be|nor|about|nearer|below|above|over|under|least|most|a|only|is|was|want|take|offer|until|nothing|hold|propose|proposed|put|puts|tabled|tables|by|reach|between|asks|asked|about|between|considers|consider|it|as|cap|present|current|previous|original|existing|proposed|agreed|prefer|prefers|preferred|instead|get|got|receive|received|gave|give|paid|keep|kept|says|said)$/
const follows =
  /^(?:over|this|next|during|within|and|or|by|in|from|for|to|but|on|if|we|they|it|he|she|enough|unless|until|because|while|as|at|is|was|would|will|renewable|a|our|my|their)$/

/** The unit of a bare number: that of the quantity before, where the number ends its phrase. */
export function inherited(
  tokens: readonly Token[],
  at: number,
  last: Measured,
  memory: UnitMemory,
  near: string | null,
): string | null {
  if (memory.last === null) return null
  if (near !== null && moved(tokens, at)) {
    const behind = tokens[last.to]
    if (
      last.scale === null &&
      (behind === undefined || behind.kind === 'mark' || follows.test(behind.lower))
    )
      return near
  }
  if (asAmount(tokens, at, last.to) && last.scale === null)
    return likely(last.value, tokens[at]?.kind === 'word', memory)
  if (near !== null && ofThem(tokens, last.to) && last.scale === null && !/%|[A-Z]{3}/.test(near))
    return near
  const next = tokens[last.to]
  const word = tokens[at]?.kind === 'word'
  const before = tokens[at - 1]
  if (last.scale !== null) return memory.scaled.get(last.scale) ?? scaled(memory.last, last.scale)
  if (next !== undefined && next.kind !== 'mark' && !follows.test(next.lower)) return null
  if (next !== undefined && /^[%-]$/.test(next.text)) return null
  const text = tokens[at]?.text ?? ''
  if (
    !word &&
    (/^(?:19|20)\d{2}$/.test(text) ||
      (next?.text === ':' && tokens[last.to + 1]?.kind === 'number'))
  )
    return null
  if (
    word &&
    (tokens[at]?.lower === 'one' ||
      (other.has(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'six'))
  )
    return null
  if (tokens[at]?.lower === 'zero') return next?.lower === 'for' ? memory.last : null
  if (before === undefined || before.kind === 'mark') return null
  if (unnumbered.test(before.lower) || isRatio(tokens, at, last.to)) return null
  return leads.test(before.lower) &&
    !(word && /^(?:of|it|as|a|is|was|in|on)$/.test(before.lower) && !ofLevel(tokens, at)) &&
    !(before.lower === 'at' && word && !held.test(tokens[at - 2]?.lower ?? ''))
    ? likely(last.value, word, memory)
    : null
}

/** What the same number counted last; a small number in words is no sum of millions. */
const likely = (value: number, word: boolean, memory: UnitMemory): string | null =>
  memory.known.get(value) ??
  (word && /\b(?:million|billion|trillion)\b/.test(memory.last ?? '')
    ? (memory.counted ?? memory.last)
    : memory.last)

/** `a compromise of seven`: the noun of a level. */
const ofLevel = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'of' &&
  /^(?:compromise|total|offer|limit|cap|ceiling|floor|maximum|minimum|figure|level|target|quota|threshold|demand|proposal)$/.test(
    tokens[at - 2]?.lower ?? '',
  )

/** `stays at nine`: a level that is kept. */
const held =
  /^(?:because|stays?|stayed|remains?|remained|stands?|stood|set|fixed|capped|kept|keep|held|frozen|stuck)$/

export const unnumbered =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|article|room|page|chapter|no|gate|tor|local|class|group|number)$/

/** `up from 24`, `down from the present 24`, `instead of 60`: measured like the quantity just named. */
function moved(tokens: readonly Token[], at: number): boolean {
  let link = at - 1
  while (
    /^(?:the|its|a|present|current|previous|existing|earlier|original|today's|bisher|heute|derzeit|aktuell)$/.test(
      tokens[link]?.lower ?? '',
    )
  )
    link--
  return (
    (/^(?:from|than|of)$/.test(tokens[link]?.lower ?? '') &&
      /^(?:up|down|instead|rather)$/.test(tokens[link - 1]?.lower ?? '')) ||
    (/^(?:against|versus|contre|gegenüber)$/.test(tokens[link]?.lower ?? '') &&
      tokens[link - 1]?.text === ',')
  )
}

/** `60 of them`: counted like what was counted last. */
const ofThem = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.lower === 'of' && /^(?:them|these|those)$/.test(tokens[to + 1]?.lower ?? '')

/** `Ten is what they offered`: a plural number with a singular verb is an amount. */
const asAmount = (tokens: readonly Token[], at: number, to: number): boolean => {
  const before = tokens[at - 1]
  return (
    (before === undefined || /^[.!?“"‘«:;]$/.test(before.text)) &&
    !/^(?:one|19\d\d|20\d\d)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:is|was|isn't|wasn't|would|will|won't|wouldn't)$/.test(tokens[to]?.lower ?? '') &&
    /^(?:what|too|not|enough|be|our|their|his|her|the|a|already|still|as|far|do|n't)$/.test(
      tokens[to + 1]?.lower ?? '',
    )
  )
}

/** `by nine to one`: votes against votes. */
const isRatio = (tokens: readonly Token[], at: number, to: number): boolean =>
  (tokens[to]?.lower === 'to' && /^(?:one|1)$/.test(tokens[to + 1]?.lower ?? '')) ||
  (tokens[at - 1]?.lower === 'to' && /^(?:one|1)$/.test(tokens[at]?.lower ?? ''))

/** `£9,250 a year, up from £8,900`: both sums are per the same. */
export const asBefore = (
  tokens: readonly Token[],
  at: number,
  unit: string,
  near: string,
): string => (moved(tokens, at) && near.startsWith(`${unit} per `) ? near : unit)
