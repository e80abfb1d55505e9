/** German passives with an agent: `Der Plan wurde von der Opposition abgelehnt`. */

import type { Language } from '../language/index.ts'
import type { Stretch } from '../text/stretch.ts'
import type { Item } from '../text/structure.ts'
import type { Chunk, Told } from './clause-grammar.ts'
import { germanSpeaker } from './german-speaker.ts'

const become = /^(?:wird|werden|wurde|wurden|werde|würden|ist|sind|war|waren|sei|seien)$/

/** What the passive of a chunk is about, said by its agent; the subject may stand in the chunks before. */
export function germanPassive(
  stretch: Stretch,
  chunks: readonly Chunk[],
  at: number,
  pending: number,
): Told | undefined {
  const { items, discourse, sentence, timed } = stretch
  const { language } = discourse.setting
  const chunk = chunks[at] as Chunk
  if (chunk.kind !== 'main' && chunk.kind !== 'fragment') return undefined
  const part = participleIn(items, chunk, language)
  if (part === undefined) return undefined
  let aux = chunk.from
  while (aux < chunk.to && !become.test(items[aux]?.lower ?? '')) aux++
  if (aux >= chunk.to) return undefined
  if (/^(?:is|si|wa|se)/.test(items[aux]?.lower ?? '') && items[part.at + 1]?.lower !== 'worden')
    return undefined
  for (let by = chunk.from; by < chunk.to; by++) {
    if (!/^(?:von|vom|durch|seitens)$/.test(items[by]?.lower ?? '')) continue
    const heard = germanSpeaker(items, by + 1, chunk.to, sentence, discourse)
    if (heard === null) continue
    let from = chunk.from
    let to = aux
    const light = (item: Item | undefined): boolean =>
      item !== undefined &&
      (timed(item) ||
        (item.kind === 'word' &&
          (language.adverbs.has(item.lower) || /^(?:am|im|und|aber|doch)$/.test(item.lower))))
    if (aux === chunk.from && at > pending) {
      from = chunks[pending]?.from ?? from
      to = chunks[at - 1]?.to ?? to
    }
    while (from < to && light(items[from])) from++
    const fronted = part.at < aux
    if (from >= to || fronted || (by >= from && by < to) || opensApart(items, from, language)) {
      from = by < aux ? aux + 1 : by > aux + 1 && !light(items[aux + 1]) ? aux + 1 : heard.to
      to = from < by ? by : fronted ? chunk.to : part.at
    }
    if ((part.cue.build?.links.length ?? 0) > 0) to = part.at
    while (from < to && light(items[from])) from++
    while (to > from && light(items[to - 1])) to--
    if (from >= to) return undefined
    return {
      from,
      to,
      speaker: heard.speaker,
      cue: items[part.at]?.text ?? '',
      reading: part.cue,
    }
  }
  return undefined
}

/** A place or an occasion in front of the verb, which is no subject: `In Berlin wurde …`. */
const opensApart = (items: readonly Item[], at: number, { prepositions }: Language): boolean =>
  prepositions.has(items[at]?.lower ?? '') && !/^(?:über|unter|bis)$/.test(items[at]?.lower ?? '')

/** The participle of a cue at the end of the chunk or, fronted, at its beginning. */
function participleIn(items: readonly Item[], { from, to }: Chunk, language: Language) {
  const last = /^(?:worden|sein)$/.test(items[to - 1]?.lower ?? '') ? to - 2 : to - 1
  for (const at of [last, from]) {
    if (at < from) continue
    const cue = language.cues
      .get(items[at]?.lower ?? '')
      ?.find(
        ({ build, frame, participle }) =>
          participle &&
          build !== undefined &&
          !build.reflexive &&
          build.particle === null &&
          (frame === 'noun' ? build.links.length === 0 : frame === 'name') &&
          (build.links.length === 0 ||
            items.slice(from, at).some(({ lower }) => lower === build.links[0])),
      )
    if (cue !== undefined) return { at, cue }
  }
  return undefined
}
