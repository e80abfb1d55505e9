/** How much of the weight on an issue rests on judgement, and whose. */
import type { PositionView } from '../../../report/index.ts'

/** 0 to 1, of capability × salience; 0 where nobody weighs anything. */
export function judgedShare(positions: readonly PositionView[]): number {
  const sum = (of: readonly PositionView[]) => of.reduce((total, { weight }) => total + weight, 0)
  const all = sum(positions)
  return all > 0 ? sum(judgedStances(positions)) / all : 0
}

/** Heaviest first. */
export function judgedStances(positions: readonly PositionView[]): readonly PositionView[] {
  return positions
    .filter(({ basis }) => basis === 'judgement')
    .toSorted((a, b) => b.weight - a.weight)
}
