/** One country and one number: a share of GDP, a part of the whole, money, or soldiers. */
import type { Claim, Subject } from './claim.ts'
import { isWord, namesIn, notKnown, unclear, unknownWord, weOf } from './known.ts'
import { europeanAllies } from './names.ts'
import type { Parsed, Reading } from './parse.ts'
import { relationOf, wordOf } from './reading.ts'
import type { NumberToken } from './tokens.ts'
import {
  alliesWords,
  allWords,
  budgetWords,
  gdpWords,
  ownWords,
  payingWords,
  peopleWords,
  wholeWords,
} from './vocabulary.ts'

const taken = new Set([...gdpWords, ...peopleWords, ...payingWords, 'we', 'all', 'both', 'each'])

/** No ally ever spent more of its GDP. */
const mostOfGdp = 20

export function ofCountry(reading: Reading): Parsed {
  const { items, numbers, words, ledger } = reading
  const [number, second] = numbers
  if (number === undefined) return { why: 'it states no number' }
  if (second !== undefined) return { why: 'it states more than one number; check them one by one' }
  const named = namesIn(items)
  const own = named.filter((name) => name !== 'NATO')
  const grouped = items.some((item) => item.kind === 'name' && item.iso3.includes(' '))
  const several = own.length > 1 && (grouped || [...words].some((word) => allWords.has(word)))
  if (own.length > 1 && !several) return { why: 'it names more than one country' }
  const [iso3] = own.length > 0 ? own : named.length > 0 ? named : weOf(reading)
  if (iso3 === undefined) return { why: 'it names no country, nor the allies' }
  const stranger = own.find((name) => !ledger.countries.some((each) => each.iso3 === name))
  if (stranger !== undefined && stranger !== europeanAllies) {
    return { why: `the tables have no figures of ${nameOf(reading, stranger)}` }
  }
  const relation = relationOf(items)
  if (relation === 'unclear') return unclear
  const measured = measureOf(reading, number, iso3)
  if ('why' in measured) return measured
  const byItself = measured.measure === 'pct_gdp' ? [] : ['alone']
  const members = iso3.startsWith('NATO') ? alliesWords : []
  const word = unknownWord(items, new Set([...taken, ...byItself, ...members]))
  if (word !== undefined) return notKnown(word)
  if (several) return together(reading, own, number, measured)
  const claim = claimOf(reading, { ...measured.subject, iso3 }, measured, number)
  if (iso3 !== europeanAllies || saysAllies(items)) return { claim }
  const wider = { ...claim, subject: { ...measured.subject, iso3: 'NATO-EC' } }
  return {
    claim,
    or: wider,
    readings: ['of Europe’s allies', 'of Europe and Canada, as NATO counts,'],
  }
}

/** “European allies” are those alone; “Europe” may be what NATO counts, with Canada. */
const saysAllies = (items: Reading['items']): boolean =>
  items.some((item) => item.kind === 'name' && item.iso3 === europeanAllies && / /.test(item.words))

interface Measured {
  readonly subject: { readonly kind: 'country' | 'part' }
  readonly measure: string
  /** The claim's number is in so many units of the measure. */
  readonly per?: number
}

type Why = { readonly why: string }

const country = { kind: 'country' } as const
const part = { kind: 'part' } as const
const unsaid = { why: 'it does not say of what: of GDP, or of what NATO spends' }

function measureOf(reading: Reading, number: NumberToken, iso3: string): Measured | Why {
  const { items, words } = reading
  switch (number.unit) {
    case 'percent':
    case 'fraction':
      return shareOf(reading, number, iso3)
    case 'usd':
    case 'eur':
    case 'gbp':
      return moneyOf(reading, number.unit, iso3)
    default:
      if (!items.some((item) => isWord(item, peopleWords)) && !words.has('forces')) {
        return {
          why: 'its number has no unit that the tables know (% of GDP, dollars, euros, soldiers)',
        }
      }
      return { subject: country, measure: 'personnel' }
  }
}

function shareOf(reading: Reading, number: NumberToken, iso3: string): Measured | Why {
  const { items, words } = reading
  const at = items.indexOf(number)
  const whole =
    items.some((item) => item.kind === 'name' && item.iso3 === 'NATO') && iso3 !== 'NATO'
  const people = [...words].some((word) => peopleWords.has(word))
  const gdp = items.findIndex((item) => isWord(item, gdpWords))
  const kind = words.has('equipment') ? 'equipment' : people ? 'personnel' : undefined
  if (gdp !== -1) {
    if (kind !== undefined || whole || !isOfGdp(reading, at, gdp)) {
      return { why: 'it does not plainly state a share of GDP' }
    }
    return { subject: country, measure: 'pct_gdp' }
  }
  if (whole && ownBudget(reading)) return { why: 'NATO’s own budget is not in the tables' }
  if (kind === 'personnel' && (whole || number.unit === 'fraction')) {
    return { subject: part, measure: 'personnel' }
  }
  if (kind !== undefined) return { subject: country, measure: `${kind}_share_pct` }
  if (whole || ofTheWhole(reading)) return { subject: part, measure: 'usd_m_current' }
  if (ofOwnBudget(reading)) return { why: 'the budgets of governments are not in the tables' }
  const pays = [...words].some((word) => payingWords.has(word))
  if (number.unit === 'fraction') {
    return pays ? { subject: part, measure: 'usd_m_current' } : unsaid
  }
  if (number.value > mostOfGdp && isAlly(reading, iso3)) {
    return pays ? { subject: part, measure: 'usd_m_current' } : unsaid
  }
  return pays ? unsaid : { subject: country, measure: 'pct_gdp' }
}

const isAlly = ({ ledger }: Reading, iso3: string): boolean =>
  iso3.startsWith('NATO') || ledger.allies.some((ally) => ally.iso3 === iso3)

/** “2 % of its GDP”, “2 % GDP”, “share of GDP: 2 %”; not “its GDP is 2 %”. */
function isOfGdp({ items }: Reading, number: number, gdp: number): boolean {
  if (gdp === number + 1) return true
  const before = items.slice(Math.max(0, gdp - 5), gdp).map(wordOf)
  return before.includes('of') || before.includes('to')
}

/** “NATO’s budget”: the common one, and not what its members spend. */
function ownBudget({ items }: Reading): boolean {
  const nato = items.findIndex((item) => item.kind === 'name' && item.iso3 === 'NATO')
  const next = wordOf(items[nato + 1]) === 's' ? nato + 2 : nato + 1
  return wordOf(items[next]) === 'budget'
}

const defence = new Set(['defence', 'defense', 'military'])

/** “of the bill”, “of total defence spending”; not “a total of 2 %”, nor “of the total budget”. */
function ofTheWhole({ items }: Reading): boolean {
  return items.some((item, at) => {
    if (!isWord(item, wholeWords)) return false
    const ahead = items.slice(at + 1, at + 3)
    const budget = ahead.some((each) => isWord(each, budgetWords))
    if (budget && !ahead.some((each) => isWord(each, defence))) return false
    return items.slice(Math.max(0, at - 3), at).some((each) => wordOf(each) === 'of')
  })
}

/** “of its budget”, “of Germany’s spending”. */
function ofOwnBudget({ items }: Reading): boolean {
  return items.some((item, at) => {
    if (wordOf(item) !== 'of') return false
    const ahead = items.slice(at + 1, at + 6)
    const noun = ahead.findIndex((each) => isWord(each, budgetWords))
    return (
      noun !== -1 &&
      ahead
        .slice(0, noun)
        .some((each) => each.kind === 'name' || isWord(each, ownWords) || isWord(each, wholeWords))
    )
  })
}

const million = 1e6

const currencyOf = { usd: 'USD', eur: 'EUR', gbp: 'GBP' } as const

function moneyOf(reading: Reading, unit: 'usd' | 'eur' | 'gbp', iso3: string): Measured | Why {
  const { items, words, ledger } = reading
  if (iso3 !== 'NATO' && namesIn(items).includes('NATO')) {
    return { why: 'the tables hold what a country spends, and not what of it is for NATO' }
  }
  const gdp = [...words].some((word) => gdpWords.has(word))
  if (words.has('equipment')) return { why: 'the tables have equipment as a share only' }
  if (unit === 'usd') {
    const measure = gdp ? 'gdp_usd_m_current' : 'usd_m_current'
    return { subject: country, measure, per: million }
  }
  const currency = currencyOf[unit]
  const ally = ledger.allies.find((each) => each.iso3 === iso3)
  if (gdp || ally?.currency !== currency) {
    return { why: `the tables have no figure in ${unit === 'eur' ? 'euros' : 'pounds'} for it` }
  }
  return { subject: country, measure: 'national_currency_m', per: million }
}

/** NATO prints two decimals. */
const exact = 0.005

function claimOf(
  { text, items, words, year }: Reading,
  subject: Subject,
  { measure, per = 1 }: Measured,
  number: NumberToken,
): Claim {
  const said = relationOf(items)
  const stated = said === undefined || said === 'unclear' ? 'is' : said
  // Two thirds is a way of speaking: within 2.5 points, not within a tenth of it.
  const loose = number.unit === 'fraction' && stated === 'about' ? 'is' : stated
  const tolerance = words.has('exactly')
    ? Math.min(number.tolerance, number.unit === 'percent' ? exact : 0.5)
    : number.tolerance
  const common = { text, subject, measure, year, value: number.value / per }
  return number.upTo === undefined
    ? { ...common, relation: loose, tolerance: tolerance / per }
    : { ...common, relation: 'between', upTo: number.upTo / per, tolerance: 0 }
}

/** “Latvia and Estonia both spend more than 3 %”. */
function together(
  reading: Reading,
  among: readonly string[],
  number: NumberToken,
  { subject, measure }: Measured,
): Parsed {
  const strangers = among.filter((iso3) => !isAlly(reading, iso3) || iso3.startsWith('NATO'))
  if (subject.kind !== 'country' || measure !== 'pct_gdp' || strangers.length > 0) {
    return { why: 'it names more than one country' }
  }
  const { relation } = claimOf(reading, { kind: 'country', iso3: '' }, { subject, measure }, number)
  if (relation === 'is' || relation === 'about' || relation === 'between') {
    return { why: 'it names more than one country; check them one by one' }
  }
  const { text, year } = reading
  const counted: Subject = { kind: 'allies', relation, threshold: number.value, among }
  return {
    claim: { text, subject: counted, measure, relation: 'is', value: 'all', tolerance: 0, year },
  }
}

function nameOf({ items }: Reading, iso3: string): string {
  const found = items.find((item) => item.kind === 'name' && item.iso3 === iso3)
  const words = found?.kind === 'name' ? found.words : iso3
  return words.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
}
