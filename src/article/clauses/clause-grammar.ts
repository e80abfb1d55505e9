/** What a language must tell of its clauses, so that reported speech can be read from them. */

import type { Cue, Language } from '../language/index.ts'
import type { Found } from '../speech/found.ts'
import type { Timed } from '../speech/subject.ts'
import type { Discourse, Speaker } from '../text/discourse.ts'
import type { Stretch } from '../text/stretch.ts'
import type { Item } from '../text/structure.ts'

/** A stretch between commas, colons, dashes, or before a verb that a conjunction adds. */
export interface Chunk {
  readonly from: number
  readonly to: number
  /** The mark or conjunction before it. */
  readonly mark: string
  readonly kind: 'main' | 'subordinate' | 'relative' | 'infinitive' | 'fragment'
}

export interface Predicate {
  /** The finite verb, or what leans on it from the left. */
  readonly at: number
  /** Where what belongs to the verb at the end of the clause begins; the end of the clause without it. */
  readonly right: number
  /** First item behind the verb. */
  readonly behind: number
  /** All readings that the words of the clause allow, the most particular first. */
  readonly cues: readonly [Cue, ...Cue[]]
  /** Just past the last word that leads to the content. */
  readonly linked: number | null
  readonly text: string
  readonly subjunctive: boolean
  readonly negated: boolean
  readonly plural: boolean
}

export interface Subject {
  readonly speaker: Speaker
  readonly place: 'before' | 'after' | 'apart' | 'same'
  /** First item behind it, where it stands behind the verb. */
  readonly to: number
}

/** A speaker in a phrase, and the first item behind the phrase. */
export interface Heard {
  readonly speaker: Speaker
  readonly to: number
}

export interface SubjectAsked {
  readonly items: readonly Item[]
  readonly chunk: Chunk
  readonly predicate: Predicate
  /** Chunks between the last statement and this one. */
  readonly before: readonly Chunk[]
  readonly sentence: number
  readonly discourse: Discourse
  readonly timed: Timed
  readonly last: Speaker | null
}

export interface ContentAsked {
  readonly items: readonly Item[]
  readonly chunk: Chunk
  readonly predicate: Predicate
  readonly subject: Subject
  readonly next: Chunk | undefined
  /** Chunks behind that of the cue. */
  readonly later: readonly Chunk[]
  /** Chunks between the last statement and the cue. */
  readonly before: readonly Chunk[]
  readonly timed: Timed
  readonly discourse: Discourse
}

export interface Content {
  readonly start: number
  /** In the clause of the cue rather than in the next. */
  readonly inside: boolean
  readonly cue: Cue
  /** A clause rather than an object. */
  readonly clause?: boolean
}

/** A statement that its form gives whole: a passive with its agent, a noun that reports. */
export interface Told {
  readonly from: number
  readonly to: number
  readonly speaker: Speaker
  readonly cue: string
  readonly reading: Cue
}

export interface ClauseGrammar {
  /** Whether an attribution may stand between commas inside quotation marks. */
  readonly incise: boolean
  chunks(items: readonly Item[], from: number, to: number, language: Language): Chunk[]
  /** The cue that governs a chunk. */
  predicate(items: readonly Item[], chunk: Chunk, language: Language): Predicate | undefined
  subject(asked: SubjectAsked): Subject | null
  /** What the cue leads to, behind it. */
  middle(asked: ContentAsked): Content | undefined
  /** What the cue leads to, in front of it. */
  front(asked: ContentAsked): { readonly from: number; readonly to: number } | undefined
  /** What the passive of the chunk at an index is about, said by its agent. */
  passive(stretch: Stretch, chunks: readonly Chunk[], at: number, pending: number): Told | undefined
  /** Speech behind a colon before the chunk at an index, that no verb leads. */
  colon(stretch: Stretch, chunks: readonly Chunk[], at: number, pending: number): Told | undefined
  /** Whether a subordinate clause sets a position of its own beside the main one. */
  contrasts(items: readonly Item[], chunk: Chunk): boolean
  /** The first noun of a stretch that reports. */
  noun(stretch: Stretch, chunks: readonly Chunk[]): Told | undefined
  /** Speech that fails to come. */
  silent(items: readonly Item[], chunk: Chunk, predicate: Predicate): boolean
  /** Whether a finite verb that is no cue stands at a place. */
  finite(items: readonly Item[], at: number, language: Language): boolean
  /** A chunk that names the source of the clauses before it: `so Müller`, `selon Madrid`. */
  aside(stretch: Stretch, chunk: Chunk): (Heard & { readonly cue: string }) | null
  /** The statement of a stretch without a cue whose source stands in a phrase. */
  source(stretch: Stretch, chunks: readonly Chunk[]): Found[] | undefined
  /** Whether the clause at an index shows by its form that it is reported. */
  reported(items: readonly Item[], chunks: readonly Chunk[], at: number): boolean
  /** The statement of a stretch that goes on with what was said before. */
  continued(stretch: Stretch, chunks: readonly Chunk[], subject: Speaker | null): Found[]
  /** The speaker of a phrase that begins at a place. */
  speaker(
    items: readonly Item[],
    at: number,
    to: number,
    sentence: number,
    discourse: Discourse,
    plural?: boolean,
  ): Heard | null
  /** Whether what begins at a place, behind a quotation, attributes it. */
  attributes(items: readonly Item[], at: number, language: Language): boolean
}
