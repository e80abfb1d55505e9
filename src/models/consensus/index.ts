/**
 * `consensus`: nothing is decided unless every voter is silent. The package that maximises the
 * product of everybody's gain over blocking it, where blocking costs something, red lines close the
 * box, and an actor that can walk away is worth keeping to those whom its exit would hurt.
 *
 *   max_y Σ_{i ∈ V} b_i ln G_i(y)   over the red lines' box
 *   G_j = ΔU_j + κ_j + Σ_e h_je [F_e(ΔU_e) − F_e(0)],   G_e = κ_e + ∫₀^{ΔU_e} F_e   (private information)
 *   ΔU_i = U_i(y) − U_i(sq),   U_i = −Σ_k ω_ik ℓ(y_k − x_ik),   ω_ik = s_ik / Σ_k s_ik
 *   P(e leaves) = 1 − F_e(ΔU_e)
 *
 * ω makes salience a swing weight: only ratios of an actor's saliences matter, and a wider declared
 * scale makes an issue count for more. An issue that `dependsOn` another is void without it and
 * enters in perspective form (see `nash-product/objective.ts`).
 *
 * Names: consensus bargaining, veto players with outside options, silence procedure.
 * References: Nash (1950); Tsebelis (2002) for veto players; Voeten (2001) for outside options under
 * consensus; Slapin (2009, 2011) for exit threats in unions.
 * Where we depart: the exit's worth is private, so others weigh harm by how much a package raises
 * the chance to stay; breaking the silence has a cost; both are ours. With `information: complete`
 * the gain is known and enters the disagreement point: a reference, not a recommendation.
 * Concave under the conditions in `theorem.ts`; elsewhere the search is started again from the best
 * package if e's stay were certain, and from the best if nobody minded its exit.
 */
import { defineModel } from '../model.ts'
import { type ConsensusOptions, consensusOptions } from './options.ts'
import { PackageSearch } from './package-search.ts'
import { Theorem } from './theorem.ts'
import { traceConsensus } from './trace.ts'

/** Moves smaller than this share of the scale count as no change. */
const leastChange = 0.01

/** A parent that moves less than this share of its way leaves its dependents void. */
const leastExtent = 0.01

export const consensus = defineModel<ConsensusOptions>({
  id: 'consensus',
  title: 'Consensus with exit',
  gist: 'anyone can block or leave',
  references: [
    { key: 'nash1950', at: 'p. 159' },
    { key: 'tsebelis2002', at: 'ch. 1' },
    { key: 'voeten2001', at: 'pp. 845-858' },
    { key: 'slapin2009' },
    { key: 'slapin2011' },
  ],
  names: ['consensus bargaining', 'veto players with exit', 'silence procedure'],
  assumes: [
    'Every voter can stop the package, and doing so costs it something.',
    'Among packages that nobody stops, the one with the largest product of gains is found.',
    'What leaving is worth is known to the leaver alone; the others know its distribution.',
    'Losses grow evenly with distance; saliences are weights within one actor.',
  ],
  fails: [
    'Its answer turns on which issues exist only if another changes, and no outcome has yet shown which coding is right.',
    'With equal weights, splitting an actor into two moves the outcome.',
    'It has not been scored on known outcomes with exits: none are on record.',
  ],
  needs: { rules: ['consensus', 'unanimity'], statusQuo: true },
  laws: ['hull', 'unanimity', 'anonymity', 'units', 'salience-level', 'no-loser', 'bystander'],
  options: consensusOptions,
  linksIssues: true,
  stochastic: false,
  baseline: false,
  slow: false,
  contrasts: [
    {
      id: 'separable',
      says: 'if every issue existed by itself',
      options: { issues: 'separable' },
      applies: (shape) => shape.parent.some((p) => p >= 0),
    },
    {
      id: 'no-threat',
      says: 'if nobody minded an exit',
      options: { threat: 'ignored' },
      applies: (shape) => shape.exits.length > 0,
    },
  ],
  solver(shape, options) {
    const search = new PackageSearch(shape, options)
    return (problem, outcome) => {
      search.run(problem)
      const { y } = search
      outcome.agreed = 0
      for (let k = 0; k < y.length; k++) {
        const sq = problem.statusQuo[k] as number
        const value = search.isVoid(problem, k, leastExtent) ? Number.NaN : (y[k] as number)
        outcome.value[k] = value
        if (Math.abs(value - sq) >= leastChange) outcome.agreed = 1
      }
      for (let e = 0; e < shape.exits.length; e++) {
        outcome.exit[e] = 1 - (search.stays[e] as number)
        outcome.exitAtStatusQuo[e] = 1 - (search.staysAtStatusQuo[e] as number)
      }
      outcome.binding = search.binding
    }
  },
  trace: traceConsensus,
  cautions(problem, options) {
    if (options.information === 'complete' || options.threat === 'ignored') return []
    const theorem = new Theorem(problem.shape)
    return problem.shape.exits.flatMap((_, e) => {
      const fault = theorem.fault(problem, e)
      if (fault === undefined) return []
      return [
        `${fault}: the search may have several summits, so it was started again from two other packages.`,
      ]
    })
  },
})
