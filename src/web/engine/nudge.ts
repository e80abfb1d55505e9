/**
 * Changes to single quantities without the checks and the hash of a full edit: what a moving finger needs.
 * The numbers are those that the full edit gives; the hash stays the one before.
 */
import type { Changes, Scenario, Stance } from '../../scenario/index.ts'

const entryPath = /^stances\.([^.]+)\.([^.]+)$/
const stancePath = /^stances\.([^.]+)\.([^.]+)\.(position|salience|capability)$/
const capabilityPath = /^actors\.([^.]+)\.capability$/

/** By the changes, which are never changed themselves: view and forecast ask for the same. */
const known = new WeakMap<
  Changes,
  { readonly of: Scenario; readonly nudged: Scenario | undefined }
>()

/** Undefined where a change is of another kind, and needs the full edit. */
export function nudged(scenario: Scenario, changes: Changes): Scenario | undefined {
  const before = known.get(changes)
  if (before?.of === scenario) return before.nudged
  const made = nudge(scenario, changes)
  known.set(changes, { of: scenario, nudged: made })
  return made
}

function nudge(scenario: Scenario, changes: Changes): Scenario | undefined {
  let { stances, actors } = scenario
  for (const [path, value] of Object.entries(changes)) {
    const [, newActor, newIssue] = entryPath.exec(path) ?? []
    if (newActor !== undefined && newIssue !== undefined && isStance(value)) {
      const entry = { ...value, actor: newActor, issue: newIssue }
      stances = [
        ...stances.filter(({ actor, issue }) => actor !== newActor || issue !== newIssue),
        entry,
      ]
      continue
    }
    if (!isQuantity(value)) return undefined
    const [, actor, issue, key] = stancePath.exec(path) ?? []
    const [, owner] = capabilityPath.exec(path) ?? []
    if (actor !== undefined && key !== undefined) {
      stances = stances.map((stance) =>
        stance.actor === actor && stance.issue === issue ? { ...stance, [key]: value } : stance,
      )
    } else if (owner !== undefined) {
      actors = actors.map((each) =>
        each.id === owner ? { ...each, capability: value as number } : each,
      )
    } else return undefined
  }
  return { ...scenario, stances, actors }
}

/** A number, or the numbers of a range with what else it holds. */
function isQuantity(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return false
  const parts = new Map<string, unknown>(Object.entries(value))
  const kinds = [['low', 'mode', 'high'], ['p10', 'p50', 'p90'], ['value']]
  const kind = kinds.find((keys) => keys.some((key) => parts.has(key)))
  return kind?.every((key) => Number.isFinite(parts.get(key))) ?? false
}

function isStance(value: unknown): value is Omit<Stance, 'actor' | 'issue'> {
  if (typeof value !== 'object' || value === null) return false
  const { position, salience, basis } = value as Readonly<Record<string, unknown>>
  return isQuantity(position) && isQuantity(salience) && typeof basis === 'string'
}
