/**
 * Outcomes that are known already, as an executor: a model that has run on a scenario is not run
 * again, whatever it is asked for together with.
 */
import type { ChunkResult, Columns, Entry, Executor, Job } from '../../ensemble/index.ts'

/** Outcomes of whole entries, by what makes them: key, options and draws. */
export class Memory {
  readonly #columns = new Map<string, Columns>()
  readonly #models = new Set<string>()

  /** Whether some run of a model is here. */
  knows(model: string): boolean {
    return this.#models.has(model)
  }

  keep(entries: readonly Entry[], columns: ReadonlyMap<string, Columns>): void {
    for (const entry of entries) {
      const own = columns.get(entry.key)
      if (own === undefined) continue
      this.#columns.set(nameOf(entry), own)
      this.#models.add(entry.key)
    }
  }

  of(entry: Entry): Columns | undefined {
    return this.#columns.get(nameOf(entry))
  }
}

function nameOf({ key, options, draws }: Entry): string {
  return `${key} ${draws} ${JSON.stringify(options)}`
}

/**
 * Runs through `inner` what neither memory holds; the earlier memory gives way to the later.
 * @param anew models that the earlier memory does not answer for
 */
export function remembering(
  inner: Executor,
  fresh: Memory,
  earlier: Memory = new Memory(),
  anew: readonly string[] = [],
): Executor {
  return {
    parallel: inner.parallel,
    chunkSize: inner.chunkSize,
    open(job) {
      const known = job.entries.map(
        (entry) => fresh.of(entry) ?? (anew.includes(entry.model) ? undefined : earlier.of(entry)),
      )
      const unknown = job.entries.filter((_, j) => known[j] === undefined)
      const most = Math.max(0, ...unknown.map(({ draws }) => draws))
      const runner = unknown.length === 0 ? undefined : inner.open({ ...job, entries: unknown })
      return {
        async run(from, to) {
          const part = runner === undefined || from >= most ? undefined : await runner.run(from, to)
          return assemble(job, known, part, from, to)
        },
        async close() {
          await runner?.close()
        },
      }
    },
  }
}

function assemble(
  { entries }: Job,
  known: readonly (Columns | undefined)[],
  part: ChunkResult | undefined,
  from: number,
  to: number,
): ChunkResult {
  let next = 0
  const columns = entries.map((_, j) => {
    const whole = known[j]
    if (whole !== undefined) return rows(whole, from, to)
    return part?.columns[next++] ?? nothing
  })
  return { from, to, columns }
}

const nothing: Columns = {
  count: 0,
  value: new Float64Array(0),
  agreed: new Uint8Array(0),
  exit: new Float64Array(0),
  exitAtStatusQuo: new Float64Array(0),
  binding: new Int16Array(0),
}

function rows(whole: Columns, from: number, to: number): Columns {
  const last = Math.min(to, whole.count)
  const count = last - from
  if (count <= 0) return nothing
  if (count === whole.count) return whole
  const cut = (row: Float64Array): Float64Array => {
    const kept = new Float64Array((row.length / whole.count) * count)
    for (let r = 0; r * count < kept.length; r++) {
      const start = r * whole.count + from
      kept.set(row.subarray(start, start + count), r * count)
    }
    return kept
  }
  return {
    count,
    value: cut(whole.value),
    agreed: whole.agreed.slice(from, last),
    exit: cut(whole.exit),
    exitAtStatusQuo: cut(whole.exitAtStatusQuo),
    binding: whole.binding.slice(from, last),
  }
}
