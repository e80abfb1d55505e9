/**
 * Equal-gain exchange straight from its equations, one object an exchange, allocating freely: the
 * yardstick for the speed of `src/models/exchange` and an independent check of it. Positions are
 * shares, null where the actor has no stance; inside, everything is in points from 0 to 100.
 */

export interface NaiveExchangeInput {
  readonly position: readonly (readonly (number | null)[])[]
  readonly salience: readonly (readonly number[])[]
  readonly capability: readonly (readonly number[])[]
  /** Uniform draws u, v, z (part 0, 1, 2) of a pair in a round, for randomised rates. */
  readonly draw?: (
    round: number,
    a: number,
    b: number,
    p: number,
    q: number,
    part: number,
  ) => number
}

export interface NaiveExchangeOptions {
  readonly rounds: number
  readonly salienceWeight: number
  readonly fixedWeight: number
  readonly randomisedRate: number
}

interface Side {
  readonly actor: number
  readonly supply: number
  readonly demand: number
  /** Where it stands on its own demand: what its partner moves towards. */
  readonly want: number
  x: number
  y: number
  move: number
  moves: number[]
  gain: number
}

export interface NaiveDeal {
  readonly i: Side
  readonly j: Side
  readonly known: Map<string, number>
  readonly luck: readonly [number, number, number]
  dp: number
  dq: number
  gain: number
  valid: boolean
}

export interface NaiveRound {
  readonly start: number[][]
  readonly voting: number[][]
  readonly outcome: number[]
  readonly potential: number
  readonly realised: { i: number; j: number; p: number; q: number; gain: number }[]
}

/** Rounds of exchange; positions and outcomes in points, NaN without a stance. */
export function naiveExchange(
  input: NaiveExchangeInput,
  options: NaiveExchangeOptions,
): readonly NaiveRound[] {
  const rounds: NaiveRound[] = []
  let start = input.position.map((row) => row.map((x) => (x === null ? Number.NaN : 100 * x)))
  for (let r = 0; r < options.rounds; r++) {
    const market = new NaiveMarket(input, options, start, r)
    const round = market.play()
    rounds.push(round)
    start = start.map((row, a) =>
      row.map((x, k) => {
        const s = input.salience[a]?.[k] as number
        const step = Math.min(1, options.salienceWeight * (1 - s) + options.fixedWeight)
        return x + step * ((round.voting[a]?.[k] as number) - x)
      }),
    )
  }
  return rounds
}

class NaiveMarket {
  readonly input: NaiveExchangeInput
  readonly options: NaiveExchangeOptions
  readonly start: number[][]
  readonly round: number
  readonly n: number
  readonly m: number

  constructor(
    input: NaiveExchangeInput,
    options: NaiveExchangeOptions,
    start: number[][],
    round: number,
  ) {
    this.input = input
    this.options = options
    this.start = start
    this.round = round
    this.n = start.length
    this.m = start[0]?.length ?? 0
  }

  play(): NaiveRound {
    let open = this.potential()
    for (const deal of open) this.settle(deal)
    const potential = open.length
    const voting = this.start.map((row) => [...row])
    const realised: NaiveRound['realised'] = []
    open = open.filter((deal) => deal.valid)
    while (open.length > 0) {
      const largest = Math.max(...open.map((deal) => deal.gain))
      const best = open.find((deal) => deal.gain >= largest - 1e-12) as NaiveDeal
      for (const side of [best.i, best.j]) {
        ;(voting[side.actor] as number[])[side.supply] = side.y
      }
      const { i, j } = best
      realised.push({ i: i.actor, j: j.actor, p: j.supply, q: i.supply, gain: best.gain })
      open = open.filter((deal) => {
        if (deal === best) return false
        if (this.touch(deal, best)) this.settle(deal)
        return deal.valid
      })
    }
    const outcome = Array.from({ length: this.m }, (_, k) => this.mean(k, (a) => voting[a]?.[k]))
    return { start: this.start, voting, outcome, potential, realised }
  }

  weight(a: number, k: number): number {
    return (this.input.capability[a]?.[k] as number) * this.salience(a, k)
  }

  salience(a: number, k: number): number {
    return this.input.salience[a]?.[k] as number
  }

  x(a: number, k: number): number {
    return this.start[a]?.[k] as number
  }

  holds(a: number, k: number): boolean {
    return !Number.isNaN(this.x(a, k))
  }

  total(k: number): number {
    let sum = 0
    for (let a = 0; a < this.n; a++) if (this.holds(a, k)) sum += this.weight(a, k)
    return sum
  }

  mean(k: number, at: (actor: number) => number | undefined): number {
    let sum = 0
    for (let a = 0; a < this.n; a++) {
      if (this.holds(a, k)) sum += this.weight(a, k) * (at(a) as number)
    }
    return sum / this.total(k)
  }

  /** Opposite sides of the outcome on both issues; (right, right) × (left, left) come first. */
  potential(): NaiveDeal[] {
    const deals: NaiveDeal[] = []
    const outcome = Array.from({ length: this.m }, (_, k) => this.mean(k, (a) => this.x(a, k)))
    const left = (a: number, k: number) => this.x(a, k) <= (outcome[k] as number) + 1e-9
    for (let p = 0; p < this.m; p++) {
      for (let q = p + 1; q < this.m; q++) {
        const actors = [...this.start.keys()].filter((a) => this.holds(a, p) && this.holds(a, q))
        const group = (onP: boolean, onQ: boolean) =>
          actors.filter((a) => left(a, p) === onP && left(a, q) === onQ)
        const pairs = [
          [group(false, false), group(true, true)],
          [group(true, false), group(false, true)],
        ] as const
        for (const [ones, others] of pairs) {
          for (const a of ones) for (const b of others) deals.push(this.deal(a, b, p, q))
        }
      }
    }
    return deals
  }

  deal(a: number, b: number, p: number, q: number): NaiveDeal {
    const s = (actor: number, k: number) => this.salience(actor, k)
    const swap = s(a, p) * s(b, q) < s(b, p) * s(a, q)
    const [i, j] = swap ? [b, a] : [a, b]
    const side = (actor: number, supply: number, demand: number): Side => ({
      actor,
      supply,
      demand,
      want: this.x(actor, demand),
      x: this.x(actor, supply),
      y: Number.NaN,
      move: Number.NaN,
      moves: [],
      gain: 0,
    })
    const draw = (part: number) => this.input.draw?.(this.round, i, j, p, q, part) ?? 0
    return {
      i: side(i, q, p),
      j: side(j, p, q),
      known: new Map(),
      luck: [draw(0), draw(1), draw(2)],
      dp: 0,
      dq: 0,
      gain: 0,
      valid: false,
    }
  }

  /** Outcome on the side's supply with itself at a position, as far as the deal knows. */
  outcome(deal: NaiveDeal, side: Side, position: number): number {
    const k = side.supply
    return this.mean(k, (a) =>
      a === side.actor ? position : (deal.known.get(`${k} ${a}`) ?? this.x(a, k)),
    )
  }

  /** Shifts on p and q at the first condition that either side can meet in full. */
  shifts(deal: NaiveDeal, qOf: (dp: number) => number, pOf: (dq: number) => number) {
    const { i, j } = deal
    const wi = this.weight(i.actor, i.supply) / this.total(i.supply)
    const wj = this.weight(j.actor, j.supply) / this.total(j.supply)
    const full = { i: Math.abs(j.want - i.x), j: Math.abs(i.want - j.x) }
    const dp = full.j * wj
    const dq = qOf(dp)
    const move = dq / wi
    if (!(move > full.i)) return { dp, dq, mi: move, mj: full.j }
    const dqFull = full.i * wi
    const dpFull = pOf(dqFull)
    return { dp: dpFull, dq: dqFull, mi: full.i, mj: dpFull / wj }
  }

  settle(deal: NaiveDeal): void {
    const { i, j } = deal
    const sip = this.salience(i.actor, i.demand)
    const siq = this.salience(i.actor, i.supply)
    const sjp = this.salience(j.actor, j.supply)
    const sjq = this.salience(j.actor, j.demand)
    const equal = (sip + sjp) / (siq + sjq)
    const gainOf = (dp: number, dq: number) => ({ i: sip * dp - siq * dq, j: sjq * dq - sjp * dp })
    let shift = this.shifts(
      deal,
      (dp) => dp * equal,
      (dq) => dq / equal,
    )
    let gains = gainOf(shift.dp, shift.dq)
    if (this.options.randomisedRate > 0) {
      const [u, v, z] = deal.luck
      const p = this.options.randomisedRate
      const g = u < 0.5 ? gains.i : gains.j
      // The largest rate the partner tolerates leaves it nothing.
      const bound = u < 0.5 ? sjp / sjq : sip / siq
      const extreme = this.shifts(
        deal,
        (dp) => dp * bound,
        (dq) => dq / bound,
      )
      const most = gainOf(extreme.dp, extreme.dq)[u < 0.5 ? 'i' : 'j']
      const e = v < 0.5 ? g + p * z * (most - g) : g - p * z * g
      shift =
        u < 0.5
          ? this.shifts(
              deal,
              (dp) => (sip * dp - e) / siq,
              (dq) => (e + siq * dq) / sip,
            )
          : this.shifts(
              deal,
              (dp) => (e + sjp * dp) / sjq,
              (dq) => (sjq * dq - e) / sjp,
            )
    }
    const rate = this.options.randomisedRate > 0 ? shift.dq / shift.dp : equal
    deal.dp = shift.dp
    deal.dq = shift.dq
    this.place(deal, shift.mi, shift.mj, false)
    gains = gainOf(deal.dp, deal.dq)
    deal.gain = this.rank(gains)
    deal.valid = this.holdsUp(deal) && deal.gain >= 1e-10
    if (!deal.valid) return
    for (const [side, partner] of [
      [i, j],
      [j, i],
    ] as const) {
      const before = this.outcome(deal, side, side.x)
      const after = this.outcome(deal, side, side.y)
      const want = partner.want
      if (!this.between(deal, side, want, before, after)) continue
      const own = deal.known.get(`${side.supply} ${side.actor}`) ?? side.x
      const from = this.outcome(deal, side, own)
      const share = this.weight(side.actor, side.supply) / this.total(side.supply)
      const other = this.weight(partner.actor, partner.supply) / this.total(partner.supply)
      const move = Math.abs(want - from) / share
      if (side === i) {
        deal.dq = move * share
        deal.dp = deal.dq / rate
        this.place(deal, move, deal.dp / other, true)
      } else {
        deal.dp = move * share
        deal.dq = deal.dp * rate
        this.place(deal, deal.dq / other, move, true)
      }
      deal.gain = this.rank(gainOf(deal.dp, deal.dq))
    }
    deal.valid = this.holdsUp(deal)
  }

  /** Strictly between; on `before` only where the buyer has already been served by this supplier. */
  between(deal: NaiveDeal, side: Side, want: number, before: number, after: number): boolean {
    if (Math.abs(want - after) < 1e-10 && Math.abs(want - before) >= 1e-10) return false
    if (Math.abs(want - before) >= 1e-10) return before < want === want < after
    const onlyItself = [...deal.known.keys()].filter((key) => key.startsWith(`${side.supply} `))
    return (
      side === deal.j &&
      onlyItself.length === 1 &&
      onlyItself[0] === `${side.supply} ${side.actor}` &&
      deal.i.moves.length > 1
    )
  }

  rank(gains: { i: number; j: number }): number {
    return this.options.randomisedRate > 0 ? (gains.i + gains.j) / 2 : Math.abs(gains.i)
  }

  place(deal: NaiveDeal, mi: number, mj: number, replace: boolean): void {
    for (const [side, partner, move] of [
      [deal.i, deal.j, mi],
      [deal.j, deal.i, mj],
    ] as const) {
      side.move = side.x > partner.want ? -move : move
      side.y = side.x + side.move
      if (replace) side.moves.pop()
      side.moves.push(side.move)
    }
  }

  holdsUp(deal: NaiveDeal): boolean {
    return [deal.i, deal.j].every((side) => {
      const size = Math.abs(side.move)
      const sum = side.moves.reduce((total, move) => total + move, 0)
      return (
        size > 1e-10 &&
        size <= 100 &&
        side.y >= 0 &&
        side.y <= 100 &&
        sum <= 100 &&
        (side.moves.every((move) => move > 0) || side.moves.every((move) => move < 0))
      )
    })
  }

  /** What the deal makes of another one that was realised; true if it must be settled anew. */
  touch(deal: NaiveDeal, done: NaiveDeal): boolean {
    const sides = [deal.i, deal.j]
    let touched = false
    for (const side of sides) {
      for (const mover of [done.i, done.j]) {
        if (side.actor !== mover.actor || side.supply !== mover.supply) continue
        side.x = mover.y
        side.moves.push(mover.move)
        touched = true
      }
    }
    if (touched) for (const side of sides) side.moves.pop()
    for (const [buyer, mover] of [
      [done.j, done.i],
      [done.i, done.j],
    ] as const) {
      if (!sides.some((s) => s.actor === buyer.actor && s.demand === buyer.demand)) continue
      const key = `${mover.supply} ${mover.actor}`
      const old = deal.known.get(key)
      if (old === undefined) deal.known.set(key, mover.y)
      else if (this.x(mover.actor, mover.supply) <= old) deal.known.set(key, Math.min(old, mover.y))
      else deal.known.set(key, Math.max(old, mover.y))
      if (!touched) for (const side of sides) side.moves.pop()
      touched = true
    }
    return touched
  }
}
