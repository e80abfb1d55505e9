/** Actors by the names a sentence can carry: with an article where English asks for one. */
import type { Actor, Scenario } from '../scenario/index.ts'

export interface ActorNames {
  /** As the scenario has it. */
  label(id: string): string
  /** “the United States”, for the middle of a sentence. */
  inside(id: string): string
  /** “The United States”, for its start. */
  start(id: string): string
  /** “The United States’”, “Hungary’s”. */
  owner(id: string): string
}

/** Names of states that take an article. */
const articled =
  /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|(?:Czech|Dominican|Central African) Republic|Democratic Republic|Marshall Islands|Solomon Islands|Holy See|Soviet Union|Russian Federation)\b/

/** Persons and bodies that are called by their office. */
const offices =
  /^(?:Secretary|President|Prime|Chancellor|High Representative|Commission|Council|European|Presidency|Baltic|Nordic)\b/

/** What firms call themselves: a name, not a description. */
const firm = /\b(?:Ltd|Limited|Inc|GmbH|AG|plc|PLC|LLC|Corp)\.?$/

export function actorNames({ actors }: Pick<Scenario, 'actors'>): ActorNames {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const label = (id: string) => byId.get(id)?.name ?? id
  const inside = (id: string) => {
    const actor = byId.get(id)
    return actor !== undefined && takesArticle(actor) ? `the ${actor.name}` : label(id)
  }
  const start = (id: string) => {
    const name = inside(id)
    return name.charAt(0).toUpperCase() + name.slice(1)
  }
  const owner = (id: string) => `${start(id)}${/s$/.test(label(id)) ? '’' : '’s'}`
  return { label, inside, start, owner }
}

function takesArticle({ name, kind }: Actor): boolean {
  if (/^the\b/i.test(name) || firm.test(name)) return false
  if (articled.test(name) || offices.test(name)) return true
  // A body of several words has one (“the Coalition of the willing”), a name such as NATO has none.
  return (
    (kind === 'body' || kind === 'group') && /^[^,]+ [^,]+$/.test(name) && !/^[A-Z]{2,}/.test(name)
  )
}
