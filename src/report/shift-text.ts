/** What another edition would move, in sentences. */
import type { EditionShift, Moved } from '../ledger/index.ts'
import { list, plural } from './format.ts'
import { inUnit } from './ledger/figure-text.ts'

const because = {
  weight: 'its weight',
  number: 'the number itself',
  evidence: 'coded by hand from it: look again',
  mark: 'a mark on the scale',
} as const

/** A headline, then a line for each figure that differs. */
export function renderShiftText({ edition, moved, same, missing }: EditionShift): string {
  const stances = new Set(moved.flatMap((each) => each.stances))
  const counted =
    moved.length === 0
      ? `With ${edition} no figure of this scenario would differ.`
      : `With ${edition} ${plural(moved.length, 'figure')} would differ, and ${plural(stances.size, 'stance')} with ${moved.length === 1 ? 'it' : 'them'}.`
  return [
    counted,
    ...moved.flatMap(lines),
    ...(same.length === 0 ? [] : [`The same there: ${plural(same.length, 'figure')}.`]),
    ...(missing.length === 0
      ? []
      : [
          `Not in that edition: ${plural(missing.length, 'figure')}, which would stay as they are.`,
        ]),
  ].join('\n')
}

function lines({ ref, before, after, uses, stances }: Moved): readonly string[] {
  const how = [...new Set(uses.map(({ bearing }) => because[bearing]))]
  const who = stances.length === 0 ? 'no stance' : list(stances)
  return [`  ${ref}: ${before} → ${inUnit(after.value, after.unit)}`, `    ${who} (${list(how)})`]
}
