/** Who occurs in an article: people with their posts, and where each is mentioned. */

import type { Cast, Mention, Person, Setting } from '../speaker/setting.ts'
import type { Block, Sentence } from '../text/structure.ts'
import { bodyMeant } from './body-meant.ts'
import { governedNames, homeOf, ruling, stateBefore, townBefore } from './home.ts'
import { issuerOf } from './issuer.ts'
import { longerNames } from './longer.ts'
import { canonical, entityOf, type FoundName, namesIn } from './name.ts'
import { heldPosts, holderOf, type Title, titlesIn } from './namesake.ts'

const keyOf = (name: string): string => name.normalize('NFC').replaceAll('’', "'").toLowerCase()

/** Reads the names of all sentences in order; later sentences may give the longer form of a name. */
export function castOf(
  setting: Setting,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
): Cast {
  const people: Person[] = []
  const byKey = new Map<string, Person>()
  const mentions: Mention[] = []
  const states = new Map<string, number>()
  const found: { name: FoundName; sentence: number }[] = []
  sentences.forEach(({ items }, sentence) => {
    for (const name of namesIn(items, setting))
      if (name.words.length > 1) found.push({ name, sentence })
  })
  const governed = governedNames(setting)
  const isState = (body: string): boolean =>
    governed.has(body) || setting.gazetteer.find(body).some(({ kind }) => kind === 'state')
  const full = found.filter(({ name }) => name.person && name.words.includes(' '))
  const knighted = new Set(
    Array.from(setting.text.matchAll(/\b(?:Sir|Dame) ([\p{L}’'-]+)/gu), ([, first]) => first),
  )
  for (const { name } of full) {
    const person = enrol(name, people, byKey, setting)
    const [first = ''] = name.words.split(' ')
    if (knighted.has(first) && !byKey.has(keyOf(first))) byKey.set(keyOf(first), person)
  }
  const kinds = new Map<string, string>()
  for (const { name } of found)
    if (name.kind !== null && !name.person && !kinds.has(name.kind))
      kinds.set(name.kind, canonical(name.words, setting))
  for (const { name, sentence } of found) {
    const { words } = name
    let person = byKey.get(keyOf(words))
    if (person === undefined && name.person) person = enrol(name, people, byKey, setting)
    if (person !== undefined) {
      learn(person, anchored(name, sentence, mentions, kinds), setting)
      if (name.post?.noun === 'mayor' && name.post.of === null && person.ruled === undefined)
        person.ruled = townBefore(name.at, sentence, mentions, sentences, setting)
      if (person.ruled === undefined && name.post !== null && ruling(name.post))
        person.ruled = stateBefore(name.at, sentence, mentions, isState)
      mentions.push({ at: name.at, end: name.end, sentence, person, body: null, plural: false })
    } else {
      const body = canonical(words, setting)
      const entry = entityOf(words, setting)
      if (
        entry?.kind === 'state' ||
        (entry === undefined && name.place && setting.language.grammar !== 'verb-second')
      )
        states.set(body, (states.get(body) ?? 0) + 1)
      mentions.push({
        at: name.at,
        end: name.end,
        sentence,
        person: null,
        body,
        state: isState(body),
        plural: false,
      })
    }
  }
  introduce(people, found, byKey, titlesIn(sentences, setting), mentions)
  const firms = longerNames(mentions, setting)
  lengthen(mentions, firms)
  const counts = new Map<string, number>()
  for (const { body } of mentions) if (body !== null) counts.set(body, (counts.get(body) ?? 0) + 1)
  const home = homeOf(blocks, setting, states, counts, people, governed)
  return {
    people,
    mentions,
    kinds,
    byNoun: byNounOf(counts, setting),
    firms,
    counts,
    home,
    issuer: issuerOf(setting, mentions),
    personOf: (name) =>
      byKey.get(keyOf(name)) ??
      (/^[\p{Lu}-]{3,}$/u.test(name) ? byKey.get(`~${keyOf(name)}`) : undefined),
  }
}

/** States have no kind, and `the union` of a dispute is not the European one. */
function byNounOf(counts: ReadonlyMap<string, number>, setting: Setting): Map<string, string> {
  const best = new Map<string, string>()
  for (const [name, count] of counts) {
    if (!name.includes(' ')) continue
    const entry = entityOf(name, setting)
    if (entry?.kind === 'state') continue
    for (const word of name.toLowerCase().split(' ').slice(0, 12)) {
      if (word === 'union' && entry?.kind === 'body') continue
      const known = best.get(word)
      if (known === undefined || (counts.get(known) ?? 0) < count) best.set(word, name)
    }
  }
  return best
}

/** Mentions under a name cut short, under the full one. */
function lengthen(mentions: Mention[], longer: ReadonlyMap<string, string>): void {
  if (longer.size === 0) return
  mentions.forEach((mention, at) => {
    const full = mention.body === null ? undefined : longer.get(mention.body)
    if (full !== undefined) mentions[at] = { ...mention, body: full }
  })
}

/** Gives titles to the people who are named only after them. */
function introduce(
  people: readonly Person[],
  found: readonly { readonly name: FoundName; readonly sentence: number }[],
  byKey: ReadonlyMap<string, Person>,
  titles: readonly Title[],
  mentions: readonly Mention[],
): void {
  const seen = new Set<Person>()
  const given = new Set<Title>()
  const held = heldPosts(people)
  let next = 0
  for (const [index, { name, sentence }] of found.entries()) {
    const person = byKey.get(keyOf(name.words))
    if (person === undefined || seen.has(person)) continue
    seen.add(person)
    if (
      person.posts.some(({ past }) => past !== true) ||
      person.from !== null ||
      person.known !== undefined
    )
      continue
    if (!name.speaks || !name.words.includes(' ')) continue
    while (next < titles.length && (titles[next] as Title).at < name.at) next++
    const title = holderOf(titles[next - 1], sentence, held)
    if (title === undefined || given.has(title)) continue
    given.add(title)
    const until = mentions.slice(Math.max(0, index - 60), index).filter(({ at }) => at < title.at)
    const post = anchored({ ...name, post: title.post }, title.sentence, until).post
    if (post !== null) person.posts.push(post)
  }
}

/** Gives `its minister` the body that the sentence, or the one before, is about. */
function anchored(
  name: FoundName,
  sentence: number,
  mentions: readonly Mention[],
  kinds: ReadonlyMap<string, string> = new Map(),
): FoundName {
  if (name.post !== null && name.post.of !== null) {
    const body = bodyMeant(name.post.of, name.at, sentence, mentions, kinds)
    return body === null
      ? name
      : {
          ...name,
          from: name.from === name.post.of ? body : name.from,
          post: { ...name.post, of: body },
        }
  }
  if (name.post === null || name.post.of !== null) return name
  const { personal } = name.post
  if (personal !== undefined) {
    const chief = mentions
      .slice(-30)
      .findLast(
        ({ person, at }) =>
          person !== null && at < name.at && (person.gender ?? personal) === personal,
      )
    const near = chief !== undefined && sentence - chief.sentence <= 3
    const own = near ? ownOf(chief.person) : null
    const owner = peer.test(name.post.noun)
      ? otherThan(own, name.at, mentions)
      : (own ?? (near ? (chief.person?.name ?? null) : null))
    return owner === null ? name : { ...name, post: { ...name.post, of: owner } }
  }
  if (name.post.anaphoric !== true) return name
  let owner: string | null = null
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at] as Mention
    if (sentence - mention.sentence > 2) break
    if (mention.body === null) continue
    if (mention.sentence === sentence && name.at - mention.end < 24 && mention.state === true)
      continue
    if (
      owner !== null &&
      mention.sentence < sentence &&
      (mentions[at + 1]?.sentence ?? 0) > mention.sentence
    )
      break
    owner = mention.body
  }
  return owner === null
    ? name
    : { ...name, from: name.from ?? owner, post: { ...name.post, of: owner } }
}

/** `her counterpart`: of the other side. */
const peer = /^(?:counterpart|opposite number|rival|opponent)$/

/** The other of the two actors of the nearest sentence that names one beside `own`. */
function otherThan(own: string | null, at: number, mentions: readonly Mention[]): string | null {
  if (own === null) return null
  const before = mentions.slice(-60).filter((one) => one.body !== null && one.at < at)
  for (const one of before.toReversed()) {
    if (one.body !== own) continue
    const others = new Set(
      before
        .filter(({ sentence, body }) => sentence === one.sentence && body !== own)
        .map(({ body }) => body),
    )
    if (others.size === 1) return [...others][0] ?? null
  }
  return null
}

const ownOf = (person: Person | null): string | null =>
  person?.posts.find(({ of, past }) => of !== null && past !== true)?.of ?? person?.from ?? null

function enrol(
  name: FoundName,
  people: Person[],
  byKey: Map<string, Person>,
  setting: Setting,
): Person {
  const known = byKey.get(keyOf(name.words))
  if (known !== undefined) return known
  const entries = setting.gazetteer.find(name.words).filter(({ kind }) => kind === 'person')
  const entry =
    entries.find(
      ({ from, to }) =>
        setting.published !== null &&
        (from ?? '') <= setting.published &&
        setting.published <= (to ?? '9999'),
    ) ?? entries[0]
  const person: Person = {
    name: name.words,
    gender: entry?.gender ?? name.gender,
    posts: [],
    from: null,
    known: entry,
  }
  people.push(person)
  byKey.set(keyOf(name.words), person)
  const words = name.words.split(' ')
  for (let at = 1; at < words.length; at++) {
    const tail = keyOf(words.slice(at).join(' '))
    if (!byKey.has(`~${tail}`)) byKey.set(`~${tail}`, person)
    if (
      !byKey.has(tail) &&
      setting.gazetteer.find(words.slice(at).join(' ')).every(({ kind }) => kind === 'person')
    )
      byKey.set(tail, person)
  }
  return person
}

function learn(person: Person, name: FoundName, setting: Setting): void {
  if (person.gender === null) person.gender = name.gender
  for (const post of [name.post, name.second])
    if (post !== null && post.noun !== '') person.posts.push(post)
  if (person.from === null && name.from !== null) person.from = name.from
  if (person.gender === null && name.post !== null)
    person.gender = setting.language.nouns.get(name.post.noun)?.gender ?? null
}
