/** One country against another or against all: “more than France”, “twice as much as”, “the most”. */
import type { Claim, Relation, Subject } from './claim.ts'
import { namesIn, notKnown, unknownWord, weOf } from './known.ts'
import type { Parsed, Reading } from './parse.ts'
import { type Item, wordOf } from './reading.ts'
import { gdpWords, peopleWords } from './vocabulary.ts'

const more = new Set('more higher larger bigger greater'.split(' '))
const less = new Set('less lower smaller fewer'.split(' '))
const times = new Map([
  ['twice', 2],
  ['double', 2],
  ['thrice', 3],
  ['triple', 3],
])
const top = new Set('most highest biggest largest leads top tops leader'.split(' '))
const bottom = new Set('lowest smallest last'.split(' '))
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth']
/** All the other allies together. */
const restWords = new Set('rest others else other'.split(' '))
const linking = new Set(
  'than as much many other rest others else combined times all allies members'.split(' '),
)

const inDollars = 'in dollars'
const inShares = 'as a share of GDP'

/** Undefined where nothing is compared but a number and a figure. */
export function comparisonIn(reading: Reading): Parsed | undefined {
  const { items, words, numbers } = reading
  const plain = numbers.filter(({ unit }) => unit !== 'plain' && unit !== 'fraction')
  const against = secondOf(reading)
  if (against === undefined) return rankIn(reading, plain.length > 0)
  if (plain.length > 0) return { why: 'it compares two countries and states a number as well' }
  const names = [...namesIn(items), ...weOf(reading)]
  const [iso3, than = 'rest', third] = names.filter((name) => name !== 'NATO')
  if (iso3 === undefined) return { why: 'it names no country, nor the allies' }
  if (third !== undefined) return { why: 'it names more than two countries' }
  const rest = than === 'rest'
  if (!rest && [...words].some((word) => restWords.has(word))) return undefined
  if (words.has('did')) return { why: 'it compares two years, and one is checked at a time' }
  const ratio = ratioOf(reading, against)
  if (ratio === undefined) return { why: 'it does not plainly say how the two compare' }
  const word = unknownWord(
    items,
    new Set([...linking, ...more, ...less, ...times.keys(), ...unitWords]),
  )
  if (word !== undefined) return notKnown(word)
  const subject: Subject = { kind: 'comparison', iso3, than }
  return bothReadings(reading, { ...ratio, subject }, rest)
}

const unitWords = [...gdpWords, ...peopleWords, 'dollars', 'dollar', 'terms', 'absolute', 'money']

/** Where the second of two begins: after “than” or the second “as”, or after “double” and “twice”. */
function secondOf({ items, words }: Reading): number | undefined {
  const second = items.findLastIndex(
    (item, at) => isOther(item) || (restWords.has(wordOf(item)) && at > 0),
  )
  const first = items.findIndex(({ kind }) => kind === 'name')
  const we = words.has('we') ? items.findIndex((item) => wordOf(item) === 'we') : -1
  const start = first === -1 || (we !== -1 && we < first) ? we : first
  if (second === -1 || start === -1 || second <= start) return undefined
  const between = items.slice(start + 1, second)
  const compares = between.some(
    (item, at) =>
      wordOf(item) === 'than' ||
      times.has(wordOf(item)) ||
      (item.kind === 'relation' && isThan(item) && between[at + 1]?.kind !== 'number') ||
      wordOf(item) === 'as',
  )
  const number = between.some((item) => item.kind === 'number' && item.unit === 'percent')
  return compares && !number ? second : undefined
}

const isOther = (item: Item): boolean => item.kind === 'name' && item.iso3 !== 'NATO'

type RelationItem = Extract<Item, { readonly kind: 'relation' }>

const isThan = ({ relation }: RelationItem): boolean =>
  relation === 'more than' || relation === 'less than'

type Ratio = Pick<Claim, 'relation' | 'value' | 'tolerance'>

/** How many times as much the first is said to have. */
function ratioOf({ items, numbers }: Reading, second: number): Ratio | undefined {
  const before = items.slice(0, second)
  if (items.some(({ kind }) => kind === 'not')) return undefined
  const said = before.flatMap((item) => (item.kind === 'relation' ? [item.relation] : []))
  if (said.length > 1) return undefined
  const has = (set: ReadonlySet<string>) => before.some((item) => set.has(wordOf(item)))
  const factor = factorOf(before, numbers.length)
  if (factor === undefined) return undefined
  const than = before.some((item) => wordOf(item) === 'than')
  const [relation] = said
  // “Three times more than” may mean three times or four.
  const after = before.findIndex(({ kind }) => kind === 'relation')
  if (factor !== null && after > before.findIndex((item) => isFactor(item))) return undefined
  if (factor !== null) {
    if (than || has(less)) return undefined
    const tolerance = factor * 0.1
    return { relation: (relation === 'about' ? 'is' : relation) ?? 'is', value: factor, tolerance }
  }
  const direction = relation ?? (has(more) ? 'more than' : has(less) ? 'less than' : undefined)
  if (direction === 'more than' || direction === 'less than') {
    return { relation: direction, value: 1, tolerance: 0 }
  }
  return undefined
}

const isFactor = (item: Item): boolean => item.kind === 'number' || times.has(wordOf(item))

/** 2 of “twice as much”; null for none; undefined for what is not understood. */
function factorOf(before: readonly Item[], numbers: number): number | null | undefined {
  const worded = before.flatMap((item) => times.get(wordOf(item)) ?? [])
  const stated = before.flatMap((item, at) => {
    if (item.kind !== 'number') return []
    if (item.unit === 'fraction' && item.value === 50) return [0.5]
    return wordOf(before[at + 1]) === 'times' ? [item.value] : []
  })
  const all = [...worded, ...stated]
  if (all.length > 1 || stated.length < numbers) return undefined
  return all[0] ?? null
}

/** In dollars and as a share of GDP, unless the words say which. */
function bothReadings(
  { text, words, year }: Reading,
  claim: Omit<Claim, 'text' | 'measure' | 'year'>,
  rest = false,
): Parsed {
  const has = (set: Iterable<string>) => [...set].some((word) => words.has(word))
  const common = { ...claim, text, year }
  if (has(peopleWords) || words.has('forces')) return { claim: { ...common, measure: 'personnel' } }
  if (has(gdpWords)) {
    const share = words.has('of') || words.has('to')
    const measure = share ? 'pct_gdp' : 'gdp_usd_m_current'
    if (rest && share) return { why: 'shares of GDP do not add up' }
    return { claim: { ...common, measure } }
  }
  const dollars = { ...common, measure: 'usd_m_current' }
  if (rest || has(['dollars', 'dollar', 'absolute', 'money'])) return { claim: dollars }
  return { claim: dollars, or: { ...common, measure: 'pct_gdp' }, readings: [inDollars, inShares] }
}

/** “Poland spends the most”, “Spain is the lowest spender”, “the third highest”. */
function rankIn(reading: Reading, states: boolean): Parsed | undefined {
  const { items, words } = reading
  const highest = items.some((item) => top.has(wordOf(item))) || words.has('leads')
  const lowest =
    items.some((item) => bottom.has(wordOf(item))) ||
    items.some((item, at) => wordOf(item) === 'least' && wordOf(items[at - 1]) === 'the')
  const names = namesIn(items).filter((name) => name !== 'NATO')
  if ((!highest && !lowest) || names[0] === undefined || names[0].startsWith('NATO')) {
    return undefined
  }
  if (highest && lowest) return { why: 'it does not plainly say which place' }
  if (states) return { why: 'it states a number and a place; check them one by one' }
  const [iso3, other] = names
  if (iso3 === undefined || other !== undefined) {
    return { why: 'it names more than one country' }
  }
  if (items.some(({ kind }) => kind === 'not' || kind === 'relation')) {
    return { why: 'it does not plainly say which place' }
  }
  const place =
    1 +
    Math.max(
      0,
      ordinals.findIndex((word) => words.has(word)),
    )
  const numbers = reading.numbers.length
  if (numbers > 0) return { why: 'it states a number and a place; check them one by one' }
  const known = new Set([
    ...top,
    ...bottom,
    ...ordinals,
    ...unitWords,
    'ally',
    'member',
    'spender',
    'allies',
    'members',
    'all',
  ])
  const word = unknownWord(items, known)
  if (word !== undefined) return notKnown(word)
  const relation: Relation = 'is'
  const subject: Subject = { kind: 'rank', iso3, order: highest ? 'highest' : 'lowest' }
  return bothReadings(reading, { relation, value: place, tolerance: 0, subject })
}
