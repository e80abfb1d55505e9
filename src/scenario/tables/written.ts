/**
 * What the writers of tables share: names for columns and rows, and modes as plain numbers.
 */
import { modeOf } from '../quantity.ts'
import type { Issue, Scenario } from '../scenario.ts'
import type { ResolvedStance } from '../stances.ts'

/** Names where each is the only one of its kind (capitals aside), ids where it is not. */
export function labels(named: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const groups = Map.groupBy(named, ([, name]) => name.trim().toLowerCase())
  return new Map(
    named.map(([id, name]) => {
      const only = groups.get(name.trim().toLowerCase())?.length === 1 && name.trim() === name
      return [id, only && name !== '' ? name : id]
    }),
  )
}

export function capabilitiesOf({ actors, refs }: Scenario): ReadonlyMap<string, number> {
  return new Map(actors.map(({ id, capability }) => [id, modeOf(capability, refs)]))
}

/** Position and salience from 0 to 100; KTAB knows no missing stance: salience 0 at the status quo. */
export function ktabCells(
  issue: Issue,
  stance: ResolvedStance | undefined,
): readonly [position: number, salience: number] {
  const [start, end] = issue.scale
  const position = stance?.positionMode ?? issue.statusQuo
  const share = start === 0 && end === 100 ? position : ((position - start) / (end - start)) * 100
  return [rounded(share), rounded((stance?.salienceMode ?? 0) * 100)]
}

function rounded(value: number): number {
  return Number(value.toPrecision(12))
}
