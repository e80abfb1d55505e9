/** What a target costs, in one sentence and a second: the heading of a page. */
import type { AllyCost, Cost } from '../../ledger/index.ts'
import {
  capitalised,
  fixed,
  list,
  numberWord,
  percent,
  type Separators,
  separatorsOf,
  trimmed,
} from '../format.ts'
import { allyNames } from './money.ts'

export interface CostHeadline {
  readonly answer: string
  /** Who carries most of it, and who is there already. */
  readonly lead: string
  /** The answer in a few words. */
  readonly step: string
}

/** Names that a sentence can carry. */
const mostNames = 5
/** With so few allies short of a target, they are what is worth saying. */
const fewShort = 10

/** $258bn; below ten a digit more. */
export function shortDollars(usdM: number, by: Separators = separatorsOf(undefined)): string {
  const billions = usdM / 1000
  return `$${fixed(billions, billions >= 9.95 ? 0 : 1, by)}bn`
}

/**
 * @param cost without projection
 * @param chosen ISO code of the ally that is named; the largest bill when left out or without one
 */
export function costHeadline(
  cost: Cost,
  {
    locale,
    chosen,
  }: { readonly locale?: string | undefined; readonly chosen?: string | undefined } = {},
): CostHeadline {
  const by = separatorsOf(locale)
  const names = allyNames(cost.allies)
  const target = `${trimmed(cost.target, 2, by)}%`
  const total = shortDollars(cost.total.gap.point, by)
  const bills = cost.allies
    .filter(({ gap }) => gap.point > 0)
    .toSorted((a, b) => b.gap.point - a.gap.point)
  const [largest] = bills
  const own = bills.find(({ iso3 }) => iso3 === chosen) ?? largest
  if (own === undefined) {
    return {
      answer: `At ${target} of GDP nobody would have to spend more: every ally is there.`,
      lead: '',
      step: `nothing at ${target}`,
    }
  }
  const answer =
    bills.length <= fewShort
      ? `${capitalised(numberWord(bills.length))} ${bills.length === 1 ? 'ally falls' : 'allies fall'} short of ${target}, by ${total} a year${bills.length === 1 ? '' : ' together'}.`
      : `At ${target} of GDP the allies would spend ${total} more a year; ${names.inside(own.iso3)} alone ${shortDollars(own.gap.point, by)}.`
  return {
    answer,
    lead: [carriers(bills, cost, names.inside), there(cost, names.inside, target)]
      .filter((each) => each !== '')
      .join(' '),
    step: `${total} a year at ${target}`,
  }
}

type Name = (iso3: string) => string

/** The fewest allies that carry more than half of it. */
function carriers(bills: readonly AllyCost[], { total }: Cost, name: Name): string {
  if (bills.length < 3) return ''
  let sum = 0
  const heavy: AllyCost[] = []
  for (const bill of bills) {
    if (sum > total.gap.point / 2) break
    heavy.push(bill)
    sum += bill.gap.point
  }
  if (heavy.length > mostNames) return ''
  const who = capitalised(list(heavy.map(({ iso3 }) => name(iso3))))
  return `${who} would carry ${percent(sum / total.gap.point)} of it.`
}

function there({ allies }: Cost, name: Name, target: string): string {
  const at = allies
    .filter(({ share, gapPoints }) => share !== null && gapPoints === 0)
    .toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))
  if (at.length === 0) return `Nobody spends ${target} yet.`
  const verb = at.length === 1 ? 'already spends' : 'already spend'
  const head = `${capitalised(numberWord(at.length))} ${at.length === 1 ? 'ally' : 'allies'} ${verb} ${target} or more`
  return at.length > mostNames ? `${head}.` : `${head}: ${list(at.map(({ iso3 }) => name(iso3)))}.`
}

/** What the picture of gaps shows. */
export function costAlt(cost: Cost, locale?: string): string {
  const { answer, lead } = costHeadline(cost, { locale })
  return `${answer} ${lead}`.trim()
}
