/** The basis that stands beside every figure: what the share is, which edition, which prices. */
import type { Assumption, Cost } from '../../ledger/index.ts'
import { trimmed } from '../format.ts'

type Based = Pick<Cost, 'basis' | 'prices' | 'edition' | 'year'> & { readonly by: number | null }

/** “published share of GDP × GDP in current US$ of 2024, NATO-2024-06”. */
export function basisWords({ basis, prices, edition, year, by }: Based): string {
  const from =
    basis === 'share'
      ? 'published share of GDP × GDP in current US$'
      : 'difference of current US$, not of published shares'
  if (by === null) return `${from} of ${year}, ${edition}`
  return `${from} of ${year}, ${edition}, carried on at ${priceWords({ prices, year })}`
}

/** The unit of projected figures. */
export function priceWords({ prices, year }: Pick<Based, 'prices' | 'year'>): string {
  return prices === 'current'
    ? `prices of each year and exchange rates of ${year}`
    : `prices and exchange rates of ${year}`
}

/** “US$ bn, prices of each year”, over a column. */
export function unitWords({ prices, year, by }: Based): string {
  if (by === null) return `current US$ bn of ${year}`
  return prices === 'current' ? 'US$ bn, prices of each year' : `US$ bn, prices of ${year}`
}

/** What the figures of the future rest on, a sentence each. */
export function assumptionSentences(
  assumptions: readonly Assumption[],
  year: number,
): readonly string[] {
  if (assumptions.length === 0) return []
  const growth = assumptions.filter(({ id }) => id.startsWith('growth.'))
  const deflator = assumptions.find(({ id }) => id === 'deflator')
  const shared = assumptions.find(({ id }) => id === 'shared')
  const [first] = growth
  const sentences: string[] = []
  if (first !== undefined) {
    sentences.push(
      first.basis === 'data'
        ? `Growth: each ally’s GDP goes on growing as it did up to ${year} at constant prices, with the spread that its own past changes give; the changes are data, that the past goes on is judgement.`
        : `Growth: ${range(first)} a year for every ally, as given; judgement.`,
    )
  }
  if (deflator !== undefined) {
    sentences.push(
      `Prices: they rise by ${range(deflator)} a year (${deflator.from}); judgement. Exchange rates stay.`,
    )
  }
  if (shared?.distribution.kind === 'fixed') {
    sentences.push(
      `Allies grow alike: ${trimmed(shared.distribution.value, 2)} is the mean correlation of their yearly growth in the same table.`,
    )
  }
  return sentences
}

/** “2% (1 to 3)”. */
function range({ distribution: d }: Assumption): string {
  switch (d.kind) {
    case 'fixed':
      return `${trimmed(d.value, 2)}%`
    case 'percentiles':
      return `${trimmed(d.p50, 2)}% (${trimmed(d.p10, 2)} to ${trimmed(d.p90, 2)} in eight cases of ten)`
    case 'pert':
    case 'triangular':
      return `${trimmed(d.mode, 2)}% (${trimmed(d.low, 2)} to ${trimmed(d.high, 2)})`
    case 'uniform':
      return `${trimmed(d.low, 2)} to ${trimmed(d.high, 2)}%`
    case 'mixture':
      return `one of ${d.parts.length} readings`
    default:
      return d satisfies never
  }
}
