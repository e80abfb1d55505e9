/**
 * Finds the sides of exchanges by actor and issue: the sides of key 4 are
 * `sides[first[4]] … sides[first[5] − 1]`. Two passes, `count` for every side, then `add`.
 */
export class IndexOfSides {
  readonly first: Int32Array
  sides = new Int32Array(0)
  readonly #at: Int32Array

  constructor(keys: number) {
    this.first = new Int32Array(keys + 1)
    this.#at = new Int32Array(keys)
  }

  reset(): void {
    this.first.fill(0)
  }

  count(key: number): void {
    this.first[key + 1] = (this.first[key + 1] as number) + 1
  }

  /** Ends the first pass. */
  lay(): void {
    const { first } = this
    for (let key = 1; key < first.length; key++) {
      first[key] = (first[key] as number) + (first[key - 1] as number)
    }
    for (let key = 0; key < this.#at.length; key++) this.#at[key] = first[key] as number
    const total = first[first.length - 1] as number
    if (this.sides.length < total) this.sides = new Int32Array(2 * total)
  }

  add(key: number, side: number): void {
    const at = this.#at[key] as number
    this.sides[at] = side
    this.#at[key] = at + 1
  }
}
