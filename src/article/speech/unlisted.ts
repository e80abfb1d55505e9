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

/** What only somebody does, in the singular. */
const deliberate =
  /^(?:estimate|forecast|predict|put|describe|agree|promise|seek|guarantee|recommend|float|table|counter|accept)$/

/** `The skippers want …`, `Kampu asked for …`, `Local 41 says …`; null where the form names nobody. */
export function unlisted(stretch: Stretch, phrase: Phrase, hit: Hit): Speaker | null {
  const people = hit.cues.some(({ base }) => animate.test(base))
  const wills = people || hit.cues.some(({ base }) => deliberate.test(base))
  if (!wills && hit.cues.every(({ base }) => base !== 'suggest')) return null
  const { items, discourse } = stretch
  const { language } = discourse.setting
  if (wills && (bareName(items, phrase, language) || numberedName(items, phrase)))
    return speaker(stretch, phrase.from, phrase, false)
  if (language.id === 'en' && lone(items, phrase))
    return speaker(stretch, phrase.from + 1, phrase, false)
  if (!people) return null
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

const agentive = /\p{Ll}{3,}(?:er|or|ist|ian|eer|man|woman)$/u
const lifelessAgent =
  /(?:^|-)(?:order|letter|matter|number|paper|border|river|water|winter|summer|power|tower|offer|tender|cover|computer|tanker|charter|counter|corner|disaster|factor|sector|motor|error|mirror|harbou?r|reactor|tractor|terror|weather|chapter|barrier|poster|newsletter|container|cluster|quarter|trawler|steamer|shelter|silver|timber|lumber|rubber|copper|fibre|fever|cancer|danger|hunger|anger|manner|centre|theatre|career|pier|frontier|folder|register|answer|remainder|floor|door|corridor|favou?r|labou?r|rumou?r|behaviou?r|colou?r|humou?r|flavou?r|honou?r|endeavou?r)$/

/** `The housebuilder has agreed`, `the former mandarin`, `a 61-year-old`: one person or firm that the form tells. */
function lone(items: readonly Item[], { from, to }: Phrase): boolean {
  const head = items[to - 1]
  if (to - from < 2 || to - from > 5 || head?.kind !== 'word') return false
  if (!/^(?:the|a|an|one)$/.test(items[from]?.lower ?? '')) return false
  if (!/^\p{Ll}/u.test(head.text)) return false
  return (
    items
      .slice(from + 1, to)
      .some(({ lower }) =>
        /^(?:former|retired|veteran|exiled|jailed|ex-\p{L}+|.*-year-old)$/u.test(lower),
      ) ||
    (agentive.test(head.lower) && !lifelessAgent.test(head.lower))
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
