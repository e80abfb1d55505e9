/** `agenda-setter` by trying every point of a fine grid. Consensus and unanimity only. */
import type { Problem } from '../../src/models/index.ts'

const points = 1000

export function naiveAgendaSetter(problem: Problem): number[] {
  const { shape, position, statusQuo, blockCost } = problem
  const m = shape.issues.length
  return shape.issues.map((_, k) => {
    const sq = statusQuo[k] as number
    const ideal = position[shape.agendaSetter * m + k] as number
    const voters = shape.actors
      .map((_, i) => i)
      .filter((i) => shape.voter[i] === 1 && shape.stance[i * m + k] === 1)
    const passing = Array.from({ length: points + 1 }, (_, q) => q / points).filter((y) =>
      voters.every((i) => {
        const x = position[i * m + k] as number
        const patience = shape.rule === 'consensus' ? (blockCost[i] as number) : 0
        return Math.abs(y - x) <= Math.abs(sq - x) + patience
      }),
    )
    return [sq, ...passing].reduce((best, y) =>
      Math.abs(y - ideal) < Math.abs(best - ideal) ? y : best,
    )
  })
}
