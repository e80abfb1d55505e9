/** French nouns that report: `sa demande de 5 %`, `le refus de Madrid de signer`. */

import type { CueStance } from '../language/index.ts'
import { pronounAbroad } from '../speaker/pronoun-abroad.ts'
import { isCapital } from '../speech/phrase.ts'
import type { Speaker } from '../text/discourse.ts'
import type { Stretch } from '../text/stretch.ts'
import type { Item } from '../text/structure.ts'
import type { Chunk, Told } from './clause-grammar.ts'
import { frenchSpeaker } from './french-speaker.ts'
import { finiteAt, isWord, verbAt } from './french-verb.ts'
import { nounReading } from './hit-of.ts'

/** What was said, the words that lead to its object, and the stance it carries. */
const nouns: ReadonlyMap<string, readonly [RegExp, CueStance]> = new Map(
  (
    [
      [
        'demande demandes exigence exigences revendication revendications requête',
        /^(?:de|d'|que|qu')$/,
        'demand',
      ],
      ['appel appels', /^(?:à|au|aux)$/, 'demand'],
      ['souhait volonté insistance', /^(?:de|d'|que|qu'|sur|à)$/, 'demand'],
      ['refus', /^(?:de|d'|du|des)$/, 'oppose'],
      ['rejet', /^(?:de|d'|du|des)$/, 'oppose'],
      ['opposition hostilité', /^(?:à|au|aux)$/, 'oppose'],
      ['offre proposition promesse engagement projet', /^(?:de|d'|à)$/, 'commit'],
      ['soutien', /^(?:à|au|aux)$/, 'support'],
      ['accord feu', /^(?:pour)$/, 'support'],
      ['menace menaces ultimatum', /^(?:de|d')$/, 'threaten'],
      ['avertissement crainte espoir prévision', /^(?:de|d'|que|qu'|contre)$/, 'describe'],
    ] as const
  ).flatMap(([list, links, stance]) => list.split(' ').map((noun) => [noun, [links, stance]])),
)

/** The first noun of a stretch that reports and has an owner: its owner speaks what hangs on it. */
export function frenchNounCue(stretch: Stretch, chunks: readonly Chunk[]): Told | undefined {
  const { items } = stretch
  for (const chunk of chunks)
    for (let at = chunk.from + 1; at < chunk.to - 1; at++) {
      const item = items[at] as Item
      const noun = isWord(item) && !isCapital(item) ? nouns.get(item.lower) : undefined
      if (noun === undefined) continue
      const owned = ownerOf(stretch, at, chunk, noun[0])
      if (owned === null) continue
      const clause = infinitive(items, owned.to + 1) || /^qu/.test(items[owned.to]?.lower ?? '')
      const level = /^(?:un|une|quelque|quelques|toute?)$/.test(items[owned.to + 1]?.lower ?? '')
      if (
        !clause &&
        !level &&
        items[owned.to + 1]?.kind !== 'number' &&
        !/^(?:à|au|aux|contre|sur)$/.test(items[owned.to]?.lower ?? '')
      )
        continue
      const from =
        infinitive(items, owned.to + 1) || /^aux?$/.test(items[owned.to]?.lower ?? '')
          ? owned.to
          : owned.to + 1
      let to = from + 1
      while (
        to < chunk.to &&
        !finiteAt(items, to) &&
        verbAt(items, to, chunk.from, stretch.discourse.setting.language) === undefined
      )
        to++
      return {
        from,
        to,
        speaker: owned.speaker,
        cue: item.text,
        reading: nounReading(item.lower, noun[1]),
      }
    }
  return undefined
}

/** `sa demande`, `la demande du syndicat`: the owner, and where the words begin that lead to the object. */
function ownerOf(
  { items, discourse, sentence }: Stretch,
  at: number,
  chunk: Chunk,
  links: RegExp,
): { speaker: Speaker; to: number } | null {
  let before = at - 1
  while (
    before > chunk.from &&
    at - before < 3 &&
    !discourse.setting.language.determiners.has(items[before]?.lower ?? '')
  )
    before--
  const possessive = items[before]
  if (possessive !== undefined && /^(?:son|sa|ses|leur|leurs)$/.test(possessive.lower)) {
    if (!links.test(items[at + 1]?.lower ?? '')) return null
    const speaker = pronounAbroad(
      possessive,
      { gender: null, plural: possessive.lower.startsWith('leur') },
      sentence,
      discourse,
      () => null,
    )
    return speaker === null ? null : { speaker, to: at + 1 }
  }
  if (!/^(?:de|d'|du|des)$/.test(items[at + 1]?.lower ?? '')) return null
  for (let link = at + 3; link < Math.min(chunk.to - 1, at + 14); link++) {
    if (!links.test(items[link]?.lower ?? '')) continue
    const heard = frenchSpeaker(items, at + 2, link, sentence, discourse)
    if (heard !== null && heard.to === link) return heard
  }
  return null
}

/** `signer`, `ne pas signer`, `se retirer` behind `de` or `à`. */
const infinitive = (items: readonly Item[], at: number): boolean => {
  let verb = at
  while (
    /^(?:ne|pas|plus|se|s'|le|la|les|l'|y|en)$/.test(items[verb]?.lower ?? '') &&
    verb < at + 3
  )
    verb++
  const item = items[verb]
  return isWord(item) && !isCapital(item) && /(?:er|ir|re|oir)$/.test(item.lower)
}
