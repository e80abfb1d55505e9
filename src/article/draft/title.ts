/** What a number measures, in one or two words of the article. */
import type { Quantity } from './scale.ts'
import { capital } from './topic.ts'
import { isContent, stemOf, type Word, wordsIn } from './words.ts'

/** Words that measure and name nothing. */
const measuring: ReadonlySet<string> = new Set(
  `per cent percent pct gdp gni bip pib billion million trillion thousand bn mn euros euro dollars pounds
   level minimum maximum goal target figure number share amount total least most around about roughly
   nearly almost prozent milliarden millionen pour milliards millions`.split(/\s+/),
)

const before: ReadonlySet<string> = new Set('of to at by from in auf um von zu de à'.split(' '))
const auxiliary: ReadonlySet<string> = new Set(
  'to will would shall should must can could may might not we they i you he she it zu soll muss wird'.split(
    ' ',
  ),
)
/** Nouns of set phrases. */
const idle: ReadonlySet<string> = new Set('help line order lack face sake top end part'.split(' '))
const behind: ReadonlySet<string> = new Set('for on in für pour'.split(' '))

/**
 * The noun that the numbers of a group go with, with the word it most often follows in the article;
 * undefined where no sentence shows one.
 */
export function measuredNoun(
  group: readonly Quantity[],
  article: readonly Word[],
): string | undefined {
  const counts = new Map<string, number>()
  for (const { sentence } of group) {
    const words = wordsIn(sentence)
    for (const [index, word] of words.entries()) {
      if (!/\d/.test(word.text)) continue
      for (const [noun, weight] of nounsAt(words, index, sentence)) {
        counts.set(noun, (counts.get(noun) ?? 0) + weight)
      }
    }
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a)
  return best === undefined ? undefined : capital(withCompanion(best[0], article))
}

/** “a 10% levy”, “spending to 3%”, “3.5% for defence”, surest first. */
function nounsAt(
  words: readonly Word[],
  index: number,
  sentence: string,
): readonly (readonly [string, number])[] {
  const found: (readonly [string, number])[] = []
  let next = index + 1
  while (measuring.has(words[next]?.lower ?? '')) next += 1
  const after = words[next]
  if (after !== undefined && isNear(words, next, sentence) && isNoun(after))
    found.push([after.lower, 3])
  if (behind.has(after?.lower ?? '')) {
    const noun = nounAmong(words, next + 1, next + 4)
    if (noun !== undefined) found.push([noun.lower, 1])
  }
  let at = index - 1
  while (at > 0 && measuring.has(words[at]?.lower ?? '')) at -= 1
  if (before.has(words[at]?.lower ?? '')) {
    const noun = nounAmong(words, Math.max(0, at - 4), at)
    if (noun !== undefined) found.push([noun.lower, 2])
  }
  return found
}

/** The last noun of a stretch; what follows “to” or “must” is a verb. */
function nounAmong(words: readonly Word[], from: number, to: number): Word | undefined {
  return words
    .slice(from, to)
    .findLast((word, index) => isNoun(word) && !auxiliary.has(words[from + index - 1]?.lower ?? ''))
}

/** Only spaces and a sign of measure stand between a word and the one before it. */
function isNear(words: readonly Word[], at: number, sentence: string): boolean {
  const between = sentence.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0)
  return /^[\s%€$£]*$/u.test(between)
}

function isNoun(word: Word): boolean {
  if (
    measuring.has(word.lower) ||
    idle.has(word.lower) ||
    /^\p{Lu}|\d/u.test(word.text) ||
    !isContent(word)
  )
    return false
  return !/(?:ly|ed|ise|ize)$/.test(word.lower)
}

/** The word that stands before the noun most often, twice at least. */
function withCompanion(noun: string, words: readonly Word[]): string {
  const stem = stemOf(noun)
  const counts = new Map<string, number>()
  for (const [index, word] of words.entries()) {
    const left = words[index - 1]
    if (left === undefined || stemOf(word.lower) !== stem || !isNoun(left)) continue
    if (word.start - left.end !== 1 || /ing$/.test(left.lower)) continue
    const pair = `${left.lower} ${word.lower}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a)
  return best !== undefined && best[1] >= 2 ? best[0] : noun
}
