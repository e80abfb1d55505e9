/** Who has spoken and who has been mentioned so far. */
import type { Cast, Person, Setting } from '../speaker/setting.ts'

export interface Speaker {
  readonly name: string
  readonly mention: string
  readonly onBehalfOf: string | null
  readonly person: Person | null
  readonly plural: boolean
}

export interface Spoken {
  readonly at: number
  readonly sentence: number
  readonly speaker: Speaker
  /** The cue of the statement, for a sentence that goes on without one. */
  readonly cue?: string | null
  /** Reported rather than quoted. */
  readonly reported?: boolean
}

/** Speakers of the statements so far; the last is the likeliest for the next pronoun. */
export interface Discourse {
  readonly setting: Setting
  readonly cast: Cast
  readonly spoken: Spoken[]
  /** First sentence of the paragraph of each sentence. */
  readonly paragraphOf: readonly number[]
}

/** Index of the first mention at or after a place in the text. */
export function placeOf({ mentions }: Cast, position: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.at ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the first mention of a sentence. */
export function lowest({ mentions }: Cast, sentence: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.sentence ?? 0) < sentence) low = middle + 1
    else high = middle
  }
  return low
}
