/**
 * One proposal of a DEU table as a table of positions: the rule from `counvte`, the member states
 * vote, the Commission proposes. A reference point that is not coded becomes the middle of the scale
 * and is noted.
 */
import { idFromName, nearest } from '../ids.ts'
import { describe, problem, ScenarioError } from '../problem.ts'
import type { Decision } from '../scenario.ts'
import { wholeFile } from '../tree.ts'
import { commission, deuActors, parliament } from './deu-actors.ts'
import type { DeuCase, DeuIssue, DeuTable } from './read-deu.ts'
import type { Table, TableStance } from './table.ts'

/** Ids that an error lists at most. */
const mostListed = 200

/**
 * @param wanted `prnr`; may be left out where the table has one proposal
 * @throws ScenarioError when there are several and none is chosen, or there is no such proposal
 */
export function deuProposal(table: DeuTable, wanted?: string): Table {
  const ids = table.cases.map(({ id }) => id)
  const found = table.cases.find(({ id }) => id === wanted)
  const only = wanted === undefined && table.cases.length === 1 ? table.cases[0] : undefined
  const chosen = found ?? only
  if (chosen !== undefined) return tableOf(chosen, table)
  const listed = ids.slice(0, mostListed).join(', ')
  const what =
    wanted === undefined ? `${ids.length} proposals and no case` : `the case ${describe(wanted)}`
  const suggestion = wanted === undefined ? undefined : nearest(wanted, ids)
  const mistake = wholeFile(table.file, what, `a case, one of ${listed}`)
  throw new ScenarioError([
    suggestion === undefined ? mistake : problem({ ...mistake, suggestion }),
  ])
}

function tableOf(proposal: DeuCase, { notes, columns }: DeuTable): Table {
  const { id, title, introduced, issues } = proposal
  const codes = Object.keys(deuActors).filter((code) =>
    issues.some(({ actors }) => actors.some((actor) => actor.id === code)),
  )
  const capability = codes.map((code) =>
    Math.max(
      ...issues.flatMap(({ actors }) =>
        actors.filter((a) => a.id === code).map((a) => a.capability),
      ),
    ),
  )
  const uncoded = issues.filter(({ referencePoint }) => referencePoint === undefined)
  const stances = issues.flatMap(({ actors }, issue) =>
    actors.map(({ id: code, position, salience, capability: own }): TableStance => {
      const actor = codes.indexOf(code)
      const stance = { actor, issue, position, salience }
      return own === capability[actor] ? stance : { ...stance, capability: own }
    }),
  )
  return {
    title: `${title} (${id})`,
    asOf: introduced,
    decision: decisionOf(proposal, codes),
    actors: codes.map((code, index) => ({
      key: code,
      name: deuActors[code] ?? code,
      capability: capability[index] ?? 1,
      kind: code === commission || code === parliament ? 'body' : 'state',
      line: columns[code] ?? index + 1,
    })),
    issues: issues.map((issue) => issue.id),
    details: issues.map(({ id: key, referencePoint }) => ({
      key,
      scale: [0, 100] as const,
      statusQuo: referencePoint ?? 50,
      ...(referencePoint === undefined ? { statusQuoKnown: false } : {}),
    })),
    stances,
    entry: 'column',
    modelOptions: { settlement: { terms: 'eu' } },
    notes: [
      ...notes,
      ...(uncoded.length === 0
        ? []
        : [`No reference point, the middle stands in: ${uncoded.map((i) => i.id).join(', ')}.`]),
      ...(new Set(issues.map(({ rule }) => rule)).size > 1
        ? ['The issues have different rules; the strictest is the rule of the proposal.']
        : []),
    ],
    percent: true,
  }
}

/** QMV by votes and members of the regime; anything else that is coded means unanimity. */
function decisionOf({ issues, rules }: DeuCase, codes: readonly string[]): Decision {
  const voters = codes.filter((code) => code !== commission && code !== parliament)
  const rule = ruleOf(issues)
  const common = {
    ...(voters.length === 0 ? {} : { voters }),
    ...(codes.includes(commission) ? { agendaSetter: commission } : {}),
  }
  if (rule === 'unanimity') return { rule, ...common }
  const present = voters.length === 0 ? codes : voters
  const votes = Object.fromEntries(present.map((code) => [code, rules.weight[code] ?? 1]))
  const memberShare = issues.some(({ rule: coded }) => tenMembers.test(coded))
    ? 10 / 15
    : rules.memberShare
  return {
    rule,
    ...common,
    weights: { votes },
    quota: [
      { of: 'votes', share: rules.share },
      { of: 'members', share: memberShare },
    ],
  }
}

/** A qualified majority cast by at least ten of fifteen members: not on the Commission's proposal. */
const tenMembers = /\(10\)/

function ruleOf(issues: readonly DeuIssue[]): 'qualified' | 'unanimity' {
  return issues.some(({ rule }) => /^unan/i.test(rule)) ? 'unanimity' : 'qualified'
}

/** The id of the scenario that a proposal becomes. */
export function deuScenarioId({ id }: DeuCase): string {
  return idFromName(id, new Set(), 'proposal')
}
