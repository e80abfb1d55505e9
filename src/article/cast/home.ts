/** The state that an article is about: whose ministers go without a country. */

import type { Mention, Person, Post, Setting } from '../speaker/setting.ts'
import type { Block, Sentence } from '../text/structure.ts'
import { entityOf } from './name.ts'

/** `The government of Lorania`, `Sarvan’s deputy foreign minister`: a name that only a state has. */
const governments =
  /\b(?:government|republic|kingdom|presidency|president|premier|minister|army|parliament) of (\p{Lu}\p{Ll}{2,30}(?: \p{Lu}\p{Ll}{2,30})?)(?=[\s,.;:)’'])|(?<![\p{L}-])(\p{Lu}\p{Ll}{2,30}(?: \p{Lu}\p{Ll}{2,30})?)['’]s (?:\p{Ll}{2,12} ){0,2}(?:government|president|premier|minister|army|parliament|embassy|navy)\b|(?<![\p{L}-])(\p{Lu}\p{Ll}{2,30}) (?:officials?|diplomats?|troops|forces|negotiators?|ministers?)(?![\p{L}-])/gu

/** Fields of government and points of the compass at the head of a sentence: `Interior minister`. */
const notStates =
  /^(?:Social|Foreign|Home|Trade|Interior|Health|Finance|Defen[cs]e|Energy|Economic|Economy|Economics|Central|Local|Police|Public|Transport|Climate|Education|Environment|Justice|Housing|Labou?r|Culture|Water|Agriculture|Farm|Prime|Deputy|Senior|Cabinet|Junior|Chief|Industry|Security|North|South|East|West|Front|Union|Government|Whitehall|Town|City|Former|Rebel|Opposition|Coalition|Peace|Ground|Special|Armed|Allied)$/

/** How often the text gives each name a government, an army or a parliament. */
export function governedNames(setting: Setting): ReadonlyMap<string, number> {
  const { text, language } = setting
  const found = new Map<string, number>()
  if (language.id !== 'en') return found
  for (const [, of, owner, modifier] of text.matchAll(governments)) {
    const name = of ?? owner ?? modifier ?? ''
    if (language.nouns.has(name.toLowerCase()) || language.openers.has(name.toLowerCase())) continue
    if (
      modifier !== undefined &&
      (/(?:an|ese|ish|ic|ch|i|s|ern)$/.test(modifier) || notStates.test(modifier))
    )
      continue
    const entry = entityOf(name, setting)
    if (entry !== undefined && entry.kind !== 'state') continue
    found.set(name, (found.get(name) ?? 0) + 1)
  }
  return found
}

/** Parliaments, palaces and ministries named by what they are called at home: `the Commons`, `Downing Street`. */
function institutions(
  counts: ReadonlyMap<string, number>,
  setting: Setting,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [name, count] of counts) {
    const entry = entityOf(name, setting)
    if (entry?.kind !== 'body' || entry.of === null || !/^[A-Z]{3}$/.test(entry.of)) continue
    const state = setting.gazetteer.byId(entry.of)?.name
    if (state !== undefined) found.set(state, (found.get(state) ?? 0) + 2 * count)
  }
  return found
}

export function homeOf(
  blocks: readonly Block[],
  setting: Setting,
  states: ReadonlyMap<string, number>,
  counts: ReadonlyMap<string, number>,
  people: readonly Person[],
  ruled: ReadonlyMap<string, number>,
): string | null {
  const place = blocks.find(({ dateline }) => dateline !== null)?.dateline
  if (place !== null && place !== undefined) {
    const city =
      place.charAt(0) +
      place
        .slice(1)
        .toLowerCase()
        .replace(/(?<=[ -])\p{Ll}/gu, (letter) => letter.toUpperCase())
    const entry = setting.gazetteer.find(city)[0] ?? setting.gazetteer.find(place)[0]
    if (entry?.kind === 'state' && !isHost(entry.name, ruled, setting)) return entry.name
  }
  const scores = new Map(states)
  for (const more of [ruled, institutions(counts, setting)])
    for (const [name, count] of more) scores.set(name, (scores.get(name) ?? 0) + count)
  let best: string | null = null
  let most = setting.language.grammar === 'subject-first' ? 1 : 0
  for (const [name, count] of scores) if (count > most) [best, most] = [name, count]
  return best ?? headed(blocks, setting) ?? governed(people) ?? [...ruled.keys()][0] ?? null
}

/** A dateline names only where the talks are, where another state’s government is spoken of and not this one’s. */
function isHost(state: string, ruled: ReadonlyMap<string, number>, setting: Setting): boolean {
  const governed = [...ruled.keys()]
  return (
    governed.some((name) => entityOf(name, setting) === undefined) &&
    !governed.some((name) => entityOf(name, setting)?.name === state)
  )
}

/** `Coalition talks in Estmark`: the one place that a heading is about. */
function headed(blocks: readonly Block[], { text, language }: Setting): string | null {
  const heading = blocks[0]?.kind === 'heading' ? blocks[0] : undefined
  if (heading === undefined || language.id !== 'en') return null
  const line = text.slice(heading.start, Math.min(heading.end, heading.start + 300))
  return /(?<=\p{Ll} in )\p{Lu}\p{Ll}{3,}$/u.exec(line)?.[0] ?? null
}

/** The first owner of a post of government. */
const governed = (people: readonly Person[]): string | null =>
  people
    .flatMap(({ posts }) => posts)
    .find(({ noun, of }) => of !== null && /^(?:minister|president|premier|chancellor)$/.test(noun))
    ?.of ?? null

/** Posts of a government, which belong to the state spoken of where no country stands beside them. */
export const ruling = ({ noun, words, of, past, anaphoric, personal, body }: Post): boolean =>
  of === null &&
  past !== true &&
  anaphoric !== true &&
  personal === undefined &&
  body === undefined &&
  (/^(?:minister|premier|chancellor|taoiseach|king|queen|emir|sultan)$/.test(noun) ||
    /^(?:foreign|home|defen[cs]e|interior|health|trade|housing|energy|finance|justice|agriculture|education|transport|cabinet|environment|culture|climate) secretary$/.test(
      words,
    ) ||
    words === 'president')

/** The state that the sentence before is about, or the one before that; null where they are about none. */
export function stateBefore(
  at: number,
  sentence: number,
  mentions: readonly Mention[],
  isState: (body: string) => boolean,
): string | null {
  for (let back = 1; back <= 2; back++) {
    const own = mentions
      .slice(-40)
      .filter((one) => one.sentence === sentence - back && one.at < at && one.body !== null)
    const first = own[0]?.body
    if (first != null && isState(first)) return first
    if (own.length > 0) return null
  }
  return null
}

/** `In Houma, Mayor Terrell Baptiste`: the place at the head of the sentence. */
export function townBefore(
  at: number,
  sentence: number,
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  { text }: Setting,
): string | null {
  const line = sentences[sentence]
  if (line === undefined || !/^(?:In|At) \p{Lu}/u.test(text.slice(line.start, line.start + 4)))
    return null
  const [first] = mentions.slice(-6).filter((one) => one.sentence === sentence && one.at < at)
  return first?.body ?? null
}
