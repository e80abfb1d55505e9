/** The clauses of German: the verb stands second, its other part at the end. */
import type { ClauseGrammar } from './clause-grammar.ts'
import { germanSource, germanTrailing } from './german-aside.ts'
import { germanColon } from './german-colon.ts'
import { chunksOf, isFiniteAux } from './german-fields.ts'
import { frontOf, middleOf } from './german-middle.ts'
import { germanNounCue } from './german-noun-cue.ts'
import { germanPassive } from './german-passive.ts'
import { predicateIn } from './german-predicate.ts'
import { continued, startsSubjunctive } from './german-reported.ts'
import { isSilent } from './german-silence.ts'
import { germanSpeaker } from './german-speaker.ts'
import { germanSubject } from './german-subject.ts'

export const germanGrammar: ClauseGrammar = {
  incise: false,
  chunks: chunksOf,
  predicate: predicateIn,
  subject: germanSubject,
  middle: middleOf,
  front: frontOf,
  passive: germanPassive,
  colon: germanColon,
  contrasts: (items, { from }) =>
    /^(?:während|wohingegen|nachdem|obwohl|obgleich|wenngleich|weil|da)$/.test(
      items[from]?.lower ?? '',
    ),
  noun: germanNounCue,
  silent: isSilent,
  finite: (items, at) => isFiniteAux(items[at]),
  aside: germanTrailing,
  source: germanSource,
  reported: startsSubjunctive,
  continued,
  speaker: germanSpeaker,
  attributes(items, at, language) {
    const first = items[at]?.lower ?? ''
    if (first === 'so' || first === 'laut') return true
    if (/^(?:heißt|hieß)$/.test(first) && items[at + 1]?.lower === 'es') return true
    const [chunk] = chunksOf(items, at, items.length, language)
    const predicate = chunk === undefined ? undefined : predicateIn(items, chunk, language)
    return (
      predicate?.cues.some(({ frame }) => frame === 'say' || frame === 'quote') === true &&
      (predicate.at === at || /^[,–—]$/.test(items[at - 1]?.text ?? ''))
    )
  },
}
