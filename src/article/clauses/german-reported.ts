/** Speech that only the reported subjunctive shows: `Die Frist sei zu kurz.` */

import type { Found } from '../speech/found.ts'
import { isCapital } from '../speech/phrase.ts'
import type { Speaker } from '../text/discourse.ts'
import { contents, type Stretch } from '../text/stretch.ts'
import type { Item } from '../text/structure.ts'
import type { Chunk } from './clause-grammar.ts'

/** Forms that are no indicative and no adjective. */
const certain =
  /^(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|wisse|möge|gehe|bleibe|gebe|nehme|stehe|liege|sehe|halte|lasse|führe|bringe|brauche|fehle|reiche|koste|gelte|bedeute|zeige|mache|finde|denke|spreche|trage|treffe|verliere|steige|sinke|falle|laufe|schade|helfe|zahle|leide|drohe|komme|bestehe|verstehe|erhalte|biete|verkaufe|riskiere|\p{Ll}+iere|gehöre|stelle|setze|lege|ziehe|wachse|bekomme|erwarte|hoffe|glaube|fordere|verlange|verdiene|arbeite|diene|entscheide|entstehe|fordere|beginne|ende|schaffe|verhindere|verstoße|gefährde|treibe|verzichte|schütze|rechne|lehne|unterstütze|begrüße|weise|handele|handle|gelinge|sorge|benötige)$/u
/** Stand-ins for it, once reported speech is under way. */
const stands =
  /^(?:würden|hätten|wären|könnten|müssten|sollten|dürften|würde|hätte|wäre|könnte|müsste|werden|kämen|gäben|blieben|brauchten|gingen|trügen|stünden|ließen)$/

const isReported = (item: Item | undefined, next: Item | undefined, wide: boolean): boolean =>
  item?.kind === 'word' &&
  !isCapital(item) &&
  !(item.lower === 'sei' && /^(?:es|denn)$/.test(next?.lower ?? '')) &&
  (certain.test(item.lower) || (wide && stands.test(item.lower)))

/** Whether the main clause of a stretch stands in the reported subjunctive. */
export function reportedAt(
  items: readonly Item[],
  chunks: readonly Chunk[],
  wide: boolean,
): boolean {
  for (const chunk of chunks) {
    if (chunk.kind === 'subordinate' || chunk.kind === 'relative' || chunk.kind === 'infinitive')
      continue
    for (let at = chunk.from; at < chunk.to; at++) {
      const item = items[at]
      if (
        /^(?:ist|sind|war|waren|wird|hat|haben|hatte|hatten|kann|muss|will|soll|wurde|wurden|gibt|gab|bleibt|steht|geht)$/.test(
          item?.lower ?? '',
        )
      )
        return false
      const before = items[at - 1]
      const article =
        /^(?:der|die|das|den|dem|eine|ein|einen|keine|diese|jede|viele|mehr)$/.test(
          before?.lower ?? '',
        ) && isCapital(items[at + 1])
      if (isReported(item, items[at + 1], wide) && !article) return true
    }
  }
  return false
}

export const startsSubjunctive = (
  items: readonly Item[],
  chunks: readonly Chunk[],
  at: number,
): boolean => reportedAt(items, chunks.slice(at, at + 4), true)

/** A sentence without a cue goes on with what the last speaker has said. */
export function continued(
  stretch: Stretch,
  chunks: readonly Chunk[],
  subject: Speaker | null,
): Found[] {
  const { items, discourse, sentence, from, to } = stretch
  if (from !== 0 && subject === null) return []
  const last = discourse.spoken.at(-1)
  if (last === undefined || sentence - last.sentence > 1) return []
  if (!reportedAt(items, chunks, last.reported === true)) return []
  const start = items[from]?.kind === 'mark' ? from + 1 : from
  return contents(stretch, start, to, last.speaker, last.cue ?? '', null)
}
