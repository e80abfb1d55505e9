/** Titles whose name comes only later: `Der Wirtschaftsminister will … , so Lars Weidemann`. */

import type { Person } from '../speaker/setting.ts'
import type { Found } from '../speech/found.ts'
import { nounOf } from '../speech/phrase.ts'
import type { Discourse, Speaker } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'

/** How many sentences behind its title a name may come. */
const reach = 3

/** The statements, with those of a title given to the person whose name follows it. */
export function namedLater(found: readonly Found[], discourse: Discourse): Found[] {
  if (discourse.setting.language.id === 'en') return [...found]
  const names = new Map<string, Person>()
  const taken = new Set<Person>()
  for (const [at, { speaker, sentence }] of found.entries()) {
    if (!titled(speaker, discourse) || names.has(speaker.name)) continue
    for (let next = at + 1; next < found.length; next++) {
      const other = found[next] as Found
      if (other.sentence - sentence > reach) break
      const { person } = other.speaker
      if (person === null) {
        if (other.speaker.name !== speaker.name && titled(other.speaker, discourse)) break
        continue
      }
      if (taken.has(person) || !fresh(person, headOf(speaker), sentence, discourse)) break
      const gender = nounOf(wordOf(headOf(speaker)), discourse.setting.language)?.gender ?? null
      if (gender !== null && person.gender !== null && gender !== person.gender) break
      taken.add(person)
      names.set(speaker.name, person)
      person.posts.push({ noun: headOf(speaker), words: headOf(speaker), of: speaker.onBehalfOf })
      break
    }
  }
  return found.map((one) => {
    const person = one.speaker.person === null ? names.get(one.speaker.name) : undefined
    return person === undefined
      ? one
      : { ...one, speaker: { ...one.speaker, name: person.name, person } }
  })
}

/** `der Minister`, `sein Kollege`, `la maire`: one that the article knows. */
const titled = ({ person, plural, mention, name }: Speaker, { setting }: Discourse): boolean =>
  person === null &&
  !plural &&
  !/^(?:ein|eine|einer|un|une|deux|zwei)\s/i.test(mention) &&
  /\s|’|'/.test(mention) &&
  nounOf(wordOf(headOf({ name })), setting.language)?.kind === 'role'

/** The noun of a description: the first that begins no adjective. */
const headOf = ({ name }: Pick<Speaker, 'name'>): string => {
  const words = name.split(' ')
  return (
    words.find((word) => /^\p{Lu}.*[^s]$/u.test(word) || !/^\p{Lu}/u.test(name)) ??
    words[0] ??
    ''
  ).toLowerCase()
}

const wordOf = (text: string): Item => ({
  kind: 'word',
  start: 0,
  end: text.length,
  text,
  lower: text.toLowerCase(),
})

/** Nobody knew the person before the title, and no other title stands beside the name. */
const fresh = (person: Person, head: string, sentence: number, { cast }: Discourse): boolean =>
  person.posts.every(({ noun }) => noun !== '' && (head.endsWith(noun) || noun.endsWith(head))) &&
  !cast.mentions.some(({ person: one, sentence: of }) => one === person && of < sentence)
