/**
 * Draws that are kept from one scenario to the next: where a finger moves one number, all others are
 * drawn as before. What is kept under a name is what would be drawn again, to the last bit.
 */
export class DrawMemory {
  readonly #draws = new Map<string, Float64Array>()
  readonly #most: number

  /** @param most rows kept: one is a quantity’s share of a chunk */
  constructor(most = 10_000) {
    this.#most = most
  }

  /** Draws `from` … `from + count` − 1 of the quantity, or undefined. */
  of(name: string, from: number, count: number): Float64Array | undefined {
    const draws = this.#draws.get(`${from} ${name}`)
    return draws?.length === count ? draws : undefined
  }

  keep(name: string, from: number, draws: Float64Array): void {
    if (this.#draws.size >= this.#most) this.#draws.clear()
    this.#draws.set(`${from} ${name}`, draws)
  }
}
