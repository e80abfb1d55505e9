/**
 * Summaries that are kept from one forecast to the next: where a finger moves one number, most outcomes
 * are those of before, and what was said of them holds. What is kept is what would be said again, to the
 * last bit.
 */
import type { Issue } from '../scenario/index.ts'
import type { Columns } from './chunk.ts'
import { type Member, poolIssue } from './pool.ts'
import { type IssueSummary, naturalOutcomes, summarise } from './summary.ts'
import { drawnMisses, type WideningRequest } from './widen.ts'
import { widenedOutcomes } from './widening.ts'

export interface Summarised {
  /** Natural units, ascending, without void draws. */
  readonly sorted: Float64Array
  readonly summary: IssueSummary
}

interface Known extends Summarised {
  readonly row: Float64Array
  readonly issue: Issue
  wide: (Summarised & { readonly request: WideningRequest }) | undefined
}

interface Drawn {
  readonly request: WideningRequest
  readonly misses: Float64Array
}

export class SummaryMemory {
  readonly #known = new Map<string, Known>()
  readonly #drawn = new Map<string, Drawn>()
  readonly #pools = new Map<
    string,
    { readonly members: readonly Member[]; readonly pool: IssueSummary }
  >()

  /** What is said of an entry’s outcomes on issue k, and of the same outcomes widened where asked. */
  of(
    key: string,
    columns: Columns,
    k: number,
    issue: Issue,
    request: WideningRequest | undefined,
  ): { readonly plain: Summarised; readonly wide: Summarised | undefined } {
    const name = `${key} ${issue.id}`
    const { count } = columns
    const row = columns.value.subarray(k * count, (k + 1) * count)
    let known = this.#known.get(name)
    if (known === undefined || !sameScale(known.issue, issue) || !sameRow(known.row, row)) {
      const sorted = naturalOutcomes(columns, k, issue)
      const summary = summarise(sorted, count, issue)
      known = { row, issue, sorted, summary, wide: undefined }
      this.#known.set(name, known)
    }
    if (request === undefined) return { plain: known, wide: undefined }
    if (known.wide === undefined || !sameRequest(known.wide.request, request)) {
      const sorted = widenedOutcomes(columns, request, issue, this.#missesOf(name, count, request))
      known.wide = { request, sorted, summary: summarise(sorted, count, issue) }
    }
    return { plain: known, wide: known.wide }
  }

  /** Where only the contested span changes, every draw's miss is what it was. */
  #missesOf(name: string, count: number, request: WideningRequest): Float64Array {
    const before = this.#drawn.get(name)
    const holds =
      before?.misses.length === count &&
      before.request.seed === request.seed &&
      before.request.misses === request.misses
    if (holds) return before.misses
    const misses = drawnMisses(count, request)
    this.#drawn.set(name, { request, misses })
    return misses
  }

  pool(issue: string, members: readonly Member[]): IssueSummary {
    const before = this.#pools.get(issue)
    if (before !== undefined && sameMembers(before.members, members)) return before.pool
    const pool = poolIssue(members)
    this.#pools.set(issue, { members, pool })
    return pool
  }
}

function sameScale({ scale: [a, b] }: Issue, { scale: [c, d] }: Issue): boolean {
  return a === c && b === d
}

/** Number for number; what does not arise is the same as what does not arise. */
function sameRow(a: Float64Array, b: Float64Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as number
    const y = b[i] as number
    if (x !== y && !(Number.isNaN(x) && Number.isNaN(y))) return false
  }
  return true
}

function sameRequest(a: WideningRequest, b: WideningRequest): boolean {
  return (
    a.seed === b.seed &&
    a.k === b.k &&
    a.misses === b.misses &&
    a.span.low === b.span.low &&
    a.span.high === b.span.high
  )
}

function sameMembers(a: readonly Member[], b: readonly Member[]): boolean {
  return (
    a.length === b.length &&
    a.every((member, i) => member.summary === b[i]?.summary && member.weight === b[i]?.weight)
  )
}
