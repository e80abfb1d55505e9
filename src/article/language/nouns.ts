import { type Noun, type NounKind, words } from './language.ts'

/** Nouns by form from lines `kind [f|m] [plural]: noun noun …`; the first line that has a noun holds. */
export function nounTable(lines: readonly string[]): ReadonlyMap<string, Noun> {
  const nouns = new Map<string, Noun>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    const [kind, ...marks] = words(line.slice(0, colon))
    const noun: Noun = {
      kind: kind as NounKind,
      gender: marks.includes('f') ? 'f' : marks.includes('m') ? 'm' : null,
      plural: marks.includes('plural'),
    }
    for (const form of words(line.slice(colon + 1))) if (!nouns.has(form)) nouns.set(form, noun)
  }
  return nouns
}
