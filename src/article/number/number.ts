/** Quantities with a unit, in figures and in words. */

import type { StatedNumber } from '../statement.ts'
import { type Token, tokenise } from '../text/token.ts'
import { asBefore, inherited, unnumbered } from './number-bare.ts'
import { completed, isTime, type UnitMemory } from './number-base.ts'
import { counted, halfOf, perEach, perYear } from './number-before.ts'
import { coinedBy } from './number-coin.ts'
import { isCount } from './number-count.ts'
import { qualifierOf, targetYear } from './number-qualifier.ts'
import { type From, type Measured, readUnit, unitText } from './number-unit.ts'
import { numeral, readValue } from './number-value.ts'
import { currencies } from './number-words.ts'

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
  const memory: UnitMemory = { share: null, ...blank() }
  for (const { start, end } of stretches) scan(text, start, end, memory)
  Object.assign(memory, { ...blank(), rates: memory.rates })
  return coinedBy(
    text,
    stretches.flatMap(({ start, end }) => scan(text, start, end, memory)),
  )
}

/** Quantities in a stretch of text, in order, read by themselves. @param memory what shares are of in the article */
export function numbersIn(
  text: string,
  start: number,
  end: number,
  { share }: { readonly share: string | null },
): StatedNumber[] {
  return scan(text, start, end, { share, ...blank() }).map(({ start: _, ...number }) => number)
}

const blank = (): Omit<UnitMemory, 'share'> => ({
  last: null,
  known: new Map(),
  counted: null,
  scaled: new Map(),
  rates: new Map(),
})

function scan(text: string, start: number, end: number, memory: UnitMemory): Quantity[] {
  const tokens = tokenise(text, start, end)
  const found: Quantity[] = []
  for (let at = 0; at < tokens.length; ) {
    const read = measured(tokens, at)
    if (read === undefined) {
      const day = /^(\p{L}+|\d+)-(day|week|month|year|hour)$/u.exec(tokens[at]?.lower ?? '')
      const value = day === null ? null : numeral(day[1] as string, day[1] as string)
      const half = halfOf(tokens, at)
      if (half !== undefined) {
        found.push({ start: tokens[at]?.start ?? 0, ...half.stated })
        memory.last = half.stated.unit
        at = half.to
        continue
      }
      if (
        day !== null &&
        value !== null &&
        !/^old$/.test(tokens[at + 1]?.lower ?? '') &&
        tokens[at + 1]?.lower !== '-'
      )
        found.push({
          start: tokens[at]?.start ?? 0,
          value,
          unit:
            day[2] === 'hour' && tokens[at + 1]?.lower === 'week' ? 'hours per week' : `${day[2]}s`,
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
    const bare =
      unit ??
      ahead(tokens, at, last) ??
      counted(tokens, at, last) ??
      inherited(tokens, at, last, memory, found.at(-1)?.unit ?? null)
    if (bare === null || isCount(tokens, read, last.to, bare)) {
      at = Math.max(last.to, at + 1)
      continue
    }
    const { unit: whole, to } = completed(tokens, last.to, bare, memory)
    const full = asBefore(
      tokens,
      at,
      perEach(tokens, at, perYear(tokens, at, whole)),
      found.at(-1)?.unit ?? '',
    )
    const qualifier = range === undefined ? qualifierOf(tokens, from, to, full) : 'range'
    found.push({
      start: tokens[at]?.start ?? 0,
      value: read.value,
      ...(range === undefined ? {} : { max: range.value }),
      unit: full,
      qualifier,
      ...targetYear(tokens, to),
    })
    const scale = /\b(?:thousand|million|billion|trillion)\b/.exec(full)?.[0]
    memory.known.set(read.value, full)
    if (scale === undefined && !isTime(full) && !/%|[A-Z]{3}|^(?:cents|pence|crowns)/.test(full))
      memory.counted = full
    if (scale !== undefined) memory.scaled.set(scale, full)
    if (memory.last === null || !isTime(full) || isTime(memory.last) || isSubject(tokens, at))
      memory.last = full
    at = Math.max(to, at + 1)
  }
  return found
}

/** `Forty-five days is too short`: the term itself is what is talked of. */
const isSubject = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1] === undefined || /^[.!?“"‘«]$/.test(tokens[at - 1]?.text ?? '')

/** Letters before the sign of the dollar. */
const dollars: ReadonlyMap<string, string> = new Map([
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['r', 'BRL'],
  ['nt', 'TWD'],
])

function measured(tokens: readonly Token[], at: number): From | undefined {
  const token = tokens[at] as Token
  let from = at
  let currency: string | null = null
  if (
    /^(?:us|c|a|hk|ca|au|nz|s|r|nt)$/.test(token.lower) &&
    tokens[at + 1]?.text === '$' &&
    tokens[at + 1]?.start === token.end
  )
    from = at + 1
  const sign = tokens[from] as Token
  if (currencies.has(sign.lower) && tokens[from + 1]?.kind === 'number') {
    currency =
      from > at && token.lower !== 'us'
        ? (dollars.get(token.lower) ?? 'HKD')
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

/** `12, 15 and 20 licences`, `to 45 from 60 vessels`: the unit stands behind the last of the series. */
function ahead(tokens: readonly Token[], at: number, bare: Measured): string | null {
  const before = tokens[at - 1]
  const text = tokens[at]?.text ?? ''
  if (bare.scale !== null || before === undefined || /^(?:one|(?:19|20)\d\d)$/.test(text))
    return null
  if (unnumbered.test(before.lower)) return null
  if (before.kind === 'mark' && !(before.text === ',' && tokens[at - 2]?.kind === 'number'))
    return null
  let { to } = bare
  for (let step = 0; step < 4; step++) {
    const link = tokens[to]?.lower ?? ''
    const change = /^(?:from|de|von)$/.test(before.lower) && /^(?:to|à|auf)$/.test(link)
    if (!change && !/^(?:,|and|or|from)$/.test(link)) return null
    if (link === 'from' && before.lower !== 'to') return null
    if (link === ',' && tokens[to + 1]?.lower === 'and') to++
    if (tokens[to + 1] === undefined) return null
    const next = measured(tokens, to + 1)
    if (next === undefined) return null
    const unit = unitText(next.unit, next.scale, next.currency)
    if (unit !== null) return link === ',' || (isTime(unit) && !change) ? null : unit
    to = next.to
  }
  return null
}
