/**
 * Where quantities stand in a file: the one list of them, used to check their ranges, to resolve
 * references and to name them for correlations and sensitivity. Reads files with mistakes too.
 */
import { entriesOf, isMapping, type Mapping, mappingOf, textOf, textsOf } from './loose.ts'
import type { Path } from './problem.ts'
import { quantityKeys } from './schema.ts'

type QuantityKind = 'position' | 'salience' | 'capability' | 'blockCost' | 'gain' | 'harm'

/** A place where a quantity stands. */
export interface Place {
  readonly kind: QuantityKind
  readonly path: Path
  readonly value: unknown
  /** The issue's id, of a position. */
  readonly issue?: string
  /** The `basis:` of the entry around it, which holds unless the quantity has its own. */
  readonly basis?: string
  /** Whether the entry around it names evidence. */
  readonly evidenced: boolean
}

/** All quantities of a file, in the order of the schema. */
export function placesOf(file: Mapping): readonly Place[] {
  const places: Place[] = []
  for (const { path, value: actor } of entriesOf(file, 'actors')) {
    add(places, actor, path, 'capability', 'capability')
    add(places, actor, path, 'blockCost', 'blockCost')
  }
  for (const { path, value: stance } of entriesOf(file, 'stances')) {
    const issue = textOf(stance, 'issue')
    const position = { ...(issue === undefined ? {} : { issue }) }
    add(places, stance, path, 'position', 'position', position)
    add(places, stance, path, 'salience', 'salience')
    add(places, stance, path, 'capability', 'capability')
  }
  const decision = mappingOf(file, 'decision')
  addPerActor(places, decision, ['decision'], 'blockCost', 'blockCost')
  for (const { path, value: exit } of entriesOf(decision, 'exits', ['decision'])) {
    add(places, exit, path, 'gain', 'gain')
    addPerActor(places, exit, path, 'harm', 'harm')
  }
  return places
}

function add(
  places: Place[],
  owner: Mapping,
  path: Path,
  key: string,
  kind: QuantityKind,
  more: { readonly issue?: string } = {},
): void {
  if (!Object.hasOwn(owner, key)) return
  const basis = textOf(owner, 'basis')
  const evidenced = textsOf(owner, 'evidence').length > 0
  const place = { kind, path: [...path, key], value: owner[key], evidenced, ...more }
  places.push(basis === undefined ? place : { ...place, basis })
}

/** One quantity for all, or a mapping with one for each actor. */
function addPerActor(
  places: Place[],
  owner: Mapping,
  path: Path,
  key: string,
  kind: QuantityKind,
): void {
  const value = owner[key]
  if (!isPerActor(value)) {
    add(places, owner, path, key, kind)
    return
  }
  const evidenced = textsOf(owner, 'evidence').length > 0
  for (const [actor, quantity] of Object.entries(value)) {
    places.push({ kind, path: [...path, key, actor], value: quantity, evidenced })
  }
}

/** Whether a value gives one quantity for each actor rather than a single one. */
export function isPerActor(value: unknown): value is Mapping {
  return isMapping(value) && !Object.keys(value).some((key) => quantityKeys.has(key))
}
