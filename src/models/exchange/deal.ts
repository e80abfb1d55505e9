/** An exchange as a record, for people: ids instead of rows, points from 0 to 100. */
import type { Shape } from '../model.ts'
import type { Rounds } from './rounds.ts'

export interface Party {
  readonly actor: string
  readonly supply: string
  readonly demand: string
  /** Where it started the round on its supply, where it stood before this exchange, and after. */
  readonly start: number
  readonly x: number
  readonly move: number
  readonly y: number
  readonly gain: number
  /** Outcome on its supply before and after, as the exchange sees it. */
  readonly before: number
  readonly after: number
  /** True where the move was cut to stop the outcome at the partner's wish. */
  readonly capped: boolean
}

export interface Deal {
  readonly p: string
  readonly q: string
  /** `ad`: one is right of the outcome on both issues; `bc`: each is right on one. */
  readonly groups: 'ad' | 'bc'
  readonly gain: number
  /** Shifts of the outcome on p and q. */
  readonly dp: number
  readonly dq: number
  /** Shift of q for a shift of 1 on p. */
  readonly rate: number
  readonly valid: boolean
  readonly i: Party
  readonly j: Party
}

export function dealOf(rounds: Rounds, shape: Shape, e: number): Deal {
  const { book } = rounds.market
  const p = book.p[e] as number
  const q = book.q[e] as number
  const { m, left } = rounds.terms
  const i = book.i[e] as number
  const dp = book.dp[e] as number
  const dq = book.dq[e] as number
  return {
    p: shape.issues[p] as string,
    q: shape.issues[q] as string,
    groups: left[i * m + p] === left[i * m + q] ? 'ad' : 'bc',
    gain: book.gain[e] as number,
    dp,
    dq,
    rate: dq / dp,
    valid: book.live[e] === 1,
    i: partyOf(rounds, shape, 2 * e, i, q, p),
    j: partyOf(rounds, shape, 2 * e + 1, book.j[e] as number, p, q),
  }
}

function partyOf(
  rounds: Rounds,
  shape: Shape,
  side: number,
  actor: number,
  supply: number,
  demand: number,
): Party {
  const { book } = rounds.market
  return {
    actor: shape.actors[actor] as string,
    supply: shape.issues[supply] as string,
    demand: shape.issues[demand] as string,
    start: rounds.terms.start[actor * rounds.terms.m + supply] as number,
    x: book.x[side] as number,
    move: book.move[side] as number,
    y: book.y[side] as number,
    gain: book.gainOf[side] as number,
    before: book.before[side] as number,
    after: book.after[side] as number,
    capped: book.capped[side] === 1,
  }
}
