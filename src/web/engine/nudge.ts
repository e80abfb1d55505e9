/**
 * Changes to single numbers without the checks and the hash of a full edit: what a moving finger needs.
 * The numbers are those that the full edit gives; the hash stays the one before.
 */
import type { Changes, Scenario } from '../../scenario/index.ts'

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
    if (typeof value !== 'number' || !Number.isFinite(value)) return undefined
    const [, actor, issue, key] = stancePath.exec(path) ?? []
    const [, owner] = capabilityPath.exec(path) ?? []
    if (actor !== undefined && key !== undefined) {
      stances = stances.map((stance) =>
        stance.actor === actor && stance.issue === issue ? { ...stance, [key]: value } : stance,
      )
    } else if (owner !== undefined) {
      actors = actors.map((each) => (each.id === owner ? { ...each, capability: value } : each))
    } else return undefined
  }
  return { ...scenario, stances, actors }
}
