/** Titles without a name: `the Danish leader`, `the company`, `the Estonian`. */
import { behalfOf, tenureOf } from './behalf.ts'
import { type Discourse, lowest, placeOf, type Speaker } from './discourse.ts'
import { entityOf } from './name.ts'
import { isPossessive, type Phrase } from './phrase.ts'
import type { Cast, Person } from './setting.ts'
import type { Item } from './structure.ts'

/** `the Estonian`: the person of the article who speaks for Estonia. */
export function nationalOf(
  items: readonly Item[],
  part: Phrase,
  words: string,
  discourse: Discourse,
): Person | undefined {
  if (items[part.from - 1]?.lower !== 'the' || part.to - part.from !== 1) return undefined
  const entry = entityOf(words, discourse.setting)
  if (entry?.kind !== 'state' || !entry.adjectives.includes(words)) return undefined
  const { cast } = discourse
  const last = placeOf(cast, items[part.from]?.start ?? 0) - 1
  for (let at = last; at >= Math.max(0, last - 60); at--) {
    const person = cast.mentions[at]?.person
    if (person != null && behalfOf(person, discourse) === entry.name) return person
  }
  return undefined
}

const generic =
  /^(?:company|firm|group|organisation|organization|charity|bloc|union|alliance|operator|bank|agency|body|federation|association|network|airline|carmaker|manufacturer|regulator|consortium|watchdog)$/

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
  post: { noun: string; words: string },
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
  return best ?? sameParagraph(items, phrase, post.noun, owner, sentence, discourse)
}

const publicFigures =
  /^(?:mp|mep|senator|lawmaker|legislator|congressman|congresswoman|politician|diplomat|veteran|official|statesman|hardliner|backbencher|economist|lawyer)$/

/** `the Tory MP` after a named person of the same paragraph: that person, where nobody else fits. */
function sameParagraph(
  items: readonly Item[],
  phrase: Phrase,
  noun: string,
  owner: string | null,
  sentence: number,
  discourse: Discourse,
): Person | undefined {
  const possessive = /^(?:its|their)$/.test(items[phrase.from]?.lower ?? '')
  if (items[phrase.from]?.lower !== 'the' && !possessive) return undefined
  const own = discourse.paragraphOf[sentence] ?? sentence
  const from = discourse.paragraphOf[own - 1] ?? own
  const { cast } = discourse
  for (let at = lowest(cast, sentence + 1) - 1; at >= 0; at--) {
    const mention = cast.mentions[at] as Cast['mentions'][number]
    if (mention.sentence < from) return undefined
    if (mention.person === null || mention.at >= (items[phrase.from]?.start ?? 0)) continue
    if (possessive && (mention.person.posts.length > 0 || sentence - mention.sentence !== 1))
      return undefined
    if (
      mention.person.posts.some((post) => post.noun !== noun && post.noun !== 'leader') &&
      !publicFigures.test(noun)
    )
      return undefined
    const behalf = behalfOf(mention.person, discourse)
    if (
      owner === null ||
      behalf === null ||
      behalf === owner ||
      discourse.setting.gazetteer.find(owner).length === 0
    )
      return mention.person
  }
  return undefined
}

function fits(
  person: Person,
  post: { noun: string; words: string },
  owner: string | null,
  discourse: Discourse,
): boolean {
  const behalf = behalfOf(person, discourse)
  if (owner !== null && behalf !== owner) return false
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
