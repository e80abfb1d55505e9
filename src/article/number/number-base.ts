/** What a unit is of or per, and what the article has set before: `% of GDP`, `EUR per tonne`. */

import type { Token } from '../text/token.ts'
import { rateAbroad } from './number-abroad.ts'

/** The units an article has set, carried from one quantity to the next. */
export interface UnitMemory {
  /** `% of GDP` once the article has said so. */
  share: string | null
  /** Unit of the quantity before, for a bare number. */
  last: string | null
  /** Unit that a value had last. */
  readonly known: Map<number, string>
  /** Unit last counted: neither money nor a share nor a time. */
  counted: string | null
  /** Unit of the quantity last told in thousands, millions, billions. */
  readonly scaled: Map<string, string>
  /** What a price is per, by currency: `per barrel`. */
  readonly rates: Map<string, string>
}

/** `of GDP`, `a year`, `per tonne` after a quantity; a bare share takes the base the article has set. */
export function completed(
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
      if (/^(?:GDP|GNI|sales|turnover)$/.test(base.name)) memory.share = full
    } else if (memory.share !== null && !otherShare(tokens, from)) full = memory.share
  }
  if (
    /^(?:off|more|extra|mehr|zusätzlich)$/.test(tokens[to]?.lower ?? '') &&
    (perLink.test(tokens[to + 1]?.lower ?? '') || rateAbroad(tokens, to + 1) !== undefined)
  )
    to++
  if (tokens[to]?.lower === 'for' && /^(?:each|every)$/.test(tokens[to + 1]?.lower ?? '')) {
    const each = completed(tokens, to + 1, unit, memory)
    if (each.to > to + 1) return each
  }
  const abroad = rateAbroad(tokens, to)
  if (abroad !== undefined && !/ per /.test(full)) {
    if (/^[A-Z]{3}$/.test(full) && !untold.test(abroad.what))
      memory.rates.set(full, `per ${abroad.what}`)
    return {
      unit: `${full === memory.share && unit === '%' ? '%' : full} per ${abroad.what}`,
      to: abroad.to,
    }
  }
  const link = tokens[to]?.lower
  if (full === 'hours' && link === 'week') return { unit: 'hours per week', to: to + 1 }
  if (/^pence per /.test(full)) memory.rates.set('pence', full.slice('pence '.length))
  const metric =
    link !== undefined &&
    perLink.test(link) &&
    tokens[to + 1]?.lower === 'metric' &&
    /^tons?$|^tonnes?$/.test(tokens[to + 2]?.lower ?? '')
  if (metric && tokens[to + 2] !== undefined) {
    if (/^[A-Z]{3}$/.test(full)) memory.rates.set(full, 'per tonne')
    return { unit: `${full} per tonne`, to: to + 3 }
  }
  const noun = tokens[to + 1]?.lower ?? ''
  if (perLink.test(link ?? '') && /^(?:square|cubic)$/.test(noun)) {
    const what = `${noun} ${tokens[to + 2]?.lower.replace('meter', 'metre') ?? ''}`
    memory.rates.set(full, `per ${what}`)
    return { unit: `${full} per ${what}`, to: to + 3 }
  }
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
      : /^(?:month|week|day|tonne|ton|mwh|barrel|hour|kilo|kilogram|kilogramme|kg|head|worker|vessel|ship|car|vehicle|shift|litre|liter|gallon|bushel|pound|ounce|gram|household|person|child|pupil|student|acre|hectare|acre-foot|second|minute|night|trip|animal|cow|carcass|megabyte|gigabyte|plane|flight|passenger|container|seat|job|share|unit|kilometre|kilometer|km|mile|bottle|bed|patient|visit|dose|room|ticket|case|delivery|night)$/.test(
            noun,
          )
        ? noun === 'mwh'
          ? 'MWh'
          : /^(?:kilo|kilogram|kilogramme)$/.test(noun)
            ? 'kg'
            : noun === 'kilometre' || noun === 'kilometer'
              ? 'km'
              : noun
        : /^megawatt-?/.test(noun)
          ? 'MWh'
          : rated(tokens, to, full)
            ? noun
            : null
    if (what !== null && /^(?:second|minute|hour)$/.test(what) && flowing.test(full))
      memory.rates.set(full, `per ${what}`)
    if (what !== null && /^(?:[A-Z]{3}|pence|cents)$/.test(full) && !untold.test(what))
      memory.rates.set(full, `per ${what}`)
    if (what !== null)
      return {
        unit: `${full === memory.share && unit === '%' ? '%' : full} per ${what}`,
        to: to + 2,
      }
  }
  if (link === 'annually' || link === 'yearly' || link === 'jährlich')
    return { unit: `${full} per year`, to: to + 1 }
  if (
    (link === 'on' || (link === 'in' && /^(?:cents|pence)$/.test(full))) &&
    noun === 'the' &&
    /^(?:dollar|pound|euro)$/.test(tokens[to + 2]?.lower ?? '')
  ) {
    const rate = `${link} the ${tokens[to + 2]?.lower}`
    memory.rates.set(full, rate)
    return { unit: `${full} ${rate}`, to: to + 3 }
  }
  const rate = memory.rates.get(full)
  return { unit: rate === undefined ? full : `${full} ${rate}`, to }
}

/**
 * A term or a receiver: `a bonus of 900 euros` after `400 euros a head` is no price per head, as
 * `46 dollars` after `52 dollars a barrel` is one per barrel.
 */
const untold =
  /^(?:year|month|week|day|hour|quarter|night|shift|head|worker|employee|household|person|child|pupil|student|family|patient|job|passenger)$/

/** What flows, so that a bare amount later means the same flow. */
const flowing = /(?:metres|litres|gallons|barrels|feet|kg|tonnes)$/

/** `two crowns a wagon`: a price by a thing that no list holds. */
const rated = (tokens: readonly Token[], at: number, unit: string): boolean =>
  /^(?:[A-Z]{3}(?: (?:thousand|million|billion))?|cents|pence|crowns|dinars|dirhams|riyals)$/.test(
    unit,
  ) &&
  /^(?:a|per)$/.test(tokens[at]?.lower ?? '') &&
  /^\p{Ll}{3,}$/u.test(tokens[at + 1]?.text ?? '') &&
  (tokens[at]?.lower === 'per' ||
    tokens[at + 2] === undefined ||
    tokens[at + 2]?.kind === 'mark' ||
    /^(?:and|or|in|for|from|by|at|on|to|if|unless|but|when|until)$/.test(
      tokens[at + 2]?.lower ?? '',
    ))

const ofSentence = (tokens: readonly Token[]): readonly Token[] =>
  tokens.slice(tokens.findLastIndex(({ text }) => /^[.;!?]$/.test(text)) + 1)

/** `cut the funds by 5 per cent`, `support at 58 per cent`: a share of something else than the base. */
const otherShare = (tokens: readonly Token[], from: number): boolean =>
  ofSentence(tokens.slice(Math.max(0, from - 12), from)).some(
    ({ lower }, index, near) =>
      /^(?:support|approval|turnout|interest|loan|loans|inflation|unemployment|mortgage|mortgages|coupon|yield|survey|poll|tariff|tariffs|owns|stake|vat)$/.test(
        lower,
      ) ||
      (lower === 'by' &&
        near
          .slice(Math.max(0, index - 7), index)
          .some((word) =>
            /^(?:cut|cuts|cutting|raise|raises|raised|reduce|reduced|reduces|fall|fell|fallen|rise|rises|rose|rising|increase|increased|lower|lowered|trim|trimmed|grow|grew|shrink|shrank|shrunk)$/.test(
              word.lower,
            ),
          ) &&
        near.length - index < 7),
  )

const perLink = /^(?:a|per|each|every)$/

function shareBase(tokens: readonly Token[], at: number): { name: string; to: number } | undefined {
  if (!/^(?:of|des|der|du|de|vom|am|seines|ihres)$/.test(tokens[at]?.lower ?? '')) return undefined
  let next = at + 1
  for (let skip = 0; skip < 4; skip++, next++) {
    const lower = tokens[next]?.lower ?? ''
    if (
      /^(?:gdp|bip|pib|bruttoinlandsprodukts?|wirtschaftsleistung)$/.test(lower) ||
      (lower === 'gross' && tokens[next + 1]?.lower === 'domestic')
    )
      return { name: 'GDP', to: next + (lower === 'gross' ? 3 : 1) }
    if (lower === 'economic' && tokens[next + 1]?.lower === 'output')
      return { name: 'GDP', to: next + 2 }
    if (
      /^(?:gni|rnb|bne|bruttonationaleinkommens?)$/.test(lower) ||
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

/** `800 million` after amounts in euros is `EUR million`. */
export const scaled = (unit: string, scale: string): string | null => {
  const parts = unit
    .split(' ')
    .filter((part) => !/^(?:thousand|million|billion|trillion)$/.test(part))
  if (parts.length === 0 || unit.startsWith('%') || /^(?:days|weeks|months|years|hours)/.test(unit))
    return null
  const [first = '', ...rest] = parts
  return /^[A-Z]{3}$/.test(first) ? `${first} ${scale}` : [scale, first, ...rest].join(' ')
}

export const isTime = (unit: string): boolean => /^(?:days|weeks|months|years|hours)$/.test(unit)
