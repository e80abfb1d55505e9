/** One row an actor: where it stands now, where it stood, and what moves it. */
import type { PositionView } from '../../../report/index.ts'
import { modeOf, type Scenario } from '../../../scenario/index.ts'
import { allChanges, baseline, scenario, view, viewBefore } from '../../state/workbench.ts'

export interface ActorRow {
  readonly actor: string
  readonly name: string
  /** Natural units, at once where it is being moved. */
  readonly at: number
  readonly now: PositionView
  readonly was: PositionView
  readonly isMoved: boolean
  /** Where anything of the actor was changed. */
  readonly isEdited: boolean
  /** 0 to 1. */
  readonly salience: number
  /** Of the largest, 0 to 100. */
  readonly capability: number
  readonly paths: RowPaths
}

export interface RowPaths {
  readonly position: string
  readonly salience: string
  readonly capability: string
}

/** In the order of the baseline, so that nothing jumps while something moves. */
export function rowsOf(issue: string): readonly ActorRow[] {
  const on = (of: typeof view.value) =>
    of?.positions.find((each) => each.issue === issue)?.positions
  const now = on(view.value) ?? []
  const was = on(viewBefore.value) ?? now
  const current = scenario.value
  const base = baseline.value
  if (current === undefined || base === undefined) return []
  const byActor = new Map(now.map((position) => [position.actor, position]))
  const most = largest(base)
  const changes = allChanges.value
  return was.flatMap((before) => {
    const position = byActor.get(before.actor)
    if (position === undefined) return []
    const paths = pathsOf(base, before.actor, issue)
    const number = (path: string) => {
      const value = Object.hasOwn(changes, path) ? changes[path] : undefined
      return typeof value === 'number' ? value : undefined
    }
    const moved = number(paths.position)
    return [
      {
        actor: before.actor,
        name: before.name,
        at: moved ?? position.at,
        now: position,
        was: before,
        isMoved: moved !== undefined,
        isEdited: Object.values(paths).some((path) => number(path) !== undefined),
        salience: number(paths.salience) ?? position.salience,
        capability: (100 * capabilityOf(current, before.actor, issue)) / most,
        paths,
      },
    ]
  })
}

/** What a capability of 100 stands for, in the units of the scenario. */
export function largest(base: Scenario): number {
  return Math.max(...base.actors.map(({ capability }) => modeOf(capability, base.refs)), 1e-12)
}

function capabilityOf(of: Scenario, actor: string, issue: string): number {
  const stance = of.stances.find((each) => each.actor === actor && each.issue === issue)
  const own = stance?.capability ?? of.actors.find(({ id }) => id === actor)?.capability ?? 0
  return modeOf(own, of.refs)
}

function pathsOf(base: Scenario, actor: string, issue: string): RowPaths {
  const stance = base.stances.find((each) => each.actor === actor && each.issue === issue)
  const path = `stances.${actor}.${issue}`
  return {
    position: `${path}.position`,
    salience: `${path}.salience`,
    capability:
      stance?.capability === undefined ? `actors.${actor}.capability` : `${path}.capability`,
  }
}

/** What of a row is to be seen. */
export function shownOf(row: ActorRow): readonly unknown[] {
  const { now, was } = row
  return [
    row.actor,
    row.at,
    now.at,
    now.low,
    now.high,
    now.basis,
    now.group,
    was.at,
    row.isMoved,
    row.isEdited,
    row.salience,
    row.capability,
  ]
}
