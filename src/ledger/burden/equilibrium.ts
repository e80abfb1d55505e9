/**
 * The alliance in equilibrium: everybody's spending is a best reply to everybody else's. What counts
 * for the allies is one sum, so that one number is sought instead of thirty.
 *
 *   T = g·M_u + Σ_{j≠u} M_j,  g the credibility of the guarantor u
 *   an ally:        M_i(T) solves [(1 − b)s + b]M² + [(1 − b)c − Y(as + b)]M − aYc = 0,
 *                   s = 1 − θ, c = θT − N, the larger root: its best reply to R_i = θ(T − M_i) − N
 *   the guarantor:  M_u(S) its best reply to R_u = θS, S = Σ_{j≠u} M_j; it needs nothing beyond
 *   S(T) + g·M_u(S(T)) − T = 0
 *
 * M_i falls in T and M_u falls in S by less than S rises, so the left side falls in T: one root,
 * bisection. Going from best reply to best reply instead does not settle when the need is large.
 *
 * Reference: R. Cornes, R. Hartley, Journal of Public Economics 91 (2007) 1684–1707, for games in which
 * only a sum matters. Error relative 1e−13 of T.
 */
import { bestReply, largerRoot, type Tastes } from './reaction.ts'

export interface Player extends Tastes {
  /** GDP, in any unit of money; spending and need are in the same. */
  readonly gdp: number
}

export interface Alliance {
  readonly players: readonly Player[]
  /** Index of the guarantor. */
  readonly guarantor: number
  /** How far the guarantor's spending counts for the others, 0 to 1. */
  readonly credibility: number
  /** How far the others' spending counts for an ally's own security in common, 0 to 1. */
  readonly spillover: number
  /** What the allies must match before common security begins; the guarantor has none. */
  readonly need: number
}

const steps = 200

/** Spending by player. */
export function equilibrium(alliance: Alliance): readonly number[] {
  const { players, guarantor, credibility } = alliance
  const spending = new Array<number>(players.length).fill(0)
  const excess = (total: number): number => {
    let sum = 0
    players.forEach((player, i) => {
      if (i === guarantor) return
      const own = allySpending(alliance, player, total)
      spending[i] = own
      sum += own
    })
    const own = guarantorSpending(alliance, sum)
    spending[guarantor] = own
    return sum + credibility * own - total
  }
  let low = 0
  let high = players.reduce((sum, { gdp }) => sum + gdp, 0)
  for (let step = 0; step < steps && high - low > 1e-14 * high; step++) {
    const middle = (low + high) / 2
    if (excess(middle) > 0) low = middle
    else high = middle
  }
  excess(high)
  return spending
}

function allySpending({ spillover, need }: Alliance, player: Player, total: number): number {
  const { own: a, common: b, gdp } = player
  const s = 1 - spillover
  const c = spillover * total - need
  // Out of reach even with all of GDP: the sum is too small to be the equilibrium.
  if (s * gdp + c <= 0) return gdp
  if (s === 0 && c <= 0) return gdp
  const q = (1 - b) * s + b
  // Without common security and spillover the equation is linear.
  if (q === 0) return a * gdp
  return Math.min(gdp, largerRoot(q, gdp * (a * s + b) - (1 - b) * c, a * gdp * c))
}

function guarantorSpending({ players, guarantor, spillover }: Alliance, others: number): number {
  const player = players[guarantor] as Player
  return bestReply(player, (spillover * others) / player.gdp) * player.gdp
}
