/** Who a noun phrase means: a person of the cast, a state, a body, or somebody described. */

import { entityOf } from '../cast/name.ts'
import { grammarOf } from '../clauses/grammar-of.ts'
import type { Language } from '../language/index.ts'
import { bare, isPossessive, joinsBody, nounOf, type Phrase } from '../speech/phrase.ts'
import type { Discourse, Speaker } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'
import { antecedent } from './antecedent.ts'
import { described } from './described.ts'
import { oneOf } from './member.ts'
import { apposedTo, namedIn } from './named.ts'
import { pairOf } from './pair.ts'

const objectForms: ReadonlyMap<string, string> = new Map([
  ['her', 'she'],
  ['his', 'he'],
  ['its', 'it'],
  ['their', 'they'],
  ['him', 'he'],
  ['them', 'they'],
])

export function speakerOf(
  items: readonly Item[],
  phrase: Phrase,
  sentence: number,
  discourse: Discourse,
): Speaker | null {
  const { language } = discourse.setting
  const grammar = grammarOf(language)
  if (grammar !== undefined)
    return grammar.speaker(items, phrase.from, phrase.to, sentence, discourse)?.speaker ?? null
  const first = items[phrase.from] as Item
  const single = oneOf(items, phrase, discourse)
  const who = single === undefined ? undefined : apposedTo(items, phrase, discourse)
  if (who !== undefined) return who
  if (single !== undefined) return single
  const pair = pairOf(items, phrase, sentence, discourse)
  if (pair !== undefined) return pair
  if (phrase.to - phrase.from === 1) {
    const pronoun = language.pronouns.get(objectForms.get(first.lower) ?? first.lower)
    if (pronoun !== undefined) return antecedent(first, pronoun, sentence, discourse)
    if (language.nobody.has(first.lower)) return null
  }
  const joined = joinedAt(items, phrase, language)
  const several = joined.length > 0 ? together(items, phrase, joined, sentence, discourse) : null
  if (several !== null) return several
  const named = namedIn(items, phrase, discourse)
  if (named !== undefined) return named
  const apposed = apposedTo(items, phrase, discourse)
  if (apposed !== undefined) return apposed
  return described(items, phrase, sentence, discourse)
}

/** Commas and the `and` of a list; none where no `and` joins. */
const joinedAt = (items: readonly Item[], { from, to }: Phrase, language: Language): number[] => {
  const marks: number[] = []
  for (let at = from + 1; at < to - 1; at++) {
    if (items[at]?.text === ',') marks.push(at)
    if (/^(?:and|und|et)$/.test(items[at]?.lower ?? '') && !joinsBody(items, at, language))
      return [...marks, at]
  }
  return []
}

function together(
  items: readonly Item[],
  phrase: Phrase,
  marks: readonly number[],
  sentence: number,
  discourse: Discourse,
): Speaker | null {
  const shared = sharedHead(items, phrase, marks, discourse)
  if (shared !== undefined) return shared
  const speakers: Speaker[] = []
  let from = phrase.from
  for (const at of [...marks, phrase.to]) {
    const one = at > from ? speakerOf(items, { from, to: at }, sentence, discourse) : null
    if (one === null) return null
    speakers.push(one)
    from = at + 1
  }
  const behalf = [...new Set(speakers.map(({ onBehalfOf }) => onBehalfOf))]
  const list = (names: readonly string[]): string =>
    names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return {
    name: list(speakers.map(({ name }) => name)),
    mention: list(speakers.map(({ mention }) => mention)),
    onBehalfOf: behalf.includes(null) ? null : list(behalf.filter((name) => name !== null)),
    person: null,
    plural: true,
  }
}

/** `Canadian and Chilean officials`, `Canada’s and Chile’s ministers`: one group with two owners. */
function sharedHead(
  items: readonly Item[],
  phrase: Phrase,
  marks: readonly number[],
  { setting }: Discourse,
): Speaker | undefined {
  const { text, language } = setting
  const last = items[phrase.to - 1]
  const mark = marks[0] as number
  if (marks.length !== 1 || last === undefined || !/^\p{Ll}/u.test(last.text)) return undefined
  if (nounOf(last, language)?.plural !== true) return undefined
  const from = language.determiners.has(items[phrase.from]?.lower ?? '')
    ? phrase.from + 1
    : phrase.from
  if (mark - from !== 1 || phrase.to - mark < 3 || phrase.to - mark > 5) return undefined
  const one = entityOf(bare(items[from]?.text ?? ''), setting)
  const two = entityOf(bare(items[mark + 1]?.text ?? ''), setting)
  if (one === undefined || two === undefined) return undefined
  const owned = isPossessive(items[from]) && isPossessive(items[mark + 1])
  const adjectival =
    one.adjectives.includes(items[from]?.text ?? '') &&
    two.adjectives.includes(items[mark + 1]?.text ?? '')
  if (!owned && !adjectival) return undefined
  const both = `${one.name} and ${two.name}`
  const head = text.slice(items[mark + 2]?.start ?? 0, last.end)
  return {
    name: owned ? `${head} of ${both}` : text.slice(items[from]?.start ?? 0, last.end),
    mention: text.slice(items[phrase.from]?.start ?? 0, last.end),
    onBehalfOf: both,
    person: null,
    plural: true,
  }
}
