/** The unit that stands behind a value: scale word, currency, percent or a counted thing. */
import type { Read } from './number-value.ts'
import { compounds, currencies, percents, scales, units } from './number-words.ts'
import type { Token } from './token.ts'

export interface Measured extends Read {
  readonly unit: string | null
  readonly scale: string | null
  readonly currency: string | null
}

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
    const owned = partitive(tokens, to)
    if (owned !== undefined) return { ...owned, scale, currency }
    for (let skip = 0; skip < 3; skip++) {
      const word = tokens[hyphenated + skip]
      if (word === undefined || word.kind !== 'word') break
      const noun = unitOf(word.lower)
      if (noun !== undefined) {
        const measure = compounds.get(tokens[hyphenated + skip - 1]?.lower ?? '') ?? ''
        return { to: hyphenated + skip + 1, scale, currency, unit: `${measure}${noun}` }
      }
      if (notModifier.test(word.lower) || (skip > 0 && !modifier.test(word.lower))) break
    }
    const thing = tokens[to]
    const large = scale !== null || /^\d{2,}|^\d{1,3}[,.]\d{3}/.test(tokens[from - 1]?.text ?? '')
    if (
      large &&
      !/^(?:19|20)\d{2}$/.test(tokens[from - 1]?.text ?? '') &&
      thing?.kind === 'word' &&
      /^\p{Ll}{2,}[^s]s$/u.test(thing.text) &&
      !uncounted.test(thing.lower)
    )
      return { to: to + 1, scale, currency, unit: thing.lower }
  }
  return { to, scale, currency, unit }
}

/** `60 of its interceptors`. */
function partitive(tokens: readonly Token[], at: number): { to: number; unit: string } | undefined {
  if (
    tokens[at]?.lower !== 'of' ||
    !/^(?:its|their|our|his|her|the|these|those)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return undefined
  for (let next = at + 2; next < at + 4; next++) {
    const unit = unitOf(tokens[next]?.lower ?? '')
    if (unit !== undefined) return { to: next + 1, unit }
  }
  return undefined
}

/** Counts that nobody bargains over: the guide leaves them out. */
const uncounted =
  /^(?:meetings|pages|countries|states|nations|flags|members|delegates|sides|parties|governments|rounds|times|articles|amendments|words|paragraphs|days|was|has|does|is|ministers|leaders|lawmakers|deputies|senators|mps|meps|capitals|delegates|envoys|diplomats|officials|negotiators|sources|journalists|reporters|signatories|clauses|sections|chapters|documents|letters|questions|answers|speeches|elections|polls|summits|sessions|occasions|cases|issues|topics|points|reasons|ways|others|parts|lines|allies|members|unions|regions|provinces|cities|towns|villages|islands)$/
const notModifier =
  /^(?:of|and|or|to|in|for|on|at|by|from|per|a|the|is|are|was|were|if|that|with|as|but|would|will|days?|years?|hundred|thousand)$/
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
