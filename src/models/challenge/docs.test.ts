/** The numbers of the model's page are those that the model gives. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { emissionRows, emissionTable } from '../../../bench/reference/challenge-readings.ts'
import { problemOf } from '../problem.fixture.ts'
import { emission, golden, type Published, stage, traced } from './golden.fixture.ts'

const page = readFileSync(new URL('../../../docs/models/challenge.md', import.meta.url), 'utf8')
const flowing = page.replace(/\s+/g, ' ')

/** The formatter pads tables; only their cells count. */
const cells = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim().replace(/^-+(:?)$/, '---$1')))

describe('docs/models/challenge.md', () => {
  it('shows the table that the command prints', () => {
    const shown = page.split('<!-- node bench/reference/challenge-readings.ts -->\n')[1]
    expect(cells(shown?.split('<!-- end -->')[0] ?? '')).toEqual(cells(emissionTable()))
  })

  it('says how far apart the readings are', () => {
    const last = emissionRows().map(({ medians }) => medians.at(-1) as number)
    expect(flowing).toContain(
      `anywhere from ${Math.min(...last).toFixed(2)} to ${Math.max(...last).toFixed(2)} years`,
    )
  })

  it('quotes the medians of the default reading', () => {
    const { problem, natural } = emission()
    const { rounds } = traced(problem, { tolerance: 0 })
    const medians = rounds.map((_, r) => natural(stage(rounds, r).median).toFixed(2))
    const first = `${medians.slice(1, 8).join(', ')} and ${medians[8]}, and ${medians[10]} in the tenth`
    expect(flowing).toContain(`default reading gives ${first}`)
    expect(flowing).toContain(
      `climbs to ${medians[5]}, falls to ${medians[6]}, climbs to ${medians[9]}, falls to ${medians[10]}`,
    )
  })

  it('finds the three public programs among the readings', () => {
    const { measured } = golden<Published>('published-emission')
    const theirs = ['jmckib_median', 'schelling_default_median', 'decisionmechanics_q1_median'].map(
      (name) => ((measured[name] as number[]).at(-1) as number).toFixed(2),
    )
    expect(flowing).toContain(`give ${theirs[0]}, ${theirs[1]} and ${theirs[2]} in the last rounds`)
    const ours = emissionRows().flatMap(({ medians }) => medians.map((median) => median.toFixed(2)))
    expect(ours).toEqual(expect.arrayContaining(theirs))
  })

  it('works its example', () => {
    const rows = page.split('capability\n')[1]?.split('\n```')[0]?.split('\n') ?? []
    const [north, south] = rows.map((row) => row.split(',').slice(2).map(Number))
    if (north === undefined || south === undefined) throw new Error('no example')
    const problem = problemOf({
      x: [[north[0] as number], [south[0] as number]],
      s: [[north[1] as number], [south[1] as number]],
      c: [north[2] as number, south[2] as number],
    })
    const columns = ['scholz-code', 'paper'].map((reading) => {
      const { rounds } = traced(problem, { reading, rounds: 1 })
      const { probability, security, own, theirs } = stage(rounds, 1)
      return [
        probability[0]?.[1],
        ...security,
        own[1]?.[0],
        theirs[1]?.[0],
        rounds[1]?.positions[1],
      ].map((value) => (value ?? Number.NaN).toFixed(3))
    })
    const table = page.split('| after one round ')[1]?.split('\n\n')[0] ?? ''
    const shown = table
      .split('\n')
      .slice(2)
      .map((line) => line.split('|').slice(2, 4))
    expect(shown.map((cells) => cells.map((cell) => cell.trim()))).toEqual(
      columns[0]?.map((value, row) => [value, columns[1]?.[row]]),
    )
  })
})
