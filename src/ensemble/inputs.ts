/** What a forecast rests on: how many stances are unknown, and which share of the rest is judgement. */
import { stancesOf } from '../scenario/index.ts'
import { type Compiled, problemAtMode } from './compile.ts'

export interface InputSummary {
  /** Pairs of actor and issue with a stance. */
  readonly stances: number
  /** Pairs without one: those actors are left out of those issues. */
  readonly unknown: number
  readonly byBasis: Readonly<Record<'documented' | 'data' | 'judgement', number>>
  /** Share of the stances, weighted by capability × salience, whose basis is judgement. */
  readonly judgementShare: number
  /** The same by issue. */
  readonly judgementShareByIssue: Readonly<Record<string, number>>
  /** Stances missing, by issue. */
  readonly unknownByIssue: Readonly<Record<string, number>>
}

export function summariseInputs(compiled: Compiled): InputSummary {
  const { scenario, shape } = compiled
  const { weight } = problemAtMode(compiled)
  const m = shape.issues.length
  const stances = stancesOf(scenario)
  const byBasis = { documented: 0, data: 0, judgement: 0 }
  const tally = new Map(shape.issues.map((id) => [id, { total: 0, judged: 0, known: 0 }]))
  for (const { actor, issue, basis } of stances) {
    byBasis[basis]++
    const entry = tally.get(issue)
    const w = weight[shape.actors.indexOf(actor) * m + shape.issues.indexOf(issue)] as number
    if (entry === undefined) continue
    // Saliences compare within an issue; each issue counts by the weight that stands on it.
    entry.total += w
    entry.judged += basis === 'judgement' ? w : 0
    entry.known++
  }
  const entries = [...tally]
  const total = entries.reduce((sum, [, t]) => sum + t.total, 0)
  const judged = entries.reduce((sum, [, t]) => sum + t.judged, 0)
  return {
    stances: stances.length,
    unknown: shape.actors.length * m - stances.length,
    byBasis,
    judgementShare: total > 0 ? judged / total : 0,
    judgementShareByIssue: Object.fromEntries(
      entries.map(([id, t]) => [id, t.total > 0 ? t.judged / t.total : 0]),
    ),
    unknownByIssue: Object.fromEntries(
      entries.map(([id, t]) => [id, shape.actors.length - t.known]),
    ),
  }
}
