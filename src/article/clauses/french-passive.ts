/** French passives with an agent: `Le projet a été rejeté par l’opposition`. */

import type { Cue } from '../language/index.ts'
import type { Stretch } from '../text/stretch.ts'
import type { Item } from '../text/structure.ts'
import type { Chunk, Told } from './clause-grammar.ts'
import { frenchSpeaker } from './french-speaker.ts'
import { be, have, isWord } from './french-verb.ts'

interface Agent {
  /** The participle. */
  readonly at: number
  readonly cue: Cue
  readonly told: Pick<Told, 'speaker'>
  readonly to: number
}

/** What the passive of a chunk is about, said by its agent; the subject may stand in the chunks before. */
export function frenchPassive(
  stretch: Stretch,
  chunks: readonly Chunk[],
  at: number,
  pending: number,
): Told | undefined {
  const { items, discourse, timed } = stretch
  const chunk = chunks[at] as Chunk
  if (chunk.kind === 'relative') return undefined
  const agent = agentIn(stretch, chunk.from + 1, chunk.to)
  if (agent === undefined) return undefined
  let left = agent.at
  while (left > chunk.from && leans(items[left - 1] as Item)) left--
  const cluster = items.slice(left, agent.at).map(({ lower }) => lower)
  if (!cluster.some((word) => be.test(word) || word === 'été')) return undefined
  let from = chunk.from
  let to = left
  if (left === chunk.from && at > pending) {
    from = chunks[pending]?.from ?? from
    to = chunks[at - 1]?.to ?? to
  }
  const light = (item: Item): boolean =>
    timed(item) ||
    (isWord(item) &&
      (/^(?:et|mais)$/.test(item.lower) || discourse.setting.language.adverbs.has(item.lower)))
  while (from < to && light(items[from] as Item)) from++
  if (from >= to) return undefined
  return { from, to, ...agent.told, cue: items[agent.at]?.text ?? '', reading: agent.cue }
}

/** `8 % réclamés par le syndicat`: the level that a participle with an agent gives to somebody. */
export function frenchAgentLevel(stretch: Stretch): Told | undefined {
  const { items, from, to } = stretch
  const agent = agentIn(stretch, from + 2, to)
  if (agent === undefined || be.test(items[agent.at - 1]?.lower ?? '')) return undefined
  let start = agent.at
  while (
    start > from &&
    agent.at - start < 9 &&
    !/^[,;:()–—]$/.test(items[start - 1]?.text ?? '')
  ) {
    start--
    if (items[start]?.kind === 'number') break
  }
  if (items[start]?.kind !== 'number') return undefined
  const qualified = /^(?:les|des|aux)$/.test(items[start - 1]?.lower ?? '') ? start - 1 : start
  return {
    from: qualified,
    to: agent.at,
    ...agent.told,
    cue: items[agent.at]?.text ?? '',
    reading: agent.cue,
  }
}

/** The participle of a cue with `par` and a speaker behind it. */
function agentIn(stretch: Stretch, from: number, to: number): Agent | undefined {
  const { items, discourse, sentence, timed } = stretch
  const { language } = discourse.setting
  for (let at = from; at < to - 1; at++) {
    const cue = language.cues
      .get(items[at]?.lower ?? '')
      ?.find(({ participle, frame, words }) => participle && frame === 'noun' && words.length === 1)
    if (cue === undefined) continue
    let by = at + 1
    while (
      by < to &&
      by < at + 5 &&
      (timed(items[by] as Item) || language.adverbs.has(items[by]?.lower ?? ''))
    )
      by++
    if (items[by]?.lower !== 'par') continue
    const heard = frenchSpeaker(items, by + 1, to, sentence, discourse)
    if (heard !== null) return { at, cue, told: { speaker: heard.speaker }, to: heard.to }
  }
  return undefined
}

const leans = (item: Item): boolean =>
  isWord(item) &&
  (be.test(item.lower) ||
    have.test(item.lower) ||
    /^(?:été|aussi|également|déjà|aussitôt|toutefois|cependant|encore|vivement|fermement|largement|unanimement)$|ment$/.test(
      item.lower,
    ))
