/** What a target costs, as tidy CSV (RFC 4180): a figure a line, with basis and prices beside it. */
import type { Amount, Cost, CostSum } from '../../ledger/index.ts'
import { csvCell } from '../csv.ts'

const header = [
  'who',
  'name',
  'year',
  'figure',
  'point',
  'p10',
  'p50',
  'p90',
  'unit',
  'basis',
  'prices',
  'edition',
] as const

export function renderCostCsv(cost: Cost): string {
  const { year: base, by, basis, edition } = cost
  const prices = by === null ? 'current' : cost.prices
  const rows: (readonly (string | number | null)[])[] = [header]
  const add = (who: string, name: string, sum: CostSum, share: number | null) => {
    const row = (year: number, figure: string, amount: Amount, unit: string) => {
      const { point, spread } = amount
      const range = [spread?.p10 ?? null, spread?.p50 ?? null, spread?.p90 ?? null]
      rows.push([who, name, year, figure, point, ...range, unit, basis, prices, edition])
    }
    const plain = (year: number, figure: string, value: number | null, unit: string) => {
      if (value !== null) row(year, figure, { point: value, spread: null }, unit)
    }
    plain(base, 'share', share, '% of GDP')
    plain(base, 'spent', sum.spentUsdM, 'US$ m')
    if (by === null) {
      row(base, 'level', sum.level, 'US$ m')
      row(base, 'gap', sum.gap, 'US$ m')
    }
    for (const each of sum.years) {
      row(each.year, 'level', each.level, 'US$ m')
      row(each.year, 'gap', each.extra, 'US$ m')
      row(each.year, 'cumulative', each.cumulative, 'US$ m')
    }
    plain(by ?? base, 'gap a head', sum.gapPerHead, 'US$')
    if (sum.related !== null) row(by ?? base, 'related, at most', sum.related, 'US$ m')
  }
  for (const ally of cost.allies) add(ally.iso3, ally.name, ally, ally.share)
  const shareOf = ({ spentUsdM, gdpUsdM }: CostSum) => (100 * spentUsdM) / gdpUsdM
  add('total', 'All of them', cost.total, shareOf(cost.total))
  if (cost.withoutUsa !== null) {
    add('total-without-usa', 'Without the United States', cost.withoutUsa, shareOf(cost.withoutUsa))
  }
  return `${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
}
