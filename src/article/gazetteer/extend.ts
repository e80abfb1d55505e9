/** A scenario's own actors as names that the reader knows. */
import type { Actor } from '../../scenario/index.ts'
import type { Entry, EntryKind, Gazetteer } from './entry.ts'
import { formsOf, gazetteerOf } from './lookup.ts'

const kinds: Readonly<Record<Actor['kind'], EntryKind>> = {
  state: 'state',
  person: 'person',
  body: 'body',
  group: 'body',
}

/**
 * Adds actors. One that the gazetteer knows already (by ISO code or by name) lends it its name;
 * the others become entries of their own, before those of the tables.
 */
export function extendGazetteer(gazetteer: Gazetteer, actors: readonly Actor[]): Gazetteer {
  const lent = new Map<Entry, string>()
  const own: Entry[] = []
  for (const actor of actors) {
    const known = knownAs(gazetteer, actor)
    if (known === undefined) own.push(entryOf(actor))
    else if (!formsOf(known).includes(actor.name)) lent.set(known, actor.name)
  }
  if (own.length === 0 && lent.size === 0) return gazetteer
  const entries = gazetteer.entries.map((entry) => {
    const name = lent.get(entry)
    return name === undefined ? entry : { ...entry, aliases: [...entry.aliases, name] }
  })
  return gazetteerOf([...own, ...entries])
}

function knownAs(gazetteer: Gazetteer, { iso3, name, kind }: Actor): Entry | undefined {
  if (iso3 !== undefined) {
    const state = gazetteer.byId(iso3)
    if (state !== undefined) return state
  }
  return gazetteer.find(name).find((entry) => entry.kind === kinds[kind])
}

function entryOf({ id, name, kind }: Actor): Entry {
  return {
    id,
    kind: kinds[kind],
    name,
    aliases: [],
    adjectives: [],
    metonyms: [],
    gender: null,
    of: null,
    office: null,
    from: null,
    to: null,
  }
}
