/** Who stands where on an issue, with which weight, and what that rests on. */
import { compile, problemAtMode } from '../../ensemble/index.ts'
import { type Distribution, quantile } from '../../numeric/index.ts'
import {
  type Basis,
  type Issue,
  type ResolvedStance,
  type Scenario,
  stancesOf,
} from '../../scenario/index.ts'
import type { ActorNames } from '../actor-names.ts'
import { fixed, percent } from '../format.ts'
import type { IssueFormat } from '../issue-format.ts'

export interface PositionView {
  readonly actor: string
  readonly name: string
  /** Natural units: most likely, and the middle eight in ten. */
  readonly at: number
  readonly low: number
  readonly high: number
  readonly atText: string
  readonly rangeText: string
  /** 0 to 1. */
  readonly salience: number
  readonly salienceText: string
  /** Share of capability × salience on the issue. */
  readonly weight: number
  readonly weightText: string
  readonly voter: boolean
  readonly basis: Basis
  readonly basisText: string
  /** Ids of the evidence. */
  readonly evidence: readonly string[]
  readonly notes: readonly string[]
  /** Index into the groups of the view. */
  readonly group: number
}

export interface GroupView {
  readonly id: string
  readonly title: string
}

export interface IssuePositions {
  readonly issue: string
  /** Highest first; of equals the heavier first. */
  readonly positions: readonly PositionView[]
  readonly unknown: readonly string[]
}

const basisWords: Readonly<Record<Basis, string>> = {
  documented: 'a statement',
  data: 'data',
  judgement: 'our judgement',
}

/** Groups in order of total weight over all issues; whoever is in none comes last. */
export function positionViews(
  scenario: Scenario,
  formats: ReadonlyMap<string, IssueFormat>,
  names: ActorNames,
): { readonly groups: readonly GroupView[]; readonly issues: readonly IssuePositions[] } {
  const compiled = compile(scenario)
  const { weight } = problemAtMode(compiled)
  const m = scenario.issues.length
  const weightOf = (i: number, k: number) => weight[i * m + k] as number
  const totals = scenario.issues.map((_, k) =>
    scenario.actors.reduce((sum, _actor, i) => sum + weightOf(i, k), 0),
  )
  const share = (i: number, k: number) => {
    const total = totals[k] as number
    return total > 0 ? weightOf(i, k) / total : 0
  }
  const groups = groupsByWeight(scenario, (i) => totals.reduce((sum, _, k) => sum + share(i, k), 0))
  const voters = new Set(scenario.decision.voters ?? scenario.actors.map(({ id }) => id))
  const indexOf = new Map(scenario.actors.map(({ id }, i) => [id, i]))
  const byIssue = Map.groupBy(stancesOf(scenario), ({ issue }) => issue)
  const positionOf = (stance: ResolvedStance, weight: number, format: IssueFormat) => {
    const i = indexOf.get(stance.actor) ?? 0
    const ends = () => middleEightOf(stance.position)
    return {
      actor: stance.actor,
      name: names.label(stance.actor),
      at: stance.positionMode,
      // Where the middle eight in ten end takes longer to find than all the rest; not every view asks.
      get low() {
        return ends()[0]
      },
      get high() {
        return ends()[1]
      },
      atText: format.cell(stance.positionMode),
      get rangeText() {
        return format.cellRange(...ends())
      },
      salience: stance.salienceMode,
      salienceText: fixed(100 * stance.salienceMode, 0),
      weight,
      weightText: percent(weight),
      voter: voters.has(stance.actor),
      basis: stance.basis,
      basisText: basisWords[stance.basis],
      evidence: stance.evidence,
      notes: stance.readings.flatMap(({ note }) => (note === undefined ? [] : [note])),
      group: groupOf(scenario, groups, i),
    } satisfies PositionView
  }
  const order = groups.map(({ id, title }) => `${id} ${title}`).join()
  return {
    groups,
    issues: scenario.issues.flatMap((issue, k) => {
      const format = formats.get(issue.id)
      if (format === undefined) return []
      const stances = byIssue.get(issue.id) ?? []
      const weights = stances.map(({ actor }) => share(indexOf.get(actor) ?? 0, k))
      const { actors, decision } = scenario
      const seen: readonly unknown[] = [format, actors, decision, order, ...weights, ...stances]
      const before = knownPositions.get(issue)
      if (before?.seen.length === seen.length && seen.every((x, i) => x === before.seen[i])) {
        return [before.made]
      }
      const positions = stances
        .map((stance, i) => positionOf(stance, weights[i] as number, format))
        .toSorted((a, b) => b.at - a.at || b.weight - a.weight)
      const known = new Set(positions.map(({ actor }) => actor))
      const unknown = actors.filter(({ id }) => !known.has(id)).map(({ name }) => name)
      const made = { issue: issue.id, positions, unknown }
      knownPositions.set(issue, { seen, made })
      return [made]
    }),
  }
}

/** What was said last of each issue, and of what: an edit of one leaves the others as they were. */
const knownPositions = new WeakMap<
  Issue,
  { readonly seen: readonly unknown[]; readonly made: IssuePositions }
>()

/** By belief: an edit leaves most of them as they were. */
const knownEnds = new WeakMap<Distribution, readonly [number, number]>()

/** Natural units. */
function middleEightOf(belief: Distribution): readonly [number, number] {
  let ends = knownEnds.get(belief)
  if (ends === undefined) {
    ends = [quantile(belief, 0.1), quantile(belief, 0.9)]
    knownEnds.set(belief, ends)
  }
  return ends
}

/** The first group of an actor counts. */
function groupOf({ actors }: Scenario, groups: readonly GroupView[], i: number): number {
  const own = actors[i]?.groups?.[0] ?? ''
  return groups.findIndex(({ id }) => id === own)
}

function groupsByWeight(scenario: Scenario, weightOf: (i: number) => number): readonly GroupView[] {
  const totals = new Map<string, number>()
  scenario.actors.forEach(({ groups }, i) => {
    const own = groups?.[0] ?? ''
    totals.set(own, (totals.get(own) ?? 0) + weightOf(i))
  })
  const titles = new Map(scenario.groups?.map(({ id, title }) => [id, title]))
  return [...totals]
    .toSorted(([a, x], [b, y]) => Number(a === '') - Number(b === '') || y - x)
    .map(([id]) => ({ id, title: titles.get(id) ?? (id === '' ? 'In no group' : id) }))
}
