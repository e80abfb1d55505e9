/**
 * Names: each id once, and everything that is referred to exists.
 */
import { entriesOf, listOf, type Mapping, mappingOf, textOf, textsOf } from '../loose.ts'
import { describe, type Path } from '../problem.ts'
import { type Facts, mustExist, type Report, type Rules } from './report.ts'

export const nameRules: Rules = (facts, report) => {
  for (const list of ['sources', 'evidence', 'groups', 'actors', 'issues', 'levers']) {
    uniqueIds(facts.file, list, report)
  }
  actorRules(facts, report)
  for (const { path, value: item } of entriesOf(facts.file, 'evidence')) {
    mustExist(report, [...path, 'source'], item.source, 'a source', facts.sources)
  }
  stanceRules(facts, report)
  leverRules(facts, report)
  evidenceRules(facts, report)
}

function uniqueIds(file: Mapping, list: string, report: Report): void {
  const seen = new Set<string>()
  for (const { path, value } of entriesOf(file, list)) {
    const id = textOf(value, 'id')
    if (id === undefined) continue
    if (seen.has(id)) {
      const found = `the id ${describe(id)} twice`
      report({ path: [...path, 'id'], found, expected: 'each id once' })
    }
    seen.add(id)
  }
}

function actorRules({ file }: Facts, report: Report): void {
  const groups = new Set(entriesOf(file, 'groups').map(({ value }) => textOf(value, 'id') ?? ''))
  for (const { path, value: actor } of entriesOf(file, 'actors')) {
    if (actor.id === 'all') {
      const expected = 'another id: all stands for everybody else'
      report({ path: [...path, 'id'], found: '"all"', expected })
    }
    // Without a list of groups any name is a group: it is only a label then.
    if (!Array.isArray(file.groups)) continue
    for (const [index, group] of textsOf(actor, 'groups')) {
      mustExist(report, [...path, 'groups', index], group, 'a group', groups)
    }
  }
}

function stanceRules({ file, actors, issues }: Facts, report: Report): void {
  const seen = new Set<string>()
  for (const { path, value: stance } of entriesOf(file, 'stances')) {
    mustExist(report, [...path, 'actor'], stance.actor, 'an actor', actors)
    mustExist(report, [...path, 'issue'], stance.issue, 'an issue', issues)
    const { actor, issue } = stance
    if (typeof actor !== 'string' || typeof issue !== 'string') continue
    const coder = textOf(stance, 'coder')
    const key = JSON.stringify([actor, issue, coder])
    if (seen.has(key)) {
      const by = coder === undefined ? '' : ` by ${describe(coder)}`
      const found = `a second stance of ${actor} on ${issue}${by}`
      report({ path, found, expected: 'one, or each with its own coder' })
    }
    seen.add(key)
  }
}

function leverRules({ file, actors, issues, stancesKnown }: Facts, report: Report): void {
  const levers = entriesOf(file, 'levers')
  if (levers.length === 0) return
  const stances = new Set(
    entriesOf(file, 'stances').map(({ value }) => `${value.actor} ${value.issue}`),
  )
  for (const lever of levers) {
    for (const { path, value: move } of entriesOf(lever.value, 'moves', lever.path)) {
      mustExist(report, [...path, 'actor'], move.actor, 'an actor', actors)
      mustExist(report, [...path, 'issue'], move.issue, 'an issue', issues)
      const { actor, issue } = move
      const known = stancesKnown && actors.has(`${actor}`) && issues.has(`${issue}`)
      if (known && !stances.has(`${actor} ${issue}`)) {
        const found = `a move of ${actor} on ${issue}`
        report({ path, found, expected: 'a stance of this actor on this issue to move' })
      }
      if (move.position === undefined && move.salience === undefined) {
        report({ path, found: describe(move), expected: 'position or salience, or both' })
      }
    }
  }
}

/** Every `evidence:` list, wherever it stands, names entries of the evidence. */
function evidenceRules(facts: Facts, report: Report): void {
  const owners: (readonly [Path, Mapping])[] = [[['decision'], facts.decision]]
  for (const list of ['stances', 'levers']) {
    for (const { path, value } of entriesOf(facts.file, list)) owners.push([path, value])
  }
  for (const { path, value } of entriesOf(facts.decision, 'exits', ['decision'])) {
    owners.push([path, value])
  }
  for (const { path, value } of facts.places) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      owners.push([path, value as Mapping])
    }
  }
  for (const [path, owner] of owners) {
    for (const [index, id] of listOf(owner, 'evidence').entries()) {
      mustExist(report, [...path, 'evidence', index], id, 'a piece of evidence', facts.evidence)
    }
  }
}

/** All evidence that is referred to, for the warning about what is not. */
export function evidenceUsed(facts: Facts): ReadonlySet<string> {
  const used = new Set<string>()
  const take = (owner: Mapping) => {
    for (const [, id] of textsOf(owner, 'evidence')) used.add(id)
  }
  take(facts.decision)
  for (const list of ['stances', 'levers']) {
    for (const { value } of entriesOf(facts.file, list)) take(value)
  }
  for (const { value } of entriesOf(facts.decision, 'exits')) take(value)
  for (const { value, path } of facts.places)
    take(mappingOf({ [path.length]: value }, `${path.length}`))
  return used
}
