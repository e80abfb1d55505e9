/** Quantities with a unit, in figures and in words. */
import { completed, isTime, scaled, type UnitMemory } from './number-base.ts'
import { qualifierOf, targetYear } from './number-qualifier.ts'
import { type Measured, readUnit, unitText } from './number-unit.ts'
import { numeral, readValue } from './number-value.ts'
import { currencies, other } from './number-words.ts'
import type { StatedNumber } from './statement.ts'
import { type Token, tokenise } from './token.ts'

/** A quantity with the place where it stands. */
export interface Quantity extends StatedNumber {
  readonly start: number
}

/**
 * Quantities of an article in the order of the text. A first pass learns what shares are of and what
 * prices are per; the second gives them to the bare ones.
 */
export function quantitiesIn(
  text: string,
  stretches: readonly { readonly start: number; readonly end: number }[],
): Quantity[] {
  const memory: UnitMemory = { share: null, last: null, rates: new Map() }
  for (const { start, end } of stretches) scan(text, start, end, memory)
  memory.last = null
  return stretches.flatMap(({ start, end }) => scan(text, start, end, memory))
}

/** Quantities in a stretch of text, in order, read by themselves. @param memory what shares are of in the article */
export function numbersIn(
  text: string,
  start: number,
  end: number,
  { share }: { readonly share: string | null },
): StatedNumber[] {
  return scan(text, start, end, { share, last: null, rates: new Map() }).map(
    ({ start: _, ...number }) => number,
  )
}

function scan(text: string, start: number, end: number, memory: UnitMemory): Quantity[] {
  const tokens = tokenise(text, start, end)
  const found: Quantity[] = []
  for (let at = 0; at < tokens.length; ) {
    const read = measured(tokens, at)
    if (read === undefined) {
      const day = /^(\p{L}+|\d+)-(day|week|month|year|hour)$/u.exec(tokens[at]?.lower ?? '')
      const value = day === null ? null : numeral(day[1] as string, day[1] as string)
      if (
        day !== null &&
        value !== null &&
        !/^old$/.test(tokens[at + 1]?.lower ?? '') &&
        tokens[at + 1]?.lower !== '-'
      )
        found.push({
          start: tokens[at]?.start ?? 0,
          value,
          unit: `${day[2]}s`,
          qualifier: qualifierOf(tokens, at, at + 1, 'days'),
        })
      at++
      continue
    }
    const { from } = read
    const range = rangeFrom(tokens, read, at)
    const last = range ?? read
    const unit = unitText(
      last.unit ?? read.unit,
      last.scale ?? read.scale,
      last.currency ?? read.currency,
    )
    const bare = unit ?? inherited(tokens, at, last, memory)
    if (bare === null || isCount(tokens, read, last.to, bare)) {
      at = Math.max(last.to, at + 1)
      continue
    }
    const { unit: full, to } = completed(tokens, last.to, bare, memory)
    const qualifier = range === undefined ? qualifierOf(tokens, from, to, full) : 'range'
    found.push({
      start: tokens[at]?.start ?? 0,
      value: read.value,
      ...(range === undefined ? {} : { max: range.value }),
      unit: full,
      qualifier,
      ...targetYear(tokens, to),
    })
    if (memory.last === null || !isTime(full) || isTime(memory.last)) memory.last = full
    at = Math.max(to, at + 1)
  }
  return found
}

type From = Measured & { readonly from: number }

function measured(tokens: readonly Token[], at: number): From | undefined {
  const token = tokens[at] as Token
  let from = at
  let currency: string | null = null
  if (
    /^(?:us|c|a|hk|ca|au)$/.test(token.lower) &&
    tokens[at + 1]?.text === '$' &&
    tokens[at + 1]?.start === token.end
  )
    from = at + 1
  const sign = tokens[from] as Token
  if (currencies.has(sign.lower) && tokens[from + 1]?.kind === 'number') {
    currency =
      from > at && token.lower !== 'us'
        ? /^c/.test(token.lower)
          ? 'CAD'
          : /^a/.test(token.lower)
            ? 'AUD'
            : 'HKD'
        : (currencies.get(sign.lower) ?? null)
    from++
  } else if (from !== at) return undefined
  const previous = tokens[from - 1]
  if (
    previous?.text === '-' &&
    currency === null &&
    tokens[from - 2]?.kind === 'word' &&
    tokens[from - 2]?.end === previous.start
  )
    return undefined
  const read = readValue(tokens, from)
  if (read === undefined) return undefined
  const unit = readUnit(tokens, read.to, currency)
  return { value: read.value, ...unit, from: at }
}

/** `between 70 and 80`, `from 10 to 15`, `60–75`, `10 or 12`. */
function rangeFrom(tokens: readonly Token[], low: From, at: number): Measured | undefined {
  const link = tokens[low.to]
  if (link === undefined) return undefined
  const before = tokens[at - 1]?.lower ?? ''
  const dash = /^[-–—]$/.test(link.text) && tokens[low.to + 1]?.start === link.end
  const words =
    (before === 'between' && link.lower === 'and') ||
    (link.lower === 'to' && (before === 'from' || low.unit === null || before === 'of')) ||
    (before === 'zwischen' && link.lower === 'und') ||
    (before === 'entre' && link.lower === 'et') ||
    (link.lower === 'bis' && before !== '') ||
    (link.lower === 'à' && low.unit === null && low.currency === null) ||
    (link.lower === 'or' && low.unit === null && low.currency === null && low.scale === null)
  if (!dash && !words) return undefined
  if (tokens[low.to + 1] === undefined) return undefined
  const high = measured(tokens, low.to + 1)
  if (high === undefined || high.value <= low.value) return undefined
  if (high.unit === null && high.currency === null && high.scale === null) return undefined
  return high
}

const leads =
  /^(?:and|or|to|than|at|of|with|for|from|on|accept|pay|be|nor|about|nearer|below|above|over|under|least|most|a|only|is|was|want|take|offer|until|nothing|hold|propose|proposed|by|reach|between|asks|asked|about|between|considers|consider|it|as|cap|present|current|previous|original|existing|proposed|agreed)$/
const follows =
  /^(?:over|this|next|during|within|and|or|by|in|from|for|to|but|on|if|we|they|it|he|she|enough|unless|until|because|while|as|at|is|was|would|will|renewable|a)$/

/** The unit of a bare number: that of the quantity before, where the number ends its phrase. */
function inherited(
  tokens: readonly Token[],
  at: number,
  last: Measured,
  memory: UnitMemory,
): string | null {
  if (memory.last === null) return null
  const next = tokens[last.to]
  const word = tokens[at]?.kind === 'word'
  const before = tokens[at - 1]
  if (last.scale !== null) return scaled(memory.last, last.scale)
  if (next !== undefined && next.kind !== 'mark' && !follows.test(next.lower)) return null
  if (next !== undefined && /^[%-]$/.test(next.text)) return null
  const text = tokens[at]?.text ?? ''
  if (
    !word &&
    (/^(?:19|20)\d{2}$/.test(text) ||
      (next?.text === ':' && tokens[last.to + 1]?.kind === 'number'))
  )
    return null
  if (word && (tokens[at]?.lower === 'one' || other.has(tokens[at]?.lower ?? ''))) return null
  if (tokens[at]?.lower === 'zero') return next?.lower === 'for' ? memory.last : null
  if (before === undefined || before.kind === 'mark') return null
  if (monthly.test(before.lower)) return null
  return leads.test(before.lower) &&
    !(word && /^(?:of|it|as|a|is|was|in|on)$/.test(before.lower)) &&
    !(before.lower === 'at' && word && tokens[at - 2]?.lower !== 'because')
    ? memory.last
    : null
}

const monthly =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|article|room|page|chapter|no|gate|tor|local|class|group|number)$/

/** Years, clock times, counts without a unit that is bargained over. */
function isCount(tokens: readonly Token[], read: From, to: number, unit: string): boolean {
  const { text } = tokens[read.from] as Token
  if (/^(?:19|20)\d{2}$/.test(text) && read.currency === null && read.unit === null) return true
  const age = tokens[to]?.lower
  const before = tokens[read.from - 1]?.lower ?? ''
  const time = isTime(unit)
  if (
    read.value === 1 &&
    tokens[read.from]?.kind === 'word' &&
    !unit.startsWith('%') &&
    !time &&
    read.scale === null
  )
    return true
  if (/^(?:next|last|past|previous)$/.test(before) && time) return true
  if (time && told(tokens, read.from)) return true
  if (
    /^(?:first|last|other)$/.test(before) &&
    !time &&
    !unit.startsWith('%') &&
    read.currency === null
  )
    return true
  return (
    /^(?:years|months)$/.test(read.unit ?? '') && (age === 'old' || age === 'ago' || age === '-')
  )
}

/** `has shared its data for eight years`: a duration that is told, not bargained over. */
const told = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'for' &&
  tokens
    .slice(Math.max(0, at - 10), at - 1)
    .some(
      ({ lower }, index, near) =>
        /^(?:has|have|had|'ve)$/.test(lower) &&
        near[index + 1]?.lower !== 'been' &&
        /(?:ed|en|[^aeiou]t|d)$/.test(near[index + 1]?.lower ?? ''),
    )
