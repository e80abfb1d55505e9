/** Who acts in a draft: those spoken for, and speakers who speak for nobody but themselves. */
import { type Actor, idFromName } from '../../scenario/index.ts'
import type { Gazetteer } from '../gazetteer/index.ts'
import type { Statement } from '../statement.ts'

export type ActorKind = Actor['kind']

export interface Member {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
  readonly iso3: string | null
}

/** A scenario holds no more. */
const mostActors = 500

/** Gives every name one actor, and every actor one id. */
export class Roster {
  readonly members: Member[] = []
  readonly #byName = new Map<string, Member>()
  readonly #byId = new Map<string, Member>()
  readonly #taken = new Set<string>()
  readonly #gazetteer: Gazetteer

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer
  }

  /** The actor of that name, made when it is new; null where a scenario could hold no more. */
  member(name: string, speaks: boolean): Member | null {
    const known = this.#byName.get(name)
    if (known !== undefined) return known
    if (this.members.length >= mostActors) return null
    const made = this.#make(name, speaks)
    const same = this.#byId.get(made.id)
    const member = same ?? made
    if (same === undefined) {
      this.members.push(made)
      this.#byId.set(made.id, made)
      this.#taken.add(made.id)
    }
    this.#byName.set(name, member)
    return member
  }

  #make(name: string, speaks: boolean): Member {
    for (const entry of this.#gazetteer.find(name)) {
      if (entry.kind === 'state') {
        const iso3 = /^[A-Z]{3}$/.test(entry.id) ? entry.id : null
        return { id: entry.id.toLowerCase(), name: entry.name, kind: 'state', iso3 }
      }
      if (entry.kind === 'body') return { id: entry.id, name, kind: 'body', iso3: null }
      if (entry.kind === 'party' || entry.kind === 'company') {
        return { id: entry.id, name, kind: 'group', iso3: null }
      }
    }
    const id = idFromName(name, this.#taken)
    return { id, name, kind: kindOf(name, speaks), iso3: null }
  }
}

function kindOf(name: string, speaks: boolean): ActorKind {
  if (/^\p{Ll}/u.test(name) || / (?:and|und|et) /.test(name)) return 'group'
  return speaks && /^\p{Lu}\S* (?:\S+ ){0,3}\p{Lu}\S*$/u.test(name) ? 'person' : 'body'
}

/** Whom a statement moves; null for a source that has no name and speaks for nobody. */
export function actorNameOf({ speaker, onBehalfOf }: Statement): string | null {
  if (onBehalfOf !== null) return onBehalfOf
  return /^\p{Ll}/u.test(speaker) ? null : speaker
}
