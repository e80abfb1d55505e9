/** Words of a text, stems to compare them by, and the actors named among them. */
import type { Entry, Gazetteer } from '../gazetteer/index.ts'

export interface Word {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
}

export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}\d]+(?:['’.-][\p{L}\p{M}\d]+)*/gu)) {
    const lower = match[0].toLowerCase()
    words.push({ text: match[0], lower, start: match.index, end: match.index + match[0].length })
  }
  return words
}

const stop: ReadonlySet<string> = new Set(
  `a an the this that these those and or but nor so if unless until once than then as at by for from in
  into of off on onto out over per to under up upon with without within about after before against
  among between during through toward towards is are was were be been being am has have had having do
  does did done will would shall should can could may might must need not no never only even also
  still just more most less least much many few any all each every both either neither some such own
  same other another too very he she it they we you i his her its their our your my him them us who
  whom whose which what when where why how there here now yet ever already again once himself herself
  itself themselves one two three first last next new old long time times way ways thing things year
  years month months week weeks day days today yesterday tomorrow said says say told tells
  der die das den dem des ein eine einen einem einer und oder aber auch nicht kein keine mit von zu zum
  zur im in am auf für über unter nach vor bei aus um als wie wenn dass ist sind war waren wird werden
  wurde hat haben hatte sein seine ihr ihre wir sie er es man noch schon nur mehr sich
  le la les un une des du de et ou mais ne pas plus avec sans pour par sur sous dans en au aux ce cette
  ces que qui est sont était être a ont avait il elle ils elles on nous vous se sa son ses leur leurs`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

export function isContent({ lower }: Word): boolean {
  return !stop.has(lower) && lower.length > 2 && !/^\d/.test(lower)
}

/** Forms of one word made alike: plural, possessive and the commonest endings of verbs. */
export function stemOf(lower: string): string {
  return lower
    .replace(/['’]s?$/u, '')
    .replace(/(?<=..)ies$/, 'y')
    .replace(/(?<=...)(?:isations?|izations?|ising|izing|ised|ized|ise|ize)$/, 'is')
    .replace(/(?<=...)(?:ings?|ed|es|s|e)$/, '')
    .replace(/([^aeious])\1$/, '$1')
}

export interface Named {
  readonly entry: Entry
  /** As in the text, without a possessive. */
  readonly surface: string
  /** Index of the first word, and of the word behind the last. */
  readonly from: number
  readonly to: number
}

/** Longest name in words. */
const longestName = 6

/** States and bodies named in a text, longest names first; their adjectives count. */
export function namedIn(
  text: string,
  words: readonly Word[],
  gazetteer: Gazetteer,
): readonly Named[] {
  const found: Named[] = []
  for (let from = 0; from < words.length; ) {
    const named = nameAt(text, words, from, gazetteer)
    if (named === undefined) from += 1
    else {
      found.push(named)
      from = named.to
    }
  }
  return found
}

function nameAt(
  text: string,
  words: readonly Word[],
  from: number,
  gazetteer: Gazetteer,
): Named | undefined {
  const first = words[from]
  if (first === undefined || !/^\p{Lu}/u.test(first.text)) return undefined
  for (let to = Math.min(words.length, from + longestName); to > from; to--) {
    const surface = text.slice(first.start, words[to - 1]?.end ?? first.end).replace(/['’]s$/u, '')
    const entry = gazetteer.find(surface).find(isActor)
    if (entry !== undefined) return { entry, surface, from, to }
  }
  return undefined
}

const isActor = ({ kind }: Entry): boolean => kind === 'state' || kind === 'body'
