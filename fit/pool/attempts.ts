/**
 * What was tried to make the pool's intervals honest, each scored on the development issues with the
 * misses, weights and bends of the other folds. Prints the table of decision 17.
 */
import { weightedMeanModel } from '../../src/backtest/backtest.ts'
import {
  type BacktestCase,
  coverage,
  crps,
  foldsOf,
  type Predictive,
  randomisedPit,
  scoredIssues,
} from '../../src/backtest/index.ts'
import { type Learning, pastPools, spansOf } from '../../src/backtest/learn-record.ts'
import { predict } from '../../src/backtest/predict.ts'
import { lastPoint } from '../../src/backtest/predictive.ts'
import { models } from '../../src/models/index.ts'
import { loadCases } from '../../src/node/index.ts'
import { incompleteBeta, uniform } from '../../src/numeric/index.ts'

const seed = 1
const { cases, dataset } = loadCases('data/deu3/deu3-dev.csv')
const issues = scoredIssues(cases as readonly BacktestCase[])
const fold = foldsOf(cases.length, seed)
const members = models
  .filter(({ baseline }) => !baseline)
  .map((model) => ({ model, said: predict(model, cases, issues) }))
const learning: Learning = {
  dataset,
  issues,
  spans: spansOf(cases, issues),
  members,
  reference: weightedMeanModel,
}

type Said = readonly (Predictive | undefined)[]

const [equal, record] = pastPools(learning, cases, seed).map(({ said }) => said) as [Said, Said]

/** The equal pool of bare theories. */
const bare: Said = issues.map((_, i) => {
  const cdf = new Float64Array(lastPoint + 1)
  let speaking = 0
  for (const { said } of members) {
    const one = said[i]
    if (one === undefined) continue
    speaking++
    for (let k = 0; k <= lastPoint; k++) {
      const below =
        one.kind === 'grid'
          ? (one.cdf[k] as number)
          : one.kind === 'point' && one.value <= k + 0.5
            ? 1
            : 0
      cdf[k] = (cdf[k] as number) + below
    }
  }
  return { kind: 'grid', cdf: cdf.map((x) => x / speaking) }
})

/** The members that were not fitted to these outcomes. */
const theories: Learning = {
  ...learning,
  members: members.filter(({ model }) => model.distribution === undefined),
}
const [withoutFitted] = pastPools(theories, cases, seed).map(({ said }) => said) as [Said]

const scoreOf = (said: Said, i: number): number =>
  crps(said[i] as Predictive, issues[i]?.outcome ?? 0)

/** F′ = I_F(a, b): Ranjan & Gneiting (2010), eq. 10. */
function bent(one: Predictive | undefined, a: number, b: number): Predictive | undefined {
  if (one?.kind !== 'grid') return one
  return {
    kind: 'grid',
    cdf: one.cdf.map((p) => (p <= 0 ? 0 : p >= 1 ? 1 : incompleteBeta(p, a, b))),
  }
}

const bends = [0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.35, 1.5, 1.75, 2]

/** Each fold bent by what suits the other folds best. */
function recalibrated(said: Said, pairs: readonly (readonly [number, number])[]) {
  const variants = pairs.map(([a, b]) => said.map((one) => bent(one, a, b)))
  const chosen = [...new Set(fold)]
    .sort((a, b) => a - b)
    .map((f) => {
      const totals = variants.map((variant) =>
        issues.reduce(
          (sum, { group }, i) => sum + (fold[group] === f ? 0 : scoreOf(variant, i)),
          0,
        ),
      )
      return totals.indexOf(Math.min(...totals))
    })
  return {
    said: issues.map(({ group }, i) => variants[chosen[fold[group] as number] as number]?.[i]),
    bends: [...new Set(chosen)].map((v) => pairs[v]?.join('/')).join(', '),
  }
}

/** Difference and its standard error, clustered by negotiation. */
function difference(said: Said): string {
  const byGroup = new Map<number, number>()
  issues.forEach(({ group }, i) => {
    byGroup.set(group, (byGroup.get(group) ?? 0) + scoreOf(said, i) - scoreOf(equal, i))
  })
  const sums = [...byGroup.values()]
  const total = sums.reduce((sum, x) => sum + x, 0)
  const mean = total / sums.length
  const square = sums.reduce((sum, x) => sum + (x - mean) * (x - mean), 0)
  const error = Math.sqrt((square * sums.length) / (sums.length - 1)) / issues.length
  const estimate = total / issues.length
  return `${estimate > 0 ? '+' : '−'}${Math.abs(estimate).toFixed(2)} ± ${error.toFixed(2)}`
}

function line(name: string, said: Said): string {
  const mean = issues.reduce((sum, _, i) => sum + scoreOf(said, i), 0) / issues.length
  const pits = issues.map(({ outcome }, i) =>
    randomisedPit(said[i] as Predictive, outcome, uniform(seed, i, 3_000_000)),
  )
  const held = (size: number) => `${Math.round(coverage(pits, size) * 100)} %`
  const against = said === equal ? '' : difference(said)
  return `| ${name} | ${mean.toFixed(2)} | ${against} | ${held(0.5)} | ${held(0.8)} |`
}

const even = recalibrated(
  equal,
  bends.map((a) => [a, a] as const),
)
const uneven = recalibrated(
  equal,
  bends.flatMap((a) => bends.map((b) => [a, b] as const)),
)
const evenRecord = recalibrated(
  record,
  bends.map((a) => [a, a] as const),
)

console.log(
  [
    '| pool | CRPS | difference ± paired SE | 50 % held | 80 % held |',
    '|---|--:|--:|--:|--:|',
    line('equal weights, members as they are', bare),
    line('equal weights, members widened', equal),
    line('the same without settlement', withoutFitted),
    line('weights by the record, members widened', record),
    line(`equal, bent evenly (${even.bends})`, even.said),
    line(`equal, bent unevenly (${uneven.bends})`, uneven.said),
    line(`by the record, bent evenly (${evenRecord.bends})`, evenRecord.said),
  ].join('\n'),
)
