/** Which members of a pool are widened by their past misses, by how much, and how such pools fared. */
import { modelById } from '../models/index.ts'
import type { Issue } from '../scenario/index.ts'
import type { Columns } from './chunk.ts'
import type { PastPool, PastRecord } from './past-record.ts'
import type { Run } from './run.ts'
import { drawnMisses, missAt, type Span, type WideningRequest, widenDraws } from './widen.ts'

/** What the members' distributions owe to known outcomes. */
export interface Widening {
  readonly dataset: string
  readonly issues: number
  readonly negotiations: number
  /** By member. */
  readonly members: Readonly<Record<string, MemberWidening>>
  /** How a pool made in this way fared on those outcomes; null for weights that were given. */
  readonly fared: PastPool | null
}

export interface MemberWidening {
  /** Known outcomes of its own; 0 where it is widened by what all models missed. */
  readonly n: number
  /** Half of its misses are larger, as a share of the contested span; null where nothing is added. */
  readonly typicalMiss: number | null
}

/** What a member's past misses are; undefined where nothing is added. */
function missesOf(record: PastRecord | undefined, model: string): readonly number[] | undefined {
  if (record === undefined || modelById(model).distribution !== undefined) return undefined
  const misses = Object.hasOwn(record.models, model) ? record.models[model]?.misses : record.misses
  return misses === undefined || misses.length === 0 ? undefined : misses
}

/** How a member’s draws on issue k are widened; undefined where the member enters as it is. */
export function wideningRequest(
  { pool, seed, scenario }: Run,
  model: string,
  k: number,
  span: Span,
): WideningRequest | undefined {
  const misses = missesOf(pool.record, model)
  const issue = scenario.issues[k]
  if (misses === undefined || issue === undefined) return undefined
  return { seed, model, k, issue: issue.id, span, misses }
}

/** Natural units, in the order of the draws. */
export function widenedOutcomes(
  columns: Columns,
  request: WideningRequest,
  { scale: [start, end] }: Issue,
  drawn: Float64Array = drawnMisses(columns.count, request),
): Float64Array {
  const spread = widenDraws(columns, request, drawn)
  for (let i = 0; i < spread.length; i++) spread[i] = start + (spread[i] as number) * (end - start)
  return spread
}

export function wideningOf(
  { pool: { record, weights: how = 'equal' } }: Run,
  weights: Readonly<Record<string, number>>,
): Widening | null {
  if (record === undefined) return null
  const { dataset, issues, negotiations, models, pool } = record
  const members = Object.keys(weights).map((key) => {
    const misses = missesOf(record, key)
    const n = Object.hasOwn(models, key) ? (models[key]?.n ?? 0) : 0
    return [key, { n, typicalMiss: misses === undefined ? null : missAt(misses, 0.5) }] as const
  })
  return {
    dataset,
    issues,
    negotiations,
    members: Object.fromEntries(members),
    fared: how === 'equal' || how === 'record' ? pool[how] : null,
  }
}
