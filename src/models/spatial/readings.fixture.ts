/** The table of `docs/models/spatial.md`: one switch at a time, on the emission example. */
import { spatialOptions } from './options.ts'
import { playOut } from './run.ts'
import { type Given, optionsOf, problemNamed, solveSpatial } from './spatial.fixture.ts'
import { Turn } from './turn.ts'

/** Normalised position to years of delay. */
const years = (x: number) => 4 + 6 * x

export interface Reading {
  readonly option: string
  readonly value: string
  readonly turns: number
  readonly mean: number
  readonly pce: number
}

export function readings(): Reading[] {
  const changes = Object.entries(spatialOptions).flatMap(([option, spec]) =>
    spec.kind === 'choice' && !['compatibility', 'report', 'stateTransitions'].includes(option)
      ? spec.values
          .slice(1)
          .map((value) => ({ option, value, given: { [option]: value } as Given }))
      : [],
  )
  const receivers = ['InitRcvrInterp', 'PWCompInterp'].map((bargnModel) => ({
    option: 'compatibility',
    value: `ktab, with ${bargnModel}`,
    given: { compatibility: 'ktab', bargnModel } as Given,
  }))
  return [{ option: 'all defaults', value: '', given: {} }, ...changes, ...receivers].map(
    ({ option, value, given }) => {
      const problem = problemNamed('ec-emission')
      const options = optionsOf(given)
      const turns = playOut(new Turn(problem.shape, options), problem, options)
      const of = (report: string) =>
        years(solveSpatial(problem, { ...given, report }).value[0] as number)
      return { option, value, turns, mean: of('mean'), pce: of('pce') }
    },
  )
}

export function readingsTable(): string {
  const rows = readings().map(
    ({ option, value, turns, mean, pce }) =>
      `| ${option} | ${value} | ${turns} | ${mean.toFixed(2)} | ${pce.toFixed(2)} |`,
  )
  return ['| switch | value | turns | mean | pce |', '|---|---|--:|--:|--:|', ...rows].join('\n')
}
