/** English. */
import { englishCues, irregularVerbs } from './en-cues.ts'
import { englishNouns } from './en-nouns.ts'
import { englishWords as list } from './en-words.ts'
import { femaleGivenNames, maleGivenNames } from './given-names.ts'
import { inflectedCues } from './inflect.ts'
import { type Language, type Pronoun, wordSet } from './language.ts'
import { nounTable } from './nouns.ts'

const person = (gender: Pronoun['gender'], plural = false): Pronoun => ({ gender, plural })

export const english: Language = {
  id: 'en',
  grammar: 'subject-first',
  commonWords: wordSet(list.commonWords),
  cues: inflectedCues(englishCues, irregularVerbs),
  accordingTo: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['in', 'the', 'view', 'of'],
    ['in', 'the', 'opinion', 'of'],
  ],
  that: wordSet(list.that),
  pronouns: new Map([
    ['he', person('m')],
    ['she', person('f')],
    ['it', person('n')],
    ['they', person(null, true)],
  ]),
  possessives: wordSet(list.possessives),
  nouns: nounTable(englishNouns),
  determiners: wordSet(list.determiners),
  prepositions: wordSet(list.prepositions),
  conjunctions: wordSet(list.conjunctions),
  relatives: wordSet(list.relatives),
  auxiliaries: wordSet(list.auxiliaries),
  be: wordSet(list.be),
  negations: wordSet(list.negations),
  silence: wordSet(list.silence),
  adverbs: wordSet(list.adverbs),
  openers: wordSet(list.openers),
  honorifics: wordSet(list.honorifics),
  femaleNames: wordSet(`${list.femaleNames} ${femaleGivenNames}`),
  maleNames: wordSet(`${list.maleNames} ${maleGivenNames}`),
  nobody: wordSet(list.nobody),
  owning: wordSet('of from for at'),
  stance: null,
}
