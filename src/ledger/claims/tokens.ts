/** A claim's words and numbers. Linear in the length of the text. */
import { halfDigit, readNumber } from './digits.ts'

/** What a number counts: a share, money, a year, or nothing said. */
export type NumberUnit = 'percent' | 'usd' | 'eur' | 'gbp' | 'year' | 'fraction' | 'plain'

export interface NumberToken {
  readonly kind: 'number'
  readonly value: number
  /** Upper end of “1 to 1.5 %”. */
  readonly upTo?: number
  /** Half of the last digit stated. */
  readonly tolerance: number
  readonly unit: NumberUnit
}

export type Token =
  | { readonly kind: 'word'; readonly word: string }
  /** A character that is neither a letter, a digit nor punctuation. */
  | { readonly kind: 'sign'; readonly sign: string }
  | NumberToken

/** Longer texts are no single claim. */
export const longestClaim = 1000

const scales: ReadonlyMap<string, number> = new Map([
  ...['thousand', 'k'].map((word) => [word, 1e3] as const),
  ...['million', 'millions', 'm', 'mn', 'mln'].map((word) => [word, 1e6] as const),
  ...['billion', 'billions', 'bn', 'bln'].map((word) => [word, 1e9] as const),
  ...['trillion', 'trillions', 'tn', 'trn'].map((word) => [word, 1e12] as const),
])

const currencies: ReadonlyMap<string, NumberUnit> = new Map([
  ...['$', 'dollar', 'dollars', 'usd'].map((word) => [word, 'usd'] as const),
  ...['€', 'euro', 'euros', 'eur'].map((word) => [word, 'eur'] as const),
  ...['£', 'pound', 'pounds', 'gbp'].map((word) => [word, 'gbp'] as const),
])

const percents = new Set(['%', 'percent', 'pct', 'pc'])

const units = 'one two three four five six seven eight nine'.split(' ')
const teens =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const numberWords: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ...units.map((word, i) => [word, i + 1] as const),
  ...teens.map((word, i) => [word, i + 10] as const),
  ...tens.flatMap((word, i) => [
    [word, 10 * (i + 2)] as const,
    ...units.map((unit, k) => [`${word}-${unit}`, 10 * (i + 2) + k + 1] as const),
  ]),
])

/** Shares in words, in per cent. */
const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['third', 100 / 3],
  ['quarter', 25],
  ['thirds', 100 / 3],
  ['quarters', 25],
  ['fifth', 20],
  ['fifths', 20],
])

/** A fraction in words is no more exact than this many points. */
const fractionTolerance = 2.5

/** What is said in several words or signs, in one that the rest of the reading knows. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/[’‘`]/g, "'"],
  [/n't\b/g, ' not'],
  [/\bu\.s\.a\b\.?/g, 'usa'],
  [/\bu\.s\b\.?/g, 'us'],
  [/\bu\.k\b\.?/g, 'uk'],
  [/\bus\$/g, '$'],
  [/\bus dollars?\b/g, 'dollars'],
  [/\bpounds sterling\b/g, 'pounds'],
  [/\bper cent\b/g, 'percent'],
  [/\bgross domestic product\b/g, 'gdp'],
  [/\bnot (?:only|just|merely)\b/g, 'notonly'],
  [/\bpercentage points?\b/g, 'points'],
  [/\bno-? ?one\b/g, 'nobody'],
  [/\bnot (?:one|a single)\b/g, 'no'],
  [/\bnot (?:all|every)\b/g, 'notall'],
  [/≥|>=/g, ' at least '],
  [/≤|<=/g, ' at most '],
  [/>/g, ' more than '],
  [/</g, ' less than '],
  [/[~≈]/g, ' about '],
  [/(\d%?)\+/g, '$1 or more '],
  [/(\d%?)\s?[-–—]\s?(?=\d)/g, '$1 to '],
  // What remains before a digit is a minus.
  [/(^|[\s(])[-−](?=\d)/g, '$1− '],
]

const part = /\d+(?:,\d+)*(?:\.\d+)?|\p{L}+(?:-\p{L}+)*|[^\s\p{L}\d.,;:!?"'()[\]“”„«»…/–—-]/gu

/** Words and numbers in order; `two thirds` and `1 to 1.5 %` are one number each. */
export function tokensOf(text: string): readonly Token[] {
  let plain = text.slice(0, longestClaim).normalize('NFC').toLowerCase()
  for (const [spelling, word] of spellings) plain = plain.replaceAll(spelling, word)
  const parts = plain.match(part) ?? []
  const tokens: Scaled[] = []
  for (let at = 0; at < parts.length; at++) {
    const { token, taken } = numberAt(parts, at) ?? fractionAt(parts, at) ?? wordAt(parts, at)
    tokens.push(token)
    at += taken - 1
  }
  return withRanges(tokens)
}

/** A token whose number remembers what it was multiplied by. */
type Scaled = Exclude<Token, NumberToken> | (NumberToken & { readonly scale?: number })

interface Taken {
  readonly token: Scaled
  readonly taken: number
}

function wordAt(parts: readonly string[], at: number): Taken {
  const word = parts[at] ?? ''
  const token = /^\p{L}/u.test(word)
    ? ({ kind: 'word', word } as const)
    : ({ kind: 'sign', sign: word } as const)
  return { token, taken: 1 }
}

function fractionAt(parts: readonly string[], at: number): Taken | undefined {
  const [joined, unitWord] = (parts[at] ?? '').split('-')
  const [first = '', second = ''] =
    unitWord === undefined ? [parts[at], parts[at + 1]] : [joined, unitWord]
  const taken = unitWord === undefined ? 2 : 1
  const times = first === 'a' || first === 'one' ? 1 : numberWords.get(first)
  const of = fractions.get(second)
  if (times !== undefined && of !== undefined) return fraction(times * of, taken)
  return first === 'half' ? fraction(50, 1) : undefined
}

const fraction = (value: number, taken: number): Taken => ({
  token: { kind: 'number', value, tolerance: fractionTolerance, unit: 'fraction' },
  taken,
})

function numberAt(parts: readonly string[], at: number): Taken | undefined {
  const sign = currencies.get(parts[at] ?? '')
  const from = sign === undefined ? at : at + 1
  const text = parts[from] ?? ''
  if (fractions.has(parts[from + 1] ?? '')) return undefined
  const worded = wordedAt(parts, from)
  if (!/^\d/.test(text) && worded === undefined) return undefined
  let next = from + (worded?.taken ?? 1)
  const scale = scales.get(parts[next] ?? '')
  if (scale !== undefined) next += 1
  const after = parts[next] ?? ''
  let unit: NumberUnit = sign ?? 'plain'
  const named = currencies.get(after)
  if (percents.has(after)) {
    unit = 'percent'
    next += 1
  } else if (named !== undefined && (sign === undefined || sign === named)) {
    unit = named
    next += 1
  }
  const read = worded?.value ?? readNumber(text, unit)
  if (read === undefined) return undefined
  const value = read * (scale ?? 1)
  const bare = scale === undefined && unit === 'plain' && /^\d{4}$/.test(text)
  if (bare && value >= 1949 && value <= 2100) unit = 'year'
  const tolerance = unit === 'year' ? 0 : halfDigit(text, scale ?? 1, value, unit)
  const scaled = scale === undefined ? {} : { scale }
  return { token: { kind: 'number', value, tolerance, unit, ...scaled }, taken: next - at }
}

/** “twenty-three”, and before a scale “a” and “half a”. */
function wordedAt(parts: readonly string[], at: number) {
  const [first = '', second = '', third = ''] = parts.slice(at, at + 3)
  if (first === 'half' && second === 'a' && scales.has(third)) return { value: 0.5, taken: 2 }
  if (first === 'a' && scales.has(second)) return { value: 1, taken: 1 }
  const value = numberWords.get(first)
  return value === undefined ? undefined : { value, taken: 1 }
}

/** “1 to 1.5 %” and “between 1 and 1.5 %”; “from 1 to 2 %” is a change. */
function withRanges(tokens: readonly Scaled[]): readonly Token[] {
  const out: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const before = at === 0 ? '' : wordOf(tokens[at - 1])
    const link = wordOf(tokens[at + 1])
    const joined =
      (link === 'to' && before !== 'from') || (link === 'and' && before === 'between')
        ? rangeOf(tokens[at], tokens[at + 2])
        : undefined
    if (joined === undefined) {
      out.push(unscaled(tokens[at] as Scaled))
      continue
    }
    if (before === 'between') out.pop()
    out.push(joined)
    at += 2
  }
  return out
}

function rangeOf(low: Scaled | undefined, high: Scaled | undefined): NumberToken | undefined {
  if (low?.kind !== 'number' || high?.kind !== 'number') return undefined
  if (low.unit === 'year' || high.unit === 'year' || low.unit === 'fraction') return undefined
  if (low.unit !== 'plain' && low.unit !== high.unit && high.unit !== 'plain') return undefined
  const scale = low.scale === undefined ? (high.scale ?? 1) : 1
  const unit = low.unit === 'plain' ? high.unit : low.unit
  const value = low.value * scale
  return value < high.value
    ? { kind: 'number', value, upTo: high.value, tolerance: 0, unit }
    : undefined
}

function unscaled(token: Scaled): Token {
  if (token.kind !== 'number') return token
  const { kind, value, tolerance, unit } = token
  return { kind, value, tolerance, unit }
}

const wordOf = (token: Scaled | undefined): string => (token?.kind === 'word' ? token.word : '')
