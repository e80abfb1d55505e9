/**
 * What a table cannot hold of a scenario, in sentences.
 */
import type { Quantity, Scenario } from '../scenario.ts'
import type { TableFormat } from './export.ts'

export function losses(scenario: Scenario, format: TableFormat): readonly string[] {
  const { actors, stances, issues, decision } = scenario
  const pairs = new Set(stances.map(({ actor, issue }) => `${actor} ${issue}`))
  const heard = new Set(stances.map(({ actor }) => actor))
  const quantities = stances.flatMap(({ position, salience, capability }) => [
    position,
    salience,
    capability,
  ])
  const uncertain = [...quantities, ...actors.map(({ capability }) => capability)].some(isUncertain)
  const missing = pairs.size < actors.length * issues.length
  const told: readonly (readonly [boolean, string])[] = [
    [uncertain, 'The spread of quantities: only their modes are written.'],
    [pairs.size < stances.length, 'The readings of several coders: their mean is written.'],
    [missing && format === 'ktab-csv', 'Missing stances: written as salience 0 at the status quo.'],
    [
      format !== 'csv-long' && stances.some((s) => s.capability !== undefined),
      'Capabilities that hold on one issue only.',
    ],
    [
      format === 'csv-long' && actors.some(({ id }) => !heard.has(id)),
      'Actors without any stance.',
    ],
    [true, 'Basis, evidence and sources.'],
    [true, 'Days, ids, kinds of actors, units, scales and the status quo.'],
    [
      format !== 'ktab-csv' && (actors.some(hasNote) || scenario.summary !== undefined),
      'Notes and the summary.',
    ],
    [stances.some((s) => s.redLine !== undefined), 'Red lines.'],
    [issues.some((issue) => issue.dependsOn !== undefined), 'Which issues depend on others.'],
    [true, `The decision rule (${decision.rule}) and who votes.`],
    [decision.exits !== undefined, 'Exits.'],
    [
      decision.blockCost !== undefined || actors.some((a) => a.blockCost !== undefined),
      'Block costs.',
    ],
    [scenario.correlations !== undefined, 'Correlations.'],
    [scenario.levers !== undefined, 'Levers.'],
  ]
  return told.flatMap(([holds, sentence]) => (holds ? [sentence] : []))
}

function hasNote({ note }: { readonly note?: string | undefined }): boolean {
  return note !== undefined
}

function isUncertain(quantity: Quantity | undefined): boolean {
  return typeof quantity === 'object' && !('ref' in quantity) && !('value' in quantity)
}
