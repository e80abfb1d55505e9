/** For whom a person speaks. */

import { canonical, entityOf } from '../cast/name.ts'
import type { Discourse, Speaker } from '../text/discourse.ts'
import type { Cast, Person, Post, Setting } from './setting.ts'

export function asPerson(person: Person, mention: string, discourse: Discourse): Speaker {
  return {
    name: person.name,
    mention,
    onBehalfOf: behalfOf(person, discourse),
    person,
    plural: false,
  }
}

const commissioner = /^(?:commissioner|commissaire|(?:eu-)?kommissar(?:in)?)$/
const posts =
  /^(?:president|premier|chancellor|minister|secretary|leader|chief|ambassador|commissioner|governor|spokesman|spokeswoman|spokesperson|envoy|negotiator|king|queen|taoiseach|ministre|chancelier|chancelière|ambassadeur|ambassadrice|(?:\p{L}+)?(?:minister|kanzler|botschafter|staatssekretär)(?:in)?)$/u

/** The actor that a person speaks for: by the words of the article, else by the post held on the day. */
export function behalfOf(person: Person, { setting, cast, spoken }: Discourse): string | null {
  if (person.ruled != null && person.posts.some(({ noun }) => noun === 'mayor')) return person.ruled
  const said =
    person.anchor ??
    person.posts.find(({ of, past }) => of !== null && past !== true)?.of ??
    person.from
  if (said !== null) {
    const boss = cast.personOf(said)
    if (boss !== undefined && boss !== person)
      return behalfOf(boss, { setting, cast, spoken, paragraphOf: [] })
    if (organs.test(said)) return cast.home ?? said
    const name = ministry(canonical(said, setting), setting) ?? canonical(said, setting)
    const longer = /^[\p{L}-]+$/u.test(name) && setting.language.nouns.has(name.toLowerCase())
    return (
      (longer ? ofKind(name.toLowerCase(), cast) : null) ??
      cast.firms.get(name) ??
      fuller(name, spoken)
    )
  }
  const body = person.posts.find(({ body }) => body !== undefined)?.body
  if (body !== undefined) return ofKind(body, cast) ?? person.implied ?? body
  const entry = tenureOf(person, setting)
  if (entry?.of != null) {
    const body = setting.gazetteer.byId(entry.of)
    if (body !== undefined) return body.name
  }
  if (cast.issuer !== null && person.posts.some(own)) return cast.issuer
  if (person.ruled != null) return person.ruled
  if (person.implied != null) return person.implied
  if (
    person.posts.some(({ noun, words }) => commissioner.test(noun) && !/polic|crime/.test(words)) &&
    (cast.counts.has('European Union') || cast.counts.has('European Commission'))
  )
    return 'European Union'
  if (person.posts.some(({ noun, past }) => past !== true && posts.test(noun))) return cast.home
  return null
}

/** A post that somebody in a press release may hold with whoever issued it. */
const own = ({ noun, past }: Post): boolean => past !== true && !others.test(noun)

const others =
  /^(?:$|mayor|councillor|mp|mep|senator|lawmaker|judge|professor|doctor|analyst|economist|governor|minister|commissioner|ambassador|maire|préfète?|ministre|député|députée|bürgermeister(?:in)?|landrat|landrätin)$/

/** Ministries of foreign affairs and of war, and whatever stands for the whole government, speak for their state. */
function ministry(name: string, setting: Setting): string | null {
  if (/^(?:the )?Treasury$/.test(name)) return null
  if (
    !/^(?:State Department|Department of State|Foreign Office|Foreign,.+|Pentagon|Department of Defen[cs]e|Ministry of Defen[cs]e|Ministry of Foreign Affairs|White House|Downing Street)/.test(
      name,
    )
  )
    return null
  const of = entityOf(name, setting)?.of
  return of == null ? null : (setting.gazetteer.byId(of)?.name ?? null)
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

/** The body of the article that a common noun means: `council` the Harlow Bay Council; the most frequent one. */
export const ofKind = (noun: string, { byNoun }: Cast): string | null => byNoun.get(noun) ?? null

/** Parts of a state that speak for it. */
const organs =
  /^(?:the )?(?:government|army|military|navy|air force|armed forces|ministry|cabinet|treasury|foreign ministry|defen[cs]e ministry|finance ministry|interior ministry|presidency|presidential office|crown)$/i

const bodily =
  /^(?:executive|ceo|secretary|chair|chairman|chairwoman|chairperson|director|negotiator|coordinator|spokesman|spokeswoman|spokesperson|head|chief|boss|leader|manager|organiser|organizer|commander|convener|convenor|steward|officer|representative|delegate|rep|treasurer|president|captain|trustee|counsel|official|member|organiser|campaigner|sprecher|sprecherin|verhandlungsführer|verhandlungsführerin|vorsitzende|vorsitzender|présidente|président|secrétaire|directeur|directrice)$/

/** German posts in a body, by the last part of the compound: `bezirksleiter`, `gewerkschafts-boss`. */
const compound =
  /(?:leiter|leiterin|boss|vorsitzende[rn]?|sprecherin|sprecher|geschäftsführer|geschäftsführerin|vorstand|vorständin|verhandler|verhandlerin|betriebsrat|betriebsrätin)$/

/** A post that is held in a body rather than in a state: the body is the one spoken of. */
export const servesBody = ({ noun, words }: Post): boolean =>
  (bodily.test(noun) || compound.test(noun)) &&
  !/^(?:foreign|home|defence|defense|treasury|interior|state|prime|vice|housing|health|education|transport|trade|energy|finance|justice|agriculture|environment|culture|climate|cabinet|permanent|principal|labou?r|business|police|customs|army|naval|military) /.test(
    words,
  ) &&
  words !== 'president'

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

/** The state or body that an owner speaks for; null for a person who speaks for nobody. */
export function principalOf(owner: string, discourse: Discourse): string | null {
  const person = discourse.cast.personOf(owner)
  return person === undefined ? principal(owner, discourse) : behalfOf(person, discourse)
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
