/**
 * `spatial`: actors stand at points of a space with one dimension an issue. Each turn every actor
 * challenges the rival from whom it expects to gain most; the two would settle somewhere between
 * them, and all vote on whether each actor's bargains beat standing still.
 *
 *   turn: odds of each position → risk attitudes → challenges → bargains → choice → move
 *   u(D, R) = (1 − D)(1 + D·R),  D_ij = √( Σ_d ((x_id − x_jd) s_id)² / Σ_d s_id² )
 *   equations of each stage: `turn.ts`, `election.ts`, `challenge.ts`, `meet.ts`, `run.ts`
 *
 * Issues are linked: a concession on one makes the whole opponent nearer. Saliences share out one
 * attention: sums above 1 over the linked issues are divided by the sum, sums below stand.
 *
 * Names: KTAB spatial model of politics (SMP); challenge model with several issues.
 * References: Wise, Lester & Efird (2015a) for the model, (2015b) for several issues; Bueno de
 * Mesquita (1985, 1994) for the family.
 * Where we depart: `compatibility: corrected` mends two slips (`bargains.ts`), `ktab` keeps them;
 * actors without a stance (`state.ts`); one forecast an issue (`run.ts`); equal odds for all give
 * risk attitude 0, where the formula is 0/0; who cares about nothing is at no distance from anybody.
 */
import { type AnyModel, defineModel, type Problem } from '../model.ts'
import { type SpatialOptions, spatialOptions } from './options.ts'
import { playOut, report } from './run.ts'
import { traceSpatial } from './trace.ts'
import { Turn } from './turn.ts'

export const spatial: AnyModel = defineModel<SpatialOptions>({
  id: 'spatial',
  title: 'Spatial challenge',
  gist: 'challenge, bargain, move, repeat',
  references: [
    { key: 'wise2015bargaining' },
    { key: 'wise2015multidimensional' },
    { key: 'buenodemesquita1994' },
  ],
  names: ['KTAB spatial model of politics', 'SMP', 'multi-issue challenge model'],
  assumes: [
    'All actors count, voters or not; each has one capability for all issues.',
    'Each challenges the one rival from whom it expects to gain most, and all do so at once.',
    'Who is likely to win is careful; who is likely to lose is bold.',
    'An actor moves to its own side of a bargain even if the partner took another.',
    'Saliences over the linked issues share one attention of at most 1.',
  ],
  fails: [
    'The status quo plays no part: it forecasts change that nobody has the right to decide.',
    'Small changes in a position can turn a challenge and with it the whole path.',
    'Its switches are all defensible, and the forecast differs from one to another.',
  ],
  needs: {},
  laws: ['unanimity'],
  options: spatialOptions,
  linksIssues: true,
  stochastic: false,
  baseline: false,
  slow: true,
  solver(shape, options) {
    const turn = new Turn(shape, options)
    return (problem, outcome) => {
      playOut(turn, problem, options)
      report(turn, problem, options.report, outcome)
    }
  },
  trace: traceSpatial,
  cautions,
})

function cautions(problem: Problem): readonly string[] {
  const { shape, capability, issueCapability } = problem
  const m = shape.issues.length
  const several = shape.names.actors.filter((_, i) =>
    shape.issues.some(
      (_, k) => shape.stance[i * m + k] === 1 && issueCapability[i * m + k] !== capability[i],
    ),
  )
  if (several.length === 0) return []
  return [
    `Capability on single issues is only used to weigh the forecast, not in the challenges: ${several.join(', ')}.`,
  ]
}
