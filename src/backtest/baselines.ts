/**
 * Baselines that learn from other negotiations and from nothing else. A theory with a spread has to
 * beat these, not a bare point: most of the gain of any distribution over a point is honest spread.
 *
 *   climatology:        F = outcomes of the other folds
 *   residual bootstrap: F = weighted mean + errors (outcome − weighted mean) of the other folds,
 *                       cut off at the ends of the scale
 */
import { gridOf, type Predictive } from './predictive.ts'

export interface Known {
  readonly outcome: number
  /** Fold of its negotiation. */
  readonly fold: number
}

/** What outcomes elsewhere have been, whatever the positions; nothing where there are no others. */
export function climatology(known: readonly Known[]): readonly (Predictive | undefined)[] {
  return byFold(known, (others) => {
    const cdf = gridOf(others.map(({ outcome }) => outcome))
    return () => ({ kind: 'grid', cdf })
  })
}

/** Each point widened by the errors that such points have made elsewhere; NaN where there is none. */
export function residualBootstrap(
  known: readonly (Known & { readonly point: number })[],
): readonly (Predictive | undefined)[] {
  return byFold(known, (others) => {
    const residuals = others
      .map(({ outcome, point }) => outcome - point)
      .filter((residual) => !Number.isNaN(residual))
    return ({ point }) =>
      residuals.length === 0 || Number.isNaN(point)
        ? undefined
        : { kind: 'grid', cdf: gridOf(residuals.map((residual) => point + residual)) }
  })
}

function byFold<T extends Known>(
  known: readonly T[],
  learn: (others: readonly T[]) => (one: T) => Predictive | undefined,
): readonly (Predictive | undefined)[] {
  const fitted = new Map<number, ((one: T) => Predictive | undefined) | undefined>()
  return known.map((one) => {
    if (!fitted.has(one.fold)) {
      const others = known.filter(({ fold }) => fold !== one.fold)
      fitted.set(one.fold, others.length === 0 ? undefined : learn(others))
    }
    return fitted.get(one.fold)?.(one)
  })
}
