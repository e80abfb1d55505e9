/** Where the actors stand under the runs: by weight into the lowest free lane, names beside the marks. */
import type { IssueView, PositionView } from '../../../report/index.ts'
import type { Scale } from '../../figure/scale.ts'

export interface PlacedActor {
  readonly position: PositionView
  readonly x: number
  readonly y: number
  /** Radius of the mark. */
  readonly size: number
  readonly anchor: 'start' | 'end'
  readonly name: string | undefined
}

const laneHeight = 19
const mostLanes = 9
/** Pixels of an average letter. */
const letter = 6.5
const smallest = 4.5
const largest = 13

export interface ActorLayout {
  readonly placed: readonly PlacedActor[]
  readonly height: number
}

/** Lanes fill from the axis upwards; when they are full the lightest go without a name. */
export function layActors(
  positions: readonly PositionView[],
  { scale: [low, high] }: IssueView,
  scale: Scale,
  top: number,
): ActorLayout {
  const heaviest = Math.max(...positions.map(({ weight }) => weight), 1e-9)
  const lanes: (readonly [number, number])[][] = []
  const laid = positions
    .toSorted((a, b) => b.weight - a.weight)
    .map((position) => {
      const x = scale.at(Math.min(high, Math.max(low, position.at)))
      const size = Math.max(smallest, largest * Math.sqrt(position.weight / heaviest))
      const words = position.name.length * letter + size + 6
      const turned =
        x + size + words > scale.right + 60 || (x - scale.left) / (scale.right - scale.left) > 0.8
      const named: readonly [number, number] = turned
        ? [x - words - size, x + size + 4]
        : [x - size - 4, x + size + words]
      const bare: readonly [number, number] = [x - size - 2, x + size + 2]
      const lane = freeLane(lanes, named)
      if (lane < mostLanes) return place(position, x, size, turned, lane, named, position.name)
      return place(
        position,
        x,
        size,
        turned,
        Math.min(freeLane(lanes, bare), mostLanes),
        bare,
        undefined,
      )
    })
  const count = Math.max(1, lanes.length)
  const bottom = top + count * laneHeight
  return {
    placed: laid.map(({ lane, ...rest }) => ({ ...rest, y: bottom - (lane + 0.5) * laneHeight })),
    height: count * laneHeight,
  }

  function place(
    position: PositionView,
    x: number,
    size: number,
    turned: boolean,
    lane: number,
    span: readonly [number, number],
    name: string | undefined,
  ) {
    lanes[lane] = [...(lanes[lane] ?? []), span]
    return { position, x, size, anchor: turned ? ('end' as const) : ('start' as const), name, lane }
  }
}

function freeLane(
  lanes: readonly (readonly (readonly [number, number])[])[],
  [from, to]: readonly [number, number],
): number {
  const free = lanes.findIndex((taken) => taken.every(([a, b]) => to <= a || from >= b))
  return free < 0 ? lanes.length : free
}
