/** A predicate, and a noun that reports, as the other stages see a cue. */
import type { Cue, CueStance } from '../language/index.ts'
import type { Hit } from '../speech/cue.ts'
import type { Predicate } from './clause-grammar.ts'

export const hitOf = (predicate: Predicate): Hit => ({
  at: predicate.at,
  to: predicate.at + 1,
  cues: predicate.cues,
  text: predicate.text,
  form: 'finite',
  negated: predicate.negated,
  left: predicate.at,
  progressive: false,
})

export const nounReading = (noun: string, stance: CueStance): Cue => ({
  base: noun,
  stance,
  frame: 'noun',
  form: 'base',
  words: [noun],
  participle: false,
})
