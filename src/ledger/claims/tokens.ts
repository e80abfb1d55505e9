/** A claim's words and numbers. Linear in the length of the text. */

/** What a number counts: a share, money, a year, or nothing said. */
export type NumberUnit = 'percent' | 'usd' | 'eur' | 'year' | 'fraction' | 'plain'

export type Token =
  | { readonly kind: 'word'; readonly word: string }
  | {
      readonly kind: 'number'
      readonly value: number
      /** Half of the last digit stated. */
      readonly tolerance: number
      readonly unit: NumberUnit
    }

/** Longer texts are no single claim. */
export const longestClaim = 1000

const scales: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
])

const units = 'one two three four five six seven eight nine'.split(' ')
const teens =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const numberWords: ReadonlyMap<string, number> = new Map([
  ...units.map((word, i) => [word, i + 1] as const),
  ...teens.map((word, i) => [word, i + 10] as const),
  ...[['twenty', 20] as const, ['thirty', 30] as const].flatMap(([word, n]) => [
    [word, n] as const,
    ...units.map((unit, i) => [`${word}-${unit}`, n + i + 1] as const),
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

/** Words and numbers in order; `two thirds` is one number. */
export function tokensOf(text: string): readonly Token[] {
  const plain = text
    .slice(0, longestClaim)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll("n't", ' not')
    .replaceAll('u.s.', 'us')
    .replaceAll('u.k.', 'uk')
    .replaceAll('per cent', 'percent')
  const parts = plain.match(/\d[\d,]*(?:\.\d+)?|[\p{L}-]+|[$€%]/gu) ?? []
  const tokens: Token[] = []
  for (let at = 0; at < parts.length; at++) {
    const { token, taken } = numberAt(parts, at) ?? fractionAt(parts, at) ?? wordAt(parts, at)
    if (token !== undefined) tokens.push(token)
    at += taken - 1
  }
  return tokens
}

interface Taken {
  readonly token: Token | undefined
  readonly taken: number
}

function wordAt(parts: readonly string[], at: number): Taken {
  return { token: { kind: 'word', word: parts[at] ?? '' }, taken: 1 }
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
  const sign = currency(parts[at])
  const from = sign === undefined ? at : at + 1
  const text = parts[from] ?? ''
  const word = numberWords.get(text)
  if (fractions.has(parts[from + 1] ?? '')) return undefined
  if (!/^\d/.test(text) && word === undefined) return undefined
  let next = from + 1
  const scale = scales.get(parts[next] ?? '')
  if (scale !== undefined) next += 1
  const after = parts[next]
  let unit: NumberUnit = sign ?? 'plain'
  const named = currency(after)
  if (after === '%' || after === 'percent') {
    unit = 'percent'
    next += 1
  } else if (named !== undefined && sign === undefined) {
    unit = named
    next += 1
  }
  const value = (word ?? Number(text.replaceAll(',', ''))) * (scale ?? 1)
  const bare = scale === undefined && unit === 'plain' && /^\d{4}$/.test(text)
  if (bare && value >= 1949 && value <= 2100) unit = 'year'
  const tolerance = unit === 'year' ? 0 : halfDigit(text, scale ?? 1, value, unit)
  return { token: { kind: 'number', value, tolerance, unit }, taken: next - at }
}

function currency(part: string | undefined): 'usd' | 'eur' | undefined {
  if (part === undefined) return undefined
  if (['$', 'dollar', 'dollars', 'usd'].includes(part)) return 'usd'
  return ['€', 'euro', 'euros', 'eur'].includes(part) ? 'eur' : undefined
}

/** `97.7` is right within 0.05, `600` within 50 but never more than 2.5 % of itself. */
function halfDigit(text: string, scale: number, value: number, unit: NumberUnit): number {
  const digits = text.replaceAll(',', '')
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0
  let step = scale
  for (let i = 0; i < decimals; i++) step /= 10
  if (decimals > 0 || unit === 'percent') return step / 2
  const zeros = digits.length - digits.replace(/0+$/, '').length
  for (let i = 0; i < zeros; i++) step *= 10
  return zeros === 0 ? step / 2 : Math.min(step / 2, value * 0.025)
}
