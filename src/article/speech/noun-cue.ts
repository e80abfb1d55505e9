/** Nouns that report: `its refusal to sign`, `Velmora’s demand that …`, `a pledge by the mayor to pay`. */

import type { CueStance } from '../language/index.ts'
import { antecedent } from '../speaker/antecedent.ts'
import { speakerOf } from '../speaker/resolve.ts'
import type { Speaker } from '../text/discourse.ts'
import { contents, type Stretch } from '../text/stretch.ts'
import type { Found } from './found.ts'
import { isPossessive, phraseAt } from './phrase.ts'
import { phraseBefore } from './phrase-before.ts'

/** Nouns of what was said, with the stance they carry. */
const stances: ReadonlyMap<string, CueStance> = new Map<string, CueStance>([
  ...['demand', 'call', 'appeal', 'request', 'insistence', 'plea'].map(
    (noun) => [noun, 'demand'] as const,
  ),
  ...['refusal', 'rejection', 'opposition', 'objection', 'objections', 'unwillingness'].map(
    (noun) => [noun, 'oppose'] as const,
  ),
  ...['pledge', 'promise', 'offer', 'vow', 'commitment', 'undertaking'].map(
    (noun) => [noun, 'commit'] as const,
  ),
  ...['support', 'backing', 'willingness', 'readiness'].map((noun) => [noun, 'support'] as const),
  ['threat', 'threaten'],
  ...['warning', 'claim', 'assertion', 'assurance', 'argument'].map(
    (noun) => [noun, 'say'] as const,
  ),
])

const owners = new Map([
  ['its', { gender: null, plural: false }],
  ['their', { gender: null, plural: true }],
  ['his', { gender: 'm', plural: false }],
  ['her', { gender: 'f', plural: false }],
] as const)

/** Nouns that equal what was said: `her view is that …`, `their answer was blunt: “No.”` */
export const equated: ReadonlyMap<string, CueStance> = new Map<string, CueStance>([
  ...'view position message answer reply response verdict reaction line argument point belief contention conclusion assessment hope fear advice explanation retort'
    .split(' ')
    .map((noun) => [noun, 'say'] as const),
  ['demand', 'demand'],
  ['condition', 'demand'],
  ['request', 'demand'],
  ['offer', 'commit'],
  ['promise', 'commit'],
  ['objection', 'oppose'],
  ['threat', 'threaten'],
])

/** `Anna Berg’s view is that the plan will fail`: the clause that the noun equals. */
export function equatedIn(stretch: Stretch): Found | undefined {
  const { items, from, to, discourse } = stretch
  if (discourse.setting.language.id !== 'en') return undefined
  for (let at = from + 1; at < Math.min(to - 3, from + 12); at++) {
    const noun = items[at]?.lower ?? ''
    const stance = equated.get(noun)
    if (stance === undefined || !/^(?:is|was|remains|remained)$/.test(items[at + 1]?.lower ?? ''))
      continue
    let link = at + 2
    while (link < at + 4 && discourse.setting.language.adverbs.has(items[link]?.lower ?? '')) link++
    if (!/^(?:that|to)$/.test(items[link]?.lower ?? '')) continue
    const speaker = ownerBefore(stretch, at)
    if (speaker === null) continue
    const start = items[link]?.lower === 'to' ? link : link + 1
    const [one] = contents(stretch, start, to, speaker, items[at]?.text ?? '', null)
    return one === undefined ? undefined : { ...one, cueStance: stance, cueBase: noun }
  }
  return undefined
}

/** The first reporting noun of a clause that reports by no verb: its owner speaks what hangs on it. */
export function nounCueIn(stretch: Stretch): Found | undefined {
  const { items, from, to, discourse } = stretch
  const { language } = discourse.setting
  for (let at = from + 1; at < to - 2; at++) {
    const noun = items[at]?.lower ?? ''
    const stance = stances.get(noun)
    if (stance === undefined || items[at]?.kind !== 'word') continue
    const agent =
      items[at + 1]?.lower === 'by'
        ? phraseAt(items, at + 2, language, (index) => items[index]?.lower === 'to')
        : undefined
    const link = agent?.to ?? at + 1
    const start = beginning(items[link]?.lower ?? '', link)
    if (start === undefined || start >= to) continue
    const speaker =
      agent === undefined
        ? ownerBefore(stretch, at)
        : speakerOf(items, agent, stretch.sentence, discourse)
    if (speaker === null) continue
    let end = start + 1
    while (
      end < to &&
      items[end]?.text !== ',' &&
      !(items[end]?.kind === 'word' && ends(items[end]?.lower ?? '', start, end, stretch))
    )
      end++
    const particle = link < start && items[link]?.lower !== 'that' ? ` ${items[link]?.text}` : ''
    const [one] = contents(stretch, start, end, speaker, `${items[at]?.text}${particle}`, null)
    return one === undefined ? undefined : { ...one, cueStance: stance, cueBase: noun }
  }
  return undefined
}

/** An infinitive keeps its `to`; `for`, `of` and `that` are left out. */
const beginning = (link: string, at: number): number | undefined =>
  link === 'to' ? at : /^(?:for|that|on)$/.test(link) ? at + 1 : undefined

/** The verb of the clause whose subject the noun is; the clause of a `that` has one of its own. */
const ends = (word: string, start: number, at: number, { items, discourse }: Stretch): boolean =>
  items[start - 1]?.lower !== 'that' &&
  at > start + 1 &&
  (discourse.setting.language.auxiliaries.has(word) ||
    /^(?:still|stands|remains|met|came)$/.test(word))

/** Whom the possessive before a noun means. */
export function ownerBefore(
  { items, from, sentence, discourse }: Pick<Stretch, 'items' | 'from' | 'sentence' | 'discourse'>,
  at: number,
): Speaker | null {
  const before = items[at - 1]
  if (before === undefined) return null
  const pronoun = owners.get(before.lower as 'its')
  if (pronoun !== undefined) return antecedent(before, pronoun, sentence, discourse)
  if (!isPossessive(before)) return null
  const phrase = phraseBefore(items, at - 1, discourse.setting.language, from)
  return phrase === undefined ? null : speakerOf(items, phrase, sentence, discourse)
}
