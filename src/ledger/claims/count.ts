/** How many allies: “23 allies at 2 %”, “no ally reaches 5 %”, “most allies”, “only Poland”. */
import { isEuropean } from '../burden/calibrate.ts'
import type { Claim, Relation } from './claim.ts'
import { isWord, namesIn, notKnown, unclear, unknownWord } from './known.ts'
import { wasAllyIn } from './members-in.ts'
import { europeanAllies } from './names.ts'
import type { Parsed, Reading } from './parse.ts'
import { type Item, relationOf, wordOf } from './reading.ts'
import type { NumberToken } from './tokens.ts'
import {
  alliesWords,
  allWords,
  allyPronouns,
  noneWords,
  payingWords,
  peopleWords,
  togetherWords,
} from './vocabulary.ts'

const quantity = new Set([...noneWords, ...allWords, 'most', 'majority', 'notall', 'only'])

const noShare = { why: 'it says how many allies, and not at which share of GDP, such as 2 %' }

/** Undefined where the text counts nobody. */
export function countIn(reading: Reading): Parsed | undefined {
  const { items, numbers } = reading
  const noun = items.findIndex(isNoun)
  if (noun === -1) return onlyThese(reading)
  const percent = numbers.find(({ unit }) => unit === 'percent')
  const quantifier = quantifierOf(items, noun)
  if (quantifier === undefined) {
    const few = wordOf(items[noun - 1])
    if (namesIn(items).length > 0 && few !== 'only') return undefined
    if (few === 'only') return onlyThese(reading)
    return percent === undefined ? undefined : { why: 'it does not say how many allies' }
  }
  if (percent === undefined) return noShare
  return counted(reading, percent, noun, quantifier)
}

/** A noun for all allies, or “European allies”, where a number or “all” goes with it. */
function isNoun(item: Item): boolean {
  if (isWord(item, alliesWords) || isWord(item, allyPronouns)) return true
  return item.kind === 'name' && item.iso3 === europeanAllies && / /.test(item.words)
}

interface Quantifier {
  readonly value: NumberToken | string
  readonly outOf: number | undefined
  /** Where its words and the noun's begin and end. */
  readonly from: number
}

/** “23”, “23 of the 32”, “all”, “most of the”, “two thirds of”, before or in the noun. */
function quantifierOf(items: readonly Item[], noun: number): Quantifier | undefined {
  const itself = wordOf(items[noun])
  if (allyPronouns.has(itself)) return { value: itself, outOf: undefined, from: noun }
  let outOf: number | undefined
  for (let at = noun - 1; at >= Math.max(0, noun - 6); at--) {
    const item = items[at] as Item
    if (item.kind === 'number') {
      if (item.unit === 'plain' && outOf === undefined && isWhole(items, at)) {
        outOf = item.value
        continue
      }
      return item.unit === 'plain' || item.unit === 'fraction'
        ? { value: item, outOf, from: at }
        : undefined
    }
    const word = wordOf(item)
    if (quantity.has(word) && word !== 'only') return { value: word, outOf, from: at }
    if (item.kind === 'relation' && item.after) continue
    if (item.kind === 'relation' || (item.kind === 'word' && !linking.has(word))) return undefined
  }
  return undefined
}

/** The 32 of “23 of the 32”. */
function isWhole(items: readonly Item[], at: number): boolean {
  const of = wordOf(items[at - 1]) === 'of' ? at - 1 : at - 2
  const between = of === at - 2 ? linking.has(wordOf(items[at - 1])) : true
  const parts = items[of - 1]
  return wordOf(items[of]) === 'of' && between && parts?.kind === 'number' && parts.unit === 'plain'
}

const linking = new Set('of the s nato member other european these its'.split(' '))

function counted(
  reading: Reading,
  percent: NumberToken,
  noun: number,
  { value, outOf, from }: Quantifier,
): Parsed {
  const { text, items, numbers, year, ledger } = reading
  const own = items[noun]
  const european = own?.kind === 'name'
  const named = items.flatMap((item, at) => (item.kind === 'name' && at !== noun ? [item] : []))
  if (named.length > 0) return { why: 'it counts allies and names a country besides' }
  const spare = numbers.length - 1 - (typeof value === 'string' ? 0 : 1) - (outOf ? 1 : 0)
  if (spare > 0) return { why: 'it states more than one number' }
  const after = items.slice(Math.max(from, noun) + 1)
  const atEnd = items.indexOf(percent) < noun
  const share = thresholdRelation(atEnd ? items.slice(0, from) : after)
  const how = atEnd ? undefined : relationOf(items.slice(0, noun))
  if (share === undefined || how === 'unclear') return unclear
  const why = unfit(reading)
  if (why !== undefined) return { why }
  const members = ledger.allies.filter(
    (ally) => wasAllyIn(ally, year ?? newestYear(reading)) && (!european || isEuropean(ally.iso3)),
  )
  if (outOf !== undefined && outOf !== members.length) {
    return { why: `it counts ${outOf} allies, and there were ${members.length}` }
  }
  const among = european ? { among: members.map(({ iso3 }) => iso3) } : {}
  const subject = { kind: 'allies', relation: share, threshold: percent.value, ...among } as const
  const measure = countedMeasure(reading)
  return { claim: { text, measure, year, subject, ...amount(value, how, members.length) } }
}

/** NATO has two guidelines: 2 % of GDP, and 20 % of it for equipment. */
const countedMeasure = ({ words }: Reading): string =>
  words.has('equipment') ? 'equipment_share_pct' : 'pct_gdp'

const known = new Set([
  ...alliesWords,
  ...allyPronouns,
  ...quantity,
  ...payingWords,
  ...peopleWords,
  'gdp',
  'we',
])

function unfit({ items, words }: Reading): string | undefined {
  const has = (set: ReadonlySet<string>) => [...words].some((word) => set.has(word))
  if (has(togetherWords)) return 'it does not plainly say whether each or all together'
  if (has(peopleWords) || (words.has('gdp') && words.has('equipment'))) {
    return 'it does not plainly state a share of GDP'
  }
  const word = unknownWord(items, known)
  return word === undefined ? undefined : notKnown(word).why
}

type Amount = Pick<Claim, 'relation' | 'value' | 'tolerance' | 'upTo'>

function amount(value: NumberToken | string, how: Relation | undefined, members: number): Amount {
  if (typeof value !== 'string') {
    const of = (number: number) => (value.unit === 'fraction' ? (number * members) / 100 : number)
    const range = value.upTo === undefined ? {} : { upTo: of(value.upTo) }
    const relation = value.upTo === undefined ? (how ?? 'is') : 'between'
    return {
      relation,
      value: of(value.value),
      tolerance: value.unit === 'fraction' ? of(value.tolerance) : 0,
      ...range,
    }
  }
  if (noneWords.has(value)) return { relation: 'is', value: 0, tolerance: 0 }
  if (value === 'notall') return { relation: 'less than', value: 'all', tolerance: 0 }
  if (value === 'most' || value === 'majority') {
    return { relation: 'more than', value: members / 2, tolerance: 0 }
  }
  return { relation: 'is', value: 'all', tolerance: 0 }
}

/** Of allies “at 2 %” those with more count too. */
function thresholdRelation(items: readonly Item[]): Relation | undefined {
  const found = relationOf(items) ?? 'at least'
  if (found === 'unclear' || found === 'between') return undefined
  return found === 'about' || found === 'is' ? 'at least' : found
}

const newestYear = ({ ledger }: Reading): number =>
  ledger.series('pct_gdp', 'NATO').at(-1)?.year ?? 0

/** “Only Poland spends more than 4 %”, “Poland is the only ally above 4 %”. */
function onlyThese(reading: Reading): Parsed | undefined {
  const { text, items, numbers, year } = reading
  const noun = items.findIndex(isNoun)
  const first = items.findIndex(({ kind }) => kind === 'name')
  const says = wordOf(items[noun === -1 ? first - 1 : noun - 1]) === 'only'
  if (!says || first === -1) return undefined
  const only = namesIn(items)
  const [percent, other] = numbers
  if (percent?.unit !== 'percent') return noShare
  if (other !== undefined) return { why: 'it states more than one number' }
  const relation = thresholdRelation(items)
  if (relation === undefined) return unclear
  const why = unfit(reading)
  if (why !== undefined) return { why }
  const subject = { kind: 'allies', relation, threshold: percent.value, only } as const
  const measure = countedMeasure(reading)
  return {
    claim: { text, subject, measure, relation: 'is', value: only.length, tolerance: 0, year },
  }
}
