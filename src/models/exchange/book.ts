/**
 * The exchanges of a round, one column a field; row e is one exchange. Columns of sides hold side i
 * of e at 2e and side j at 2e + 1: i demands issue p and supplies q, j the reverse. The columns
 * grow when a round needs more rows and are never given back.
 */
export class Book {
  size = 0
  i = new Int32Array(0)
  j = new Int32Array(0)
  p = new Int32Array(0)
  q = new Int32Array(0)
  /** 1 from the time it holds up until it is realised or dropped. */
  live = new Uint8Array(0)
  /** Shift of q for a shift of 1 on p that gives both the same gain. */
  rate = new Float64Array(0)
  /** Shifts of the outcome on p and on q. */
  dp = new Float64Array(0)
  dq = new Float64Array(0)
  /** What decides the order: the common gain, or the mean of both where chance moves the rate. */
  gain = new Float64Array(0)
  /** Chance: −1 to 1 towards no gain or all gain of side `lucky`. */
  luck = new Float64Array(0)
  lucky = new Uint8Array(0)

  /** Columns of sides: where it stands on its supply now, how it would move, where that leads. */
  x = new Float64Array(0)
  move = new Float64Array(0)
  y = new Float64Array(0)
  gainOf = new Float64Array(0)
  /** Outcome on its supply before and after its move, as far as the exchange knows. */
  before = new Float64Array(0)
  after = new Float64Array(0)
  /** 1 once the move was cut so that the outcome stops at the partner's wish. */
  capped = new Uint8Array(0)
  /** Sum and signs (0 none, ±1, 2 both) of the moves that it has kept from earlier in the round. */
  kept = new Float64Array(0)
  keptSign = new Int8Array(0)
  /** What is known of others on its supply: shift of the outcome, how many, first link. */
  learnt = new Float64Array(0)
  learntOf = new Int32Array(0)
  head = new Int32Array(0)
  /** Its own new position on its supply if the exchange has learnt that, else NaN. */
  learntSelf = new Float64Array(0)

  #links = 0
  #linkActor = new Int32Array(0)
  #linkValue = new Float64Array(0)
  #linkNext = new Int32Array(0)

  /** Room for this many rows; what is in the columns may be lost. */
  reserve(rows: number): void {
    if (rows <= this.i.length) return
    const size = Math.max(rows, 2 * this.i.length)
    for (const name of ['i', 'j', 'p', 'q'] as const) this[name] = new Int32Array(size)
    for (const name of ['rate', 'dp', 'dq', 'gain', 'luck'] as const) {
      this[name] = new Float64Array(size)
    }
    for (const name of ['live', 'lucky'] as const) this[name] = new Uint8Array(size)
    for (const name of ['x', 'move', 'y', 'gainOf', 'before', 'after', 'kept'] as const) {
      this[name] = new Float64Array(2 * size)
    }
    this.capped = new Uint8Array(2 * size)
    this.keptSign = new Int8Array(2 * size)
    this.learnt = new Float64Array(2 * size)
    this.learntSelf = new Float64Array(2 * size)
    this.learntOf = new Int32Array(2 * size)
    this.head = new Int32Array(2 * size)
  }

  clear(): void {
    this.size = 0
    this.#links = 0
  }

  /** A new row; i stands at xi on q, j at xj on p. */
  add(i: number, j: number, p: number, q: number, xi: number, xj: number): number {
    const e = this.size++
    this.i[e] = i
    this.j[e] = j
    this.p[e] = p
    this.q[e] = q
    for (let side = 2 * e; side < 2 * e + 2; side++) {
      this.x[side] = side === 2 * e ? xi : xj
      this.capped[side] = 0
      this.kept[side] = 0
      this.keptSign[side] = 0
      this.learnt[side] = 0
      this.learntOf[side] = 0
      this.head[side] = -1
      this.learntSelf[side] = Number.NaN
    }
    return e
  }

  /** The side's actor has moved to y elsewhere: it goes on from there and keeps its last move. */
  keep(side: number, y: number): void {
    const move = this.move[side] as number
    const sign = this.keptSign[side] as number
    this.x[side] = y
    this.kept[side] = (this.kept[side] as number) + move
    const own = move > 0 ? 1 : -1
    this.keptSign[side] = sign === 0 || sign === own ? own : 2
  }

  /**
   * The exchange learns that an actor, whose share of the weight is `share` and who started
   * at `start`, now votes y on the issue that `side` supplies.
   */
  learn(side: number, actor: number, start: number, y: number, share: number): void {
    const own = (side & 1) === 0 ? this.i[side >> 1] : this.j[side >> 1]
    if (actor === own) {
      const old = this.learntSelf[side] as number
      this.learntSelf[side] = Number.isNaN(old) ? y : further(start, old, y)
      return
    }
    let link = this.head[side] as number
    while (link >= 0 && this.#linkActor[link] !== actor) link = this.#linkNext[link] as number
    if (link >= 0) {
      const old = this.#linkValue[link] as number
      const value = further(start, old, y)
      this.#linkValue[link] = value
      this.learnt[side] = (this.learnt[side] as number) + share * (value - old)
      return
    }
    if (this.#links === this.#linkActor.length) this.#growLinks()
    link = this.#links++
    this.#linkActor[link] = actor
    this.#linkValue[link] = y
    this.#linkNext[link] = this.head[side] as number
    this.head[side] = link
    this.learntOf[side] = (this.learntOf[side] as number) + 1
    this.learnt[side] = (this.learnt[side] as number) + share * (y - start)
  }

  #growLinks(): void {
    const size = Math.max(64, 2 * this.#linkActor.length)
    const actor = new Int32Array(size)
    const value = new Float64Array(size)
    const next = new Int32Array(size)
    actor.set(this.#linkActor)
    value.set(this.#linkValue)
    next.set(this.#linkNext)
    this.#linkActor = actor
    this.#linkValue = value
    this.#linkNext = next
  }
}

/** The rule of the source, kept as it is: it pulls back a mover that has come from below. */
function further(start: number, old: number, y: number): number {
  return start <= old ? Math.min(old, y) : Math.max(old, y)
}
