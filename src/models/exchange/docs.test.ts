/** The numbers of the model's page are those that the model gives. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { resolveOptions } from '../options.ts'
import { problemOf } from '../problem.fixture.ts'
import { readInput } from './golden.fixture.ts'
import { exchangeOptions } from './options.ts'
import { type Realised, traceExchange } from './trace.ts'

const page = readFileSync(new URL('../../../docs/models/exchange.md', import.meta.url), 'utf8')

test('docs/models/exchange.md works its example', () => {
  const rows = page.split('salience,capability\n')[1]?.split('\n```')[0]?.split('\n') ?? []
  const cells = rows.map((row) => row.split(','))
  const of = (actor: string, at: number) =>
    cells.filter(([name]) => name === actor).map((row) => Number(row[at]))
  const problem = problemOf({
    x: ['a', 'b'].map((actor) => of(actor, 2).map((x) => x / 100)),
    s: ['a', 'b'].map((actor) => of(actor, 3)),
  })
  const { rounds } = traceExchange(problem, resolveOptions('', exchangeOptions, { rounds: 3 }))
  const numbers = rounds.slice(1).map(({ positions, numbers: stages = {} }) => {
    const [deal] = stages.realised as readonly Realised[]
    const next = stages.nextStart as readonly number[]
    const outcome = Object.values(stages.outcome as Record<string, number>)
    const votes = [positions[0], positions[3]].map((x) => 100 * (x as number))
    return [deal?.gain, ...votes, ...outcome, ...[next[0], next[3]].map((x) => 100 * (x as number))]
  })
  const shown = page.split('| round |')[1]?.split('\n\n')[0]?.split('\n').slice(2) ?? []
  expect(
    shown.map((line) =>
      line
        .split('|')
        .slice(2, -1)
        .map((cell) => cell.trim()),
    ),
  ).toEqual(numbers.map((row) => row.map((value) => (value as number).toFixed(3))))
})

test('and counts the harm in the sample as it says', () => {
  const problem = readInput('sample_data.txt')
  const { numbers } = traceExchange(problem, resolveOptions('', exchangeOptions))
  const sums = Object.values(numbers.externalities as Record<string, Record<string, number>>)
  const total = (of: (name: string) => boolean) =>
    sums
      .flatMap((sum) => Object.entries(sum).filter(([name]) => of(name)))
      .reduce((all, [, value]) => all + value, 0)
  expect(page).toContain(`the ${numbers.exchanges} exchanges`)
  expect(page).toContain(`traders ${total((name) => name === 'own').toFixed(0)} points`)
  const lost = -total((name) => name !== 'own')
  expect(page.replace('2,744', '2744')).toContain(`together lose ${lost.toFixed(0)}`)
})
