/** The clause grammar of a language; English has stages of its own. */

import type { Language } from '../language/index.ts'
import type { ClauseGrammar } from './clause-grammar.ts'
import { frenchGrammar } from './french-grammar.ts'
import { germanGrammar } from './german-grammar.ts'

const grammars: Readonly<Record<Language['grammar'], ClauseGrammar | undefined>> = {
  'subject-first': undefined,
  'verb-second': germanGrammar,
  romance: frenchGrammar,
}

export const grammarOf = ({ grammar }: Language): ClauseGrammar | undefined => grammars[grammar]
