/** German. */
import { germanCueLines, germanStrongVerbs } from './de-cues.ts'
import { germanNouns } from './de-nouns.ts'
import { germanStance } from './de-stance.ts'
import { germanCues } from './de-verbs.ts'
import * as list from './de-words.ts'
import { femaleGivenNames, maleGivenNames } from './given-names.ts'
import { type Language, wordSet } from './language.ts'
import { nounTable } from './nouns.ts'

const pronoun = (gender: 'm' | 'f' | 'n' | null, plural = false) => ({ gender, plural })

/** Names are looked up without accents. */
const plain = (names: string): string => names.normalize('NFD').replace(/\p{M}/gu, '')

export const german: Language = {
  id: 'de',
  grammar: 'verb-second',
  commonWords: wordSet(list.commonWords),
  cues: germanCues(germanCueLines, germanStrongVerbs),
  accordingTo: list.accordingTo.map((words) => words.split(' ')),
  that: wordSet('dass daß'),
  pronouns: new Map([
    ['er', pronoun('m')],
    ['sie', pronoun('f')],
    ['es', pronoun('n')],
  ]),
  possessives: wordSet(list.possessives),
  nouns: nounTable(germanNouns),
  determiners: wordSet(list.determiners),
  prepositions: wordSet(list.prepositions),
  conjunctions: wordSet(list.conjunctions),
  relatives: wordSet('welcher welche welches'),
  auxiliaries: wordSet(list.auxiliaries),
  be: wordSet('wird werden wurde wurden worden werde würden'),
  negations: wordSet(list.negations),
  silence: wordSet(''),
  adverbs: wordSet(list.adverbs),
  openers: wordSet(list.openers),
  honorifics: wordSet('herr herrn frau dr prof professor doktor'),
  femaleNames: wordSet(`${plain(list.femaleNames)} ${femaleGivenNames}`),
  maleNames: wordSet(`${plain(list.maleNames)} ${maleGivenNames}`),
  nobody: wordSet(
    'niemand jemand man alle wer das dies es keiner keine vieles manches alles nichts was',
  ),
  owning: wordSet('des der von vom aus beim für'),
  stance: germanStance,
}
