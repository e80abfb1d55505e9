/** One issue, round after round, until the last or until nobody moves. */
import type { Problem, Shape } from '../model.ts'
import { Arena } from './arena.ts'
import type { ChallengeOptions } from './options.ts'
import { Paper } from './paper.ts'
import type { Reading } from './reading.ts'
import { ScholzCode } from './scholz-code.ts'

export class Negotiation {
  readonly arena: Arena
  readonly reading: Reading
  /** Rounds done. */
  round = 0
  /** Of the last round, in shares of the first range. */
  largestMove = 0
  readonly #options: ChallengeOptions
  #firstRange = 0
  #statusQuo = 0

  constructor(shape: Shape, options: ChallengeOptions) {
    const capacity = shape.actors.length
    this.#options = options
    this.arena = new Arena(capacity)
    this.reading =
      options.reading === 'paper'
        ? new Paper(this.arena, capacity, options)
        : new ScholzCode(this.arena, capacity)
  }

  open(problem: Problem, k: number): void {
    this.arena.read(problem, k)
    this.round = 0
    this.largestMove = Number.POSITIVE_INFINITY
    this.#firstRange = this.arena.range
    this.#statusQuo = problem.statusQuo[k] as number
  }

  /** Whether there is anything to argue about, and anyone with the weight to. */
  get contested(): boolean {
    return this.#firstRange > 0 && this.arena.totalWeight > 0
  }

  get running(): boolean {
    const { rounds, tolerance } = this.#options
    return this.contested && this.round < rounds && !(this.largestMove < tolerance)
  }

  /**
   * Everybody decides, then all move at once.
   * @param look called in between, while the stage values and the positions belong together
   */
  step<Seen>(look?: () => Seen): Seen | undefined {
    const { arena, reading } = this
    const { n, x, moved } = arena
    if (this.#options.reading === 'paper' && this.#options.range === 'current' && arena.camps > 1) {
      arena.range = arena.spread()
    }
    reading.decide()
    const seen = look?.()
    const { target } = reading.offers
    let largest = 0
    for (let i = 0; i < n; i++) {
      const move = Math.abs((target[i] as number) - (x[i] as number))
      largest = Math.max(largest, move)
      moved[i] = move > 0 ? 1 : 0
      x[i] = target[i] as number
    }
    arena.group()
    this.round++
    this.largestMove = largest / this.#firstRange
    return seen
  }

  /** The forecast: a middle of where they stand; the status quo where no actor carries weight. */
  result(): number {
    const { arena } = this
    if (arena.camps === 1) return arena.at[0] as number
    if (!(arena.totalWeight > 0)) return this.#statusQuo
    return this.#options.report === 'mean' ? arena.mean() : arena.median()
  }
}
