/**
 * What an exchange does to everybody with a stance on both issues, in points of outcome times
 * salience:
 *
 *   E_k = s_kp (|O_p − x_kp| − |O_p' − x_kp|) + s_kq (|O_q − x_kq| − |O_q' − x_kq|)
 *
 * with the outcomes before and after as the exchange sees them. For the traders themselves this is
 * their gain, unless the outcome passes their own position; the sums below count their gain.
 */
import type { Rounds } from './rounds.ts'

/** Sums of one actor: own gains, and what the exchanges of its own side and of others did to it. */
export interface Sums {
  own: number
  innerPositive: number
  innerNegative: number
  outerPositive: number
  outerNegative: number
}

export function noSums(): Sums {
  return { own: 0, innerPositive: 0, innerNegative: 0, outerPositive: 0, outerNegative: 0 }
}

/** E_k of exchange e for every actor; NaN for those without a stance on both issues. */
export function externalitiesOf(rounds: Rounds, e: number): Float64Array {
  const { book } = rounds.market
  const { n, m, stance, salience, start } = rounds.terms
  const p = book.p[e] as number
  const q = book.q[e] as number
  const effect = new Float64Array(n).fill(Number.NaN)
  for (let k = 0; k < n; k++) {
    const onP = k * m + p
    const onQ = k * m + q
    if (stance[onP] === 0 || stance[onQ] === 0) continue
    const xp = start[onP] as number
    const xq = start[onQ] as number
    const nearerP =
      Math.abs((book.before[2 * e + 1] as number) - xp) -
      Math.abs((book.after[2 * e + 1] as number) - xp)
    const nearerQ =
      Math.abs((book.before[2 * e] as number) - xq) - Math.abs((book.after[2 * e] as number) - xq)
    effect[k] = (salience[onP] as number) * nearerP + (salience[onQ] as number) * nearerQ
  }
  return effect
}

/** Adds the exchange to everybody's sums. Inner: of the two groups between which was traded. */
export function addSums(
  rounds: Rounds,
  e: number,
  effect: Float64Array,
  sums: readonly Sums[],
): void {
  const { book } = rounds.market
  const { m, left } = rounds.terms
  const p = book.p[e] as number
  const q = book.q[e] as number
  const i = book.i[e] as number
  const j = book.j[e] as number
  const sameSides = (actor: number) => left[actor * m + p] === left[actor * m + q]
  const inner = sameSides(i)
  effect.forEach((value, k) => {
    const sum = sums[k] as Sums
    if (k === i) sum.own += book.gainOf[2 * e] as number
    else if (k === j) sum.own += book.gainOf[2 * e + 1] as number
    else if (Number.isNaN(value)) return
    else if (sameSides(k) === inner) {
      if (value > 0) sum.innerPositive += value
      else sum.innerNegative += value
    } else if (value > 0) sum.outerPositive += value
    else sum.outerNegative += value
  })
}
