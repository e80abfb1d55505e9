/**
 * Where the product of gains is known to have one summit only: f log-concave with mode ≤ 0, and a
 * leaver that would rather block than see ΔU_e fall below the mode, where F is convex:
 *
 *   κ_e ≤ ∫_mode^0 F(u) du  (≤ E max(0, −g), which makes κ_e + Φ log-concave too)
 *
 * A leaver without a vote cannot block at all. A uniform gain has its mode wherever F is concave,
 * down to its lower end; a mixture of coders' beliefs need not be log-concave.
 */
import { type Distribution, integratedCdf, mode, support } from '../../numeric/index.ts'
import type { Problem, Shape } from '../model.ts'

export class Theorem {
  readonly #shape: Shape
  readonly #mode: Float64Array
  readonly #bound: Float64Array

  constructor(shape: Shape) {
    this.#shape = shape
    this.#mode = Float64Array.from(shape.exits, ({ gain }) => lowestMode(gain))
    this.#bound = Float64Array.from(
      shape.exits,
      ({ gain }) => integratedCdf(gain, 0) - integratedCdf(gain, lowestMode(gain)),
    )
  }

  /** True where leaver e satisfies its conditions in this draw. */
  holds(problem: Problem, e: number): boolean {
    const { actor, gain } = this.#shape.exits[e] as Shape['exits'][number]
    return (
      gain.kind !== 'mixture' &&
      (this.#mode[e] as number) <= 0 &&
      this.#shape.voter[actor] === 1 &&
      (problem.blockCost[actor] as number) <= (this.#bound[e] as number)
    )
  }

  /** Which condition fails, in words; undefined where none does. */
  fault(problem: Problem, e: number): string | undefined {
    if (this.holds(problem, e)) return undefined
    const { actor, gain } = this.#shape.exits[e] as Shape['exits'][number]
    const name = this.#shape.actors[actor] as string
    if (gain.kind === 'mixture') return `beliefs about what leaving is worth to ${name} differ`
    if ((this.#mode[e] as number) > 0) return `leaving is more likely than not worth it to ${name}`
    if (this.#shape.voter[actor] === 0) return `${name} may leave but has no vote`
    const cost = (problem.blockCost[actor] as number).toFixed(3)
    return `blocking costs ${name} ${cost}, more than ${(this.#bound[e] as number).toFixed(3)}`
  }
}

function lowestMode(gain: Distribution): number {
  return gain.kind === 'uniform' ? support(gain)[0] : mode(gain)
}
