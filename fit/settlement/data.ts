/** The issues of a DEU table on which the settlement model is fitted and scored. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SettlementInput } from '../../src/models/index.ts'
import { councilVotes } from '../../src/node/index.ts'
import { type DeuIssue, type DeuTable, readDeu } from '../../src/scenario/index.ts'

export interface FitIssue extends SettlementInput {
  readonly id: string
  /** Index of its proposal. */
  readonly group: number
  readonly rule: string
  readonly outcome: number
  readonly positions: readonly number[]
  readonly weights: readonly number[]
  readonly saliences: readonly number[]
  readonly commission: number | undefined
}

/** As in the back-test. */
const fewestActors = 3

const developmentFile = join(import.meta.dirname, '../../data/deu3/deu3-dev.csv')

export function readTable(path: string = developmentFile): DeuTable {
  return readDeu(readFileSync(path, 'utf8'), { file: path, weights: councilVotes() })
}

/** Issues with a known outcome and at least three actors with position and salience. */
export function fitIssues({ cases }: DeuTable): readonly FitIssue[] {
  return cases.flatMap(({ issues }, group) => issues.flatMap((issue) => usable(issue, group)))
}

function usable({ id, rule, referencePoint, outcome, actors }: DeuIssue, group: number) {
  if (outcome === undefined || actors.length < fewestActors) return []
  const positionOf = (who: string) => actors.find((actor) => actor.id === who)?.position
  const issue: FitIssue = {
    id,
    group,
    rule,
    outcome,
    positions: actors.map(({ position }) => position),
    weights: actors.map(({ capability, salience }) => capability * salience),
    referencePoint,
    saliences: actors.map(({ salience }) => salience),
    parliament: positionOf('ep'),
    commission: positionOf('com'),
  }
  return [issue]
}
