/**
 * Correlated quantities by a Gaussian copula. Each quantity's normal score is
 *
 *   z_q = λ_q f_issue(q) + √(1 − λ_q²) e_q
 *
 * where f is the common coding error of positions judged on one issue (λ² = `sharedJudgement`, 0 for
 * everything else) and the e are independent but for the pairs named under `correlations:`, whose
 * residual correlation is (ρ − λ_a λ_b [same issue]) / (√(1 − λ_a²) √(1 − λ_b²)). A stated pair keeps
 * its stated ρ; everybody else keeps the shared one; and quantities without a stated pair do not
 * notice an edit elsewhere.
 */
import { choleskyInPlace } from '../numeric/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { DrawnQuantity } from './quantities.ts'

/** Correlation among positions coded by judgement on one issue, where the scenario does not say. */
export const defaultSharedJudgement = 0.5

/** Correlations that no set of normal scores can have. */
export class CorrelationError extends Error {
  override readonly name = 'CorrelationError'
}

/** Residuals that are drawn together: `factor` is the lower Cholesky factor, row-major. */
export interface Block {
  readonly members: readonly number[]
  readonly factor: Float64Array
}

export interface Correlation {
  /** λ of each quantity. */
  readonly loading: Float64Array
  /** Issue of the common error, by quantity; undefined where λ = 0. */
  readonly factorOf: readonly (string | undefined)[]
  readonly blocks: readonly Block[]
}

/** What was made last of a scenario’s correlations: an edit of numbers leaves it as it was. */
const known = new WeakMap<
  object,
  {
    readonly shared: number | undefined
    readonly quantities: readonly DrawnQuantity[]
    readonly made: Correlation
  }
>()

/**
 * The same object for quantities that correlate alike.
 * @throws CorrelationError naming the pair that cannot be
 */
export function correlationOf(
  scenario: Scenario,
  quantities: readonly DrawnQuantity[],
): Correlation {
  const { correlations, issues, sharedJudgement: shared } = scenario
  const key = correlations ?? issues
  const before = known.get(key)
  if (before !== undefined && before.shared === shared && allAlike(before.quantities, quantities)) {
    return before.made
  }
  const made = makeCorrelation(scenario, quantities)
  known.set(key, { shared, quantities, made })
  return made
}

function allAlike(a: readonly DrawnQuantity[], b: readonly DrawnQuantity[]): boolean {
  return a.length === b.length && a.every((quantity, q) => alike(quantity, b[q]))
}

function alike(a: DrawnQuantity, b: DrawnQuantity | undefined): boolean {
  if (a === b) return true
  return (
    a.path === b?.path &&
    a.judgedOn === b.judgedOn &&
    (a.distribution.kind === 'fixed') === (b.distribution.kind === 'fixed')
  )
}

function makeCorrelation(scenario: Scenario, quantities: readonly DrawnQuantity[]): Correlation {
  const lambda = Math.sqrt(scenario.sharedJudgement ?? defaultSharedJudgement)
  const uncertain = (q: DrawnQuantity) => q.distribution.kind !== 'fixed'
  const factorOf = quantities.map((q) => (lambda > 0 && uncertain(q) ? q.judgedOn : undefined))
  const loading = Float64Array.from(factorOf, (issue) => (issue === undefined ? 0 : lambda))
  const index = new Map(quantities.map(({ path }, q) => [path, q]))
  const pairs = (scenario.correlations ?? []).flatMap(({ between, rho }) => {
    const a = index.get(between[0])
    const b = index.get(between[1])
    if (a === undefined || b === undefined) return []
    if (!uncertain(quantities[a] as DrawnQuantity) || !uncertain(quantities[b] as DrawnQuantity)) {
      return []
    }
    const la = loading[a] as number
    const lb = loading[b] as number
    const shared = factorOf[a] !== undefined && factorOf[a] === factorOf[b] ? la * lb : 0
    const residual = (rho - shared) / (Math.sqrt(1 - la * la) * Math.sqrt(1 - lb * lb))
    if (Math.abs(residual) >= 1) throw impossible(between, rho, shared)
    return [{ a, b, residual, between, rho }]
  })
  return { loading, factorOf, blocks: blocksOf(pairs, impossible) }
}

function impossible(between: readonly [string, string], rho: number, shared = 0): CorrelationError {
  const why =
    shared > 0
      ? `, beside the ${shared.toFixed(2)} that positions judged on one issue share; lower sharedJudgement`
      : ', beside the other correlations'
  return new CorrelationError(
    `correlations ${between[0]} with ${between[1]}: found ${rho}, expected a correlation that is possible${why}`,
  )
}

interface Pair {
  readonly a: number
  readonly b: number
  readonly residual: number
  readonly between: readonly [string, string]
  readonly rho: number
}

/** Groups the pairs into connected blocks and factors each. */
function blocksOf(
  pairs: readonly Pair[],
  fault: (between: readonly [string, string], rho: number) => CorrelationError,
): readonly Block[] {
  const root = new Map<number, number>()
  const find = (q: number): number => {
    const up = root.get(q) ?? q
    return up === q ? q : find(up)
  }
  for (const { a, b } of pairs) root.set(find(a), find(b))
  const members = Map.groupBy(
    [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort((x, y) => x - y),
    find,
  )
  return [...members.values()].map((group) => {
    const size = group.length
    const matrix = new Float64Array(size * size)
    for (let i = 0; i < size; i++) matrix[i * size + i] = 1
    const inside = pairs.filter(({ a }) => group.includes(a))
    for (const { a, b, residual } of inside) {
      const i = group.indexOf(a)
      const j = group.indexOf(b)
      matrix[i * size + j] = residual
      matrix[j * size + i] = residual
    }
    const pivot = choleskyInPlace(matrix, size)
    if (pivot >= 0) {
      const last = inside.findLast(
        ({ a, b }) => Math.max(group.indexOf(a), group.indexOf(b)) === pivot,
      )
      const culprit = last ?? (inside[0] as Pair)
      throw fault(culprit.between, culprit.rho)
    }
    return { members: group, factor: matrix }
  })
}
