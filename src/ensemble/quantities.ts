/**
 * The uncertain quantities of a scenario, in natural units, with the slot of the problem that each
 * of them fills. A quantity's random numbers are addressed by the hash of its path, so that adding,
 * removing or editing another quantity leaves them alone.
 */
import type { Distribution } from '../numeric/index.ts'
import {
  type Actor,
  distributionOf,
  type Issue,
  modeOf,
  type Quantity,
  type ResolvedStance,
  type Scenario,
  stancesOf,
  widthsOf,
} from '../scenario/index.ts'

/** Which array of the problem a quantity fills. */
export type Slot =
  | 'position'
  | 'salience'
  | 'capability'
  | 'issueCapability'
  | 'blockCost'
  | 'gain'
  | 'harm'

export interface DrawnQuantity {
  /** As in `quantityPaths`. */
  readonly path: string
  /** Natural units. */
  readonly distribution: Distribution
  readonly mode: number
  readonly slot: Slot
  /** Index into the slot's array. */
  readonly index: number
  /** Normalised = (natural − origin) / span. */
  readonly origin: number
  readonly span: number
  /** Id of the issue, for a position coded by judgement: those share a common error. */
  readonly judgedOn?: string
}

/** Breaking a consensus costs this much where the scenario does not say, in shares of the worst loss. */
const defaultBlockCost: Quantity = { low: 0.01, mode: 0.03, high: 0.08, basis: 'judgement' }

/** Unanimity is the limit in which saying no is free. */
const unanimityBlockCost: Quantity = 1e-6

export function drawnQuantities(scenario: Scenario): readonly DrawnQuantity[] {
  const actorIndex = new Map(scenario.actors.map(({ id }, i) => [id, i]))
  const issueIndex = new Map(scenario.issues.map(({ id }, k) => [id, k]))
  const m = scenario.issues.length
  const quantities: DrawnQuantity[] = []
  const add = (path: string, slot: Slot, index: number, quantity: Quantity): void => {
    const context = {
      basis: 'data',
      widths: widthsOf(scenario),
      refs: scenario.refs,
      kind: 'exact',
    } as const
    quantities.push({
      path,
      slot,
      index,
      distribution: distributionOf(quantity, context),
      mode: modeOf(quantity, scenario.refs),
      origin: 0,
      span: 1,
    })
  }

  scenario.actors.forEach((actor, i) => {
    add(`actors.${actor.id}.capability`, 'capability', i, actor.capability)
  })
  for (const stance of stancesOf(scenario)) {
    const k = issueIndex.get(stance.issue) ?? 0
    const pair = (actorIndex.get(stance.actor) ?? 0) * m + k
    quantities.push(...stanceQuantities(scenario, stance, pair, k))
  }
  scenario.actors.forEach((actor, i) => {
    add(`decision.blockCost.${actor.id}`, 'blockCost', i, blockCostOf(scenario, actor))
  })
  const n = scenario.actors.length
  scenario.decision.exits?.forEach((exit, e) => {
    add(`decision.exits.${exit.actor}.gain`, 'gain', e, exit.gain)
    scenario.actors.forEach(({ id }, j) => {
      const harm = id === exit.actor ? undefined : perActor(exit.harm, id)
      if (harm !== undefined)
        add(`decision.exits.${exit.actor}.harm.${id}`, 'harm', e * n + j, harm)
    })
  })
  return quantities
}

/** A stance that an edit leaves alone is resolved to the same object, and so are its quantities. */
const known = new WeakMap<
  ResolvedStance,
  { readonly of: Issue; readonly pair: number; readonly quantities: readonly DrawnQuantity[] }
>()

function stanceQuantities(
  { issues }: Scenario,
  stance: ResolvedStance,
  pair: number,
  k: number,
): readonly DrawnQuantity[] {
  const issue = issues[k] as Issue
  const before = known.get(stance)
  if (before?.of === issue && before.pair === pair) return before.quantities
  const quantities = quantitiesOf(issue, stance, pair)
  known.set(stance, { of: issue, pair, quantities })
  return quantities
}

function quantitiesOf(
  { scale: [start, end] }: Issue,
  stance: ResolvedStance,
  pair: number,
): readonly DrawnQuantity[] {
  const path = `stances.${stance.actor}.${stance.issue}`
  const position: DrawnQuantity = {
    path: `${path}.position`,
    slot: 'position',
    index: pair,
    distribution: stance.position,
    mode: stance.positionMode,
    origin: start,
    span: end - start,
    ...(stance.basis === 'judgement' && { judgedOn: stance.issue }),
  }
  const salience: DrawnQuantity = {
    path: `${path}.salience`,
    slot: 'salience',
    index: pair,
    distribution: stance.salience,
    mode: stance.salienceMode,
    origin: 0,
    span: 1,
  }
  if (stance.capability === undefined || stance.capabilityMode === undefined) {
    return [position, salience]
  }
  const capability: DrawnQuantity = {
    path: `${path}.capability`,
    slot: 'issueCapability',
    index: pair,
    distribution: stance.capability,
    mode: stance.capabilityMode,
    origin: 0,
    span: 1,
  }
  return [position, salience, capability]
}

function blockCostOf(scenario: Scenario, actor: Actor): Quantity {
  const { rule, blockCost } = scenario.decision
  if (rule === 'unanimity') return unanimityBlockCost
  return actor.blockCost ?? perActor(blockCost, actor.id) ?? defaultBlockCost
}

type PerActor = Quantity | Readonly<Record<string, Quantity>> | undefined

/** One quantity for all, or the actor's own entry, or `all`. */
function perActor(value: PerActor, id: string): Quantity | undefined {
  if (typeof value !== 'object') return value
  if ('mode' in value || 'p50' in value || 'value' in value || 'ref' in value) {
    return value as Quantity
  }
  const entries = value as Readonly<Record<string, Quantity>>
  return Object.hasOwn(entries, id) ? entries[id] : entries.all
}
