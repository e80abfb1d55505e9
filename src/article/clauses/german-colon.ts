/** Speech behind a colon that no verb of saying leads: `Ihre Forderung: …`, `Kritik kam von der Opposition: …`. */

import type { Stretch } from '../text/stretch.ts'
import type { Chunk, Told } from './clause-grammar.ts'
import { germanNounCue } from './german-noun-cue.ts'
import { startsSubjunctive } from './german-reported.ts'
import { germanSpeaker } from './german-speaker.ts'

/** @param pending first chunk that no statement has claimed */
export function germanColon(
  stretch: Stretch,
  chunks: readonly Chunk[],
  at: number,
  pending: number,
): Told | undefined {
  const { items, discourse, sentence, to } = stretch
  const chunk = chunks[at] as Chunk
  if (chunk.mark !== ':' || at <= pending) return undefined
  const named = germanNounCue(stretch, chunks.slice(pending, at + 1))
  if (named !== undefined && named.from === chunk.from) return { ...named, to }
  if (!startsSubjunctive(items, chunks, at)) return undefined
  const before = chunks[at - 1] as Chunk
  for (let start = before.from; start < before.to; start++) {
    const led = /^(?:von|vom|aus|bei|beim|seitens|für|so)$/.test(items[start - 1]?.lower ?? '')
    if (!led && start > before.from) continue
    const heard = germanSpeaker(items, start, before.to, sentence, discourse)
    if (heard === null) continue
    return {
      from: chunk.from,
      to,
      speaker: heard.speaker,
      cue: ':',
      reading: {
        base: '',
        stance: 'say',
        frame: 'say',
        form: 'finite',
        words: [':'],
        participle: false,
      },
    }
  }
  return undefined
}
