/**
 * Where two actors meet on one issue when i wins with probability p. Writes i's new position to
 * `out[toI]` and j's to `out[toJ]`; an issue on which either has no position stays as it is.
 *
 *   S2P2, S1P1 (q = 2, 1): W_i = s_i^q p^q, W_j = s_j^q (1 − p)^q, ε = 1e-6
 *     i: ((W_i + ε) x_i + W_j x_j)/(W_i + W_j + ε),  j: (W_i x_i + (W_j + ε) x_j)/(W_i + W_j + ε)
 *     both rounded to a hundredth of a per cent of the scale, as the original does
 *   S2PMax: only the weaker side moves; d_i = max(0, 1 − 2p),
 *     f_i = d_i s_j²/(d_i s_j² + 1e-6 + (1 − d_i) s_i²),  i: x_i + f_i (x_j − x_i);  j likewise
 *
 * ε lets who cares about nothing keep its place against another of the same kind.
 */
import type { SpatialOptions } from './options.ts'

const epsilon = 1e-6

export function meet(
  how: SpatialOptions['interVecBrgn'],
  p: number,
  xi: number,
  xj: number,
  si: number,
  sj: number,
  out: Float64Array,
  toI: number,
  toJ: number,
): void {
  if (Number.isNaN(xi) || Number.isNaN(xj)) {
    out[toI] = xi
    out[toJ] = xj
  } else if (how === 'S2PMax') {
    const di = Math.max(0, 1 - 2 * p)
    const dj = Math.max(0, 2 * p - 1)
    const fi = (di * sj * sj) / (di * sj * sj + epsilon + (1 - di) * si * si)
    const fj = (dj * si * si) / (dj * si * si + epsilon + (1 - dj) * sj * sj)
    out[toI] = xi + fi * (xj - xi)
    out[toJ] = xj + fj * (xi - xj)
  } else {
    const plain = how === 'S1P1'
    const wi = plain ? si * p : si * si * p * p
    const wj = plain ? sj * (1 - p) : sj * sj * (1 - p) * (1 - p)
    const total = wi + wj + epsilon
    out[toI] = round4(((wi + epsilon) * xi + wj * xj) / total)
    out[toJ] = round4((wi * xi + (wj + epsilon) * xj) / total)
  }
}

function round4(x: number): number {
  return Math.trunc(x * 1e4 + 0.5) / 1e4
}
