/** The place on the scale from which dots are filled, and how many reach it. */
import { type DotStack, stackDots } from '../../../report/charts.ts'
import type { IssueView, RowView } from '../../../report/index.ts'
import { onPaper } from '../../figure/paper.ts'
import { snapped } from '../../figure/scale.ts'
import { thresholds } from '../../state/workbench.ts'

/** Narrowest bin of the picture in pixels. */
const leastBin = 20

/** Dots of one row at a width of the plot. */
export function stackOf(row: RowView, issue: IssueView, plot: number): DotStack {
  const { p50, sd } = row.summary
  const [low, high] = issue.scale
  const isExact = p50 !== null && sd !== null && sd <= 1e-9 * (high - low)
  return stackDots({
    histogram: row.summary.histogram,
    scale: issue.scale,
    exact: isExact ? p50 : undefined,
    count: row.pool ? 50 : 20,
    width: plot,
    radius: onPaper.value ? (row.pool ? 4.6 : 2.9) : row.pool ? 7 : 4.6,
    tallest: row.pool ? 10 : 4,
    leastBin: onPaper.value ? leastBin * 0.7 : leastBin,
  })
}

/** Where the reader put it; else the first mark that would be a change. A whole number of bins. */
export function thresholdOf(issue: IssueView, step: number): number {
  const [low, high] = issue.scale
  const { statusQuo, marks } = issue
  const far = Math.abs(high - statusQuo) >= Math.abs(low - statusQuo) ? high : low
  const toward = marks
    .map(({ at }) => at)
    .filter((at) => at !== statusQuo && at > statusQuo === far > statusQuo)
    .toSorted((a, b) => Math.abs(a - statusQuo) - Math.abs(b - statusQuo))
  const at = thresholds.value[issue.id] ?? toward[0] ?? (statusQuo + far) / 2
  return snapped(at, step, low, high)
}

/** On the far side of what holds today, the threshold included. */
export function reachesFrom(issue: IssueView, threshold: number): (at: number) => boolean {
  return upwards(issue, threshold) ? (at) => at >= threshold : (at) => at <= threshold
}

export function upwards({ statusQuo }: IssueView, threshold: number): boolean {
  return threshold >= statusQuo
}
