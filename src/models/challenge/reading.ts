/** What the two readings share: offers, and the step from security to risk. */

/** In the order in which the paper ranks them. */
export const offerKinds = ['none', 'confrontation', 'compromise', 'capitulation'] as const

/** What every actor accepts in a round. */
export interface Offers {
  /** Index into `offerKinds`. */
  readonly kind: Uint8Array
  /** Who made it, or −1. */
  readonly from: Int32Array
  /** Where it asks to move; where the actor stands if there is none. */
  readonly target: Float64Array
}

export function createOffers(capacity: number): Offers {
  return {
    kind: new Uint8Array(capacity),
    from: new Int32Array(capacity),
    target: new Float64Array(capacity),
  }
}

/** The rules of one round. */
export interface Reading {
  /** S_i: what all others together expect from challenging i, everybody risk neutral. */
  readonly security: Float64Array
  /** r_i. */
  readonly risk: Float64Array
  readonly offers: Offers
  /** Fills all three from where the arena's actors stand. */
  decide(): void
  /** P(i beats j); 0 within a camp. */
  probability(i: number, j: number): number
  /** What i expects from challenging j. */
  own(i: number, j: number): number
  /** What j expects from challenging i, as far as i's decision goes. */
  theirs(i: number, j: number): number
}

/** Securities this close (per actor, a distance being at most 1) differ by rounding alone. */
const noise = 1e-13

/**
 * r_i = (1 − R_i/3)/(1 + R_i/3), R_i = (2S_i − max S − min S)/(max S − min S): ½ for whom the others
 * hope to gain most from, who dares most; 2 for the safest. 1 for all where all are as safe.
 */
export function fillRisk(security: Float64Array, risk: Float64Array, n: number): void {
  let most = Number.NEGATIVE_INFINITY
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < n; i++) {
    most = Math.max(most, security[i] as number)
    least = Math.min(least, security[i] as number)
  }
  const spread = most - least
  if (!(spread > noise * n)) {
    risk.fill(1, 0, n)
    return
  }
  for (let i = 0; i < n; i++) {
    const R = (2 * (security[i] as number) - most - least) / spread
    risk[i] = (1 - R / 3) / (1 + R / 3)
  }
}
