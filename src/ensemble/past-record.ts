/**
 * How wrong each model has been on negotiations whose outcome is known, as the pool needs it. The
 * back-test makes it; the engine takes it as parsed JSON and reads no file.
 */

/** One model on the known outcomes. */
export interface PastModel {
  /** Known outcomes it had something to say about. */
  readonly n: number
  /** CRPS with its own misses as its spread, as a multiple of the weighted mean's on the same issues. */
  readonly relativeCrps: number
  /**
   * Quantiles (i + ½)/Q of |outcome − forecast| as shares of the contested span, ascending, drawn
   * towards everybody's where the record is short. Empty for a model whose own distribution was
   * fitted to known outcomes: it carries its misses already.
   */
  readonly misses: readonly number[]
}

/** Coverage and score of the pool that is made in this way, each negotiation with the others' misses. */
export interface PastPool {
  readonly n: number
  readonly crps: number
  /** Share of the outcomes inside the central intervals, by randomised PIT. */
  readonly pit50: number
  readonly pit80: number
}

export interface PastRecord {
  readonly entente: 1
  readonly kind: 'record'
  readonly dataset: string
  readonly issues: number
  readonly negotiations: number
  /** By model id. */
  readonly models: Readonly<Record<string, PastModel>>
  /** The misses of all of them, for a model without a record. */
  readonly misses: readonly number[]
  readonly pool: { readonly equal: PastPool; readonly record: PastPool }
}

/** So many known outcomes count as much as what is known of all models together. */
export const halfWay = 25

/**
 * A record from parsed JSON.
 * @throws RangeError that names the place, what was found and what was expected
 */
export function pastRecordFrom(value: unknown): PastRecord {
  const record = objectAt(value, 'record')
  if (record.entente !== 1 || record.kind !== 'record') {
    throw new RangeError(
      'record: found no record, expected what `entente backtest --save-record` writes',
    )
  }
  const models = Object.entries(objectAt(record.models, 'record.models')).map(([id, model]) => {
    const at = `record.models.${id}`
    const own = objectAt(model, at)
    return [
      id,
      {
        n: numberAt(own.n, `${at}.n`),
        relativeCrps: numberAt(own.relativeCrps, `${at}.relativeCrps`),
        misses: missesAt(own.misses, `${at}.misses`),
      },
    ] as const
  })
  const pool = objectAt(record.pool, 'record.pool')
  return {
    entente: 1,
    kind: 'record',
    dataset: String(record.dataset),
    issues: numberAt(record.issues, 'record.issues'),
    negotiations: numberAt(record.negotiations, 'record.negotiations'),
    models: Object.fromEntries(models),
    misses: missesAt(record.misses, 'record.misses'),
    pool: {
      equal: poolAt(pool.equal, 'record.pool.equal'),
      record: poolAt(pool.record, 'record.pool.record'),
    },
  }
}

function objectAt(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>
  }
  throw new RangeError(`${at}: found ${JSON.stringify(value)?.slice(0, 40)}, expected an object`)
}

function numberAt(value: unknown, at: string): number {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value
  throw new RangeError(
    `${at}: found ${JSON.stringify(value)?.slice(0, 40)}, expected a number from 0`,
  )
}

function missesAt(value: unknown, at: string): readonly number[] {
  if (!Array.isArray(value)) throw new RangeError(`${at}: expected a list of numbers`)
  value.forEach((miss, i) => {
    const before = i === 0 ? 0 : (value[i - 1] as number)
    if (numberAt(miss, `${at}[${i}]`) < before) {
      throw new RangeError(`${at}[${i}]: found ${miss} after ${before}, expected ascending numbers`)
    }
  })
  return value as readonly number[]
}

function poolAt(value: unknown, at: string): PastPool {
  const pool = objectAt(value, at)
  return {
    n: numberAt(pool.n, `${at}.n`),
    crps: numberAt(pool.crps, `${at}.crps`),
    pit50: numberAt(pool.pit50, `${at}.pit50`),
    pit80: numberAt(pool.pit80, `${at}.pit80`),
  }
}
