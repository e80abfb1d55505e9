/** For whom a person speaks. */
import type { Discourse, Speaker } from './discourse.ts'
import { canonical, entityOf } from './name.ts'
import type { Person, Post, Setting } from './setting.ts'

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
export function behalfOf(person: Person, { setting, cast, spoken }: Discourse): string | null {
  const said = person.anchor ?? person.posts.find(({ of }) => of !== null)?.of ?? person.from
  if (said !== null) {
    const boss = cast.personOf(said)
    if (boss !== undefined && boss !== person)
      return behalfOf(boss, { setting, cast, spoken, paragraphOf: [] })
    return fuller(canonical(said, setting), spoken)
  }
  const entry = tenureOf(person, setting)
  if (entry?.of != null) {
    const body = setting.gazetteer.byId(entry.of)
    if (body !== undefined) return body.name
  }
  if (person.implied != null) return person.implied
  if (
    person.posts.some(({ noun, words }) => noun === 'commissioner' && !/polic|crime/.test(words)) &&
    (cast.counts.has('European Union') || cast.counts.has('European Commission'))
  )
    return 'European Union'
  if (person.posts.some(({ noun }) => posts.test(noun))) return cast.home
  return null
}

/** `the committee` of somebody who chairs it: the committee that has spoken, by its longer name. */
function fuller(name: string, spoken: Discourse['spoken']): string {
  if (!/^\p{Ll}[\p{L}-]*$/u.test(name)) return name
  const longer = spoken
    .slice(0, 200)
    .find(
      ({ speaker }) =>
        speaker.person === null &&
        speaker.onBehalfOf === speaker.name &&
        speaker.name !== name &&
        speaker.name.split(' ').includes(name),
    )
  return longer?.speaker.name ?? name
}

const bodily =
  /^(?:executive|ceo|secretary|chair|chairman|chairwoman|chairperson|director|negotiator|coordinator|spokesman|spokeswoman|spokesperson|head|chief|boss|leader|manager|organiser|organizer|commander|convener|convenor|steward|sprecher|sprecherin|verhandlungsführer|verhandlungsführerin|vorsitzende|vorsitzender|présidente|président|secrétaire|directeur|directrice)$/

/** A post that is held in a body rather than in a state: the body is the one spoken of. */
export const servesBody = ({ noun, words }: Post): boolean =>
  bodily.test(noun) && !/^(?:foreign|home|defence|defense|treasury|interior|state) /.test(words)

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
  const { setting } = discourse
  const person = discourse.cast.personOf(owner)
  if (person !== undefined) return behalfOf(person, discourse) ?? owner
  const office = entityOf(owner, setting)
  const state =
    office?.kind === 'body' && office.of !== null ? setting.gazetteer.byId(office.of) : undefined
  return state?.kind === 'state' ? state.name : canonical(owner, setting)
}
