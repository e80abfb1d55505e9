/** How the intervals of a forecast were earned, and how the pool weighs its members. */
import type { Forecast } from '../../ensemble/index.ts'
import { list, percent, plural } from '../format.ts'

/**
 * One sentence: what was added to the spread of inputs and models, how much, and how often intervals
 * made in this way held. Empty where there is no pool.
 */
export function intervalsSentence({ pool, models }: Forecast): string {
  const { widening, weights } = pool
  const members = Object.keys(weights)
  if (members.length === 0) return ''
  if (widening === null) {
    return 'The intervals hold what is uncertain about the inputs and between the models, and no record of past misses: they are too narrow.'
  }
  const misses = members
    .flatMap((id) => {
      const typical = widening.members[id]?.typicalMiss ?? null
      return typical === null ? [] : [{ title: titleOf(models, id), typical }]
    })
    .toSorted((a, b) => a.typical - b.typical)
  const [least] = misses
  const most = misses.at(-1)
  const past = `${plural(widening.issues, 'issue')} of ${plural(widening.negotiations, 'decided negotiation')}`
  const added =
    least === undefined || most === undefined
      ? `The intervals are those of models fitted to ${past}`
      : least === most
        ? `The intervals add to ${least.title} what it missed on ${past}, typically ${percent(least.typical)} of what is contested`
        : `The intervals add to each model what it missed on ${past}, typically ${percent(least.typical)} of what is contested for ${least.title} to ${percent(most.typical)} for ${most.title}`
  const fitted = members
    .filter((id) => widening.members[id]?.typicalMiss === null)
    .map((id) => titleOf(models, id))
  const asIs =
    fitted.length === 0 || misses.length === 0
      ? ''
      : `, and nothing to ${list(fitted)}, which was fitted to them`
  const held =
    widening.fared === null
      ? ''
      : `; made so, 80% intervals of all models together held ${percent(widening.fared.pit80)} of those outcomes, each forecast from the misses of the others`
  return `${added}${asIs}${held}.`
}

/** How much the members count. */
export function weightsSentence({ pool, models, record }: Forecast): string {
  const members = Object.entries(pool.weights)
  if (members.length < 2) return ''
  const { weights } = record.pool
  if (weights === 'equal') {
    return 'The pool weighs every model the same, not by its record.'
  }
  const shares = members
    .toSorted(([, a], [, b]) => b - a)
    .map(([id, weight]) => `${titleOf(models, id)} ${percent(weight)}`)
  return `The pool weighs the models ${weights === 'record' ? 'by their record' : 'as given'}: ${list(shares)}.`
}

const titleOf = (models: Forecast['models'], id: string): string =>
  models.find((model) => model.id === id)?.title ?? id
