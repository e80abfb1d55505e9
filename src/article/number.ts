/** Quantities with a unit, in figures and in words. */
import {
  currencies,
  other,
  percents,
  qualifiers,
  scales,
  small,
  tens,
  units,
} from './number-words.ts'
import type { Qualifier, StatedNumber } from './statement.ts'
import { type Token, tokenise } from './token.ts'

/** The units an article has set, carried from one quantity to the next. */
interface UnitMemory {
  /** `% of GDP` once the article has said so. */
  share: string | null
  /** Unit of the quantity before, for a bare number. */
  last: string | null
  /** What a price is per, by currency: `per barrel`. */
  readonly rates: Map<string, string>
}

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

interface Read {
  readonly value: number
  readonly to: number
}

const numeral = (text: string, lower: string): number | null => {
  if (/^\d/.test(text)) {
    const comma = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)
    const dot = /^\d{1,3}(?:\.\d{3})+$/.test(text)
    const clean = comma
      ? text.replaceAll(',', '')
      : dot && !/^\d\.\d{3}$/.test(text)
        ? text.replaceAll('.', '')
        : text.replace(/[   ]/g, '').replace(',', '.')
    const value = Number(clean)
    return Number.isFinite(value) ? value : null
  }
  const index = small.indexOf(lower)
  if (index >= 0) return index
  const ten = tens.indexOf(lower)
  if (ten > 1) return ten * 10
  if (lower.includes('-')) {
    const [a = '', b = ''] = lower.split('-')
    const left = tens.indexOf(a)
    const right = small.indexOf(b)
    if (left > 1 && right > 0 && right < 10) return left * 10 + right
  }
  return other.get(lower) ?? null
}

/** A value in figures or in words: `4,500`, `sixty`, `two hundred and fifty`. */
function readValue(tokens: readonly Token[], at: number): Read | undefined {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark') return undefined
  const first = numeral(token.text, token.lower)
  if (first === null) return undefined
  let value = first
  let to = at + 1
  if (token.kind === 'word') {
    while (to < tokens.length && to - at < 8) {
      const { lower } = tokens[to] as Token
      if (lower === 'and' && tokens[to + 1]?.lower === 'a' && tokens[to + 2]?.lower === 'half') {
        value += 0.5
        to += 2
      } else if (lower === 'hundred' || lower === 'hundert') value *= 100
      else if (lower === 'thousand') value *= 1000
      else if (lower === 'and' || lower === 'point') {
        const next = numeral(tokens[to + 1]?.text ?? '', tokens[to + 1]?.lower ?? '')
        if (next === null || tokens[to + 1]?.kind !== 'word') break
        if (lower === 'and' && value % 100 !== 0) break
        value = lower === 'point' ? value + next / 10 : value + next
        to++
      } else break
      to++
    }
  }
  return { value, to }
}

interface Measured extends Read {
  readonly unit: string | null
  readonly scale: string | null
  readonly currency: string | null
}

function readUnit(
  tokens: readonly Token[],
  from: number,
  currencyBefore: string | null,
): { to: number; scale: string | null; currency: string | null; unit: string | null } {
  let to = from
  let scale: string | null = null
  let currency = currencyBefore
  const unit: string | null = null
  const joined = tokens[to - 1]?.end === tokens[to]?.start
  const found = scales.get(tokens[to]?.lower ?? '')
  if (
    found !== undefined &&
    ((tokens[to]?.lower.length ?? 0) > 2 ||
      joined ||
      currencyBefore !== null ||
      found === 'billion' ||
      tokens[to]?.lower === 'mn')
  ) {
    scale = found
    to++
    if (
      tokens[to]?.lower === '.' &&
      (found === 'billion' || found === 'million') &&
      /^(?:mrd|mio)$/.test(tokens[to - 1]?.lower ?? '')
    )
      to++
    if (tokens[to]?.lower === 'of' || tokens[to]?.lower === 'de' || tokens[to]?.lower === "d'") to++
  }
  const next = tokens[to]
  if (next === undefined) return { to, scale, currency, unit }
  const lower = next.lower
  if (percents.has(lower)) return { to: to + 1, scale, currency, unit: '%' }
  if ((lower === 'per' || lower === 'pour') && tokens[to + 1]?.lower === 'cent')
    return { to: to + 2, scale, currency, unit: '%' }
  const hyphenated = lower === '-' && joined ? to + 1 : to
  if (
    currency === null &&
    (lower === 'us' || lower === 'canadian' || lower === 'australian') &&
    currencies.has(tokens[to + 1]?.lower ?? '')
  )
    return {
      to: to + 2,
      scale,
      currency: lower === 'canadian' ? 'CAD' : lower === 'australian' ? 'AUD' : 'USD',
      unit,
    }
  if (currency === null && currencies.has(lower)) {
    currency = currencies.get(lower) ?? null
    return { to: to + 1, scale, currency, unit }
  }
  if (currency === null) {
    if (lower === 'percentage' && /^points?$/.test(tokens[to + 1]?.lower ?? ''))
      return { to: to + 2, scale, currency, unit: 'percentage points' }
    if (lower === 'basis' && /^points?$/.test(tokens[to + 1]?.lower ?? ''))
      return { to: to + 2, scale, currency, unit: 'basis points' }
    for (let skip = 0; skip < 3; skip++) {
      const word = tokens[hyphenated + skip]
      if (word === undefined || word.kind !== 'word') break
      const noun = unitOf(word.lower)
      if (noun !== undefined) return { to: hyphenated + skip + 1, scale, currency, unit: noun }
      if (notModifier.test(word.lower) || (skip > 0 && !modifier.test(word.lower))) break
    }
    const thing = tokens[to]
    const large = scale !== null || /^\d{3,}|^\d{1,3}[,.]\d{3}/.test(tokens[from - 1]?.text ?? '')
    if (
      large &&
      thing?.kind === 'word' &&
      /^\p{Ll}{3,}[^s]s$/u.test(thing.text) &&
      !uncounted.test(thing.lower)
    )
      return { to: to + 1, scale, currency, unit: thing.lower }
  }
  return { to, scale, currency, unit }
}
/** Counts that nobody bargains over: the guide leaves them out. */
const uncounted =
  /^(?:meetings|pages|countries|states|nations|flags|members|delegates|sides|parties|governments|rounds|times|articles|amendments|words|paragraphs|days|was|has|does|is)$/
const notModifier =
  /^(?:of|and|or|to|in|for|on|at|by|from|per|a|the|is|are|was|were|if|that|with|as|but|would|will|more\s|days?|years?|hundred|thousand)$/
const modifier =
  /^(?:more|new|additional|extra|further|million|working|metric|calendar|square|cubic|foreign|allied|european|american|british|french|german|armed|civilian|full|consecutive|combat|short|long|political|frozen|jobless)$/

function unitOf(lower: string): string | undefined {
  return (
    units.get(lower) ??
    (lower.endsWith('ies')
      ? units.get(`${lower.slice(0, -3)}y`)
      : lower.endsWith('s')
        ? units.get(lower.slice(0, -1))
        : undefined)
  )
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
  if (
    unit.unit === null &&
    unit.currency === null &&
    unit.scale === null &&
    tokens[from]?.kind === 'word' &&
    !small.includes(tokens[from]?.lower ?? '')
  )
    return { ...read, ...unit, from: at }
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
    (link.lower === 'or' && low.unit === null && low.currency === null && low.scale === null)
  if (!dash && !words) return undefined
  if (tokens[low.to + 1] === undefined) return undefined
  const high = measured(tokens, low.to + 1)
  if (high === undefined || high.value <= low.value) return undefined
  if (high.unit === null && high.currency === null && high.scale === null) return undefined
  return high
}

function unitText(
  unit: string | null,
  scale: string | null,
  currency: string | null,
): string | null {
  if (currency !== null)
    return scale === null
      ? currency
      : /^[A-Z]{3}$/.test(currency)
        ? `${currency} ${scale}`
        : `${scale} ${currency}`
  if (unit !== null) return scale === null ? unit : `${scale} ${unit}`
  return null
}

const leads =
  /^(?:and|or|to|than|at|of|with|for|from|on|accept|pay|be|nor|about|nearer|below|above|over|under|least|most|a|only|is|was|want|take|offer|until|nothing|hold|propose|proposed|by|reach|between|asks|asked|about|between|considers|consider|it|as|cap)$/
const follows =
  /^(?:and|or|by|in|from|for|to|but|on|if|we|they|it|he|she|enough|unless|until|because|while|as|at|is|was|would|will|renewable|a)$/

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
  if (before === undefined || before.kind === 'mark')
    return !word && /^[,–—“"„«]$/.test(before?.text ?? '') && next?.kind === 'mark' ? null : null
  if (monthly.test(before.lower)) return null
  return leads.test(before.lower) &&
    !(word && /^(?:of|it|as|a|is|was|in|on)$/.test(before.lower)) &&
    !(before.lower === 'at' && word && tokens[at - 2]?.lower !== 'because')
    ? memory.last
    : null
}

const monthly =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|article|room|page|chapter|no|gate|tor|local|class|group|number)$/

/** `800 million` after amounts in euros is `EUR million`. */
const scaled = (unit: string, scale: string): string | null => {
  const parts = unit
    .split(' ')
    .filter((part) => !/^(?:thousand|million|billion|trillion)$/.test(part))
  if (parts.length === 0 || unit.startsWith('%') || /^(?:days|weeks|months|years|hours)/.test(unit))
    return null
  const [first = '', ...rest] = parts
  return /^[A-Z]{3}$/.test(first) ? `${first} ${scale}` : [scale, first, ...rest].join(' ')
}

const isTime = (unit: string): boolean => /^(?:days|weeks|months|years|hours)$/.test(unit)

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

/** `of GDP`, `a year`, `per tonne` after a quantity; a bare share takes the base the article has set. */
function completed(
  tokens: readonly Token[],
  from: number,
  unit: string,
  memory: UnitMemory,
): { unit: string; to: number } {
  let to = from
  let full = unit
  if (unit === '%') {
    const base = shareBase(tokens, to)
    if (base !== undefined) {
      full = `% of ${base.name}`
      to = base.to
      memory.share = full
    } else if (memory.share !== null) full = memory.share
  }
  const link = tokens[to]?.lower
  const noun = tokens[to + 1]?.lower ?? ''
  if (
    link === 'a' ||
    link === 'per' ||
    link === 'each' ||
    link === 'every' ||
    link === 'pro' ||
    link === 'par' ||
    link === 'an' ||
    link === '/'
  ) {
    const what = /^(?:year|annum|jahr|an)$/.test(noun)
      ? 'year'
      : /^(?:month|week|day|tonne|ton|mwh|barrel|hour|kilo|kg|head|worker|vessel|ship|car|vehicle|shift|litre)$/.test(
            noun,
          )
        ? noun === 'mwh'
          ? 'MWh'
          : noun
        : /^megawatt-?/.test(noun)
          ? 'MWh'
          : null
    if (what !== null && /^[A-Z]{3}$/.test(full) && !/^(?:year|month|week|day|hour)$/.test(what))
      memory.rates.set(full, `per ${what}`)
    if (what !== null)
      return {
        unit: `${full === memory.share && unit === '%' ? '%' : full} per ${what}`,
        to: to + 2,
      }
  }
  if (link === 'annually' || link === 'yearly' || link === 'jährlich')
    return { unit: `${full} per year`, to: to + 1 }
  const rate = memory.rates.get(full)
  return { unit: rate === undefined ? full : `${full} ${rate}`, to }
}

function shareBase(tokens: readonly Token[], at: number): { name: string; to: number } | undefined {
  if (!/^(?:of|des|der|du|de|vom)$/.test(tokens[at]?.lower ?? '')) return undefined
  let next = at + 1
  for (let skip = 0; skip < 4; skip++, next++) {
    const lower = tokens[next]?.lower ?? ''
    if (
      /^(?:gdp|bip|pib)$/.test(lower) ||
      (lower === 'gross' && tokens[next + 1]?.lower === 'domestic')
    )
      return { name: 'GDP', to: next + (lower === 'gross' ? 3 : 1) }
    if (lower === 'economic' && tokens[next + 1]?.lower === 'output')
      return { name: 'GDP', to: next + 2 }
    if (
      /^(?:gni|rnb|bne)$/.test(lower) ||
      (lower === 'gross' && tokens[next + 1]?.lower === 'national')
    )
      return { name: 'GNI', to: next + (lower === 'gross' ? 3 : 1) }
    if (/^(?:sales|turnover|revenue|revenues|exports|imports|profits)$/.test(lower))
      return { name: lower, to: next + 1 }
    if (
      !/^(?:its|their|our|the|worldwide|global|national|annual|eu|bloc's|europe's|union's)$/.test(
        lower,
      )
    )
      return undefined
  }
  return undefined
}

function targetYear(tokens: readonly Token[], from: number): { by?: number } {
  for (let at = from; at < Math.min(tokens.length - 1, from + 9); at++) {
    const { lower, kind } = tokens[at] as Token
    if (kind === 'number' && at > from && !/^(?:19|20)\d{2}$/.test(lower)) return {}
    if (
      /^(?:by|in|before|until|from|bis|d'ici)$/.test(lower) &&
      /^20\d{2}$/.test(tokens[at + 1]?.text ?? '')
    )
      return { by: Number(tokens[at + 1]?.text) }
  }
  return {}
}

const sorted = qualifiers
  .map(([words, qualifier]) => [words.split(' '), qualifier] as const)
  .sort(([a], [b]) => b.length - a.length)

const denied = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) =>
      /^(?:not|cannot|no|nobody|none|never|won't|can't|pas|nicht|nie)$/.test(lower),
    )

function qualifierOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  unit: string,
): Qualifier | null {
  for (const [words, qualifier] of sorted) {
    const start = from - words.length
    if (start >= 0 && words.every((word, index) => tokens[start + index]?.lower === word)) {
      if (
        /^(?:above|over|more|exceed|beyond|plus)$/.test(words[0] ?? '') &&
        words[1] !== 'mere' &&
        denied(tokens, start)
      )
        return 'up to'
      if (/^(?:below|under|less|fewer)$/.test(words[0] ?? '') && denied(tokens, start))
        return 'at least'
      if (words[0] === 'over' && /^(?:days|weeks|months|years|hours)$/.test(unit)) return null
      if (qualifier === 'up to' && words[0] === 'less' && tokens[start - 1]?.lower === 'nothing')
        return 'at least'
      if (
        qualifier === 'up to' &&
        (words[0] === 'less' || words[0] === 'below') &&
        /^(?:anything)$/.test(tokens[start - 1]?.lower ?? '')
      )
        return null
      return qualifier
    }
  }
  const after = tokens.slice(to, to + 10).map(({ lower }) => lower)
  const first = after.join(' ')
  if (
    /^or (?:more|above|over|higher)\b/.test(first) ||
    /^(?:plus(?=$| [.,;])|at the least|at least|minimum|als minimum)\b/.test(first)
  )
    return 'at least'
  if (
    /^or (?:less|fewer|below|under)\b/.test(first) ||
    /^(?:at most|at the most|maximum|, not (?:a|an|one) \p{L}+ more|, no more|and not (?:a|an|one) \p{L}+ more|and no more|höchstens)/u.test(
      first,
    )
  )
    return 'up to'
  if (/^[^.;]{0,30}, (?:and )?not (?:a|an|one) \p{L}+ more/u.test(first)) return 'up to'
  if (/^or (?:so|thereabouts)\b/.test(first)) return 'about'
  return null
}
