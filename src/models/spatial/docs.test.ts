/** The numbers of the model's page are those that the model gives. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { problemOf } from '../problem.fixture.ts'
import { readings, readingsTable } from './readings.fixture.ts'
import { playOut } from './run.ts'
import { type Given, optionsOf } from './spatial.fixture.ts'
import { Turn } from './turn.ts'

const page = readFileSync(new URL('../../../docs/models/spatial.md', import.meta.url), 'utf8')

describe('docs/models/spatial.md', () => {
  it('shows the forecast under every switch', () => {
    const shown = page.split('<!-- readings -->\n')[1]?.split('\n<!-- end -->')[0]
    expect(shown).toBe(readingsTable())
    const unsettled = readings().filter(({ turns }) => turns === 100)
    expect(unsettled.map(({ value }) => value)).toEqual(['PropCbc'])
  })

  it('works its example', () => {
    const rows = page.split('salience,capability\n')[1]?.split('\n```')[0]?.split('\n') ?? []
    const numbers = rows.map((row) => row.split(',').slice(2).map(Number))
    const problem = problemOf({
      x: numbers.map(([x = 0]) => [x]),
      s: numbers.map(([, s = 0]) => [s]),
      c: numbers.map(([, , c = 0]) => c),
    })
    const played = (given: Given) => {
      const options = optionsOf({ ...given, maxTurns: 1 })
      const turn = new Turn(problem.shape, options)
      playOut(turn, problem, options)
      return turn
    }
    const columns = ['corrected', 'ktab'].map((compatibility) => {
      const { bargains, odds, state } = played({ compatibility })
      return [
        bargains.victory[1],
        bargains.gains[1],
        odds[1],
        state.x[0],
        played({ compatibility, bargnModel: 'InitRcvrInterp' }).bargains.place[2],
        played({ compatibility, bargnModel: 'PWCompInterp' }).bargains.place[0],
      ].map((value) => (value ?? Number.NaN).toFixed(3))
    })
    const table = page.split('| after one turn ')[1]?.split('\n\n')[0] ?? ''
    const shown = table.split('\n').slice(2)
    expect(
      shown.map((line) =>
        line
          .split('|')
          .slice(2, 4)
          .map((cell) => cell.trim()),
      ),
    ).toEqual(columns[0]?.map((value, row) => [value, columns[1]?.[row]]))
  })
})
