/**
 * Draws that are kept from one scenario to the next: where a finger moves one number, all others are
 * drawn as before. What is kept under a name is what would be drawn again, to the last bit.
 */
export class DrawMemory {
  readonly #draws = new Map<string, Map<number, Float64Array>>()
  readonly #most: number

  /** @param most quantities kept */
  constructor(most = 2000) {
    this.#most = most
  }

  /** The draws of a quantity, by the number of the first of them; to be read and added to. */
  of(name: string): Map<number, Float64Array> {
    let draws = this.#draws.get(name)
    if (draws === undefined) {
      if (this.#draws.size >= this.#most) this.#draws.clear()
      draws = new Map()
      this.#draws.set(name, draws)
    }
    return draws
  }
}
