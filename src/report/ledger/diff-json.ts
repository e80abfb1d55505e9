/** What another table would move, as JSON: shape 1. */
import { type Figure, refOf, type TableDiff } from '../../ledger/index.ts'
import { type JsonObject, plainObject } from '../plain-json.ts'
import { diffSentence } from './diff-text.ts'

export function diffJson({ table, editions }: TableDiff): JsonObject {
  return plainObject({
    entente: 1,
    table,
    editions: editions.map((diff) => ({
      edition: diff.edition,
      known: diff.known,
      against: diff.against,
      figures: diff.figures,
      same: diff.same,
      moved: diff.moved.map(({ before, after }) => ({
        ...named(after),
        before: before.value,
        after: after.value,
      })),
      added: diff.added.map((figure) => ({ ...named(figure), after: figure.value })),
      gone: diff.gone.map((figure) => ({ ...named(figure), before: figure.value })),
      sentence: diffSentence(diff),
    })),
  })
}

function named(figure: Figure): JsonObject {
  const { measure, iso3, year, unit } = figure
  return { ref: refOf(figure), measure, iso3, year, unit }
}
