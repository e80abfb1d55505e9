/** Naive forms by model id: what each kernel is measured against. */
import type { Problem } from '../../src/models/index.ts'
import { naiveAgendaSetter } from './agenda-setter.ts'
import { naiveChallenge } from './challenge.ts'
import { naiveExchange } from './exchange.ts'
import { naiveConsensus, naiveNash } from './nash-product.ts'
import { naiveCompromise, naiveMean, naiveMedian, naiveMidPoint, naiveStatusQuo } from './plain.ts'
import { naiveSettlement } from './settlement.ts'
import { naiveSpatial } from './spatial.ts'

export type Naive = (problem: Problem, options: Readonly<Record<string, unknown>>) => unknown

/** A registered model's options fit its own naive form. */
type Fitting<F extends (...args: never[]) => unknown> = Parameters<F>[1]

const rows = <T>(problem: Problem, of: (a: number) => T): T[][] =>
  problem.shape.actors.map((_, i) =>
    problem.shape.issues.map((_, k) => of(i * problem.shape.issues.length + k)),
  )

export const naive: Readonly<Record<string, Naive>> = {
  compromise: naiveCompromise,
  median: naiveMedian,
  challenge: (problem, options) =>
    problem.shape.issues.map((_, k) =>
      naiveChallenge(
        rows(problem, (a) => a)
          .map((row) => row[k] as number)
          .filter((a) => problem.shape.stance[a] === 1)
          .map((a) => ({
            position: problem.position[a] as number,
            capability: problem.issueCapability[a] as number,
            salience: problem.salience[a] as number,
          })),
        options as unknown as Fitting<typeof naiveChallenge>,
      ),
    ),
  spatial: (problem, options) =>
    naiveSpatial(problem, options as unknown as Fitting<typeof naiveSpatial>),
  exchange: (problem, options) =>
    naiveExchange(
      {
        position: rows(problem, (a) =>
          problem.shape.stance[a] === 1 ? (problem.position[a] as number) : null,
        ),
        salience: rows(problem, (a) => problem.salience[a] as number),
        capability: rows(problem, (a) => problem.issueCapability[a] as number),
      },
      options as unknown as Fitting<typeof naiveExchange>,
    ),
  nash: naiveNash,
  consensus: naiveConsensus,
  'agenda-setter': naiveAgendaSetter,
  settlement: naiveSettlement,
  mean: naiveMean,
  'mid-point': naiveMidPoint,
  'status-quo': naiveStatusQuo,
}
