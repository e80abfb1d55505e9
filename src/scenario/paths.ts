/**
 * The names of all uncertain quantities of a scenario: what a correlation is between, what a
 * sensitivity is of, and what an edit may change.
 */
import { entriesOf, type Mapping, mappingOf, textOf } from './loose.ts'
import { isPerActor } from './quantities.ts'
import type { Scenario } from './scenario.ts'

/**
 * `actors.<id>.capability`, `stances.<actor>.<issue>.position|salience|capability`,
 * `decision.blockCost.<voter>`, `decision.exits.<actor>.gain`,
 * `decision.exits.<actor>.harm.<actor>`: each once, in the order of the file.
 */
export function quantityPaths(scenario: Scenario): readonly string[] {
  const file: Mapping = { ...scenario }
  const voters = scenario.decision.voters ?? scenario.actors.map(({ id }) => id)
  return quantityNames(file, voters)
}

/** The same for a file that may have mistakes. */
export function quantityNames(file: Mapping, voters: readonly string[]): readonly string[] {
  const names = new Set<string>()
  const actors = entriesOf(file, 'actors').map(({ value }) => textOf(value, 'id') ?? '')
  for (const actor of actors) names.add(`actors.${actor}.capability`)
  for (const { value: stance } of entriesOf(file, 'stances')) {
    for (const key of ['position', 'salience', 'capability']) {
      if (stance[key] === undefined) continue
      names.add(`stances.${stance.actor}.${stance.issue}.${key}`)
    }
  }
  for (const voter of voters) names.add(`decision.blockCost.${voter}`)
  for (const { value: exit } of entriesOf(mappingOf(file, 'decision'), 'exits')) {
    const name = `decision.exits.${exit.actor}`
    names.add(`${name}.gain`)
    for (const actor of harmed(exit, actors)) names.add(`${name}.harm.${actor}`)
  }
  return [...names]
}

/** The actors that an exit harms: all others, or those that its mapping names. */
function harmed(exit: Mapping, actors: readonly string[]): readonly string[] {
  const { harm } = exit
  const others = actors.filter((actor) => actor !== exit.actor)
  if (!isPerActor(harm) || Object.hasOwn(harm, 'all')) return others
  return others.filter((actor) => Object.hasOwn(harm, actor))
}
