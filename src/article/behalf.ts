/** For whom a person speaks. */
import type { Discourse, Speaker } from './discourse.ts'
import { canonical } from './name.ts'
import type { Person, Setting } from './setting.ts'

export function asPerson(person: Person, mention: string, discourse: Discourse): Speaker {
  return {
    name: person.name,
    mention,
    onBehalfOf: behalfOf(person, discourse),
    person,
    plural: false,
  }
}

const posts =
  /^(?:president|premier|chancellor|minister|secretary|leader|chief|ambassador|commissioner|governor|spokesman|spokeswoman|spokesperson|envoy|negotiator|king|queen|taoiseach)$/

/** The actor that a person speaks for: by the words of the article, else by the post held on the day. */
export function behalfOf(person: Person, { setting, cast }: Discourse): string | null {
  const said = person.posts.find(({ of }) => of !== null)?.of ?? person.from
  if (said !== null) {
    const boss = cast.personOf(said)
    if (boss !== undefined && boss !== person) return behalfOf(boss, { setting, cast } as Discourse)
    return canonical(said, setting)
  }
  const entry = tenureOf(person, setting)
  if (entry?.of != null) {
    const body = setting.gazetteer.byId(entry.of)
    if (body !== undefined) return body.name
  }
  if (person.implied != null) return person.implied
  if (person.posts.some(({ noun }) => noun === 'commissioner')) return 'European Union'
  if (person.posts.some(({ noun }) => posts.test(noun))) return cast.home
  return null
}

export function tenureOf(person: Person, { gazetteer, published }: Setting) {
  if (person.known === undefined) return undefined
  const name = person.known.name
  const tenures = gazetteer.find(name).filter(({ kind }) => kind === 'person')
  if (published === null) return tenures.at(-1)
  return (
    tenures.find(({ from, to }) => (from ?? '') <= published && published <= (to ?? '9999')) ??
    tenures.at(-1)
  )
}

export function principal(owner: string, discourse: Discourse): string {
  const person = discourse.cast.personOf(owner)
  return person === undefined
    ? canonical(owner, discourse.setting)
    : (behalfOf(person, discourse) ?? owner)
}
