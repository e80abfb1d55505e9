/** Why `consensus` lands where it does, in sentences. */
import type { Problem, Trace } from '../model.ts'
import type { ConsensusOptions } from './options.ts'
import { PackageSearch } from './package-search.ts'

export function traceConsensus(problem: Problem, options: ConsensusOptions): Trace {
  const { shape } = problem
  const search = new PackageSearch(shape, options)
  search.run(problem)
  const sentences: string[] = []
  const name = (i: number) => shape.names.actors[i] as string
  if (search.state === 'impasse') {
    sentences.push(
      search.binding >= 0
        ? `Impasse: the red line of ${name(search.binding)} leaves no package.`
        : 'Impasse: no package inside the red lines has everybody’s consent.',
    )
  } else if (search.binding >= 0) {
    sentences.push(
      `The consent of ${name(search.binding)} is the hardest to keep (gain ${digits(search.gains[search.binding] as number)}).`,
    )
  }
  const without = new PackageSearch(shape, { ...options, threat: 'ignored' })
  without.run(problem)
  shape.exits.forEach(({ actor }, e) => {
    const before = 1 - (search.staysAtStatusQuo[e] as number)
    const after = 1 - (search.stays[e] as number)
    sentences.push(
      `${name(actor)} leaves with probability ${digits(before)} if nothing changes and ${digits(after)} with the package; ` +
        `${digits(1 - (without.stays[e] as number))} if nobody minded.`,
    )
  })
  if (search.startedAgain) {
    const better = search.restartGain > 1e-9
    sentences.push(
      `The search was started again from two other packages; ${better ? `that was better by ${search.restartGain.toPrecision(3)}` : 'that found nothing better'}.`,
    )
  }
  const noStake = shape.names.actors.filter((_, i) => shape.voter[i] === 1 && search.stake[i] === 0)
  if (noStake.length > 0) sentences.push(`No stake: ${noStake.join(', ')}.`)
  return {
    rounds: [],
    sentences,
    numbers: {
      state: search.state,
      value: search.value,
      gains: Object.fromEntries(
        shape.actors.map((id, i) => [id, search.gains[i]]).filter((_, i) => search.stake[i] === 1),
      ),
      shadowPrices: shadowPrices(search, shape.actors),
      startedAgain: search.startedAgain,
      restartGain: search.restartGain,
      withoutThreat: [...without.y],
      steps: search.steps,
    },
  }
}

/** λ_i / b_i = (1/G_i) / Σ_j (1/G_j) over the voters with a stake. */
function shadowPrices(search: PackageSearch, actors: readonly string[]): Record<string, number> {
  let sum = 0
  for (let i = 0; i < actors.length; i++)
    if (search.stake[i] === 1) sum += 1 / (search.gains[i] as number)
  const prices: Record<string, number> = {}
  actors.forEach((id, i) => {
    if (search.stake[i] === 1) prices[id] = 1 / (search.gains[i] as number) / sum
  })
  return prices
}

function digits(value: number): string {
  return value.toFixed(3)
}
