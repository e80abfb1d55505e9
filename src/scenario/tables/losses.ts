/**
 * What a table cannot hold of a scenario, in sentences.
 */
import type { Quantity, Scenario } from '../scenario.ts'
import type { TableFormat } from './export.ts'
import { beyondKtab, optionPaths } from './ktab-parameters.ts'

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
  const decide = format === 'decide'
  const ktab = format === 'ktab-csv' || format === 'ktab-xml'
  const options = unheldOptions(scenario, format)
  const told: readonly (readonly [boolean, string])[] = [
    [uncertain, 'The spread of quantities: only their modes are written.'],
    [pairs.size < stances.length, 'The readings of several coders: their mean is written.'],
    [missing && ktab, 'Missing stances: written as salience 0 at the status quo.'],
    [
      format !== 'csv-long' && !decide && stances.some((s) => s.capability !== undefined),
      'Capabilities that hold on one issue only.',
    ],
    [
      format === 'csv-long' && actors.some(({ id }) => !heard.has(id)),
      'Actors without any stance.',
    ],
    [true, 'Basis, evidence and sources.'],
    [!decide, 'Days, ids, kinds of actors, units, scales and the status quo.'],
    [decide, 'Days, ids, kinds of actors, units and the status quo.'],
    [
      decide && issues.some(({ scale: [start, end] }) => start > end),
      'Which end a scale has first.',
    ],
    [
      !ktab && !decide && (actors.some(hasNote) || scenario.summary !== undefined),
      'Notes and the summary.',
    ],
    [decide && scenario.summary !== undefined, 'The summary.'],
    [(decide || ktab) && stances.some(hasNote), 'Notes on stances.'],
    [ktab && issues.some(hasNote), 'Notes on issues.'],
    [stances.some((s) => s.redLine !== undefined), 'Red lines.'],
    [issues.some((issue) => issue.dependsOn !== undefined), 'Which issues depend on others.'],
    [
      issues.some(({ statusQuoKnown }) => statusQuoKnown === false),
      'That a status quo is not known.',
    ],
    [true, `The decision rule (${decision.rule}) and who votes.`],
    [decision.exits !== undefined, 'Exits.'],
    [
      decision.blockCost !== undefined || actors.some((a) => a.blockCost !== undefined),
      'Block costs.',
    ],
    [scenario.correlations !== undefined, 'Correlations.'],
    [scenario.levers !== undefined, 'Levers.'],
    [options.length > 0, `Options of models: ${options.join(', ')}.`],
  ]
  return told.flatMap(([holds, sentence]) => (holds ? [sentence] : []))
}

/** As `model.option`. */
function unheldOptions({ modelOptions = {} }: Scenario, format: TableFormat): readonly string[] {
  if (format === 'ktab-csv' || format === 'ktab-xml') return beyondKtab(modelOptions, format)
  return optionPaths(modelOptions)
}

function hasNote({ note }: { readonly note?: string | undefined }): boolean {
  return note !== undefined
}

function isUncertain(quantity: Quantity | undefined): boolean {
  return typeof quantity === 'object' && !('ref' in quantity) && !('value' in quantity)
}
