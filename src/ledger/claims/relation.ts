/** Words of comparison: “does not reach”, “at least”, “nearly”. */
import type { Relation } from './claim.ts'

/** The phrases of more words stand first, so that “no more than” is not read as “more than”. */
const phrases: readonly (readonly [string, Relation])[] = [
  ['no less than', 'at least'],
  ['not less than', 'at least'],
  ['no fewer than', 'at least'],
  ['no more than', 'at most'],
  ['not more than', 'at most'],
  ['slightly more than', 'just above'],
  ['slightly less than', 'just below'],
  ['a little over', 'just above'],
  ['a little under', 'just below'],
  ['a bit over', 'just above'],
  ['a bit under', 'just below'],
  ['just short of', 'just below'],
  ['just shy of', 'just below'],
  ['close to', 'about'],
  ['just over', 'just above'],
  ['just above', 'just above'],
  ['just under', 'just below'],
  ['just below', 'just below'],
  ['slightly over', 'just above'],
  ['slightly above', 'just above'],
  ['slightly under', 'just below'],
  ['slightly below', 'just below'],
  ['barely more than', 'just above'],
  ['barely above', 'just above'],
  ['barely over', 'just above'],
  ['barely reaches', 'just above'],
  ['barely reached', 'just above'],
  ['barely meets', 'just above'],
  ['not quite', 'just below'],
  ['at least', 'at least'],
  ['at most', 'at most'],
  ['up to', 'at most'],
  ['or more', 'at least'],
  ['or less', 'at most'],
  ['or higher', 'at least'],
  ['or above', 'at least'],
  ['more than', 'more than'],
  ['higher than', 'more than'],
  ['greater than', 'more than'],
  ['less than', 'less than'],
  ['lower than', 'less than'],
  ['fewer than', 'less than'],
  ['falls short of', 'less than'],
  ['fall short of', 'less than'],
  ['fell short of', 'less than'],
  ['short of', 'less than'],
  ['over', 'more than'],
  ['above', 'more than'],
  ['exceed', 'more than'],
  ['exceeds', 'more than'],
  ['exceeded', 'more than'],
  ['tops', 'more than'],
  ['topped', 'more than'],
  ['below', 'less than'],
  ['under', 'less than'],
  ['misses', 'less than'],
  ['miss', 'less than'],
  ['missed', 'less than'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['circa', 'about'],
  ['nearly', 'just below'],
  ['almost', 'just below'],
  ['barely', 'about'],
  ['some', 'about'],
]

/** Verbs that say “at least” unless another word says more. */
const reaching = new Set(
  `reach reaches reached reaching meet meets met meeting hit hits hitting achieve achieves achieved
  attain attains attained fulfil fulfils fulfilled fulfill fulfills fulfilled pass passes passed cross
  crosses crossed clear clears cleared`.split(/\s+/),
)

const split = phrases.map(([phrase, relation]) => ({ words: phrase.split(' '), relation }))

/** The relation that the words state from a place on, with how many words it takes. */
export function relationAt(
  wordAt: (ahead: number) => string,
): { readonly relation: Relation; readonly weak: boolean; readonly taken: number } | undefined {
  for (const { words, relation } of split) {
    if (words.every((word, ahead) => wordAt(ahead) === word)) {
      return { relation, weak: false, taken: words.length }
    }
  }
  return reaching.has(wordAt(0)) ? { relation: 'at least', weak: true, taken: 1 } : undefined
}

const opposites: Readonly<Partial<Record<Relation, Relation>>> = {
  // Who “does not spend 2 %” is said to spend less.
  is: 'less than',
  'at least': 'less than',
  'more than': 'at most',
  'at most': 'more than',
  'less than': 'at least',
}

/** What a negation makes of a relation; undefined where it leaves open what is meant. */
export const opposite = (relation: Relation): Relation | undefined => opposites[relation]

/** What a sum in binary may be off by: 1.36 + 0.005 is not 1.365. */
const slack = 1e-9

/** Whether a stated number and a figure fit each other under a relation. */
export function fits(
  relation: Relation,
  figure: number,
  stated: number,
  tolerance: number,
  upTo = stated,
): boolean {
  switch (relation) {
    case 'is':
      return Math.abs(figure - stated) <= tolerance * (1 + slack) + slack * Math.abs(stated)
    case 'about': {
      // A tenth either way, or the last digit stated where that is wider.
      const around = Math.max(tolerance, Math.abs(stated) * 0.1)
      return figure >= stated - around && figure <= stated + around
    }
    case 'just above':
      return figure >= stated && figure <= stated * 1.1
    case 'just below':
      return figure < stated && figure >= stated * 0.9
    case 'between':
      return figure >= stated && figure <= upTo
    case 'at least':
      return figure >= stated
    case 'more than':
      return figure > stated
    case 'at most':
      return figure <= stated
    case 'less than':
      return figure < stated
    default:
      return relation satisfies never
  }
}
