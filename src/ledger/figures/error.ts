/** What is wrong with a table of the ledger or with a question put to it. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError'
  readonly place: string
  readonly found: string
  readonly expected: string
  readonly suggestion: string | undefined

  /** @param place `x.csv:12:5 pct_gdp`; empty when it is the question that is wrong, not a table */
  constructor(place: string, found: string, expected: string, suggestion?: string) {
    const where = place === '' ? '' : `${place}: `
    const hint = suggestion === undefined ? '' : `; did you mean ${suggestion}?`
    super(`${where}found ${found}, expected ${expected}${hint}`)
    this.place = place
    this.found = found
    this.expected = expected
    this.suggestion = suggestion
  }
}
