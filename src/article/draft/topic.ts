/**
 * What a statement is about, when it is about no number: a noun and whom it concerns, such as
 * “pressure on Moscow” or “relations with Russia”. Two statements with the same pair are about the
 * same.
 */
import type { Entry, Gazetteer } from '../gazetteer/index.ts'
import { isContent, type Named, namedIn, stemOf, type Word, wordsIn } from './words.ts'

export interface Topic {
  /** The same for the same noun and the same entity. */
  readonly key: string
  readonly noun: string
  /** As in a title: `Pressure on Russia`. */
  readonly title: string
  readonly entity: Entry
}

const linking: ReadonlySet<string> = new Set(
  'on with from to for against over towards toward in of about into mit auf gegen für zu nach aus avec sur contre pour'.split(
    ' ',
  ),
)

/** Words between a preposition and the name: articles and possessives. */
const lead: ReadonlySet<string> = new Set(
  'the a an its our their his her your my all der die das den dem le la les'.split(' '),
)

/** The first pair of noun and entity in a statement; undefined where there is none. */
export function topicOf(text: string, gazetteer: Gazetteer): Topic | undefined {
  const words = wordsIn(text)
  const named = namedIn(text, words, gazetteer)
  for (const name of named) {
    const topic = pairAt(words, named, name)
    if (topic !== undefined) return topic
  }
  return undefined
}

function pairAt(
  words: readonly Word[],
  named: readonly Named[],
  { entry, from, surface }: Named,
): Topic | undefined {
  let at = from - 1
  while (at > 0 && lead.has(words[at]?.lower ?? '')) at -= 1
  if (entry.adjectives.includes(surface)) return undefined
  const link = words[at]
  if (link === undefined || !linking.has(link.lower)) return undefined
  const noun = words[at - 1]
  const inName = named.some((other) => at - 1 >= other.from && at - 1 < other.to)
  if (noun === undefined || inName || !isContent(noun) || isForm(noun)) return undefined
  const stem = stemOf(noun.lower)
  return {
    key: `${stem} ${entry.id}`,
    noun: stem,
    title: `${capital(noun.lower)} ${link.lower} ${withArticle(entry.name)}`,
    entity: entry,
  }
}

/** Forms of verbs and adverbs are no nouns; a few nouns look like them. */
function isForm({ lower }: Word): boolean {
  return (
    /(?:ed|ly|ing)$/.test(lower) && !/^(?:spending|funding|financing|backing|meeting)$/.test(lower)
  )
}

/** Topics by their noun: what “the pressure” takes up. */
export class Topics {
  readonly #byNoun = new Map<string, { readonly topic: Topic; readonly order: number }>()
  #order = 0

  add(topic: Topic): void {
    this.#order += 1
    this.#byNoun.set(topic.noun, { topic, order: this.#order })
  }

  /** The one added last of those whose noun the text has. */
  takenUp(text: string): Topic | undefined {
    let found: { readonly topic: Topic; readonly order: number } | undefined
    for (const word of wordsIn(text)) {
      if (!isContent(word)) continue
      const known = this.#byNoun.get(stemOf(word.lower))
      if (known !== undefined && known.order > (found?.order ?? 0)) found = known
    }
    return found?.topic
  }
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function withArticle(name: string): string {
  return /^(?:United|European Union|Netherlands|Philippines)/.test(name) ? `the ${name}` : name
}
