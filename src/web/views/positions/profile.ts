/** Where the weight sits along the scale: stacked by group. */
import type { ActorRow } from './rows.ts'

export interface ProfileBar {
  /** Middle of the bin, natural units. */
  readonly at: number
  readonly share: number
  /** From the base line up. */
  readonly parts: readonly { readonly group: number; readonly from: number; readonly to: number }[]
}

/** @param step width of a bin, natural units */
export function profileOf(rows: readonly ActorRow[], step: number): readonly ProfileBar[] {
  const bins = Map.groupBy(rows, ({ at }) => Math.round(at / step))
  const total = rows.reduce((sum, row) => sum + weightOf(row), 0)
  if (total <= 0) return []
  return [...bins].map(([bin, members]) => {
    const groups = Map.groupBy(members, ({ now }) => now.group)
    let from = 0
    const parts = [...groups]
      .toSorted(([a], [b]) => a - b)
      .map(([group, own]) => {
        const to = from + own.reduce((sum, row) => sum + weightOf(row), 0) / total
        const part = { group, from, to }
        from = to
        return part
      })
    return { at: bin * step, share: from, parts }
  })
}

/** Pixels that a share in figures takes. */
const labelRoom = 30

/** Places whose share is written out: the heaviest first, and none into the figures of another. */
export function namedBars(
  bars: readonly ProfileBar[],
  pixelsAt: (at: number) => number,
): ReadonlySet<number> {
  const named: number[] = []
  for (const { at } of bars.toSorted((a, b) => b.share - a.share)) {
    const x = pixelsAt(at)
    if (named.every((other) => Math.abs(pixelsAt(other) - x) >= labelRoom)) named.push(at)
  }
  return new Set(named)
}

function weightOf({ capability, salience }: ActorRow): number {
  return capability * salience
}
