/**
 * What Europe would have to pay on its own, after those who have published a figure: ranges side by
 * side, each with what it covers, against what Europe's allies spend and what a path to a target
 * would yield by year. The estimates answer different questions; nothing here adds or averages them.
 *
 * Paths are at prices of the base year, since estimates are; euros at the rate that the edition
 * itself implies for its largest euro ally: published dollars over published euros.
 */
import { freeze } from '../../scenario/index.ts'
import { questionOf } from '../cost/request.ts'
import type { CostRequest, CostSum, YearCost } from '../cost/types.ts'
import { LedgerError } from '../figures/error.ts'
import type { Figure } from '../figures/figure.ts'
import type { Ally } from '../figures/members.ts'
import type { Ledger } from '../ledger.ts'
import { pathsTo } from '../paths/paths.ts'
import { type PathShape, pathShapes } from '../paths/shape.ts'
import { readBill } from './bill.ts'
import type { BillEstimate, Meeting, Without } from './types.ts'

/** The only ally whose replacement anybody has priced. */
const priced = 'USA'

export interface WithoutRequest
  extends Pick<
    CostRequest,
    'target' | 'by' | 'year' | 'edition' | 'growth' | 'draws' | 'seed' | 'basis'
  > {
  /** Name or ISO code. */
  readonly guarantor: string
}

/**
 * @param bill text of `guarantor_bill.csv`
 * @throws LedgerError as `pathsTo` does, and for a guarantor that nobody has priced
 */
export function withoutGuarantor(ledger: Ledger, bill: string, request: WithoutRequest): Without {
  const guarantor = ledger.ally(request.guarantor)
  if (guarantor.iso3 !== priced) {
    throw new LedgerError(
      'guarantor',
      guarantor.name,
      `${priced}: no published estimate prices any other ally`,
    )
  }
  const { edition, year } = questionOf(ledger, request)
  const europe = ledger.allies.filter(({ region }) => region !== 'North America')
  const rate = euroRate(ledger, europe, edition, year)
  const estimates = readBill(bill, ledger, rate.usdPerEur)
  const paths = pathsTo(ledger, {
    ...request,
    allies: europe.map(({ iso3 }) => iso3),
    prices: 'constant',
  })
  const cells = (measure: string) =>
    europe.flatMap(({ iso3 }) => ledger.figure(measure, iso3, year, edition) ?? [])
  const spent = cells('usd_m_current')
  return freeze({
    guarantor: guarantor.iso3,
    edition,
    year,
    target: paths.target,
    by: paths.by,
    europe: {
      usdM: sum(spent),
      gdpUsdM: sum(cells('gdp_usd_m_current')),
      cells: spent,
    },
    guarantorSpends: ledger.figure('usd_m_current', guarantor.iso3, year, edition),
    rate,
    estimates,
    paths: paths.costs,
    meetings: estimates.flatMap((estimate) =>
      estimate.usdM === null
        ? []
        : pathShapes.map((shape) => meetingOf(estimate, shape, paths.costs[shape])),
    ),
    assumptions: paths.assumptions,
    day: ledger.day,
  })
}

function euroRate(
  ledger: Ledger,
  europe: readonly Ally[],
  edition: string,
  year: number,
): Without['rate'] {
  const candidates = europe
    .filter(({ currency }) => currency === 'EUR')
    .flatMap(({ iso3, name }) => {
      const usd = ledger.figure('usd_m_current', iso3, year, edition)
      const eur = ledger.figure('national_currency_m', iso3, year, edition)
      return usd === undefined || eur === undefined ? [] : [{ name, usd, eur }]
    })
    .toSorted((a, b) => b.usd.value - a.usd.value)
  const [largest] = candidates
  if (largest === undefined) {
    throw new LedgerError(
      `${edition} ${year}`,
      'no ally with dollars and euros',
      'an edition with both',
    )
  }
  return {
    usdPerEur: largest.usd.value / largest.eur.value,
    ally: largest.name,
    cells: [largest.usd, largest.eur],
  }
}

function meetingOf(estimate: BillEstimate, shape: PathShape, { years }: CostSum): Meeting {
  const paid = (each: YearCost) =>
    estimate.kind === 'annual' ? each.extra.point : each.cumulative.point
  const first = (bill: number | null | undefined) =>
    bill === null || bill === undefined
      ? null
      : (years.find((each) => paid(each) >= bill)?.year ?? null)
  return {
    estimate: estimate.id,
    shape,
    low: first(estimate.usdM?.low),
    high: first(estimate.usdM?.high),
  }
}

function sum(figures: readonly Figure[]): number {
  return figures.reduce((total, { value }) => total + value, 0)
}
