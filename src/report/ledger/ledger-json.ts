/** What every part of the ledger's JSON shares: the cells behind a figure, and the editions. */
import {
  type Amount,
  type Assumption,
  type CostSum,
  cellOf,
  type Figure,
  type Ledger,
  refOf,
} from '../../ledger/index.ts'
import { type JsonObject, plainObject } from '../plain-json.ts'

/** Where a figure stands: its reference, for `entente explain`, and its cell. */
export function cellJson(figure: Figure): JsonObject {
  const { value, unit, estimate } = figure
  return { value, unit, estimate, ref: refOf(figure), cell: cellOf(figure) }
}

/** By measure. */
export function cellsJson(figures: readonly Figure[]): JsonObject {
  return Object.fromEntries(figures.map((figure) => [figure.measure, cellJson(figure)]))
}

/** The editions that the figures come from, in the order of publication. */
export function sourcesJson(
  { editions }: Pick<Ledger, 'editions'>,
  figures: readonly Figure[],
): readonly JsonObject[] {
  const used = new Set(figures.map(({ edition }) => edition))
  return editions
    .filter(({ id }) => used.has(id))
    .map(({ id, publisher, title, published, secondary, url }) => ({
      edition: id,
      publisher,
      title,
      published,
      secondary,
      url,
    }))
}

export function assumptionsJson(assumptions: readonly Assumption[]): readonly JsonObject[] {
  return assumptions.map((assumption) => plainObject(assumption))
}

/** `{ point, p10, p50, p90, mean }`; the last four only where something is drawn. */
export function amountJson({ point, spread }: Amount): JsonObject {
  return { point, ...(spread === null ? {} : plainObject(spread)) }
}

/** Of one ally or several. Plain figures are points; those in `spread` say how far they may lie off. */
export function sumJson(sum: CostSum): JsonObject {
  const { gdpUsdM, spentUsdM, level, gap, cumulative, population, gapPerHead, related } = sum
  return {
    gdpUsdM,
    spentUsdM,
    levelUsdM: level.point,
    gapUsdM: gap.point,
    cumulativeUsdM: cumulative.point,
    population,
    gapPerHeadUsd: gapPerHead,
    relatedUsdM: related === null ? null : [0, related.point],
    ...(gap.spread === null
      ? {}
      : {
          spread: {
            levelUsdM: amountJson(level),
            gapUsdM: amountJson(gap),
            cumulativeUsdM: amountJson(cumulative),
          },
        }),
    years: sum.years.map(({ year, gdp, level: each, extra, cumulative: so }) => ({
      year,
      gdpUsdM: amountJson(gdp),
      levelUsdM: amountJson(each),
      gapUsdM: amountJson(extra),
      cumulativeUsdM: amountJson(so),
      gapPerHeadUsd: population === null ? null : (extra.point * 1e6) / population,
    })),
  }
}
