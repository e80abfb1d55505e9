/** Where the parts of the picture of gaps go at a width. */
import type { IssueView } from '../../../report/index.ts'
import type { AllyRow, CostAnswer } from '../../clerk/calls.ts'
import { type Scale, scaleOf } from '../../figure/scale.ts'
import { type Measure, moneyOf, type Rows } from './rows.ts'

export interface PlacedAlly {
  readonly row: AllyRow
  readonly there: boolean
  /** Pixels down to the middle of the dot. */
  readonly y: number
}

export interface GapLayout {
  /** Names and numbers stand above their rows; no bars. */
  readonly slim: boolean
  readonly scale: Scale
  /** Bars of money: from zero. Undefined where there is no room. */
  readonly money: Scale | undefined
  /** Right end of the column of shares. */
  readonly shares: number
  /** Right end of the column of money a head; undefined where there is no room. */
  readonly heads: number | undefined
  readonly placed: readonly PlacedAlly[]
  readonly rowHeight: number
  /** Pixels down to the first row, to the heading of those who are there, and to the axis. */
  readonly top: number
  readonly already: number | undefined
  readonly axis: number
  readonly height: number
}

interface LayOptions {
  readonly issue: IssueView
  readonly answer: CostAnswer
  readonly rows: Rows
  readonly measure: Measure
  readonly width: number
}

const narrow = 620
export const roomy = 900

export function layGaps({ issue, answer, rows, measure, width }: LayOptions): GapLayout {
  const slim = width < narrow
  const shares = answer.rows.flatMap(({ share }) => share ?? [])
  const least = Math.floor(Math.min(...shares, answer.target))
  const most = Math.ceil(Math.max(...shares, answer.target, issue.scale[1]))
  const left = slim ? 8 : 206
  const end = slim ? width - 10 : Math.round(width * (width >= roomy ? 0.53 : 0.6))
  const bars = Math.round(width * (width >= roomy ? 0.585 : 0.65))
  const longest = Math.max(...answer.rows.map((row) => moneyOf(row, measure)), 1e-9)
  const rowHeight = slim ? 42 : 25
  const top = slim ? 62 : 66
  const placed: PlacedAlly[] = []
  const offset = slim ? 30 : rowHeight / 2
  let y = top
  for (const row of rows.short) {
    placed.push({ row, there: false, y: y + offset })
    y += rowHeight
  }
  const already = rows.there.length === 0 ? undefined : y + 24
  if (already !== undefined) y = already + 10
  for (const row of rows.there) {
    placed.push({ row, there: true, y: y + offset })
    y += rowHeight
  }
  return {
    slim,
    scale: scaleOf([least, most], left, end),
    money: slim ? undefined : scaleOf([0, longest], bars, width - (width >= roomy ? 150 : 64)),
    shares: slim ? 0 : 186,
    heads:
      width >= roomy && measure === 'year' && answer.rows.some(({ perHead }) => perHead !== null)
        ? width
        : undefined,
    placed,
    rowHeight,
    top,
    already,
    axis: y + 6,
    height: y + 36,
  }
}
