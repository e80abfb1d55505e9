/** One row an actor: where it stands now, where it stood, and what moves it. */
import type { PositionView } from '../../../report/index.ts'
import { type Changes, modeOf, type Scenario } from '../../../scenario/index.ts'
import { movedTo, positionChange } from '../../state/moved.ts'
import { allChanges, baseline, scenario, view, viewBefore } from '../../state/workbench.ts'
import { words } from '../../words/index.ts'

export interface ActorRow {
  readonly actor: string
  readonly name: string
  /** Natural units, at once where it is being moved. */
  readonly at: number
  readonly now: PositionView
  readonly was: PositionView
  /** Where the baseline knows no position. */
  readonly isAdded: boolean
  readonly isMoved: boolean
  /** Where anything of the actor was changed. */
  readonly isEdited: boolean
  /** 0 to 1. */
  readonly salience: number
  /** Of the largest, 0 to 100. */
  readonly capability: number
  readonly paths: RowPaths
  /** The change that puts it elsewhere. */
  moved(to: number): Changes
}

export interface RowPaths {
  /** Of the stance as a whole. */
  readonly stance: string
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
  const known = new Set(was.map(({ actor }) => actor))
  const added = now.filter(({ actor }) => !known.has(actor))
  return [...was, ...added].flatMap((before) => {
    const position = byActor.get(before.actor)
    if (position === undefined) return []
    // Of the baseline, lest a range that met the end of the scale stay cut.
    const movedFrom = added.includes(before) ? current : base
    const paths = pathsOf(base, before.actor, issue)
    const number = (path: string) =>
      movedTo(Object.hasOwn(changes, path) ? changes[path] : undefined)
    const moved = number(paths.position)
    return [
      {
        actor: before.actor,
        name: before.name,
        at: moved ?? position.at,
        now: position,
        was: before,
        isAdded: added.includes(before),
        isMoved: moved !== undefined,
        isEdited: Object.values(paths).some(
          (path) => number(path) !== undefined || (path === paths.stance && added.includes(before)),
        ),
        salience: number(paths.salience) ?? position.salience,
        capability: (100 * capabilityOf(current, before.actor, issue)) / most,
        paths,
        moved: (to: number) => positionChange(movedFrom, before.actor, issue, to),
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
    stance: path,
    position: `${path}.position`,
    salience: `${path}.salience`,
    capability:
      stance?.capability === undefined ? `actors.${actor}.capability` : `${path}.capability`,
  }
}

/** What the position of a row rests on: a change of the reader’s own, where there is one. */
export function basisOf(row: ActorRow): string {
  return row.isMoved || row.isAdded ? words.positions.yourChange : row.now.basisText
}

/** Actors whose position on an issue nobody knows, in the order of the file. */
export function unknownActors(issue: string): readonly UnknownActor[] {
  const now = scenario.value
  const known = new Set(
    now?.stances.filter((stance) => stance.issue === issue).map(({ actor }) => actor),
  )
  return now?.actors.filter(({ id }) => !known.has(id)).map(({ id, name }) => ({ id, name })) ?? []
}

export interface UnknownActor {
  readonly id: string
  readonly name: string
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
    row.isAdded,
    row.isMoved,
    row.isEdited,
    row.salience,
    row.capability,
  ]
}
