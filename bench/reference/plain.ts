/** Naive forms of the simple models, written straight from their formulas: arrays, maps, closures. */
import type { Problem } from '../../src/models/index.ts'

interface Row {
  readonly x: number
  readonly w: number
}

function rowsOf(problem: Problem, k: number): Row[] {
  const m = problem.shape.issues.length
  return problem.shape.actors
    .map((_, i) => i * m + k)
    .filter((a) => problem.shape.stance[a] === 1)
    .map((a) => ({ x: problem.position[a] as number, w: problem.weight[a] as number }))
}

const byIssue = (problem: Problem, of: (rows: Row[], statusQuo: number) => number): number[] =>
  problem.shape.issues.map((_, k) => of(rowsOf(problem, k), problem.statusQuo[k] as number))

export function naiveCompromise(problem: Problem): number[] {
  return byIssue(problem, (rows, statusQuo) => {
    const total = rows.reduce((sum, { w }) => sum + w, 0)
    return total > 0 ? rows.reduce((sum, { x, w }) => sum + x * w, 0) / total : statusQuo
  })
}

export function naiveMean(problem: Problem): number[] {
  return byIssue(problem, (rows, statusQuo) =>
    rows.length > 0 ? rows.reduce((sum, { x }) => sum + x, 0) / rows.length : statusQuo,
  )
}

export function naiveMedian(problem: Problem): number[] {
  return byIssue(problem, (rows, statusQuo) => {
    const half = rows.reduce((sum, { w }) => sum + w, 0) / 2
    if (half === 0) return statusQuo
    const sorted = rows.filter(({ w }) => w > 0).sort((a, b) => a.x - b.x)
    let sum = 0
    const at = sorted.findIndex(({ w }) => {
      sum += w
      return sum >= half
    })
    const here = sorted[at]?.x ?? statusQuo
    return sum > half ? here : (here + (sorted[at + 1]?.x ?? here)) / 2
  })
}

export function naiveStatusQuo(problem: Problem): number[] {
  return [...problem.statusQuo]
}

export function naiveMidPoint(problem: Problem): number[] {
  return byIssue(problem, (rows, statusQuo) => {
    const x = rows.map((row) => row.x)
    return x.length > 0 ? (Math.min(...x) + Math.max(...x)) / 2 : statusQuo
  })
}
