/** How much each member of the pool counts. Baselines are shown but are no members. */
import { modelById, models as registry } from '../models/index.ts'
import type { Entry } from './entries.ts'
import { halfWay, type PastRecord } from './past-record.ts'

/** `equal`, by the record, or given by model id; a model that is not named counts nothing. */
export type PoolWeights = 'equal' | 'record' | Readonly<Record<string, number>>

/**
 * Weights of the members, summing to 1, by key.
 *
 *   record: w ∝ 1/r′²,  r′ = λ r + (1 − λ) r̄,  λ = n/(n + 25)
 *
 * r is a model's CRPS on known outcomes over the weighted mean's on the same issues, n its known outcomes,
 * r̄ the mean of r over all models: the shorter a record, the nearer its weight to the others'.
 * @throws RangeError, UnknownModelError
 */
export function poolWeights(
  entries: readonly Entry[],
  weights: PoolWeights = 'equal',
  record?: PastRecord,
): Readonly<Record<string, number>> {
  const members = entries.filter(({ model }) => !modelById(model).baseline)
  if (members.length === 0) return {}
  const raw = members.map(rawWeights(weights, record))
  const total = raw.reduce((sum, weight) => sum + weight, 0)
  if (!(total > 0)) {
    throw new RangeError(
      `weights: found nothing above 0, expected one for ${members.map(({ model }) => model).join(', ')}`,
    )
  }
  return Object.fromEntries(members.map(({ key }, j) => [key, (raw[j] as number) / total]))
}

function rawWeights(
  weights: PoolWeights,
  record: PastRecord | undefined,
): (entry: Entry) => number {
  if (weights === 'equal') return () => 1
  if (weights === 'record') {
    if (record === undefined) {
      throw new RangeError('weights: found record without a record, expected one beside it')
    }
    const errors = recordErrors(record)
    return ({ model }) => {
      const error = errors(model)
      return 1 / (error * error)
    }
  }
  for (const [id, weight] of Object.entries(weights)) {
    if (modelById(id).baseline) {
      throw new RangeError(
        `weights.${id}: found a baseline, expected a member of the pool: ${memberIds()}`,
      )
    }
    if (!(weight >= 0 && Number.isFinite(weight))) {
      throw new RangeError(`weights.${id}: found ${weight}, expected a number from 0`)
    }
  }
  return ({ model }) => (Object.hasOwn(weights, model) ? (weights[model] as number) : 0)
}

const memberIds = (): string =>
  registry.flatMap(({ id, baseline }) => (baseline ? [] : [id])).join(', ')

function recordErrors({ models }: PastRecord): (model: string) => number {
  const known = Object.values(models)
  const mean =
    known.length === 0
      ? 1
      : known.reduce((sum, { relativeCrps }) => sum + relativeCrps, 0) / known.length
  return (model) => {
    const own = Object.hasOwn(models, model) ? models[model] : undefined
    if (own === undefined) return mean
    const trust = own.n / (own.n + halfWay)
    return trust * own.relativeCrps + (1 - trust) * mean
  }
}
