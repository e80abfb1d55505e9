/** One proposal of a DEU table that has been read already, as a scenario. */
import { deuProposal, deuScenarioId } from './deu-table.ts'
import { type Imported, tableScenario } from './import.ts'
import type { DeuCase, DeuTable } from './read-deu.ts'

/** @throws ScenarioError when the proposal breaks a rule of scenarios */
export function deuScenario(table: DeuTable, proposal: DeuCase): Imported {
  return tableScenario(deuProposal(table, proposal.id), {
    file: table.file,
    id: deuScenarioId(proposal),
  })
}
