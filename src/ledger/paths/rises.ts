/** Who has risen how fast: every window of the published history. */
import type { Baseline } from '../cost/baseline.ts'
import type { Rise } from './types.ts'

/** The fastest rise of an ally over exactly `window` years; undefined when its history is shorter. */
export function fastestRise({ ally, history }: Baseline, window: number): Rise | undefined {
  const byYear = new Map(history.map((point) => [point.year, point]))
  let best: Rise | undefined
  for (const first of history) {
    const last = byYear.get(first.year + window)
    if (last === undefined) continue
    const pace = (last.share - first.share) / window
    if (best !== undefined && pace <= best.pace) continue
    best = {
      iso3: ally.iso3,
      name: ally.name,
      start: first.year,
      end: last.year,
      from: first.share,
      to: last.share,
      pace,
      cells: [first.figure, last.figure],
    }
  }
  return best
}

/** The fastest rise of each ally over the window, the fastest ally first. */
export function fastestRises(baselines: readonly Baseline[], window: number): readonly Rise[] {
  return baselines
    .flatMap((baseline) => fastestRise(baseline, window) ?? [])
    .toSorted((a, b) => b.pace - a.pace)
}

/** Years that every full history of the edition spans. */
export function longestWindow(baselines: readonly Baseline[]): number {
  const spans = baselines.map(({ history }) => {
    const [first, last] = [history[0], history.at(-1)]
    return first === undefined || last === undefined ? 0 : last.year - first.year
  })
  return Math.max(0, ...spans)
}
