/**
 * Effort for one option against another: vote(w, Δ), Δ the difference in utility, w the weight.
 *
 *   Prop w·Δ | Binary w·b | PropBin w(0.8Δ + 0.2b) | PropCbc w(0.5Δ + 0.5Δ³) | Cubic w·Δ³
 *   b = Δ / 1e-8 cut off at ±1: each difference that can be felt counts in full
 */
import type { SpatialOptions } from './options.ts'

/** Rules by number: the innermost loops compare integers. */
export type VotingRule = 0 | 1 | 2 | 3 | 4

const rules: Readonly<Record<SpatialOptions['votingRule'], VotingRule>> = {
  Prop: 0,
  Binary: 1,
  PropBin: 2,
  PropCbc: 3,
  Cubic: 4,
}

export function votingRule(options: SpatialOptions): VotingRule {
  return rules[options.votingRule]
}

export function vote(rule: VotingRule, weight: number, delta: number): number {
  if (rule === 0) return weight * delta
  if (rule === 4) return weight * (delta * delta * delta)
  if (rule === 3) return weight * (0.5 * delta + 0.5 * (delta * delta * delta))
  const binary = Math.min(1, Math.max(-1, delta / 1e-8))
  return rule === 1 ? weight * binary : weight * (0.8 * delta + 0.2 * binary)
}
