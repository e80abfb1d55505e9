/**
 * The terms of one exchange: how far both sides move for equal gain, cut so that no outcome passes
 * the wish it serves, and whether that holds up.
 */
import type { Book } from './book.ts'
import type { Terms } from './terms.ts'

/** Moves and gains below this many points are none. */
const leastMove = 1e-10

/** Points by which rounding may carry a vote past the end of the scale. */
const slack = 1e-9

/** A wish this near to an outcome (in points) lies on it. */
const onWish = 1e-10

/**
 * The gain of side i (0) or j (1) at the largest rate that the other side tolerates: the one that
 * leaves it nothing. `mostP` and `mostQ` are the shifts if j, or i, moves all the way.
 */
export function mostGain(
  side: number,
  sip: number,
  siq: number,
  sjp: number,
  sjq: number,
  mostP: number,
  mostQ: number,
): number {
  const rate = side === 0 ? sjp / sjq : sip / siq
  const all = mostP * rate > mostQ
  const dp = all ? mostQ / rate : mostP
  const dq = all ? mostQ : mostP * rate
  return side === 0 ? sip * dp - siq * dq : sjq * dq - sjp * dp
}

/** Fills the row of e; false, and not live, if the exchange does not hold up. */
export function settle(book: Book, terms: Terms, e: number): boolean {
  const { m, salience, share, start } = terms
  const p = book.p[e] as number
  const q = book.q[e] as number
  const rowI = (book.i[e] as number) * m
  const rowJ = (book.j[e] as number) * m
  const sip = salience[rowI + p] as number
  const siq = salience[rowI + q] as number
  const sjp = salience[rowJ + p] as number
  const sjq = salience[rowJ + q] as number
  const wi = share[rowI + q] as number
  const wj = share[rowJ + p] as number
  const wishI = start[rowI + p] as number
  const wishJ = start[rowJ + q] as number
  const I = 2 * e
  const J = I + 1
  const xi = book.x[I] as number
  const xj = book.x[J] as number
  const fullI = Math.abs(wishJ - xi)
  const fullJ = Math.abs(wishI - xj)
  const mostP = fullJ * wj
  const mostQ = fullI * wi
  let rate = book.rate[e] as number

  let dp = mostP
  let dq = dp * rate
  let all = dq > mostQ
  if (all) {
    dq = mostQ
    dp = dq / rate
  }
  const luck = book.luck[e] as number
  if (luck !== 0) {
    const side = book.lucky[e] as number
    const equal = Math.abs(siq * dq - sip * dp)
    const most = mostGain(side, sip, siq, sjp, sjq, mostP, mostQ)
    const gain = equal + luck * (luck > 0 ? most - equal : equal)
    dp = mostP
    dq = side === 0 ? (sip * dp - gain) / siq : (gain + sjp * dp) / sjq
    all = dq > mostQ
    if (all) {
      dq = mostQ
      dp = side === 0 ? (gain + siq * dq) / sip : (sjq * dq - gain) / sjp
    }
    rate = dq / dp
  }
  place(book, I, xi > wishJ, all ? fullI : dq / wi)
  place(book, J, xj > wishI, all ? dp / wj : fullJ)
  let gain = rank(book, e, luck, sip * dp - siq * dq, sjq * dq - sjp * dp)
  book.before[I] = 0
  book.before[J] = 0
  book.after[I] = 0
  book.after[J] = 0
  let live = gain >= leastMove && stands(book, I) && stands(book, J)
  if (live) {
    // First i is cut, then j with what that changed; the source does not look at i's outcome again.
    const moveI = cap(book, terms, I, rowI + q, q, wi, wishJ)
    if (moveI >= 0) {
      dq = moveI * wi
      dp = dq / rate
      place(book, I, xi > wishJ, moveI)
      place(book, J, xj > wishI, dp / wj)
      book.after[I] = (book.before[I] as number) + wi * (book.move[I] as number)
    }
    const moveJ = cap(book, terms, J, rowJ + p, p, wj, wishI)
    if (moveJ >= 0) {
      dp = moveJ * wj
      dq = dp * rate
      place(book, I, xi > wishJ, dq / wi)
      place(book, J, xj > wishI, moveJ)
      book.after[J] = (book.before[J] as number) + wj * (book.move[J] as number)
    }
    if (moveI >= 0 || moveJ >= 0) {
      gain = rank(book, e, luck, sip * dp - siq * dq, sjq * dq - sjp * dp)
      live = stands(book, I) && stands(book, J)
    }
  }
  book.dp[e] = dp
  book.dq[e] = dq
  book.gain[e] = gain
  book.live[e] = live ? 1 : 0
  return live
}

/** What decides the order; both gains are kept beside it. */
function rank(book: Book, e: number, luck: number, gainI: number, gainJ: number): number {
  const common = Math.abs(gainI)
  book.gainOf[2 * e] = luck === 0 ? common : gainI
  book.gainOf[2 * e + 1] = luck === 0 ? common : gainJ
  return luck === 0 ? common : (gainI + gainJ) / 2
}

function place(book: Book, side: number, down: boolean, size: number): void {
  const move = down ? -size : size
  book.move[side] = move
  const y = (book.x[side] as number) + move
  // Only what rounding has carried over the end is brought back.
  book.y[side] = y > 100 && y <= 100 + slack ? 100 : y < 0 && y >= -slack ? 0 : y
}

function stands(book: Book, side: number): boolean {
  const move = book.move[side] as number
  const y = book.y[side] as number
  const sign = book.keptSign[side] as number
  return (
    Math.abs(move) > leastMove &&
    y >= 0 &&
    y <= 100 &&
    (book.kept[side] as number) + move <= 100 + slack &&
    (sign === 0 || sign === (move > 0 ? 1 : -1))
  )
}

/** How far the side may move for the outcome to stop at the partner's wish; −1 if it does not pass. */
function cap(
  book: Book,
  terms: Terms,
  side: number,
  a: number,
  issue: number,
  share: number,
  wish: number,
): number {
  const x = book.x[side] as number
  const others = (terms.outcome[issue] as number) + (book.learnt[side] as number)
  const before = others + share * (x - (terms.start[a] as number))
  const after = before + share * ((book.y[side] as number) - x)
  book.before[side] = before
  book.after[side] = after
  const self = book.learntSelf[side] as number
  if (Math.abs(wish - before) < onWish) {
    // A tie falls either way in the source, by its last digit. Here it lets the move pass, unless
    // this very supplier has just met the wish and its partner has moved on too.
    const met = !Number.isNaN(self) && (book.learntOf[side] as number) === 0
    if ((side & 1) === 0 || !met || (book.keptSign[side - 1] as number) === 0) return -1
  } else if (Math.abs(wish - after) < onWish || wish > before !== after > wish) return -1
  book.capped[side] = 1
  const from = Number.isNaN(self) ? before : others + share * (self - (terms.start[a] as number))
  return Math.abs(wish - from) / share
}
