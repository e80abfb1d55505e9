/** Rival models, one a file. The registry below is the only place that lists them. */
import { agendaSetter } from './agenda-setter.ts'
import { challenge } from './challenge/index.ts'
import { compromise } from './compromise.ts'
import { consensus } from './consensus/index.ts'
import { exchange } from './exchange/index.ts'
import { mean } from './mean.ts'
import { median } from './median.ts'
import { midPoint } from './mid-point.ts'
import type { AnyModel } from './model.ts'
import { nash } from './nash.ts'
import { settlement } from './settlement/index.ts'
import { spatial } from './spatial/index.ts'
import { statusQuo } from './status-quo.ts'

/** In the order in which people see them: pool members first, baselines last. */
export const models: readonly AnyModel[] = [
  compromise,
  median,
  challenge,
  spatial,
  exchange,
  nash,
  consensus,
  agendaSetter,
  settlement,
  mean,
  midPoint,
  statusQuo,
]

/** A model that the registry does not have. */
export class UnknownModelError extends Error {
  override readonly name = 'UnknownModelError'
  readonly found: string
  constructor(found: string, known: readonly string[]) {
    super(`found model ${found}, expected one of ${known.join(', ')}`)
    this.found = found
  }
}

/** The registered model with this id. @throws UnknownModelError */
export function modelById(id: string): AnyModel {
  const model = models.find((candidate) => candidate.id === id)
  if (model === undefined)
    throw new UnknownModelError(
      id,
      models.map((m) => m.id),
    )
  return model
}

export { type LawId, laws } from './laws.ts'
export {
  type AnyModel,
  type Contrast,
  createOutcome,
  createProblem,
  defineModel,
  type ExitShape,
  type Model,
  type Needs,
  type Outcome,
  type Problem,
  type Quota,
  type ReferenceKey,
  type RuleKind,
  type Shape,
  type Solver,
  type Trace,
  type TraceRound,
  unmetNeed,
  weigh,
} from './model.ts'
export {
  describeOption,
  type Option,
  OptionError,
  type OptionSpec,
  resolveOptions,
} from './options.ts'
export {
  euTerms,
  generalTerms,
  type SettlementDistribution,
  type SettlementInput,
  type SettlementParameters,
  settlementMixture,
} from './settlement/index.ts'
