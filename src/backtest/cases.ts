/** Negotiations whose outcome is known, and which of their issues can be scored. */
import { compile } from '../ensemble/index.ts'
import type { DeuTable, Issue, Scenario } from '../scenario/index.ts'
import { deuScenario } from '../scenario/index.ts'
import { lastPoint } from './predictive.ts'

export interface BacktestCase {
  readonly id: string
  readonly scenario: Scenario
  /** Natural units by issue; issues without a known outcome are left out. */
  readonly outcome: Readonly<Record<string, number>>
  /** Whether a deal was struck, where that is known. */
  readonly agreed?: boolean
}

/** An issue that can be scored: its outcome is known and at least three actors have a stance. */
export interface ScoredIssue {
  /** Index of its case. */
  readonly group: number
  readonly issue: Issue
  /** In points, 0 to 100 of the scale. */
  readonly outcome: number
}

const fewestStances = 3

/** Every proposal of a DEU table, whether or not any of its issues can be scored. */
export function deuCases(table: DeuTable): readonly BacktestCase[] {
  return table.cases.map((proposal) => {
    const { scenario } = deuScenario(table, proposal)
    const outcome = Object.fromEntries(
      proposal.issues.flatMap(({ outcome: value }, k) => {
        const id = scenario.issues[k]?.id
        return value === undefined || id === undefined ? [] : [[id, value] as const]
      }),
    )
    return { id: proposal.id, scenario, outcome }
  })
}

export function scoredIssues(cases: readonly BacktestCase[]): readonly ScoredIssue[] {
  return cases.flatMap(({ scenario, outcome }, group) => {
    const { stance } = compile(scenario).shape
    const m = scenario.issues.length
    return scenario.issues.flatMap((issue, k) => {
      const value = outcome[issue.id]
      let stances = 0
      for (let a = k; a < stance.length; a += m) stances += stance[a] as number
      if (value === undefined || stances < fewestStances) return []
      return [{ group, issue, outcome: pointsOf(value, issue) }]
    })
  })
}

/** Natural units as points of the scale. */
export function pointsOf(value: number, { scale: [start, end] }: Issue): number {
  return ((value - start) / (end - start)) * lastPoint
}

/** Points of the scale in natural units. */
export function naturalOf(points: number, { scale: [start, end] }: Issue): number {
  return start + (points / lastPoint) * (end - start)
}
