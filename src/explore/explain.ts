/**
 * Where a number comes from: forecast → models → inputs → stances → evidence. An explanation is a
 * tree whose leaves are what somebody said or measured, or a judgement that owns up to being one.
 */
import {
  compile,
  type DrawnQuantity,
  drawnQuantities,
  type Forecast,
  problemAtMode,
} from '../ensemble/index.ts'
import { quantile } from '../numeric/index.ts'
import {
  type Basis,
  type Evidence,
  freeze,
  nearest,
  type ResolvedStance,
  type Scenario,
  type Source,
  stancesOf,
  widthsOf,
} from '../scenario/index.ts'

/** A statement or figure with the place it stands in. */
export interface Citation {
  readonly evidence: Evidence
  readonly source: Source | undefined
}

/** One input: a quantity of one actor. */
export interface InputExplanation {
  readonly path: string
  readonly actor: string | undefined
  readonly issue: string | undefined
  readonly unit: string
  /** Natural units. */
  readonly mode: number
  /** Middle eight in ten of the draws. */
  readonly range: readonly [number, number]
  readonly basis: Basis
  /** How the range came about. */
  readonly how: string
  /** Share of the weight (capability × salience) on its issue; undefined where it has none. */
  readonly weight: number | undefined
  readonly citations: readonly Citation[]
  readonly notes: readonly string[]
}

export interface IssueExplanation {
  readonly issue: string
  readonly title: string
  readonly unit: string
  readonly models: readonly {
    readonly id: string
    readonly title: string
    readonly p50: number | null
    readonly assumes: readonly string[]
  }[]
  /** Heaviest first. */
  readonly inputs: readonly InputExplanation[]
  readonly unknown: readonly string[]
  /** Share of the weight whose basis is judgement. */
  readonly judgementShare: number
}

/** A name that nothing in the scenario has. */
export class UnknownNameError extends Error {
  override readonly name = 'UnknownNameError'
}

/**
 * Explains one issue of a forecast.
 * @throws UnknownNameError
 */
export function explainIssue(
  forecast: Forecast,
  issueId: string,
  assumptions: (model: string) => readonly string[] = () => [],
): IssueExplanation {
  const { scenario } = forecast
  const issue = scenario.issues.find(({ id }) => id === issueId)
  if (issue === undefined)
    throw unknown(
      'issue',
      issueId,
      scenario.issues.map(({ id }) => id),
    )
  const inputs = explainInputs(scenario)
    .filter(({ path }) => path.startsWith('stances.') && path.endsWith('.position'))
    .filter((input) => input.issue === issueId)
    .toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0))
  const known = new Set(inputs.map(({ actor }) => actor))
  return freeze({
    issue: issue.id,
    title: issue.title,
    unit: issue.unit,
    models: forecast.models.map(({ id, title, issues }) => ({
      id,
      title,
      p50: issues[issueId]?.p50 ?? null,
      assumes: assumptions(id),
    })),
    inputs,
    unknown: scenario.actors.map(({ id }) => id).filter((id) => !known.has(id)),
    judgementShare: forecast.inputs.judgementShareByIssue[issueId] ?? 0,
  })
}

/**
 * Explains one quantity by its path, as in `quantityPaths`.
 * @throws UnknownNameError
 */
export function explainQuantity(scenario: Scenario, path: string): InputExplanation {
  const inputs = explainInputs(scenario)
  const input = inputs.find((candidate) => candidate.path === path)
  if (input !== undefined) return input
  const paths = inputs.map((each) => each.path)
  const parts = paths.filter((known) => known.startsWith(`${path}.`))
  if (parts.length === 0) throw unknown('quantity', path, paths)
  throw new UnknownNameError(`found ${path}, expected one of ${parts.join(', ')}`)
}

function unknown(what: string, found: string, known: readonly string[]): UnknownNameError {
  const near = nearest(found, known)
  const hint = near === undefined ? '' : `; did you mean ${near}?`
  return new UnknownNameError(`found ${what} ${found}, expected one of the scenario's${hint}`)
}

/** Every quantity of the scenario. */
export function explainInputs(scenario: Scenario): readonly InputExplanation[] {
  const compiled = compile(scenario)
  const { weight } = problemAtMode(compiled)
  const m = scenario.issues.length
  const totals = scenario.issues.map((_, k) =>
    weight.reduce((sum, w, a) => (a % m === k ? sum + w : sum), 0),
  )
  const stances = new Map(stancesOf(scenario).map((s) => [`stances.${s.actor}.${s.issue}`, s]))
  return drawnQuantities(scenario).map((quantity): InputExplanation => {
    const stance = stances.get(quantity.path.slice(0, quantity.path.lastIndexOf('.')))
    const k = quantity.index % m
    const total = totals[k] ?? 0
    const owner = ownerOf(scenario, quantity)
    const ids = stance?.evidence ?? owner.evidence
    return {
      path: quantity.path,
      actor: stance?.actor ?? owner.actor,
      issue: stance?.issue,
      unit:
        quantity.slot === 'position'
          ? (scenario.issues[k]?.unit ?? '')
          : (unitOf[quantity.slot] ?? ''),
      mode: quantity.mode,
      range: [quantile(quantity.distribution, 0.1), quantile(quantity.distribution, 0.9)],
      basis: stance?.basis ?? owner.basis,
      how: bareHow(scenario, quantity, stance) ?? howOf(quantity),
      weight:
        stance === undefined || total === 0
          ? undefined
          : (weight[quantity.index] as number) / total,
      citations: citations(scenario, ids),
      notes:
        stance?.readings.flatMap(({ note }) => (note === undefined ? [] : [note])) ?? owner.notes,
    }
  })
}

const unitOf: Readonly<Partial<Record<DrawnQuantity['slot'], string>>> = {
  salience: 'of 1',
  capability: 'in the unit of the scenario',
  issueCapability: 'in the unit of the scenario',
  blockCost: 'of the worst loss',
  gain: 'of the worst loss',
  harm: 'of the worst loss',
}

interface Owner {
  readonly actor: string | undefined
  readonly basis: Basis
  readonly evidence: readonly string[]
  readonly notes: readonly string[]
}

/** What stands around a quantity that is no stance's. */
function ownerOf(scenario: Scenario, { path, slot }: DrawnQuantity): Owner {
  const parts = path.split('.')
  const actor = scenario.actors.find(
    ({ id }) =>
      id ===
      (slot === 'capability' || slot === 'issueCapability'
        ? parts[1]
        : parts.at(slot === 'gain' ? 2 : -1)),
  )
  const exit = scenario.decision.exits?.find((candidate) =>
    path.startsWith(`decision.exits.${candidate.actor}.`),
  )
  const quantity =
    slot === 'capability' ? actor?.capability : slot === 'gain' ? exit?.gain : undefined
  const own = typeof quantity === 'object' && 'basis' in quantity ? quantity : undefined
  const isRef = typeof quantity === 'object' && 'ref' in quantity
  return {
    actor: actor?.id,
    basis: own?.basis ?? (isRef ? 'data' : 'judgement'),
    evidence: [...(own?.evidence ?? []), ...(exit?.evidence ?? [])],
    notes: [
      ...(isRef ? [`taken from ${quantity.ref}`] : []),
      ...(own?.note === undefined ? [] : [own.note]),
      ...(slot === 'capability' && actor?.note !== undefined ? [actor.note] : []),
      ...(exit?.note === undefined ? [] : [exit.note]),
    ],
  }
}

const inWords: Readonly<Record<Basis, string>> = {
  documented: 'documented',
  data: 'data',
  judgement: 'a judgement',
}

/** Of a single number of one coder, which got its width from its basis; undefined for all else. */
function bareHow(
  scenario: Scenario,
  { slot, distribution }: DrawnQuantity,
  stance: ResolvedStance | undefined,
): string | undefined {
  const [reading, second] = stance?.readings ?? []
  if (reading === undefined || second !== undefined || distribution.kind !== 'pert')
    return undefined
  if (slot !== 'position' && slot !== 'salience') return undefined
  const quantity = reading[slot]
  const isBare = typeof quantity !== 'object' || 'value' in quantity
  if (!isBare) return undefined
  const basis = (typeof quantity === 'object' ? quantity.basis : undefined) ?? reading.basis
  const width = Number((widthsOf(scenario)[basis] * 100).toFixed(2))
  return `bare number, ${inWords[basis]}: drawn within ±${width}% of the scale, cut at its ends`
}

function howOf({ distribution }: DrawnQuantity): string {
  switch (distribution.kind) {
    case 'fixed':
      return 'the same in every draw'
    case 'pert':
      return 'drawn from low, mode and high (PERT)'
    case 'triangular':
      return 'drawn from low, mode and high (triangular)'
    case 'uniform':
      return 'drawn evenly from low to high'
    case 'percentiles':
      return 'drawn from three percentiles'
    case 'mixture':
      return `drawn from the readings of ${distribution.parts.length} coders, each as often`
    default:
      return distribution satisfies never
  }
}

function citations(scenario: Scenario, ids: readonly string[]): readonly Citation[] {
  return [...new Set(ids)].flatMap((id) => {
    const evidence = scenario.evidence?.find((candidate) => candidate.id === id)
    if (evidence === undefined) return []
    return [{ evidence, source: scenario.sources?.find((s) => s.id === evidence.source) }]
  })
}
