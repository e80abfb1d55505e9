/** The unit that stands behind a value: scale word, currency, percent or a counted thing. */

import type { Token } from '../text/token.ts'
import type { Read } from './number-value.ts'
import { compounds, currencies, percents, scales, units } from './number-words.ts'

export interface Measured extends Read {
  readonly unit: string | null
  readonly scale: string | null
  readonly currency: string | null
}

export type From = Measured & { readonly from: number }

export function readUnit(
  tokens: readonly Token[],
  from: number,
  currencyBefore: string | null,
): { to: number; scale: string | null; currency: string | null; unit: string | null } {
  let to = from
  let scale: string | null = null
  let currency = currencyBefore
  const unit = null
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
  if (/^p(?=-a-|-per-|$)/.test(lower) && joined && currencyBefore === null && scale === null)
    return {
      to: to + 1,
      scale,
      currency: lower === 'p' ? 'pence' : `pence ${perJoined(lower)}`,
      unit,
    }
  if (percents.has(lower)) return { to: to + 1, scale, currency, unit: '%' }
  if ((lower === 'per' || lower === 'pour') && tokens[to + 1]?.lower === 'cent')
    return { to: to + 2, scale, currency, unit: '%' }
  const hyphenated = lower === '-' && joined ? to + 1 : to
  if (currency === null && national.has(lower) && currencies.has(tokens[to + 1]?.lower ?? ''))
    return {
      to: to + 2,
      scale,
      currency: coined(lower, tokens[to + 1]?.lower ?? ''),
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
    const owned = partitive(tokens, to, from)
    if (owned !== undefined) return { ...owned, scale, currency }
    for (let skip = 0; skip < 3; skip++) {
      const word = tokens[hyphenated + skip]
      if (word === undefined || word.kind !== 'word') break
      const noun = unitOf(word.lower)
      if (
        noun !== undefined &&
        (word.lower !== 'an' || /^(?:un|1)$/.test(tokens[from - 1]?.lower ?? ''))
      ) {
        const measure = compounds.get(tokens[hyphenated + skip - 1]?.lower ?? '') ?? ''
        return { to: hyphenated + skip + 1, scale, currency, unit: `${measure}${noun}` }
      }
      if (
        barred(tokens, hyphenated + skip) ||
        (skip > 0 &&
          !modifier.test(word.lower) &&
          !adjective.test(word.text) &&
          !isTrade(tokens, hyphenated + skip))
      )
        break
    }
    if (scale !== null || isMany(tokens, from)) {
      const described = adjective.test(tokens[to]?.text ?? '') ? to + 1 : to
      if (isThing(tokens[described]))
        return { to: described + 1, scale, currency, unit: tokens[described]?.lower ?? '' }
    }
  }
  return { to, scale, currency, unit }
}

/** `p-a-share`: what is written on to a price. */
const perJoined = (lower: string): string => `per ${lower.slice(lower.lastIndexOf('-') + 1)}`

/** `Canadian dollars`, `Swiss francs`: money by the land that coins it. */
const national: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['american', 'USD'],
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['singapore', 'SGD'],
  ['swiss', 'CHF'],
  ['norwegian', 'NOK'],
  ['danish', 'DKK'],
  ['swedish', 'SEK'],
  ['icelandic', 'ISK'],
  ['czech', 'CZK'],
  ['british', 'GBP'],
  ['egyptian', 'EGP'],
  ['turkish', 'TRY'],
  ['indian', 'INR'],
  ['pakistani', 'PKR'],
  ['mexican', 'MXN'],
  ['argentine', 'ARS'],
  ['polish', 'PLN'],
  ['japanese', 'JPY'],
  ['chinese', 'CNY'],
  ['russian', 'RUB'],
  ['ukrainian', 'UAH'],
])

const coined = (land: string, coin: string): string =>
  /^(?:cents|pence)$/.test(coin) ? coin : (national.get(land) ?? 'USD')

/** `60 of its interceptors`. */
function partitive(
  tokens: readonly Token[],
  at: number,
  from: number,
): { to: number; unit: string } | undefined {
  if (
    tokens[at]?.lower !== 'of' ||
    !/^(?:its|their|our|his|her|the|these|those)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return undefined
  if (tokens[at + 2]?.kind === 'number')
    for (let next = at + 3; next < at + 5; next++) {
      const unit = unitOf(tokens[next]?.lower ?? '')
      if (unit !== undefined || isThing(tokens[next]))
        return { to: at + 2, unit: unit ?? tokens[next]?.lower ?? '' }
    }
  for (let next = at + 2; next < at + 4; next++) {
    const unit = unitOf(tokens[next]?.lower ?? '')
    if (unit !== undefined) return { to: next + 1, unit }
  }
  if (!isMany(tokens, from)) return undefined
  for (let next = at + 2; next < at + 4; next++)
    if (isThing(tokens[next])) return { to: next + 1, unit: tokens[next]?.lower ?? '' }
  return undefined
}

/** Ten or more: a count that may be bargained over whatever its noun. */
const isMany = (tokens: readonly Token[], from: number): boolean => {
  const { text = '', lower = '' } = tokens[from - 1] ?? {}
  return (
    (/^\d{2,}|^\d{1,3}[,.]\d{3}/.test(text) && !/^(?:19|20)\d{2}$/.test(text)) ||
    /^(?:hundred|thousand|dozen|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?)$/u.test(
      lower,
    )
  )
}

/** A plural that no list of units holds. */
const isThing = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Ll}{2,}[^s]s$/u.test(token.text) && !uncounted.test(token.lower)

const adjective =
  /^\p{Ll}{3,}(?:ing|ed|al|ic|ive|ary|ous|able|less|ful|new)$|^(?:new|more|extra|old|big|small|large|further|rural|local)$/u

/** Counts that nobody bargains over: the guide leaves them out. */
const uncounted =
  /^(?:gets|wants|says|makes|takes|goes|needs|gives|pays|costs|means|remains|comes|puts|keeps|owes|meetings|pages|countries|states|nations|flags|members|delegates|sides|parties|governments|rounds|times|articles|amendments|words|paragraphs|days|was|has|does|is|ministers|leaders|lawmakers|deputies|senators|mps|meps|capitals|delegates|envoys|diplomats|officials|negotiators|sources|journalists|reporters|signatories|clauses|sections|chapters|documents|letters|questions|answers|speeches|elections|polls|summits|sessions|occasions|cases|issues|topics|points|reasons|ways|others|parts|lines|allies|members|unions|regions|provinces|cities|towns|villages|islands)$/
const notModifier =
  /^(?:of|and|or|to|in|for|on|at|by|from|per|a|the|is|are|was|were|if|that|with|as|but|would|will|days?|years?|hundred|thousand|next|last|this|later|earlier)$/
const modifier =
  /^(?:more|new|additional|extra|further|million|working|metric|calendar|square|cubic|foreign|allied|european|american|british|french|german|armed|civilian|full|consecutive|combat|short|long|political|frozen|jobless)$/

/** No part of the noun phrase: `12 protesters wanted jobs`, `40 of`. */
const barred = (tokens: readonly Token[], at: number): boolean =>
  notModifier.test(tokens[at]?.lower ?? '') ||
  (isThing(tokens[at]) && unitOf(tokens[at + 1]?.lower ?? '') === undefined)

/** `new border guards`: a noun before the noun that is counted. */
const isTrade = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Ll}{3,}[^sd\P{L}]$/u.test(tokens[at]?.text ?? '') &&
  (tokens[at + 1]?.lower.endsWith('s') ?? false) &&
  unitOf(tokens[at + 1]?.lower ?? '') !== undefined

function unitOf(lower: string): string | undefined {
  return (
    units.get(lower) ??
    (lower.endsWith('ies')
      ? units.get(`${lower.slice(0, -3)}y`)
      : lower.endsWith('s')
        ? (units.get(lower.slice(0, -1)) ??
          (/(?:s|x|ch|sh)es$/.test(lower) ? units.get(lower.slice(0, -2)) : undefined))
        : undefined)
  )
}

export function unitText(
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
