/**
 * Draws: chunks of values for every quantity of a scenario, by inverse distribution functions of
 * counter-based uniforms. The value of a quantity in draw d depends on the seed, d and the
 * quantity's path alone.
 */

import { type Problem, weigh } from '../models/index.ts'
import {
  type Distribution,
  fillUniforms,
  normalCdf,
  normalQuantile,
  type QuantileTable,
  tabulate,
} from '../numeric/index.ts'
import { addresses } from './address.ts'
import { type Compiled, emptyProblem, overridden, spreadCapability, target } from './compile.ts'
import { type Block, correlationOf } from './correlation.ts'
import { createSheet, type DrawMemory, type Sheet } from './draw-memory.ts'
import type { DrawnQuantity } from './quantities.ts'

/** A quantity that varies: value = offset + factor · table(u), normalised. */
interface Varying {
  readonly into: Float64Array
  readonly index: number
  readonly table: QuantileTable
  readonly offset: number
  readonly factor: number
  readonly address: number
  readonly loading: number
  readonly rest: number
  /** Row of the common error, or −1. */
  readonly factorRow: number
  /** Row of its correlated residual, or −1. */
  readonly residualRow: number
  /** Draws kept from scenarios before, by the number of the first; undefined where none are. */
  readonly known: Map<number, Float64Array> | undefined
}

/** Quantities of one array of the problem, in the order in which they are drawn. */
interface Target {
  readonly into: Float64Array
  readonly indices: Int32Array
  /** Of the sheet, by quantity. */
  readonly columns: Int32Array
}

interface SampledBlock {
  readonly rows: readonly number[]
  readonly factor: Float64Array
}

export class Sampler {
  /** The problem that `load` fills. */
  readonly problem: Problem
  readonly #seed: number
  readonly #capacity: number
  readonly #varying: readonly Varying[]
  readonly #memory: DrawMemory | undefined
  /** The values of the last `draw`. */
  #sheet: Sheet
  readonly #targets: readonly Target[]
  readonly #scores: Float64Array
  readonly #factorAddresses: readonly number[]
  readonly #factors: Float64Array
  readonly #blocks: readonly SampledBlock[]
  readonly #blockAddresses: readonly number[]
  readonly #residuals: Float64Array
  readonly #own: Uint8Array

  /**
   * @param capacity most draws in a chunk
   * @param memory draws of quantities that stay the same from one scenario to the next
   */
  constructor(compiled: Compiled, seed: number, capacity: number, memory?: DrawMemory) {
    const { scenario, shape, quantities } = compiled
    this.#seed = seed
    this.#capacity = capacity
    this.problem = emptyProblem(scenario, shape)
    this.#own = overridden(shape, quantities)
    const { loading, factorOf, blocks } = correlationOf(scenario, quantities)
    const factorIssues = [...new Set(factorOf)].filter((issue) => issue !== undefined)
    const address = addresses([
      ...quantities.map(({ path }) => path),
      ...factorIssues.map((issue) => `judgement.${issue}`),
    ])
    const at = (path: string): number => address.get(path) as number
    this.#factorAddresses = factorIssues.map((issue) => at(`judgement.${issue}`))
    const rowOf = new Map(blocks.flatMap(({ members }) => members).map((q, row) => [q, row]))
    this.#blocks = blocks.map(({ members, factor }) => ({
      rows: members.map((q) => rowOf.get(q) as number),
      factor,
    }))
    const blockOf = new Map(
      blocks.flatMap((block) => block.members.map((q) => [q, numberOf(block)] as const)),
    )
    this.#blockAddresses = [...rowOf.keys()].map((q) => at((quantities[q] as DrawnQuantity).path))
    this.#varying = quantities.flatMap((quantity, q) => {
      const { distribution, origin, span, slot, index } = quantity
      const into = target(this.problem, slot)
      if (distribution.kind === 'fixed') {
        into[index] = (distribution.value - origin) / span
        return []
      }
      const { table, key, low, width } = tableOf(distribution)
      const own = loading[q] as number
      const offset = (low - origin) / span
      const factor = width / span
      const address = at(quantity.path)
      const common = factorOf[q] === undefined ? -1 : at(`judgement.${factorOf[q]}`)
      return [
        {
          into,
          index,
          table,
          offset,
          factor,
          address,
          // Correlated residuals hang on their whole block.
          known: memory?.of(
            [seed, address, offset, factor, own, common, key, blockOf.get(q)].join(' '),
          ),
          loading: own,
          rest: Math.sqrt(1 - own * own),
          factorRow: factorOf[q] === undefined ? -1 : factorIssues.indexOf(factorOf[q]),
          residualRow: rowOf.get(q) ?? -1,
        },
      ]
    })
    this.#memory = memory
    this.#sheet = createSheet(memory === undefined ? this.#varying.length : 0, capacity)
    this.#targets = targetsOf(this.#varying)
    this.#scores = new Float64Array(capacity)
    this.#factors = new Float64Array(factorIssues.length * capacity)
    this.#residuals = new Float64Array(rowOf.size * capacity)
  }

  /** Draws `count` ≤ capacity sets of values, from draw number `from` on. */
  draw(from: number, count: number): void {
    const capacity = this.#capacity
    const seed = this.#seed
    const isUnknown = ({ known }: Varying) => known?.get(from)?.length !== count
    for (const block of this.#blocks) {
      const { rows } = block
      const isAsked = this.#varying.some(
        (each) => rows.includes(each.residualRow) && isUnknown(each),
      )
      if (!isAsked) continue
      for (const row of rows) {
        const address = this.#blockAddresses[row] as number
        fillScores(seed, from, count, address, this.#residuals, row * capacity)
      }
      this.#correlate(block, count)
    }
    this.#factorAddresses.forEach((address, row) => {
      const isAsked = this.#varying.some((each) => each.factorRow === row && isUnknown(each))
      if (isAsked) fillScores(seed, from, count, address, this.#factors, row * capacity)
    })
    const scores = this.#scores
    const width = this.#varying.length
    if (this.#memory !== undefined) this.#sheet = this.#memory.sheet(from, width, capacity)
    const { cells, columns } = this.#sheet
    for (let v = 0; v < width; v++) {
      const quantity = this.#varying[v] as Varying
      const { table, offset, factor, factorRow, residualRow, known } = quantity
      const kept = known?.get(from)
      if (kept?.length === count) {
        if (columns[v] === kept) continue
        for (let d = 0; d < count; d++) cells[d * width + v] = kept[d] as number
        columns[v] = kept
        continue
      }
      if (factorRow < 0 && residualRow < 0) {
        fillUniforms(seed, from, count, quantity.address, scores)
      } else {
        this.#score(quantity, from, count)
      }
      for (let d = 0; d < count; d++) {
        cells[d * width + v] = offset + factor * table.at(scores[d] as number)
      }
      if (known === undefined) continue
      const column = new Float64Array(count)
      for (let d = 0; d < count; d++) column[d] = cells[d * width + v] as number
      known.set(from, column)
      columns[v] = column
    }
  }

  /** Fills the problem with the d-th set of the last `draw`. */
  load(d: number): void {
    const { cells } = this.#sheet
    const row = d * this.#varying.length
    for (let t = 0; t < this.#targets.length; t++) {
      const { into, indices, columns } = this.#targets[t] as Target
      for (let i = 0; i < indices.length; i++) {
        into[indices[i] as number] = cells[row + (columns[i] as number)] as number
      }
    }
    spreadCapability(this.problem, this.#own)
    weigh(this.problem)
  }

  /** Uniforms of a correlated quantity: Φ(λ f + √(1 − λ²) e). */
  #score(quantity: Varying, from: number, count: number): void {
    const { loading, rest, factorRow, residualRow, address } = quantity
    const scores = this.#scores
    if (residualRow < 0) fillScores(this.#seed, from, count, address, scores, 0)
    for (let d = 0; d < count; d++) {
      const e =
        residualRow < 0
          ? (scores[d] as number)
          : (this.#residuals[residualRow * this.#capacity + d] as number)
      const f = factorRow < 0 ? 0 : (this.#factors[factorRow * this.#capacity + d] as number)
      scores[d] = normalCdf(loading * f + rest * e)
    }
  }

  /** Multiplies a block's independent scores by its Cholesky factor, last row first, in place. */
  #correlate({ rows, factor }: SampledBlock, count: number): void {
    const residuals = this.#residuals
    const size = rows.length
    for (let i = size - 1; i >= 0; i--) {
      const row = (rows[i] as number) * this.#capacity
      for (let d = 0; d < count; d++) {
        let sum = 0
        for (let j = 0; j <= i; j++) {
          const other = (rows[j] as number) * this.#capacity
          sum += (factor[i * size + j] as number) * (residuals[other + d] as number)
        }
        residuals[row + d] = sum
      }
    }
  }
}

function targetsOf(varying: readonly Varying[]): readonly Target[] {
  const groups = Map.groupBy(varying.keys(), (v) => (varying[v] as Varying).into)
  return [...groups].map(([into, columns]) => ({
    into,
    indices: Int32Array.from(columns, (v) => (varying[v] as Varying).index),
    columns: Int32Array.from(columns),
  }))
}

const numbers = new WeakMap<Block, number>()
let blocksSeen = 0

/** A name for a block that no other has; the same object has the same. */
function numberOf(block: Block): number {
  let number = numbers.get(block)
  if (number === undefined) {
    number = ++blocksSeen
    numbers.set(block, number)
  }
  return number
}

function fillScores(
  seed: number,
  from: number,
  count: number,
  address: number,
  out: Float64Array,
  offset: number,
): void {
  fillUniforms(seed, from, count, address, out, offset)
  for (let d = offset; d < offset + count; d++) out[d] = normalQuantile(out[d] as number)
}

/** A quantity that stays from one scenario to the next is looked at once. */
const placed = new WeakMap<Distribution, ReturnType<typeof standardTable>>()

function tableOf(distribution: Distribution): ReturnType<typeof standardTable> {
  let place = placed.get(distribution)
  if (place === undefined) {
    place = standardTable(distribution)
    placed.set(distribution, place)
  }
  return place
}

const standardTables = new Map<string, QuantileTable>()

/** Most tables kept: a long-lived process may meet any number of shapes. */
const mostTables = 2000

/**
 * The table of a quantity on [0, 1] with its place on the line: quantities of one shape share a
 * table, which makes compiling a scenario of hundreds of judgements cheap.
 */
function standardTable(d: Distribution): {
  table: QuantileTable
  key: string
  low: number
  width: number
} {
  const [low, width, standard] = standardise(d)
  const key = JSON.stringify(standard)
  let table = standardTables.get(key)
  if (table === undefined) {
    if (standardTables.size >= mostTables) standardTables.clear()
    table = tabulate(standard)
    standardTables.set(key, table)
  }
  return { table, key, low, width }
}

function standardise(d: Distribution): readonly [number, number, Distribution] {
  if ((d.kind === 'pert' || d.kind === 'triangular') && d.within === undefined) {
    const width = d.high - d.low
    return [d.low, width, { kind: d.kind, low: 0, mode: (d.mode - d.low) / width, high: 1 }]
  }
  if (d.kind === 'uniform' && d.within === undefined) {
    return [d.low, d.high - d.low, { kind: 'uniform', low: 0, high: 1 }]
  }
  return [0, 1, d]
}
