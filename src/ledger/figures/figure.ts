/** One published number with its birth certificate: edition, day, and the cell it stands in. */

/** Final, estimate, uncertain, authorised strength, or stated by an office holder. */
export type Estimate = '' | 'e' | 'u' | 'a' | 's'

export interface Figure {
  /** Measure: the column's name, such as `pct_gdp`. */
  readonly measure: string
  readonly iso3: string
  readonly year: number
  readonly value: number
  /** Natural unit, such as `% of GDP` or `US$ m`. */
  readonly unit: string
  readonly estimate: Estimate
  /** Key of the edition, such as `NATO-2024-06`. */
  readonly edition: string
  /** Day from which it was known, YYYY-MM-DD. */
  readonly published: string
  /** Table, line (from 1) and column it was read from. */
  readonly file: string
  readonly line: number
  readonly column: string
  /** What the table says is particular about the row; empty when nothing. */
  readonly note: string
}

/** `ledger:pct_gdp/DEU/2024@NATO-2024-06`, which a scenario may use and `explain` traces. */
export function refOf({ measure, iso3, year, edition }: Figure): string {
  return `ledger:${measure}/${iso3}/${year}@${edition}`
}

/** `data/nato_defence_expenditure.csv:123 pct_gdp`: where the number can be looked up. */
export function cellOf({ file, line, column }: Figure): string {
  return `data/${file}:${line} ${column}`
}
