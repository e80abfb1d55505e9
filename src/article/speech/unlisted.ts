/** Speakers that no list knows, told by the grammar of their phrase before a verb that only people take. */

import type { Language } from '../language/index.ts'
import type { Speaker } from '../text/discourse.ts'
import type { Stretch } from '../text/stretch.ts'
import type { Item } from '../text/structure.ts'
import type { Hit } from './cue.ts'
import { bare, isCapital, isPossessive, type Phrase } from './phrase.ts'

const lifeless =
  /^(?:figures|numbers|results|signs|data|events|facts|polls|markets|prices|talks|rules|terms|costs|words|papers|lines|maps|points|others|things|times|years|days|taxes|sales|plans|costs|conditions|circumstances|odds|reasons|headlines|tariffs|duties|sanctions|cuts|rates|shares|stocks|bonds|exports|imports|walls|streets)$/

const animate =
  /^(?:say|insist|demand|want|reject|oppose|refuse|argue|claim|accuse|fear|hope|warn|urge|call|complain|threaten|vow|pledge|deny|believe|back|support|tell|ask|propose|offer|dismiss|welcome)$/

/** `The skippers want …`, `Kampu asked for …`, `Local 41 says …`; null where the form names nobody. */
export function unlisted(stretch: Stretch, phrase: Phrase, hit: Hit): Speaker | null {
  if (hit.cues.every(({ base }) => !animate.test(base))) return null
  const { items, discourse } = stretch
  const { language } = discourse.setting
  if (bareName(items, phrase, language) || numberedName(items, phrase))
    return speaker(stretch, phrase.from, phrase, false)
  return crowd(items, phrase)
    ? speaker(stretch, phrase.from + (barePlural(items, phrase) ? 0 : 1), phrase, true)
    : null
}

/** People in the plural: `the skippers`, `most growers`, and without an article where a sentence begins. */
function crowd(items: readonly Item[], phrase: Phrase): boolean {
  const head = items[phrase.to - 1]
  const first = items[phrase.from]
  return (
    head !== undefined &&
    first !== undefined &&
    head.kind === 'word' &&
    (/^(?:the|both|most|some|many|several|all)$/.test(first.lower) ||
      barePlural(items, phrase) ||
      owned(items, phrase)) &&
    isPlural(head) &&
    phrase.to - phrase.from <= 5
  )
}

const isPlural = ({ lower }: Item): boolean =>
  /[^s]s$/.test(lower) && !/ics$/.test(lower) && !lifeless.test(lower)

/** `Scotland’s distillers`. */
const owned = (items: readonly Item[], { from, to }: Phrase): boolean =>
  to - from === 2 && isCapital(items[from]) && isPossessive(items[from])

const barePlural = (items: readonly Item[], { from, to }: Phrase): boolean =>
  from === 0 && to === 1 && /^\p{Lu}\p{Ll}+$/u.test(items[0]?.text ?? '')

/** A singular without an article is a name, or a body that speaks as one: `Management rejects`. */
const bareName = (items: readonly Item[], phrase: Phrase, language: Language): boolean => {
  const { text, lower } = items[phrase.from] as Item
  return (
    language.id === 'en' &&
    barePlural(items, phrase) &&
    isCapital(items[phrase.from]) &&
    text.length > 3 &&
    !/(?:s|ly|ing|ed)$/.test(lower) &&
    ![language.openers, language.adverbs, language.nobody, language.determiners].some((words) =>
      words.has(lower),
    )
  )
}

/** `Local 41`, `Group 8`. */
const numberedName = (items: readonly Item[], { from, to }: Phrase): boolean =>
  to - from === 2 && isCapital(items[from]) && items[from + 1]?.kind === 'number'

function speaker(
  { items, discourse }: Stretch,
  from: number,
  phrase: Phrase,
  plural: boolean,
): Speaker {
  const { text } = discourse.setting
  const end = items[phrase.to - 1]?.end ?? 0
  const name = owned(items, phrase)
    ? `${items[phrase.to - 1]?.text} of ${bare(items[phrase.from]?.text ?? '')}`
    : text.slice(items[from]?.start ?? 0, end)
  return {
    name,
    mention: text.slice(items[phrase.from]?.start ?? 0, end),
    onBehalfOf: name,
    person: null,
    plural,
  }
}
