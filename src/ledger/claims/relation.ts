/** Words of comparison: “does not reach”, “at least”, “about”. */
import type { Relation } from './claim.ts'

const phrases: readonly (readonly [string, Relation])[] = [
  ['no less than', 'at least'],
  ['no more than', 'at most'],
  ['not more than', 'at most'],
  ['not even', 'less than'],
  ['at least', 'at least'],
  ['at most', 'at most'],
  ['up to', 'at most'],
  ['or more', 'at least'],
  ['or less', 'at most'],
  ['more than', 'more than'],
  ['less than', 'less than'],
  ['fewer than', 'less than'],
  ['short of', 'less than'],
  ['fails to reach', 'less than'],
  ['fail to reach', 'less than'],
  ['fails to meet', 'less than'],
  ['fail to meet', 'less than'],
  ['over', 'more than'],
  ['above', 'more than'],
  ['exceed', 'more than'],
  ['exceeds', 'more than'],
  ['exceeded', 'more than'],
  ['below', 'less than'],
  ['under', 'less than'],
  ['misses', 'less than'],
  ['miss', 'less than'],
  ['reach', 'at least'],
  ['reaches', 'at least'],
  ['reached', 'at least'],
  ['meet', 'at least'],
  ['meets', 'at least'],
  ['met', 'at least'],
  ['hit', 'at least'],
  ['hits', 'at least'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['approximately', 'about'],
  ['close to', 'about'],
  ['some', 'about'],
]

const opposite: Readonly<Record<Relation, Relation>> = {
  is: 'is',
  about: 'about',
  'at least': 'less than',
  'more than': 'at most',
  'at most': 'more than',
  'less than': 'at least',
}

const negations = new Set(['not', 'never', 'no', 'none', 'cannot', 'nobody'])

/** The relation that the words state, turned round by a negation before it; undefined for none. */
export function relationIn(words: readonly string[]): Relation | undefined {
  const text = ` ${words.join(' ')} `
  let best: { readonly at: number; readonly relation: Relation } | undefined
  for (const [phrase, relation] of phrases) {
    const at = text.indexOf(` ${phrase} `)
    // The phrases of more words stand first, so that “no more than” is not read as “more than”.
    if (at !== -1 && best === undefined) best = { at, relation }
  }
  if (best === undefined) return undefined
  const before = text.slice(0, best.at).trim().split(' ')
  const negated = before.some((word) => negations.has(word))
  return negated ? opposite[best.relation] : best.relation
}

/** What a sum in binary may be off by: 1.36 + 0.005 is not 1.365. */
const slack = 1e-9

/** Whether a stated number and a figure fit each other under a relation. */
export function fits(
  relation: Relation,
  figure: number,
  stated: number,
  tolerance: number,
): boolean {
  switch (relation) {
    case 'is':
      return Math.abs(figure - stated) <= tolerance * (1 + slack) + slack * Math.abs(stated)
    case 'about': {
      // A tenth either way, or the last digit stated where that is wider.
      const around = Math.max(tolerance, Math.abs(stated) * 0.1)
      return figure >= stated - around && figure <= stated + around
    }
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
