/**
 * A knock-out tree over rows: the largest gain, and the first row in order whose gain ties with it,
 * in O(log rows); a change costs the same. Row r is leaf `leaves + r`, node t has the larger of 2t
 * and 2t + 1.
 */
export class BestFirst {
  #leaves = 1
  #tree = new Float64Array(2).fill(Number.NEGATIVE_INFINITY)

  /** Starts with these many rows, all out. */
  reset(rows: number): void {
    while (this.#leaves < rows) this.#leaves *= 2
    if (this.#tree.length < 2 * this.#leaves) this.#tree = new Float64Array(2 * this.#leaves)
    this.#tree.fill(Number.NEGATIVE_INFINITY)
  }

  /** Puts many rows in at once; `build` must follow. */
  place(row: number, gain: number): void {
    this.#tree[this.#leaves + row] = gain
  }

  build(): void {
    const tree = this.#tree
    for (let node = this.#leaves - 1; node > 0; node--) {
      tree[node] = Math.max(tree[2 * node] as number, tree[2 * node + 1] as number)
    }
  }

  /** A new gain; −∞ takes the row out. */
  set(row: number, gain: number): void {
    const tree = this.#tree
    let node = this.#leaves + row
    tree[node] = gain
    for (node >>= 1; node > 0; node >>= 1) {
      const left = tree[2 * node] as number
      const right = tree[2 * node + 1] as number
      const larger = Math.max(left, right)
      if (tree[node] === larger) return
      tree[node] = larger
    }
  }

  get largest(): number {
    return this.#tree[1] as number
  }

  /** The first row after `row` (−1: of all) that gains at least `least`, or −1. */
  next(row: number, least: number): number {
    const tree = this.#tree
    if (row < 0) return (tree[1] as number) >= least ? this.#descend(1, least) : -1
    for (let node = this.#leaves + row; node > 1; node >>= 1) {
      if ((node & 1) === 0 && (tree[node + 1] as number) >= least) {
        return this.#descend(node + 1, least)
      }
    }
    return -1
  }

  #descend(from: number, least: number): number {
    let node = from
    while (node < this.#leaves) {
      node *= 2
      if (!((this.#tree[node] as number) >= least)) node++
    }
    return node - this.#leaves
  }
}
