/** Two of whom the article has spoken: `the two ministers`, `both sides`, `the pair`. */

import { entityOf } from '../cast/name.ts'
import { nounOf, type Phrase } from '../speech/phrase.ts'
import { type Discourse, lowest, type Speaker } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'
import { asPerson } from './behalf.ts'
import type { Person } from './setting.ts'

/** How many sentences back the two may have been named. */
const reach = 8

const people =
  /^(?:pair|duo|men|women|leaders|politicians|heads|officials|rivals|counterparts|colleagues)$/
const actors =
  /^(?:sides|parties|countries|governments|nations|states|capitals|neighbours|neighbors|companies|firms|unions|institutions|camps|allies|powers|republics|islands)$/

/** Whoever is the colleague of a minister is one. */
const peers = /^(?:colleague|counterpart)$/

/**
 * The two that a phrase for two means, in the order of the text; undefined where it is no such
 * phrase or the article leaves open which two.
 */
export function pairOf(
  items: readonly Item[],
  { from, to }: Phrase,
  sentence: number,
  discourse: Discourse,
): Speaker | undefined {
  const words = items.slice(from, to).map(({ lower }) => lower)
  const noun = twoOf(words)
  if (noun === undefined) return undefined
  const position = items[from]?.start ?? 0
  const mention = discourse.setting.text.slice(position, items[to - 1]?.end ?? position)
  const role = nounOf(items[to - 1], discourse.setting.language)
  if (noun === '' || !actors.test(noun)) {
    const post = role?.kind === 'group' && !people.test(noun) ? singular(noun) : ''
    const two = persons(post, noun, position, sentence, discourse)
    if (two !== undefined)
      return joint(
        two.map((one) => asPerson(one, one.name, discourse)),
        mention,
      )
  }
  if (noun !== '' && !actors.test(noun)) return undefined
  const two = bodies(position, sentence, discourse)
  return two === undefined
    ? undefined
    : joint(
        two.map((name) => ({ name, mention: name, onBehalfOf: name, person: null, plural: false })),
        mention,
      )
}

/** `the two ministers` → `ministers`, `both` → ``; undefined for any other phrase. */
function twoOf(words: readonly string[]): string | undefined {
  const rest = words[0] === 'the' || words[0] === 'these' ? words.slice(1) : words
  const last = rest.at(-1) ?? ''
  if (rest.length === 1 && /^(?:pair|duo)$/.test(last) && rest !== words) return last
  if (rest[0] !== 'two' && rest[0] !== 'both') return undefined
  if (rest.length === 1) return rest[0] === 'both' ? '' : undefined
  if (rest[0] === 'two' && rest === words) return undefined
  return rest.length <= 3 ? last : undefined
}

const singular = (noun: string): string =>
  noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/s$/, '')

function persons(
  post: string,
  noun: string,
  position: number,
  sentence: number,
  { cast }: Discourse,
): Person[] | undefined {
  const gender = noun === 'men' ? 'm' : noun === 'women' ? 'f' : null
  const found: Person[] = []
  for (let at = lowest(cast, sentence + 1) - 1; at >= 0 && found.length < 2; at--) {
    const mention = cast.mentions[at]
    if (mention === undefined || sentence - mention.sentence > reach) break
    const { person } = mention
    if (person === null || mention.at >= position || found.includes(person)) continue
    if (post !== '' && !person.posts.some(({ noun }) => noun === post || peers.test(noun))) continue
    if (gender !== null && person.gender !== null && person.gender !== gender) continue
    found.push(person)
  }
  return found.length === 2 ? found.reverse() : undefined
}

/** The two actors of the nearest sentence that names exactly two. */
function bodies(position: number, sentence: number, discourse: Discourse): string[] | undefined {
  const { cast } = discourse
  for (let back = sentence; back >= Math.max(0, sentence - reach); back--) {
    const named = new Set<string>()
    for (let at = lowest(cast, back); at < cast.mentions.length; at++) {
      const mention = cast.mentions[at]
      if (mention === undefined || mention.sentence > back || mention.at >= position) break
      const { body } = mention
      if (body !== null && (body.includes(' ') || isKnown(body, discourse))) named.add(body)
    }
    if (named.size === 2) return [...named]
    if (named.size > 2) return undefined
  }
  return undefined
}

/** A single word at the head of a sentence may be any noun. */
const isKnown = (body: string, { cast, setting }: Discourse): boolean =>
  (cast.counts.get(body) ?? 0) > 1 || entityOf(body, setting) !== undefined

function joint(two: readonly Speaker[], mention: string): Speaker {
  const behalf = [...new Set(two.map(({ onBehalfOf }) => onBehalfOf))]
  return {
    name: two.map(({ name }) => name).join(' and '),
    mention,
    onBehalfOf: behalf.includes(null) ? null : behalf.join(' and '),
    person: null,
    plural: true,
  }
}
