/**
 * What one ally spends, given the rest: the joint-product model of alliances. Spending buys security of
 * one's own (a) and a share of the alliance's common security (b); the rest of GDP is consumed.
 *
 *   max over M:  (1 − a − b) ln(Y − M) + a ln M + b ln(M + R)
 *   R = θ·(spending of the others that counts) − need;  m = M/Y, r = R/Y
 *   (1)  m = ½[B + √(B² + 4ar)],  B = (a + b) − (1 − b)r,   the larger root
 *   (2)  a = (m² − bm + (1 − b)rm)/(m + r),   the own-security weight that makes m the best reply
 *
 * b = 0 gives m = a whatever the others do; r → ∞ gives m → a/(1 − b). A rise of the others' spending
 * by 1 lowers an ally's by less than 1.
 *
 * References: M. Olson, R. Zeckhauser, Review of Economics and Statistics 48 (1966) 266–279, for the
 * common good; T. Sandler, J. F. Forbes, Economic Inquiry 18 (1980) 425–444,
 * doi:10.1111/j.1465-7295.1980.tb00588.x, for the joint product. (1) and (2) follow from the first-order
 * condition. Error of (1) relative 1e−15 times the condition of r.
 */

export interface Tastes {
  /** Weight of an ally's own security, 0 or more. */
  readonly own: number
  /** Weight of the common security, at least 0; own + common is less than 1. */
  readonly common: number
}

/**
 * The best reply as a share of GDP, from 0 to 1.
 * @param r what the others provide beyond the need, as a share of the ally's GDP, above −1
 */
export function bestReply({ own, common }: Tastes, r: number): number {
  return largerRoot(1, own + common - (1 - common) * r, own * r)
}

/**
 * The own-security weight at which the share m is the best reply to r: exact calibration. Below 0 where
 * so little spending is never a best reply.
 */
export function ownWeight(common: number, m: number, r: number): number {
  return (m * m - common * m + (1 - common) * r * m) / (m + r)
}

/** The larger root of q x² − B x − c = 0, q > 0, without cancellation; 0 where there is none. */
export function largerRoot(q: number, b: number, c: number): number {
  const discriminant = b * b + 4 * q * c
  if (!(discriminant >= 0)) return 0
  const root = Math.sqrt(discriminant)
  if (b >= 0) return (b + root) / (2 * q)
  return c === 0 ? 0 : (2 * c) / (root - b)
}
