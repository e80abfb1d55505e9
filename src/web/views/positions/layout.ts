/** Where the parts of the picture of positions go at a width. */

import { roundStep } from '../../../report/charts.ts'
import type { IssueView } from '../../../report/index.ts'
import { layMarks, type MarkLayout } from '../../figure/marks.tsx'
import { onPaper } from '../../figure/paper.ts'
import { type Scale, scaleOf } from '../../figure/scale.ts'
import type { ProfileBar } from './profile.ts'

export interface PositionsLayout {
  readonly width: number
  readonly scale: Scale
  /** Names stand above their rows. */
  readonly slim: boolean
  /** Room for every column. */
  readonly roomy: boolean
  readonly columns: {
    readonly position: number
    readonly salience: number
    readonly capability: number
    readonly basis: number
  }
  readonly marks: MarkLayout
  /** Width of a bar of the profile, natural units. */
  readonly step: number
  /** Pixels down to the base line of the profile. */
  readonly base: number
  readonly rowHeight: number
  /** Pixels down to the middle of the first row. */
  readonly first: number
  readonly height: number
  /** Radius of a mark by its capability of 100. */
  radius(capability: number): number
}

const profileHeight = 64
const largestMark = 15
const smallestMark = 4.5

export function layPositions(issue: IssueView, rows: number, width: number): PositionsLayout {
  const slim = width < 660
  const roomy = width >= 1000
  const right = slim ? width - 16 : width - (roomy ? 440 : 210)
  const scale = scaleOf(issue.scale, slim ? 16 : 186, right)
  const marks = layMarks(issue, scale)
  const rowHeight = slim ? 48 : onPaper.value ? 24 : 36
  const base = marks.height + 18 + profileHeight
  const first = base + (slim ? 36 : 32)
  const step = roundStep(
    (scale.high - scale.low) / Math.max(8, Math.floor((right - scale.left) / 18)),
  )
  return {
    width,
    scale,
    slim,
    roomy,
    columns: {
      position: right + 20,
      salience: right + 116,
      capability: right + 238,
      basis: width,
    },
    marks,
    step,
    base,
    rowHeight,
    first,
    height: first + rows * rowHeight - rowHeight / 2 + 6,
    radius: (capability) =>
      Math.max(smallestMark, (largestMark * Math.sqrt(Math.max(0, capability))) / 10),
  }
}

export function profilePixels(share: number, bars: readonly ProfileBar[]): number {
  const most = Math.max(...bars.map((bar) => bar.share), 0.01)
  return (share / most) * profileHeight
}
