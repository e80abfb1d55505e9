/** A forecast as tidy CSV (RFC 4180): a statistic a line. */
import type { Forecast, IssueSummary } from '../ensemble/index.ts'

const statistics = ['mean', 'sd', 'p05', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95', 'mcse'] as const

const header = ['scenario', 'issue', 'model', 'statistic', 'value', 'unit', 'draws']

export function renderForecastCsv({ scenario, models, pool }: Forecast): string {
  const rows: (readonly (string | number | null)[])[] = [header]
  for (const { id, unit } of scenario.issues) {
    const add = (model: string, summary: IssueSummary | undefined, shares: Shares) => {
      if (summary === undefined) return
      const row = (statistic: string, value: number | null, of: string) =>
        rows.push([scenario.id, id, model, statistic, value, of, summary.draws])
      for (const name of statistics) row(name, summary[name], unit)
      row('void', summary.void, 'share of draws')
      row('agreement', shares.agreement, 'share of draws')
      if (typeof shares.typicalMiss === 'number') {
        row('typical-miss', shares.typicalMiss, 'share of what is contested')
      }
      for (const [actor, p] of Object.entries(shares.exits)) {
        row(`exit:${actor}`, p, 'probability')
      }
      for (const [actor, p] of Object.entries(shares.exitsAtStatusQuo ?? {})) {
        row(`exit-at-status-quo:${actor}`, p, 'probability')
      }
      for (const [actor, p] of Object.entries(shares.binding ?? {})) {
        row(`binding:${actor}`, p, 'share of draws')
      }
    }
    for (const model of models) {
      const { [model.id]: widening } = pool.widening?.members ?? {}
      add(model.id, model.issues[id], { ...model, typicalMiss: widening?.typicalMiss ?? null })
    }
    if (Object.keys(pool.weights).length > 0) add('pool', pool.issues[id], pool)
  }
  return `${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
}

interface Shares {
  readonly agreement: number
  /** Half of the model’s past misses are larger. */
  readonly typicalMiss?: number | null
  readonly exits: Readonly<Record<string, number>>
  readonly exitsAtStatusQuo?: Readonly<Record<string, number>>
  readonly binding?: Readonly<Record<string, number>>
}

/**
 * Numbers bare, nothing for none. Text that a spreadsheet would run as a formula gets an apostrophe
 * in front (OWASP, “CSV injection”).
 */
export function csvCell(value: string | number | null): string {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
