/** Nouns that report: `its refusal to sign`, `Velmora’s demand that …`, `a pledge by the mayor to pay`. */

import type { CueStance } from '../language/index.ts'
import { numeral } from '../number/number-value.ts'
import { antecedent } from '../speaker/antecedent.ts'
import { speakerOf } from '../speaker/resolve.ts'
import type { Speaker } from '../text/discourse.ts'
import { contents, type Stretch } from '../text/stretch.ts'
import type { Item } from '../text/structure.ts'
import type { Found } from './found.ts'
import { bare, isPossessive, phraseAt } from './phrase.ts'
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
  ...['proposal', 'bid', 'counter-offer'].map((noun) => [noun, 'commit'] as const),
  ...['forecast', 'estimate', 'projection', 'recommendation', 'suggestion'].map(
    (noun) => [noun, 'say'] as const,
  ),
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

/** Nouns of a level that somebody names: `Lantern’s latest offer is 4.5 per cent`. */
const levels = new Map<string, CueStance>([
  ...['offer', 'counter-offer', 'proposal', 'bid', 'pledge'].map(
    (noun) => [noun, 'commit'] as const,
  ),
  ...['demand', 'request', 'claim', 'target', 'condition', 'minimum', 'ask', 'price'].map(
    (noun) => [noun, 'demand'] as const,
  ),
  ...['forecast', 'estimate', 'projection', 'reckoning'].map((noun) => [noun, 'say'] as const),
])

/** `Anna Berg’s view is that the plan will fail`, `its last offer was 4 per cent`: what the noun equals. */
export function equatedIn(stretch: Stretch): Found | undefined {
  const { items, from, to, discourse } = stretch
  if (discourse.setting.language.id !== 'en') return undefined
  for (let at = from + 1; at < Math.min(to - 2, from + 12); at++) {
    const noun = items[at]?.lower ?? ''
    const clause = equated.get(noun)
    const level = levels.get(noun)
    if (clause === undefined && level === undefined) continue
    const verb = items[at + 1]?.lower ?? ''
    let link = at + 2
    while (link < at + 4 && discourse.setting.language.adverbs.has(items[link]?.lower ?? '')) link++
    const said = /^(?:that|to)$/.test(items[link]?.lower ?? '')
    if (clause === undefined || !said || !/^(?:is|was|remains|remained)$/.test(verb)) {
      const start = level === undefined ? undefined : levelAt(items, at + 1, to)
      const owner = start === undefined ? null : (ownerBefore(stretch, at) ?? farOwner(stretch, at))
      if (start === undefined || owner === null) continue
      const [one] = contents(stretch, start, to, owner, noun, null)
      return one === undefined ? undefined : { ...one, cueStance: level ?? 'say', cueBase: noun }
    }
    const speaker = ownerBefore(stretch, at)
    if (speaker === null) continue
    const start = items[link]?.lower === 'to' ? link : link + 1
    const [one] = contents(stretch, start, to, speaker, items[at]?.text ?? '', null)
    return one === undefined ? undefined : { ...one, cueStance: clause, cueBase: noun }
  }
  return undefined
}

/** Where the level begins after `is`, `stands at`, `amounts to`; undefined where no number follows. */
function levelAt(items: readonly Item[], from: number, to: number): number | undefined {
  let at = from
  if (/^(?:now|still|then|currently)$/.test(items[at]?.lower ?? '')) at++
  const verb = items[at]?.lower ?? ''
  if (/^(?:is|was|remains|remained)$/.test(verb)) at++
  else if (/^(?:stands|stood)$/.test(verb) && items[at + 1]?.lower === 'at') at += 2
  else if (/^(?:amounts|amounted|comes|came)$/.test(verb) && items[at + 1]?.lower === 'to') at += 2
  else return undefined
  if (/^(?:now|still|then|for)$/.test(items[at]?.lower ?? '')) at++
  return isNumber(items, at, Math.min(to, at + 5)) ? at : undefined
}

const isNumber = (items: readonly Item[], from: number, to: number): boolean =>
  items
    .slice(from, to)
    .some(
      ({ kind, lower }) => kind === 'number' || (kind === 'word' && numeral(lower, lower) !== null),
    )

/** `Lantern’s latest offer`: an adjective or two between the owner and the noun. */
function farOwner(stretch: Stretch, at: number): Speaker | null {
  for (let back = at - 1; back > at - 4 && back > stretch.from; back--) {
    if (!/^\p{Ll}[\p{Ll}-]+$/u.test(stretch.items[back]?.text ?? '')) return null
    const owner = ownerBefore(stretch, back)
    if (owner !== null) return owner
  }
  return null
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
    const start =
      beginning(items[link]?.lower ?? '', link) ??
      (items[link]?.lower === 'of' && levels.has(noun) && isNumber(items, link + 1, link + 4)
        ? link + 1
        : undefined)
    if (start === undefined || start >= to) continue
    const speaker =
      agent === undefined
        ? (ownerBefore(stretch, at) ?? farOwner(stretch, at))
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
  const owner = phrase === undefined ? null : speakerOf(items, phrase, sentence, discourse)
  return owner === null || owner.person !== null
    ? owner
    : { ...owner, name: bare(owner.name), mention: bare(owner.mention) }
}
