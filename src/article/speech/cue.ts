/** Cues in a sentence: which words report speech or a position, and whether they are negated. */
import type { Cue, Language } from '../language/index.ts'
import type { Item } from '../text/structure.ts'
import { absoluteAt } from './absolute.ts'
import { isPossessive, nounOf } from './phrase.ts'

export interface Hit {
  readonly at: number
  readonly to: number
  /** All readings of the same words, in the order of the lexicon. */
  readonly cues: readonly Cue[]
  readonly text: string
  readonly form: Cue['form']
  readonly negated: boolean
  /** First of the auxiliaries and adverbs before it: what stands before that is the subject. */
  readonly left: number
  /** An adverb or a form of `be` in the progressive stands before an `-ing`. */
  readonly progressive: boolean
}

const strandedParticle = new Set(['down', 'off', 'up', 'away', 'together', 'back', 'out'])
/** Present forms that are nouns as often as verbs. */
const nounish = new Set(
  `call calls demand demands claim claims offer offers report reports reply promise promises pledge pledges
   vow vows forecast forecasts estimate estimates request requests order orders state states note notes
   post posts hope hopes fear fears doubt doubts worry support welcome push press attack attacks blame
   challenge challenges charge charges protest protests table guess comment comments question questions
   hint hints signal signals end dispute disputes contest label brand term terms find finds value rate
   back need needs wish count float judge judges favor favour laugh cry read begin open close
   object objects fault cast view project host plead boast threats pan panel quote joke
   quip warrant second volunteer mock praise answer answers answer advocate advocates champion
   champions list lists benefit rule rules reason reasons figure figures flag flags`.split(/\s+/),
)
const stative = new Set([
  'consider',
  'expect',
  'think',
  'believe',
  'find',
  'deem',
  'hold',
  'read',
  'see',
  'feel',
])

/** Every cue of a sentence outside quotation marks, left to right, none inside another. */
export function hitsIn(items: readonly Item[], language: Language): Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < items.length; at++) {
    const hit = hitAt(items, at, language)
    if (hit === undefined) continue
    hits.push(hit)
    at = hit.to - 1
  }
  return hits
}

export function hitAt(items: readonly Item[], at: number, language: Language): Hit | undefined {
  const item = items[at] as Item
  if (item.kind !== 'word' || /^\p{Lu}/u.test(item.text)) return undefined
  if (item.lower === 'think' && /^tanks?$/.test(items[at + 1]?.lower ?? '')) return undefined
  const candidates = language.cues.get(item.lower)
  if (candidates === undefined) return undefined
  const fitting = candidates.filter((cue) => wordsFit(items, at, cue, language))
  const best = fitting[0]
  if (best === undefined) return undefined
  const cues = fitting.filter(
    (cue) =>
      cue.words.length === best.words.length || (cue.frame === 'name' && best.words.length === 1),
  )
  const to = beforeInfinitive(items, at, endOf(items, at, cues[0] as Cue, language))
  const left = leftOf(items, at, language)
  const between = items.slice(left, at)
  const be = between.some(({ lower }) => language.be.has(lower))
  const text = textOf(items, at, to)
  const hit: Hit = {
    at,
    to,
    cues,
    text,
    form: best.form,
    negated:
      between.some(({ lower }) => language.negations.has(lower)) ||
      (items[at + 1]?.lower === 'not' && best.base === 'be'),
    left,
    progressive: best.form === 'ing' && be,
  }
  return plausible(items, hit, be, language) ? hit : undefined
}

/** Words after which `to` begins an infinitive for certain. */
const willing =
  /^(?:refus\w*|declin\w*|threaten\w*|undert\w+|prepared|ready|willing|unwilling|reluctant|happy|content|determined|keen|eager|set|intention)$/

/** The `to` of an infinitive belongs to what is said: `refused | to sign`, but `agreed to | a truce`. */
const beforeInfinitive = (items: readonly Item[], at: number, to: number): number =>
  to - at > 1 &&
  items[to - 1]?.lower === 'to' &&
  items[to]?.kind === 'word' &&
  (willing.test(items[to - 2]?.lower ?? '') ||
    /^(?:refus\w*|declin\w*|threaten\w*)$/.test(items[at]?.lower ?? '') ||
    (/^agree/.test(items[to - 2]?.lower ?? '') && isInfinitive(items[to] as Item)))
    ? to - 1
    : to

const isInfinitive = ({ text, lower }: Item): boolean =>
  /^\p{Ll}+$/u.test(text) &&
  !/(?:ing|[^s]s|tion|ment|ance|ence|ity|ness|ship)$/.test(lower) &&
  !/^(?:a|an|the|its|his|her|their|this|that|it|them|any|some|all|most|more|no|new|such|two|three|four|five|six)$/.test(
    lower,
  )

const textOf = (items: readonly Item[], at: number, to: number): string =>
  items
    .slice(at, to)
    .map(({ text }) => text)
    .join(' ')

function wordsFit(items: readonly Item[], at: number, cue: Cue, language: Language): boolean {
  let next = at + 1
  const { words, frame } = cue
  const late = frame === 'name' && words.length > 1
  const rest = late ? words.slice(1, -1) : words.slice(1)
  for (const word of rest) {
    if (
      items[next]?.lower !== word &&
      language.adverbs.has(items[next]?.lower ?? '') &&
      words.length > 1
    )
      next++
    if (items[next]?.lower !== word) return false
    next++
  }
  if (!late) return true
  const particle = words.at(-1)
  for (let index = next; index < Math.min(items.length, next + 22); index++) {
    if (items[index]?.lower === particle) return true
    if (items[index]?.text === ';') return false
  }
  return false
}

function endOf(items: readonly Item[], at: number, cue: Cue, language: Language): number {
  const late = cue.frame === 'name' && cue.words.length > 1
  let next = at + 1
  for (const word of late ? cue.words.slice(1, -1) : cue.words.slice(1)) {
    if (items[next]?.lower !== word && language.adverbs.has(items[next]?.lower ?? '')) next++
    if (items[next]?.lower === word) next++
  }
  return next
}

function leftOf(items: readonly Item[], at: number, language: Language): number {
  let left = at
  while (left > 0) {
    const before = items[left - 1] as Item
    if (before.kind !== 'word') break
    const lower = before.lower
    if (/^(?:far|now|last|course|yet|least)$/.test(lower) && adverbial(items, left - 2, lower)) {
      left -= 2
      continue
    }
    if (
      language.auxiliaries.has(lower) ||
      (language.adverbs.has(lower) && !/^(?:today|all|both|more)$/.test(lower)) ||
      (language.id === 'en' &&
        /ly$/.test(lower) &&
        !/^(?:italy|july|ally|family|assembly|supply|reply)$/.test(lower))
    )
      left--
    else break
  }
  return left
}

/** `so far`, `for now`, `of course` between an auxiliary and its verb. */
const adverbial = (items: readonly Item[], at: number, second: string): boolean =>
  ['so far', 'thus far', 'for now', 'at last', 'of course', 'as yet', 'at least'].includes(
    `${items[at]?.lower} ${second}`,
  )

/** `asked not to be named`, `did not want to be quoted`, `insisted on anonymity`: no statement. */
function hidesName(items: readonly Item[], to: number): boolean {
  let at = to
  while (
    /^(?:not|that|to|be|he|she|they|on|for|remain|stay|his|her|their|name|or|wish)$/.test(
      items[at]?.lower ?? '',
    )
  )
    at++
  return (
    at > to + 0 &&
    at - to < 6 &&
    /^(?:named|identified|quoted|cited|anonymous|anonymity|withheld)$/.test(items[at]?.lower ?? '')
  )
}

/** Forms that are verbs for certain after a noun. */
const item = (lower: string): boolean => !nounish.has(lower)

/** A paper can read; of a badge or a banner nobody is the author. */
const documentBefore = (items: readonly Item[], left: number, language: Language): boolean =>
  items
    .slice(Math.max(0, left - 9), left)
    .some(
      (one) => nounOf(one, language)?.kind === 'document' || /^(?:it|which)$/.test(one.lower),
    ) && !/^(?:into|out|aloud|from)$/.test(items[left + 1]?.lower ?? '')

function plausible(items: readonly Item[], hit: Hit, be: boolean, language: Language): boolean {
  const { at, to, form, left, cues } = hit
  const cue = cues[0] as Cue
  const before = items[left - 1]
  const next = items[to]
  if (language.id === 'en' && hidesName(items, to)) return false
  if (cue.base === 'read' && cue.words.length === 1 && !documentBefore(items, left, language))
    return false
  if (
    cue.base !== 'be' &&
    cue.base !== 'remain' &&
    form === 'past' &&
    cues.every(({ participle }) => participle) &&
    be
  )
    return false
  if (cue.base !== 'be' && form === 'past' && be && cues.some(({ participle }) => participle))
    return false
  if (form === 'past' && next?.lower === 'by') return false
  if (next?.kind === 'word' && strandedParticle.has(next.lower) && cue.words.length === 1)
    return false
  if (
    before?.kind === 'word' &&
    (before.lower === 'to' ||
      language.silence.has(before.lower) ||
      language.prepositions.has(before.lower)) &&
    form !== 'finite'
  )
    return false
  if (
    form === 'base' &&
    cue.base !== 'be' &&
    left === at &&
    before !== undefined &&
    before.kind === 'word' &&
    before.lower === 'to'
  )
    return false
  if (form === 'ing')
    return hit.progressive
      ? !(stative.has(cue.base) && cue.words.length === 1)
      : before?.text === ',' ||
          before?.text === '—' ||
          before?.text === '–' ||
          before?.lower === 'and' ||
          before?.lower === 'but' ||
          before?.lower === 'while' ||
          before?.kind === 'quotation' ||
          absoluteAt(items, hit) !== undefined ||
          (language.id === 'en' && left === at && nounOf(before, language)?.kind === 'document')
  if (
    (form === 'base' || form === 'finite') &&
    nounish.has(items[at]?.lower ?? '') &&
    left === at &&
    before !== undefined
  ) {
    if (
      language.determiners.has(before.lower) ||
      isPossessive(before) ||
      (next !== undefined &&
        /^[,.;)]$/.test(next.text) &&
        (items[at]?.lower === 'states' ||
          !cues.some(({ frame }) => frame === 'say' || frame === 'quote')))
    )
      return false
    if (
      next !== undefined &&
      next.kind === 'word' &&
      (language.auxiliaries.has(next.lower) ||
        (language.cues.get(next.lower)?.some(({ form: of }) => of !== 'ing') === true &&
          item(next.lower)))
    )
      return false
  }
  if (
    form === 'past' &&
    before !== undefined &&
    left === at &&
    (language.determiners.has(before.lower) || isPossessive(before))
  )
    return (
      before.lower === 'both' ||
      before.lower === 'all' ||
      before.lower === 'many' ||
      before.lower === 'several' ||
      before.lower === 'some' ||
      before.lower === 'few'
    )
  return true
}
