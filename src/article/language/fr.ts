/** French. */
import { frenchCueLines, frenchIrregularVerbs } from './fr-cues.ts'
import { frenchNouns } from './fr-nouns.ts'
import { frenchStance } from './fr-stance.ts'
import { frenchCues } from './fr-verbs.ts'
import * as list from './fr-words.ts'
import { femaleGivenNames, maleGivenNames } from './given-names.ts'
import { type Language, wordSet } from './language.ts'
import { nounTable } from './nouns.ts'

const pronoun = (gender: 'm' | 'f' | 'n' | null, plural = false) => ({ gender, plural })

export const french: Language = {
  id: 'fr',
  grammar: 'romance',
  commonWords: wordSet(list.commonWords),
  cues: frenchCues(frenchCueLines, frenchIrregularVerbs),
  accordingTo: list.accordingTo.map((words) => words.split(' ')),
  that: wordSet("que qu'"),
  pronouns: new Map([
    ['il', pronoun('m')],
    ['elle', pronoun('f')],
    ['ils', pronoun(null, true)],
    ['elles', pronoun(null, true)],
  ]),
  possessives: wordSet(list.possessives),
  nouns: nounTable(frenchNouns),
  determiners: wordSet(list.determiners),
  prepositions: wordSet(list.prepositions),
  conjunctions: wordSet(list.conjunctions),
  relatives: wordSet('qui dont'),
  auxiliaries: wordSet(list.auxiliaries),
  be: wordSet('est sont était étaient été sera seront serait fut furent'),
  negations: wordSet("ne n' pas jamais rien aucun aucune"),
  silence: wordSet(''),
  adverbs: wordSet(list.adverbs),
  openers: wordSet(list.openers),
  honorifics: wordSet('m mme mlle monsieur madame'),
  femaleNames: wordSet(`${list.femaleNames} ${femaleGivenNames}`),
  maleNames: wordSet(`${list.maleNames} ${maleGivenNames}`),
  nobody: wordSet('personne on rien ce cela ça'),
  owning: wordSet("de du des d'"),
  stance: frenchStance,
}
