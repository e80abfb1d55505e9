/**
 * The decision: who votes, with what weight, who may leave, and which issues hang on others.
 */
import { entriesOf, isMapping, type Mapping, mappingOf, textOf, textsOf } from '../loose.ts'
import { describe } from '../problem.ts'
import { isPerActor } from '../quantities.ts'
import { type Facts, mustExist, type Report, type Rules } from './report.ts'

export const decisionRules: Rules = (facts, report) => {
  voterRules(facts, report)
  quotaRules(facts, report)
  blockCostRules(facts, report)
  exitRules(facts, report)
  dependenceRules(facts, report)
}

function voterRules({ decision, actors }: Facts, report: Report): void {
  const seen = new Set<string>()
  for (const [index, voter] of textsOf(decision, 'voters')) {
    const path = ['decision', 'voters', index]
    mustExist(report, path, voter, 'an actor', actors)
    if (seen.has(voter)) {
      report({ path, found: `${describe(voter)} twice`, expected: 'each voter once' })
    }
    seen.add(voter)
  }
  mustExist(report, ['decision', 'agendaSetter'], decision.agendaSetter, 'an actor', actors)
}

function quotaRules(facts: Facts, report: Report): void {
  const { decision } = facts
  const weights = mappingOf(decision, 'weights')
  const rule = textOf(decision, 'rule')
  if ((rule === 'qualified' || rule === 'weighted') && decision.quota === undefined) {
    const expected = 'quota: the shares that must agree'
    report({ path: ['decision'], found: `${rule} without quota`, expected })
  }
  if (rule === 'weighted' && decision.weights === undefined) {
    const expected = 'weights: a number for each voter'
    report({ path: ['decision'], found: 'weighted without weights', expected })
  }
  const known = new Set(['members', ...Object.keys(weights)])
  for (const { path, value } of entriesOf(decision, 'quota', ['decision'])) {
    mustExist(report, [...path, 'of'], value.of, 'weights, or members', known)
  }
  for (const [name, list] of Object.entries(weights)) {
    if (isMapping(list)) weightRules(facts, name, list, report)
  }
}

function weightRules({ actors, voters }: Facts, name: string, list: Mapping, report: Report): void {
  const path = ['decision', 'weights', name]
  for (const actor of Object.keys(list)) {
    mustExist(report, [...path, actor], actor, 'an actor', actors, true)
  }
  const missing = voters.filter((voter) => actors.has(voter) && !Object.hasOwn(list, voter))
  if (missing.length > 0) {
    const more = missing.length > 5 ? ` and ${missing.length - 5} more` : ''
    const found = `no weight for ${missing.slice(0, 5).join(', ')}${more}`
    report({ path, found, expected: 'a weight for every voter' })
  }
  const weights = voters.map((voter) => list[voter])
  if (missing.length === 0 && weights.length > 0 && weights.every((weight) => weight === 0)) {
    report({ path, found: 'only zeros', expected: 'some weight above 0' })
  }
}

function blockCostRules({ file, decision, actors }: Facts, report: Report): void {
  const costs = decision.blockCost
  if (!isPerActor(costs)) return
  perActorKeys(costs, ['decision', 'blockCost'], actors, report)
  for (const { path, value: actor } of entriesOf(file, 'actors')) {
    const id = textOf(actor, 'id')
    if (actor.blockCost === undefined || id === undefined || !Object.hasOwn(costs, id)) continue
    const found = 'a block cost here and in decision.blockCost'
    report({ path: [...path, 'blockCost'], atKey: true, found, expected: 'one of the two' })
  }
}

function perActorKeys(
  map: Mapping,
  path: readonly (string | number)[],
  actors: ReadonlySet<string>,
  report: Report,
): void {
  const known = new Set([...actors, 'all'])
  for (const key of Object.keys(map)) {
    mustExist(report, [...path, key], key, 'an actor, or all', known, true)
  }
}

function exitRules({ decision, actors, issues }: Facts, report: Report): void {
  const seen = new Set<string>()
  for (const { path, value: exit } of entriesOf(decision, 'exits', ['decision'])) {
    mustExist(report, [...path, 'actor'], exit.actor, 'an actor', actors)
    mustExist(report, [...path, 'exitIssue'], exit.exitIssue, 'an issue', issues)
    if (isPerActor(exit.harm)) perActorKeys(exit.harm, [...path, 'harm'], actors, report)
    for (const issue of Object.keys(mappingOf(exit, 'onExit'))) {
      mustExist(report, [...path, 'onExit', issue], issue, 'an issue', issues, true)
    }
    const actor = textOf(exit, 'actor')
    if (actor === undefined) continue
    if (seen.has(actor)) {
      report({ path, found: `a second exit of ${actor}`, expected: 'one exit for each actor' })
    }
    seen.add(actor)
  }
}

function dependenceRules({ file, issues }: Facts, report: Report): void {
  for (const { path: owner, value: issue } of entriesOf(file, 'issues')) {
    const path = [...owner, 'dependsOn']
    const parent = textOf(issue, 'dependsOn')
    if (parent === undefined) continue
    mustExist(report, path, parent, 'an issue', issues)
    if (parent === issue.id) {
      report({ path, found: describe(parent), expected: 'another issue' })
      continue
    }
    const grandparent = textOf(issues.get(parent) ?? {}, 'dependsOn')
    if (grandparent === undefined) continue
    const found = `${describe(parent)}, which depends on ${describe(grandparent)}`
    report({ path, found, expected: 'an issue that depends on none' })
  }
}
