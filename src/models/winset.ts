/**
 * Which actors' consent carries a proposal, under the scenario's rule. Shared by the models that
 * ask "would this pass?"; it is no model itself.
 */
import type { Shape } from './model.ts'

/** Rounding in sums of population shares must not decide a vote. */
const slack = 1e-12

/**
 * True if the actors with `consents[i] === 1` can pass a proposal on issue k.
 * A voter without a stance on the issue is left out: it neither blocks nor counts.
 */
export function carries(shape: Shape, issue: number, consents: Uint8Array): boolean {
  const n = shape.actors.length
  const m = shape.issues.length
  if (shape.quotas.length === 0) {
    for (let i = 0; i < n; i++) {
      if (shape.voter[i] === 1 && shape.stance[i * m + issue] === 1 && consents[i] === 0) {
        return false
      }
    }
    return true
  }
  for (const quota of shape.quotas) {
    let total = 0
    let inFavour = 0
    for (let i = 0; i < n; i++) {
      if (shape.stance[i * m + issue] === 0) continue
      const w = quota.weight[i] as number
      total += w
      if (consents[i] === 1) inFavour += w
    }
    const needed = quota.share * total
    if (quota.exceed ? inFavour <= needed + slack : inFavour < needed - slack) return false
  }
  return true
}
