/** The languages the reader knows; a new one is a folder or a file and a line here. */
import { german } from './de.ts'
import { english } from './en.ts'
import { french } from './fr.ts'
import type { Language } from './language.ts'

export type { Cue, CueStance, Language, Noun, StanceWords } from './language.ts'
export { wordSet } from './language.ts'

const languages: readonly Language[] = [english, german, french]

/** The language whose small words are the most frequent in the first characters of a text. */
export function languageOf(text: string): Language {
  const counts = languages.map(() => 0)
  for (const [word] of text
    .slice(0, 5000)
    .toLowerCase()
    .matchAll(/\p{L}+/gu))
    languages.forEach(({ commonWords }, at) => {
      if (commonWords.has(word)) counts[at] = (counts[at] ?? 0) + 1
    })
  const best = counts.indexOf(Math.max(...counts))
  return languages[best] ?? english
}
