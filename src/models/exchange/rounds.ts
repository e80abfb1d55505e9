/** Rounds of exchange: trade, vote, let the votes colour the positions, and again. */
import type { Problem, Shape } from '../model.ts'
import { Market } from './market.ts'
import type { ExchangeOptions } from './options.ts'
import { Terms } from './terms.ts'

export class Rounds {
  readonly terms: Terms
  readonly market: Market
  /** n·m, in points: the votes of the round. */
  readonly voting: Float64Array
  readonly #options: ExchangeOptions

  constructor(shape: Shape, options: ExchangeOptions) {
    this.terms = new Terms(shape)
    this.market = new Market(this.terms, options)
    this.voting = new Float64Array(this.terms.start.length)
    this.#options = options
  }

  load(problem: Problem): void {
    this.terms.load(problem)
  }

  /** Opens the round: everybody votes as it stands until it trades. */
  open(): void {
    this.terms.open()
    this.voting.set(this.terms.start)
    this.market.open()
  }

  /** Realises the exchange and lets both sides vote as agreed. */
  realise(e: number): number {
    const { book } = this.market
    const { m } = this.terms
    this.voting[(book.i[e] as number) * m + (book.q[e] as number)] = book.y[2 * e] as number
    this.voting[(book.j[e] as number) * m + (book.p[e] as number)] = book.y[2 * e + 1] as number
    return this.market.realise(e)
  }

  /** Starts of the next round: the less an actor cares, the more its vote becomes its position. */
  close(): void {
    const { salienceWeight, fixedWeight } = this.#options
    const { start, salience } = this.terms
    for (let a = 0; a < start.length; a++) {
      const step = Math.min(1, salienceWeight * (1 - (salience[a] as number)) + fixedWeight)
      const x = start[a] as number
      start[a] = x + step * ((this.voting[a] as number) - x)
    }
    this.terms.round++
  }

  /** All rounds; `voting` holds the votes of the last. */
  run(problem: Problem): void {
    this.load(problem)
    for (let round = 1; round <= this.#options.rounds; round++) {
      this.open()
      let realised = 0
      for (let e = this.market.next(); e >= 0; e = this.market.next()) {
        this.realise(e)
        realised++
      }
      // Where nobody traded nobody moves, and every later round is like this one.
      if (realised === 0 && this.#options.randomisedRate === 0) return
      if (round < this.#options.rounds) this.close()
    }
  }
}
