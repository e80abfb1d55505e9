/** Notes on paper: one a position of an issue, in the order of the rows. */
import type { PositionView } from '../../report/index.ts'
import { view, viewBefore } from './workbench.ts'

/** As they stand now, in the order of the baseline; what was added comes last. */
export function notedPositions(issue: string): readonly PositionView[] {
  const on = (of: typeof view.value) =>
    of?.positions.find((each) => each.issue === issue)?.positions ?? []
  const now = new Map(on(view.value).map((position) => [position.actor, position]))
  const before = on(viewBefore.value).flatMap(({ actor }) => now.get(actor) ?? [])
  return [...new Set([...before, ...now.values()])]
}

/** From 1, by actor. */
export function noteNumbers(issue: string): ReadonlyMap<string, number> {
  return new Map(notedPositions(issue).map(({ actor }, i) => [actor, i + 1]))
}
