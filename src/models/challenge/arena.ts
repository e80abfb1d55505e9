/**
 * One issue as the actors with a stance on it see it: where they stand, and the camps they form.
 * A camp is everybody at one position; camps are in the order of their positions. Actors are
 * counted 0 … n − 1 in the order of the scenario; `actor` gives the problem's own index.
 */
import type { Problem } from '../model.ts'

/** Votes this close to half, in shares of all votes, are a tie: 0.1, 0.2 and 0.3 tie as on paper. */
const tie = 1e-12

export class Arena {
  /** Actors here. */
  n = 0
  readonly actor: Int32Array
  readonly x: Float64Array
  /** c·s. */
  readonly weight: Float64Array
  readonly salience: Float64Array
  /** 1 for those who moved since the last round; all, in the first. */
  readonly moved: Uint8Array
  /** R: what a distance of 1 is. */
  range = 0
  totalWeight = 0

  /** Camps here. */
  camps = 0
  readonly at: Float64Array
  readonly campWeight: Float64Array
  readonly camp: Int32Array
  /** Actors by camp, and within a camp by their number; camp d is `members[start[d]] … [start[d + 1] − 1]`. */
  readonly members: Int32Array
  readonly start: Int32Array

  constructor(capacity: number) {
    this.actor = new Int32Array(capacity)
    this.x = new Float64Array(capacity)
    this.weight = new Float64Array(capacity)
    this.salience = new Float64Array(capacity)
    this.moved = new Uint8Array(capacity)
    this.at = new Float64Array(capacity)
    this.campWeight = new Float64Array(capacity)
    this.camp = new Int32Array(capacity)
    this.members = new Int32Array(capacity)
    this.start = new Int32Array(capacity + 1)
  }

  /** Takes issue k from the problem. */
  read({ shape, position, salience, weight }: Problem, k: number): void {
    const m = shape.issues.length
    let n = 0
    this.totalWeight = 0
    for (let i = 0; i < shape.actors.length; i++) {
      const a = i * m + k
      if (shape.stance[a] === 0) continue
      this.actor[n] = i
      this.x[n] = position[a] as number
      this.salience[n] = salience[a] as number
      this.weight[n] = weight[a] as number
      this.totalWeight += weight[a] as number
      this.moved[n] = 1
      this.members[n] = n
      n++
    }
    this.n = n
    this.group()
    this.range = this.spread()
  }

  /** Puts the actors into camps; nearly in order from the last time, so insertion is fast. */
  group(): void {
    const { n, x, members, start, at, campWeight, camp } = this
    for (let p = 1; p < n; p++) {
      const i = members[p] as number
      const here = x[i] as number
      let q = p
      while (q > 0) {
        const j = members[q - 1] as number
        const there = x[j] as number
        if (there < here || (there === here && j < i)) break
        members[q] = j
        q--
      }
      members[q] = i
    }
    let d = -1
    for (let p = 0; p < n; p++) {
      const i = members[p] as number
      if (d < 0 || x[i] !== at[d]) {
        d++
        at[d] = x[i] as number
        start[d] = p
        campWeight[d] = 0
      }
      camp[i] = d
      campWeight[d] = (campWeight[d] as number) + (this.weight[i] as number)
    }
    this.camps = d + 1
    start[d + 1] = n
  }

  /** Distance from the lowest camp to the highest. */
  spread(): number {
    return this.camps > 0 ? (this.at[this.camps - 1] as number) - (this.at[0] as number) : 0
  }

  /** μ: the weighted median, the middle of a tie. It beats every other position in a ballot. */
  median(): number {
    const { at, campWeight, totalWeight } = this
    let sum = campWeight[0] as number
    let d = 0
    while (sum < totalWeight * (0.5 - tie)) sum += campWeight[++d] as number
    const lower = at[d] as number
    while (sum <= totalWeight * (0.5 + tie)) sum += campWeight[++d] as number
    const upper = at[d] as number
    return lower === upper ? lower : lower + 0.5 * (upper - lower)
  }

  mean(): number {
    let pull = 0
    for (let i = 0; i < this.n; i++) pull += (this.weight[i] as number) * (this.x[i] as number)
    return pull / this.totalWeight
  }
}
