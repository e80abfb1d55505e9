/**
 * Plain English to a claim: who, how much, of what, in which year. Deterministic and small; what it
 * does not understand it says instead of guessing.
 */
import type { Ledger } from '../ledger.ts'
import type { Claim, Relation, Subject } from './claim.ts'
import { meansEurope, namedIn } from './names.ts'
import { relationIn } from './relation.ts'
import { longestClaim, type Token, tokensOf } from './tokens.ts'

export type Parsed = { readonly claim: Claim } | { readonly why: string }

type Stated = Extract<Token, { readonly kind: 'number' }>

const alliesWords = new Set(['allies', 'ally', 'members', 'member', 'countries', 'nations'])
const peopleWords = new Set(['troops', 'soldiers', 'personnel', 'servicemen'])
const wishes = new Set(['should', 'must', 'will', 'shall', 'would', 'needs', 'need', 'promises'])

/**
 * Reads a claim.
 * @param about ISO code of whoever “we” is; nobody when left out
 */
export function parseClaim(text: string, ledger: Ledger, about?: string): Parsed {
  if (text.length > longestClaim) {
    return { why: `it has ${text.length} characters, and a claim at most ${longestClaim}` }
  }
  const tokens = tokensOf(text)
  const numbers = tokens.filter((token): token is Stated => token.kind === 'number')
  const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.word] : []))
  const year = numbers.find(({ unit }) => unit === 'year')?.value
  const stated = numbers.filter(({ unit }) => unit !== 'year')
  if (words.some((word) => wishes.has(word))) {
    return { why: 'it says what should or will be, and figures tell only what was' }
  }
  const counted = countOf(text, tokens, stated, words, year)
  if (counted !== undefined) return counted
  const [number, second] = stated
  if (number === undefined) return { why: 'it states no number' }
  if (second !== undefined) return { why: 'it states more than one number' }
  const named = namedIn(words, ledger)
  const [first, other] = named.filter((name) => name !== 'NATO')
  if (other !== undefined) return { why: 'it names more than one country' }
  const we = words.some((word) => word === 'we' || word === 'our') ? about : undefined
  const iso3 = first ?? named[0] ?? we
  if (iso3 === undefined) return { why: 'it names no country of the data, nor the allies' }
  const relation = relationIn(words) ?? (number.unit === 'fraction' ? 'about' : 'is')
  const common = { text, relation, tolerance: number.tolerance, year }
  const country: Subject = { kind: 'country', iso3 }
  const isPart =
    number.unit === 'fraction' ||
    (number.unit === 'percent' && !words.includes('gdp') && isOfTotal(words))
  if (isPart) {
    const subject: Subject = { kind: 'part', iso3 }
    // Two thirds is a way of speaking: within 2.5 points, not within a tenth of it.
    const loose = number.unit === 'fraction' && relation === 'about' ? 'is' : relation
    return {
      claim: { ...common, relation: loose, subject, measure: 'usd_m_current', value: number.value },
    }
  }
  if (iso3 === 'NATO-EC' && meansEurope(words) && number.unit !== 'percent') {
    return { why: 'the tables give Europe and Canada together, not Europe alone' }
  }
  if (number.unit === 'percent' && words.includes('equipment')) {
    return {
      claim: { ...common, subject: country, measure: 'equipment_share_pct', value: number.value },
    }
  }
  if (number.unit === 'percent') {
    return { claim: { ...common, subject: country, measure: 'pct_gdp', value: number.value } }
  }
  if (number.unit === 'usd' || number.unit === 'eur') {
    return money(common, country, number, words, ledger)
  }
  if (words.some((word) => peopleWords.has(word))) {
    return { claim: { ...common, subject: country, measure: 'personnel', value: number.value } }
  }
  return { why: 'its number has no unit that the tables know (% of GDP, dollars, euros, soldiers)' }
}

/** “of NATO's spending”, “of the bill”. */
function isOfTotal(words: readonly string[]): boolean {
  const spends = ['spending', 'bill', 'expenditure', 'budget', 'total', 'burden']
  return words.includes('of') && words.some((word) => spends.includes(word))
}

type Common = Pick<Claim, 'text' | 'relation' | 'tolerance' | 'year'>

const million = 1e6

function money(
  common: Common,
  subject: Subject & { readonly kind: 'country' },
  number: Stated,
  words: readonly string[],
  ledger: Ledger,
): Parsed {
  const gdp = words.includes('gdp') || words.includes('economy')
  const value = number.value / million
  const scaled = { ...common, subject, value, tolerance: number.tolerance / million }
  if (number.unit === 'usd') {
    return { claim: { ...scaled, measure: gdp ? 'gdp_usd_m_current' : 'usd_m_current' } }
  }
  const ally = ledger.allies.find(({ iso3 }) => iso3 === subject.iso3)
  if (gdp || ally?.currency !== 'EUR') {
    return { why: 'the tables have no figure in euros for it' }
  }
  return { claim: { ...scaled, measure: 'national_currency_m' } }
}

/** “23 allies at 2 %”, “all allies reach 2 %”, “no ally spends 5 %”. */
function countOf(
  text: string,
  tokens: readonly Token[],
  stated: readonly Stated[],
  words: readonly string[],
  year: number | undefined,
): Parsed | undefined {
  const percent = stated.find(({ unit }) => unit === 'percent')
  const noun = tokens.findIndex((token) => token.kind === 'word' && alliesWords.has(token.word))
  if (percent === undefined || noun === -1) return undefined
  const before = tokens.slice(Math.max(0, noun - 4), noun)
  const number = before.find(
    (token): token is Stated => token.kind === 'number' && token.unit === 'plain',
  )
  const at = tokens.indexOf(number ?? percent)
  const wordsBefore = wordsOf(tokens.slice(0, at))
  const wordsAfter = wordsOf(tokens.slice(noun))
  const threshold = percent.value
  const share = relationIn(wordsAfter) ?? 'at least'
  const subject = (relation: Relation): Subject => ({ kind: 'allies', relation, threshold })
  const common = { text, measure: 'pct_gdp', tolerance: 0, year }
  const plain: Relation = share === 'is' || share === 'about' ? 'at least' : share
  if (number !== undefined) {
    const relation = relationIn(wordsBefore) ?? 'is'
    return { claim: { ...common, subject: subject(plain), relation, value: number.value } }
  }
  const near = wordsOf(before)
  if (near.includes('no') || near.includes('none') || words[0] === 'none') {
    return { claim: { ...common, subject: subject(plain), relation: 'is', value: 0 } }
  }
  if (near.includes('all') || near.includes('every') || near.includes('each')) {
    return { claim: { ...common, subject: subject(plain), relation: 'is', value: 'all' } }
  }
  return undefined
}

const wordsOf = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap((token) => (token.kind === 'word' ? [token.word] : []))
