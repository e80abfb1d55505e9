/** Titles without a name: `the Danish leader`, `the company`, `the Estonian`. */
import { behalfOf, tenureOf } from '../speaker/behalf.ts'
import type { Cast, Person } from '../speaker/setting.ts'
import { isPossessive, type Phrase } from '../speech/phrase.ts'
import { type Discourse, lowest, placeOf, type Speaker } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'
import { entityOf } from './name.ts'
import { partyOf } from './owner.ts'

/** `the Estonian`: the person of the article who speaks for Estonia. */
export function nationalOf(
  items: readonly Item[],
  part: Phrase,
  words: string,
  discourse: Discourse,
): Person | undefined {
  const own = words.replace(/^The /, '')
  if (own === words && items[part.from - 1]?.lower !== 'the') return undefined
  const entry = entityOf(own, discourse.setting)
  if (entry?.kind !== 'state' || !entry.adjectives.includes(own) || own.endsWith('s'))
    return undefined
  const { cast } = discourse
  const last = placeOf(cast, items[part.from]?.start ?? 0) - 1
  for (let at = last; at >= Math.max(0, last - 60); at--) {
    const person = cast.mentions[at]?.person
    if (person != null && behalfOf(person, discourse) === entry.name) return person
  }
  return undefined
}

const generic =
  /^(?:company|firm|group|organisation|organization|charity|bloc|union|alliance|operator|bank|agency|body|federation|association|network|airline|carmaker|manufacturer|regulator|consortium|watchdog|tank|club|trust|institute|society|foundation|fund|lender|insurer|retailer|developer|bidder|suitor)$/

/** `the company`, `the council`: the organisation named before that is one. */
export function sameBody(
  noun: string,
  position: number,
  { cast, spoken, setting }: Discourse,
): Speaker | undefined {
  for (let at = placeOf(cast, position) - 1, looked = 0; at >= 0 && looked < 200; at--) {
    const { body, at: place } = cast.mentions[at] as Cast['mentions'][number]
    if (place >= position) continue
    looked++
    if (body !== null && body.toLowerCase() === noun && !cast.firms.has(body)) continue
    if (body?.toLowerCase().split(' ').includes(noun))
      return { name: body, mention: body, onBehalfOf: body, person: null, plural: false }
  }
  const longer = spoken
    .slice(-40)
    .findLast(
      ({ speaker, at }) =>
        at < position &&
        speaker.onBehalfOf !== noun &&
        speaker.onBehalfOf?.split(' ').includes(noun) === true,
    )?.speaker.onBehalfOf
  const called = cast.kinds.get(noun)
  if (called !== undefined)
    return { name: called, mention: called, onBehalfOf: called, person: null, plural: false }
  if (longer != null)
    return { name: longer, mention: longer, onBehalfOf: longer, person: null, plural: false }
  if (!generic.test(noun)) return undefined
  return spoken
    .slice(-40)
    .findLast(
      ({ speaker, at }) =>
        at < position &&
        speaker.person === null &&
        !speaker.plural &&
        speaker.name === speaker.onBehalfOf &&
        speaker.name !== noun &&
        setting.gazetteer.find(speaker.name).every(({ kind }) => kind !== 'state'),
    )?.speaker
}

const leading = new Set([
  'leader',
  'president',
  'premier',
  'chancellor',
  'minister',
  'chief',
  'king',
  'head',
  'taoiseach',
])

/** The person whose post a title-only mention repeats. */
export function titled(
  items: readonly Item[],
  phrase: Phrase,
  post: { noun: string; words: string; past?: boolean },
  owner: string | null,
  sentence: number,
  discourse: Discourse,
): Person | undefined {
  const first = items[phrase.from]?.lower ?? ''
  const definite =
    first === 'the' ||
    first === 'der' ||
    first === 'die' ||
    first === 'le' ||
    first === 'la' ||
    isPossessive(items[phrase.from]) ||
    ['its', 'his', 'her', 'their'].includes(first) ||
    !discourse.setting.language.determiners.has(first)
  if (!definite) return undefined
  const position = items[phrase.from]?.start ?? 0
  let best: Person | undefined
  for (let at = lowest(discourse.cast, sentence + 1) - 1; at >= 0; at--) {
    const {
      person,
      at: place,
      sentence: of,
    } = discourse.cast.mentions[at] as Cast['mentions'][number]
    if (sentence - of > 60) break
    if (person === null || place > position) continue
    if (!fits(person, post, owner, discourse)) continue
    best = person
    break
  }
  return (
    best ??
    later(post, owner, position, sentence, discourse) ??
    sameParagraph(items, phrase, post, owner, sentence, discourse)
  )
}

/** `The minister said …`, and only then the name: the first person named later who holds the post. */
function later(
  post: { noun: string; words: string },
  owner: string | null,
  position: number,
  sentence: number,
  discourse: Discourse,
): Person | undefined {
  const { cast } = discourse
  const first = placeOf(cast, position)
  for (let at = first; at < Math.min(first + 300, cast.mentions.length); at++) {
    const mention = cast.mentions[at] as Cast['mentions'][number]
    if (mention.sentence - sentence > 40) return undefined
    const { person } = mention
    if (person === null || person.posts.every(({ noun }) => noun !== post.noun)) continue
    if (fits(person, post, owner, discourse)) return person
  }
  return undefined
}

/** Nouns for whoever leads, in the words of headlines and of second mentions. */
const leaders =
  /^(?:boss|chief|head|leader|chair|chairman|chairwoman|chairperson|president|executive|ceo|director|secretary|manager|premier|minister|mayor|governor|commander|owner|founder)$/

/** Whether a second mention may call somebody so whose post was given in other words. */
const compatible = (own: string, noun: string): boolean =>
  own === noun ||
  own === 'leader' ||
  noun === 'politician' ||
  (/^(?:boss|chief|head|leader|executive)$/.test(noun) && leaders.test(own))

const publicFigures =
  /^(?:mp|mep|senator|lawmaker|legislator|congressman|congresswoman|politician|diplomat|veteran|official|statesman|hardliner|backbencher|economist|lawyer)$/

/** `the Tory MP` after a named person of the same paragraph: that person, where nobody else fits. */
function sameParagraph(
  items: readonly Item[],
  phrase: Phrase,
  { noun, past }: { noun: string; past?: boolean },
  owner: string | null,
  sentence: number,
  discourse: Discourse,
): Person | undefined {
  const possessive = /^(?:its|their)$/.test(items[phrase.from]?.lower ?? '')
  if (items[phrase.from]?.lower !== 'the' && !possessive) return undefined
  const own = discourse.paragraphOf[sentence] ?? sentence
  const from = discourse.paragraphOf[own - 1] ?? own
  const { cast } = discourse
  const party = owner !== null && isParty(owner, discourse)
  for (let at = lowest(cast, sentence + 1) - 1; at >= 0; at--) {
    const mention = cast.mentions[at] as Cast['mentions'][number]
    if (mention.sentence < from) return undefined
    if (mention.person === null || mention.at >= (items[phrase.from]?.start ?? 0)) continue
    if (possessive && (mention.person.posts.length > 0 || sentence - mention.sentence !== 1))
      return undefined
    if (
      past !== true &&
      mention.person.posts.some((post) => post.noun !== '' && !compatible(post.noun, noun)) &&
      !publicFigures.test(noun)
    )
      return undefined
    if (past === true) return mention.person
    const behalf = behalfOf(mention.person, discourse)
    if (
      owner === null ||
      behalf === null ||
      behalf === owner ||
      party ||
      discourse.setting.gazetteer.find(owner).length === 0
    )
      return mention.person
  }
  return undefined
}

/** `the Tory MP`: a party beside a post says nothing of the body that the post belongs to. */
const isParty = (owner: string, { setting }: Discourse): boolean =>
  partyOf(owner) !== owner ||
  /^(?:Greens|Democrats|Republicans|Liberals|Conservatives|Tories|Socialists|Social Democrats|Christian Democrats|Liberal Democrats)$/.test(
    owner,
  ) ||
  setting.gazetteer.find(owner).some(({ kind }) => kind === 'party')

function fits(
  person: Person,
  post: { noun: string; words: string; past?: boolean },
  owner: string | null,
  discourse: Discourse,
): boolean {
  const behalf = behalfOf(person, discourse)
  if (post.past === true && person.posts.every(({ past }) => past !== true)) return false
  if (owner !== null && behalf !== owner && post.past !== true) return false
  const known = tenureOf(person, discourse.setting)
  const office = known?.office ?? null
  const words =
    office === null
      ? []
      : [
          office.replaceAll('-', ' '),
          ...(discourse.setting.gazetteer.byId(office)?.aliases ?? []).map((alias) =>
            alias.toLowerCase(),
          ),
        ]
  const same =
    person.posts.some(
      (own) =>
        own.words === post.words ||
        (own.noun === post.noun && (own.words === own.noun || post.words === post.noun)),
    ) || words.some((form) => form === post.words || form.endsWith(` ${post.words}`))
  if (same) return true
  if (post.noun === 'leader' || post.noun === 'chief' || post.noun === 'head') {
    return (
      owner !== null &&
      (person.posts.some(({ noun }) => leading.has(noun)) ||
        /president|minister|chancellor|leader|secretary-general/.test(office ?? ''))
    )
  }
  return false
}
