/** Europe's bill without the guarantor, in sentences that never make one number of several. */
import type { BillEstimate, Without } from '../../ledger/index.ts'
import { capitalised, count, day, fixed, numberWord } from '../format.ts'
import { billions, dollars, share } from './money.ts'

/** The answer, then what Europe spends. */
export function withoutSentences(without: Without): readonly string[] {
  const { estimates, europe, year, guarantorSpends, day: known } = without
  const bills = estimates.filter(({ usdM }) => usdM !== null)
  const until = known === undefined ? '' : ` by ${day(known)}`
  const publishers = new Set(bills.map(({ publisher }) => publisher)).size
  const answer =
    bills.length === 0
      ? `Nobody had published a bill${until}.`
      : `There is no single bill${until}: ${several(bills.length, 'published figure')} by ${several(publishers, 'publisher')}${bills.length === 1 ? '.' : ', which cover different things and must not be added up.'}`
  const guarantor =
    guarantorSpends === undefined ? '' : `; the United States ${dollars(guarantorSpends.value)}`
  return [
    answer,
    `Europe’s allies spent ${dollars(europe.usdM)} in ${year}, ${share((100 * europe.usdM) / europe.gdpUsdM)} of their GDP${guarantor} (published current US$).`,
  ]
}

function several(n: number, what: string): string {
  return `${numberWord(n)} ${what}${n === 1 ? '' : 's'}`
}

/** “at least € 250 bn a year”, with dollars where it stands in euros. */
export function billWords({ kind, low, high, unit, years, usdM }: BillEstimate): string {
  const span =
    high === null
      ? `at least ${count(low)}`
      : high === low
        ? `about ${count(low)}`
        : `${count(low)} to ${count(high)}`
  if (kind === 'troops') return `${span} troops`
  const money = span.replace(/[\d,]+(?: to [\d,]+)?$/, (digits) => `${currency(unit)} ${digits} bn`)
  const inDollars =
    unit === 'USD bn' || usdM === null
      ? ''
      : ` (${dollars(usdM.low)}${usdM.high === null || usdM.high === usdM.low ? '' : ` to ${billions(usdM.high)}`})`
  const when =
    kind === 'annual' ? ' a year' : kind === 'once' ? ', once' : ` over ${years ?? 0} years`
  return `${money}${inDollars}${when}`
}

const currency = (unit: string): string => (unit.startsWith('EUR') ? '€' : 'US$')

/** A published estimate with what it covers, in one sentence. */
export function estimateSentence(estimate: BillEstimate): string {
  const { publisher, covers, scope, leavesOut, claim, kind, usdM, years } = estimate
  const even =
    kind === 'total' && usdM !== null && years !== null
      ? ` If spread evenly, ${dollars(usdM.low / years)} a year.`
      : ''
  const left = leavesOut === '' ? '' : ` Left out: ${leavesOut}.`
  return `${capitalised(billWords(estimate))}. ${publisher}, ${day(claim.published)} (claim:${claim.id}): ${covers}; for the ${scope.replace(/^the /, '')}.${left}${even}`
}

/** When the paths have paid what an estimate asks for, one sentence an estimate. */
export function meetingSentences(without: Without): readonly string[] {
  const { estimates, meetings, target, by } = without
  return estimates.flatMap((estimate) => {
    if (estimate.usdM === null) return []
    const of = (shape: 'linear' | 'front' | 'back') =>
      meetings.find((each) => each.estimate === estimate.id && each.shape === shape)
    const [even, early, late] = [of('linear'), of('front'), of('back')].map((each) =>
      when(each?.low ?? null, each?.high ?? null, estimate, by),
    )
    const what =
      estimate.kind === 'annual'
        ? 'the extra spending of a year reaches it'
        : 'the sum of the extra spending reaches it'
    return [
      `${capitalised(billWords(estimate))}: on the way to ${share(target)} by ${by} ${what} ${even} on an even path, ${early} on an early and ${late} on a late one.`,
    ]
  })
}

function when(low: number | null, high: number | null, { usdM }: BillEstimate, by: number): string {
  if (low === null) return `not by ${by}`
  if (usdM?.high === null || usdM?.high === usdM?.low) return `in ${low}`
  if (high === null) return `its low end in ${low}, its high end not by ${by}`
  return low === high ? `in ${low}` : `in ${low} to ${high}`
}

/** Where the rate comes from. */
export function rateWords({ rate, year, edition }: Without): string {
  return `€ 1 is US$ ${fixed(rate.usdPerEur, 3)}: what ${rate.ally}’s published dollars and euros of ${year} imply, ${edition}.`
}
