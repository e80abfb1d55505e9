/**
 * What the ledger's tables measure: each measure is a column of one table, with its unit and the
 * prices it stands on. A measure's id is the column's name, so that a figure leads back to its cell.
 */

/** `share`: a ratio, no prices of its own; `constant`: of the edition's base year. */
export type Prices = 'current' | 'constant' | 'share' | 'none'

export interface Measure {
  /** Column in the table, and the series of a reference. */
  readonly id: string
  /** What the sentence calls it. */
  readonly title: string
  /** Natural unit: `% of GDP`, `US$ m`, `persons`. */
  readonly unit: string
  readonly prices: Prices
  readonly table: TableName
}

/** The tables that hold figures, in the order in which a measure is looked for. */
export const tables = {
  'nato_defence_expenditure.csv': { year: 'year', estimate: 'estimate', edition: 'source' },
  'military_personnel.csv': { year: 'year', estimate: 'estimate', edition: 'source' },
  'gdp_population.csv': {},
  'ukraine_support.csv': {},
} as const satisfies Readonly<
  Record<string, { readonly year?: string; readonly estimate?: string; readonly edition?: string }>
>

export type TableName = keyof typeof tables

type Entry = readonly [id: string, title: string, unit: string, prices: Prices]

const byTable: Readonly<Record<TableName, readonly Entry[]>> = {
  'nato_defence_expenditure.csv': [
    ['pct_gdp', 'defence expenditure as a share of GDP', '% of GDP', 'share'],
    ['usd_m_current', 'defence expenditure', 'US$ m', 'current'],
    ['usd_m_constant', 'defence expenditure at constant prices', 'US$ m', 'constant'],
    ['national_currency_m', 'defence expenditure in national currency', 'm', 'current'],
    ['equipment_share_pct', 'share of equipment', '% of defence expenditure', 'share'],
    ['personnel_share_pct', 'share of personnel', '% of defence expenditure', 'share'],
    ['gdp_usd_m_current', 'GDP', 'US$ m', 'current'],
    ['gdp_usd_m_constant', 'GDP at constant prices', 'US$ m', 'constant'],
  ],
  'military_personnel.csv': [['personnel', 'military personnel', 'persons', 'none']],
  'gdp_population.csv': [
    ['population', 'population', 'persons', 'none'],
    ['gdp_usd_m_current_worldbank', 'GDP after the World Bank', 'US$ m', 'current'],
    ['ppp_lcu_per_intl_usd', 'purchasing power', 'national currency per US$ of the same', 'none'],
  ],
  'ukraine_support.csv': [
    ['military_eur_bn', 'military support to Ukraine, allocated', 'EUR bn', 'none'],
    ['financial_eur_bn', 'financial support to Ukraine, allocated', 'EUR bn', 'none'],
    ['humanitarian_eur_bn', 'humanitarian support to Ukraine, allocated', 'EUR bn', 'none'],
    ['total_bilateral_eur_bn', 'bilateral support to Ukraine, allocated', 'EUR bn', 'none'],
  ],
}

export const measures: readonly Measure[] = Object.entries(byTable).flatMap(([table, entries]) =>
  entries.map(([id, title, unit, prices]) => ({
    id,
    title,
    unit,
    prices,
    table: table as TableName,
  })),
)

const byId = new Map(measures.map((measure) => [measure.id, measure]))

export const measureOf = (id: string): Measure | undefined => byId.get(id)
