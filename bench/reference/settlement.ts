/** `settlement` straight from its formula, on whole points: a set of candidates, chances, a sum of the grid. */
import { euTerms, generalTerms, type Problem } from '../../src/models/index.ts'
import { normalCdf, uniform } from '../../src/numeric/index.ts'

const points = 100

export function naiveSettlement(
  problem: Problem,
  options: Readonly<Record<string, unknown>>,
): number[] {
  const { shape, position, weight, statusQuo, chance } = problem
  const b = options.terms === 'eu' ? euTerms : generalTerms
  const m = shape.issues.length
  return shape.issues.map((_, k) => {
    const rows = shape.actors
      .map((id, i) => ({ id, a: i * m + k }))
      .filter(({ a }) => shape.stance[a] === 1)
      .map(({ id, a }) => ({ id, x: points * (position[a] as number), w: weight[a] as number }))
    const total = rows.reduce((sum, { w }) => sum + w, 0)
    if (total === 0) return statusQuo[k] as number
    const mean = rows.reduce((sum, { x, w }) => sum + x * w, 0) / total
    const reference = shape.statusQuoKnown[k] === 1 ? points * (statusQuo[k] as number) : undefined
    const parliament = rows.find(({ id }) => id === 'ep')?.x
    const candidates = new Set(rows.map(({ x }) => x))
    if (reference !== undefined) candidates.add(reference)
    const masses = [...candidates].map((x) =>
      Math.exp(
        (b.distance * Math.abs(x - mean)) / 50 +
          (x === reference ? b.referencePoint : 0) +
          (x === parliament ? b.parliament : 0) +
          (x === 0 || x === points ? b.pole : 0),
      ),
    )
    const compromise = Math.exp(b.compromise)
    const all = masses.reduce((sum, mass) => sum + mass, compromise)
    const F = (at: number): number =>
      at >= points
        ? 1
        : (1 - b.floor) *
            ([...candidates].reduce(
              (sum, x, i) =>
                sum + ((masses[i] as number) / all) * normalCdf((at + 0.5 - x) / b.actorWidth),
              0,
            ) +
              (compromise / all) * normalCdf((at + 0.5 - mean) / b.compromiseWidth)) +
          (b.floor * (at + 1)) / (points + 1)
    const middle = options.report === 'median' || chance === 0.5
    const u = middle ? 0.5 : uniform(Math.floor(chance * 2 ** 53), 0, k)
    const grid = Array.from({ length: points + 1 }, (_, at) => at)
    return (grid.find((at) => F(at) >= u) ?? points) / points
  })
}
