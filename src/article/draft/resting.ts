/** What of a scenario rests on the statements of an article. */
import type { Scenario } from '../../scenario/index.ts'
import type { Statement } from '../statement.ts'
import { sameWords } from './same-words.ts'

export interface Resting {
  readonly statement: Statement
  /** Place among the statements, from 1. */
  readonly number: number
  /** Ids of evidence that quotes it. */
  readonly evidence: readonly string[]
  /** Stances that name the evidence, each once, in the order of the file. */
  readonly stances: readonly { readonly actor: string; readonly issue: string }[]
  /** Actors whose exit names the evidence. */
  readonly exits: readonly string[]
}

/** Statements that evidence of the scenario quotes; those it does not know are left out. */
export function restingOn(
  statements: readonly Statement[],
  scenario: Scenario,
): readonly Resting[] {
  const quoted = (scenario.evidence ?? []).flatMap(({ id, quote }) =>
    quote ? [{ id, quote }] : [],
  )
  return statements.flatMap((statement, index): readonly Resting[] => {
    const evidence = quoted
      .filter(({ quote }) => sameWords(quote, statement.text))
      .map(({ id }) => id)
    if (evidence.length === 0) return []
    const cites = (ids: readonly string[] | undefined) => ids?.some((id) => evidence.includes(id))
    const stances = new Map(
      scenario.stances
        .filter(({ evidence: ids, position }) => cites(ids) || cites(evidenceOf(position)))
        .map(({ actor, issue }) => [`${actor} ${issue}`, { actor, issue }]),
    )
    const exits = (scenario.decision.exits ?? [])
      .filter(({ evidence: ids }) => cites(ids))
      .map(({ actor }) => actor)
    return [{ statement, number: index + 1, evidence, stances: [...stances.values()], exits }]
  })
}

function evidenceOf(quantity: Scenario['stances'][number]['position']): readonly string[] {
  return typeof quantity === 'number' ? [] : (quantity.evidence ?? [])
}
