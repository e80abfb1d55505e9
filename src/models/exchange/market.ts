/**
 * One round of exchange: lists who can trade what with whom, then realises the best exchange again
 * and again. A realised exchange changes the others in two ways: whoever moved goes on from its new
 * vote, and whoever was served knows its supplier's new vote.
 */
import { BestFirst } from './best-first.ts'
import { Book } from './book.ts'
import { IndexOfSides } from './index-of-sides.ts'
import type { ExchangeOptions } from './options.ts'
import { settle } from './settle.ts'
import type { Terms } from './terms.ts'

/** Gains this near to each other are equal. */
const sameGain = 1e-12

/** More rows than this are made room for only when a round needs them. */
const mostRowsAtFirst = 1 << 14

export class Market {
  readonly book = new Book()
  readonly #terms: Terms
  readonly #options: ExchangeOptions
  readonly #best = new BestFirst()
  readonly #bySupply: IndexOfSides
  readonly #byDemand: IndexOfSides
  /** Actors by side: right or left of the outcome on p, then on q. */
  readonly #groups: readonly Int32Array[]
  readonly #groupSize = new Int32Array(4)
  #touched = new Int32Array(0)
  #isTouched = new Uint8Array(0)
  #touches = 0
  #step = 0

  constructor(terms: Terms, options: ExchangeOptions) {
    const { n, m } = terms
    this.#terms = terms
    this.#options = options
    this.#bySupply = new IndexOfSides(n * m)
    this.#byDemand = new IndexOfSides(n * m)
    this.#groups = Array.from({ length: 4 }, () => new Int32Array(n))
    const most = (((m * (m - 1)) / 2) * n * n) / 4
    this.#reserve(Math.min(mostRowsAtFirst, Math.ceil(most)))
  }

  /** Lists the exchanges of the round and works out their terms. */
  open(): void {
    const { m } = this.#terms
    const { book } = this
    this.#step = 0
    book.clear()
    this.#reserve(this.#count())
    for (let p = 0; p < m; p++) {
      for (let q = p + 1; q < m; q++) {
        this.#group(p, q)
        this.#list(p, q, 0, 3)
        this.#list(p, q, 2, 1)
      }
    }
    this.#best.reset(book.size)
    for (let e = 0; e < book.size; e++) {
      if (settle(book, this.#terms, e)) this.#best.place(e, book.gain[e] as number)
    }
    this.#best.build()
    this.#index()
  }

  /** The exchange that is realised next, or −1. */
  next(): number {
    if (this.#best.largest === Number.NEGATIVE_INFINITY) return -1
    const least = this.#best.largest - sameGain
    const first = this.#best.next(-1, least)
    if (this.#options.ties === 'first') return first
    let equals = 1
    for (let e = this.#best.next(first, least); e >= 0; e = this.#best.next(e, least)) equals++
    let chosen = first
    if (equals > 1) {
      let skip = Math.floor(this.#terms.lot(this.#step++) * equals)
      for (; skip > 0; skip--) chosen = this.#best.next(chosen, least)
    }
    return chosen
  }

  /** Realises e and works out anew what it touches; returns how many exchanges that ended. */
  realise(e: number): number {
    const { book } = this
    const { m } = this.#terms
    const i = (book.i[e] as number) * m
    const j = (book.j[e] as number) * m
    const p = book.p[e] as number
    const q = book.q[e] as number
    const yi = book.y[2 * e] as number
    const yj = book.y[2 * e + 1] as number
    book.live[e] = 0
    this.#best.set(e, Number.NEGATIVE_INFINITY)
    this.#touches = 0
    this.#move(i + q, yi)
    this.#move(j + p, yj)
    this.#tell(j + q, book.i[e] as number, i + q, yi)
    this.#tell(i + p, book.j[e] as number, j + p, yj)
    let ended = 0
    for (let t = 0; t < this.#touches; t++) {
      const other = this.#touched[t] as number
      this.#isTouched[other] = 0
      if (settle(book, this.#terms, other)) this.#best.set(other, book.gain[other] as number)
      else {
        this.#best.set(other, Number.NEGATIVE_INFINITY)
        ended++
      }
    }
    return ended
  }

  /** Whoever supplies what it has just moved on goes on from there. */
  #move(key: number, y: number): void {
    const { first, sides } = this.#bySupply
    const end = first[key + 1] as number
    for (let at = first[key] as number; at < end; at++) {
      const side = sides[at] as number
      if (this.#touch(side >> 1)) this.book.keep(side, y)
    }
  }

  /** Whoever was served on an issue knows its supplier's new vote in all its exchanges for it. */
  #tell(key: number, supplier: number, a: number, y: number): void {
    const { start, share } = this.#terms
    const { first, sides } = this.#byDemand
    const end = first[key + 1] as number
    for (let at = first[key] as number; at < end; at++) {
      const side = sides[at] as number
      if (!this.#touch(side >> 1)) continue
      // What one side demands the other supplies.
      this.book.learn(side ^ 1, supplier, start[a] as number, y, share[a] as number)
    }
  }

  #touch(e: number): boolean {
    if (this.book.live[e] === 0) return false
    if (this.#isTouched[e] === 0) {
      this.#isTouched[e] = 1
      this.#touched[this.#touches++] = e
    }
    return true
  }

  /** Actors with a stance on both issues, by side: bit 1 left on p, bit 0 left on q. */
  #group(p: number, q: number): void {
    const { n, m, stance, left } = this.#terms
    this.#groupSize.fill(0)
    for (let i = 0; i < n; i++) {
      const onP = i * m + p
      const onQ = i * m + q
      if (stance[onP] === 0 || stance[onQ] === 0) continue
      const group = 2 * (left[onP] as number) + (left[onQ] as number)
      const size = this.#groupSize[group] as number
      ;(this.#groups[group] as Int32Array)[size] = i
      this.#groupSize[group] = size + 1
    }
  }

  #count(): number {
    const { m } = this.#terms
    const size = this.#groupSize
    let rows = 0
    for (let p = 0; p < m; p++) {
      for (let q = p + 1; q < m; q++) {
        this.#group(p, q)
        rows += (size[0] as number) * (size[3] as number)
        rows += (size[1] as number) * (size[2] as number)
      }
    }
    return rows
  }

  #list(p: number, q: number, ones: number, others: number): void {
    const { m, salience, start } = this.#terms
    const { book } = this
    const one = this.#groups[ones] as Int32Array
    const other = this.#groups[others] as Int32Array
    const ends = this.#groupSize[ones] as number
    const otherEnds = this.#groupSize[others] as number
    for (let g = 0; g < ends; g++) {
      const a = one[g] as number
      const sap = salience[a * m + p] as number
      const saq = salience[a * m + q] as number
      for (let h = 0; h < otherEnds; h++) {
        const b = other[h] as number
        const sbp = salience[b * m + p] as number
        const sbq = salience[b * m + q] as number
        const swap = sap * sbq < sbp * saq
        const i = swap ? b : a
        const j = swap ? a : b
        const e = book.add(i, j, p, q, start[i * m + q] as number, start[j * m + p] as number)
        book.rate[e] = (sap + sbp) / (saq + sbq)
        book.luck[e] = 0
        if (this.#options.randomisedRate > 0) this.#drawRate(e)
      }
    }
  }

  #drawRate(e: number): void {
    const { book } = this
    const i = book.i[e] as number
    const j = book.j[e] as number
    const p = book.p[e] as number
    const q = book.q[e] as number
    const size = this.#options.randomisedRate * this.#terms.chance(i, j, p, q, 2)
    book.lucky[e] = this.#terms.chance(i, j, p, q, 0) < 0.5 ? 0 : 1
    book.luck[e] = this.#terms.chance(i, j, p, q, 1) < 0.5 ? size : -size
  }

  #index(): void {
    const { book } = this
    const { m } = this.#terms
    const supply = this.#bySupply
    const demand = this.#byDemand
    supply.reset()
    demand.reset()
    for (let pass = 0; pass < 2; pass++) {
      for (let e = 0; e < book.size; e++) {
        if (book.live[e] === 0) continue
        const i = (book.i[e] as number) * m
        const j = (book.j[e] as number) * m
        const p = book.p[e] as number
        const q = book.q[e] as number
        if (pass === 0) {
          supply.count(i + q)
          supply.count(j + p)
          demand.count(i + p)
          demand.count(j + q)
        } else {
          supply.add(i + q, 2 * e)
          supply.add(j + p, 2 * e + 1)
          demand.add(i + p, 2 * e)
          demand.add(j + q, 2 * e + 1)
        }
      }
      if (pass === 0) {
        supply.lay()
        demand.lay()
      }
    }
  }

  #reserve(rows: number): void {
    this.book.reserve(rows)
    if (this.#touched.length >= rows) return
    this.#touched = new Int32Array(this.book.i.length)
    this.#isTouched = new Uint8Array(this.book.i.length)
  }
}
