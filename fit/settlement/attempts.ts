/**
 * `node fit/settlement/attempts.ts`: what was tried to beat the settlement model, each scored on
 * proposals left out (ten folds, the same for all), with the paired standard error of the difference
 * by proposal. Results: docs/decisions/0013-settlement-attempts.md.
 */
import { exp, log } from '../../src/numeric/index.ts'
import { fitIssues, readTable } from './data.ts'
import { dependenceOf } from './dependence.ts'
import { type Facts, factsOf } from './facts.ts'
import { crossValidate, mean } from './fit.ts'
import { fitVariant, scoreVariant, type Variant } from './variant.ts'

const [a, b] = [0, 1]
const at = (own: readonly number[], i: number): number => own[i] as number

/** Spread in units of an ordinary one. */
const spreadOf = ({ spread }: Facts): number => (Math.max(spread, 1) - 25) / 25

const besides = (place: (facts: Facts) => number) => (own: readonly number[], facts: Facts) => ({
  at: place(facts),
  utility: at(own, a) - 1.5,
  width: 10 * exp(at(own, b)),
})

const variants: readonly Variant[] = [
  { name: 'settlement, EU terms', own: 0 },
  { name: 'width of the compromise by rule', own: 1, width: (x, f) => at(x, a) * f.unanimity },
  {
    name: 'weight of the compromise by rule',
    own: 1,
    compromise: (x, f) => at(x, a) * f.unanimity,
  },
  {
    name: 'reference point counts more under unanimity',
    own: 1,
    candidate: (x, c, f) => at(x, a) * c.reference * f.unanimity,
  },
  { name: 'width of the compromise by spread', own: 1, width: (x, f) => at(x, a) * spreadOf(f) },
  {
    name: 'weight of the compromise by spread',
    own: 1,
    compromise: (x, f) => at(x, a) * spreadOf(f),
  },
  { name: 'salience gap of a position', own: 1, candidate: (x, c) => at(x, a) * c.keenness },
  { name: 'backing of a position', own: 1, candidate: (x, c) => at(x, a) * c.backing },
  { name: 'Commission’s position', own: 1, candidate: (x, c) => at(x, a) * c.commission },
  { name: 'curved distance', own: 1, candidate: (x, c) => at(x, a) * c.off * c.off },
  {
    name: 'lopsided distance: towards the reference point or away',
    own: 1,
    candidate: (x, c, f) =>
      at(x, a) * c.off * Math.sign((f.issue.referencePoint ?? f.mean) - f.mean),
  },
  {
    name: 'centre between weighted and plain mean',
    own: 1,
    centre: (x, f) => f.mean + at(x, a) * (f.plainMean - f.mean),
  },
  {
    name: 'centre drawn to Parliament',
    own: 1,
    centre: (x, f) => f.mean + 0.2 * at(x, a) * ((f.issue.parliament ?? f.mean) - f.mean),
  },
  { name: 'compromise only between the positions', own: 0, hull: true },
  { name: 'near positions count as one', own: 1, candidate: (x, c) => at(x, a) * log(c.alone) },
  { name: 'exchange as a further place', own: 2, extra: besides((f) => f.exchange) },
  { name: 'nash as a further place', own: 2, extra: besides((f) => f.nash) },
  { name: 'weighted median as a further place', own: 2, extra: besides((f) => f.median) },
  ...[0.003, 0.03, 0.3].map(
    (pull): Variant => ({
      name: `terms of unanimity shrunk to the common ones, pull ${pull}`,
      own: 5,
      pull,
      candidate: (x, c, f) =>
        f.unanimity *
        (at(x, 0) * Math.abs(c.off) +
          at(x, 1) * c.reference +
          at(x, 2) * c.parliament +
          at(x, 3) * c.pole),
      compromise: (x, f) => f.unanimity * at(x, 4),
    }),
  ),
  {
    name: 'the three that helped at once, pull 0.03',
    own: 4,
    pull: 0.03,
    extra: besides((f) => f.exchange),
    width: (x, f) => at(x, 2) * spreadOf(f),
    candidate: (x, c) => at(x, 3) * c.keenness,
  },
  {
    name: 'all single terms at once, shrunk, pull 0.03',
    own: 6,
    pull: 0.03,
    candidate: (x, c) => at(x, 0) * c.keenness + at(x, 1) * c.backing + at(x, 2) * c.commission,
    compromise: (x, f) => at(x, 3) * spreadOf(f),
    width: (x, f) => at(x, 4) * spreadOf(f) + at(x, 5) * f.unanimity,
  },
]

/** Standard error of a mean of differences that hang together within proposals. */
function clusteredError(differences: readonly number[], groups: readonly number[]): number {
  const centre = mean(differences)
  const sums = new Map<number, number>()
  for (const [i, g] of groups.entries()) {
    sums.set(g, (sums.get(g) ?? 0) + (differences[i] as number) - centre)
  }
  return Math.sqrt([...sums.values()].reduce((s, v) => s + v * v, 0)) / differences.length
}

const table = readTable()
const known = factsOf(fitIssues(table), table)
const groups = known.map(({ issue }) => issue.group)
const seeds = [1, 2, 3]
let base: readonly number[] = []
console.log('| attempt | its numbers | CRPS | difference ± paired SE |\n|---|---|--:|--:|')
for (const variant of variants) {
  const scores = scoreVariant(variant, known, seeds)
  if (base.length === 0) base = scores
  const differences = scores.map((score, i) => score - (base[i] as number))
  const own = fitVariant(variant, known).slice(-variant.own || Number.POSITIVE_INFINITY)
  const [gain, error] = [mean(differences), clusteredError(differences, groups)]
  const change =
    scores === base
      ? ''
      : `${gain > 0 ? '+' : '−'}${Math.abs(gain).toFixed(2)} ± ${error.toFixed(2)}`
  const numbers = own.map((v) => v.toFixed(2).replace('-', '−')).join(', ')
  console.log(`| ${variant.name} | ${numbers} | ${mean(scores).toFixed(2)} | ${change} |`)
}

const said = crossValidate(
  known.map(({ issue }) => issue),
  'eu',
  1,
)
const signs = {
  'as coded': () => 1,
  'away from the reference point': ({ issue, median }: (typeof said)[number]) =>
    Math.sign(median - (issue.referencePoint ?? median)),
  'away from Parliament': ({ issue, median }: (typeof said)[number]) =>
    Math.sign(median - (issue.parliament ?? median)),
}
console.log('\nCorrelation of what is left over between issues of one proposal, ± standard error')
for (const [name, sign] of Object.entries(signs)) {
  const { correlation, error, pairs } = dependenceOf(said, sign)
  console.log(`  ${name}: ${correlation.toFixed(2)} ± ${error.toFixed(2)} (${pairs} pairs)`)
}
