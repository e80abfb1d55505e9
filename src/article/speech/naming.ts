/** What an object needs after a verb that names or urges. */
import type { Language } from '../language/index.ts'
import type { Item } from '../text/structure.ts'
import { type Phrase, phraseAt } from './phrase.ts'

/** `urged the Commission to hold fire`, `asked for`: an infinitive follows soon. */
export const urges = (items: readonly Item[], from: number, to: number): boolean =>
  items
    .slice(from, Math.min(to, from + 16))
    .some(({ lower, kind }) => kind === 'word' && lower === 'to') ||
  items.slice(from, to).some(({ kind }) => kind === 'quotation')

/** `called the agreement a “quantum leap”`: an object and something said of it. */
export function named(
  items: readonly Item[],
  from: number,
  to: number,
  language: Language,
): boolean {
  if (items.slice(from, to).some(({ kind }) => kind === 'quotation')) return true
  if (
    items[from]?.kind === 'number' ||
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(items[from]?.lower ?? '')
  )
    return to - from > 1
  const object = phraseAt(
    items,
    from,
    language,
    (index) => index > from && language.determiners.has(items[index]?.lower ?? ''),
  )
  if (object === undefined)
    return /^(?:it|this|that|them|him|her)$/.test(items[from]?.lower ?? '') && from + 1 < to
  if (/^(?:it|this|that|them|him|her)$/.test(items[from]?.lower ?? '') && from + 1 < to)
    return items[from + 1]?.kind !== 'mark'
  const next = items[object.to]
  if (
    next !== undefined &&
    object.to < to &&
    (language.determiners.has(next.lower) || next.lower === 'out')
  )
    return true
  return (
    (object.to - object.from === 2 && /^(?:this|that|it)$/.test(items[from]?.lower ?? '')) ||
    lastIsPredicate(items, object) ||
    lastIsPredicate(items, { from, to })
  )
}

const lastIsPredicate = (items: readonly Item[], object: Phrase): boolean =>
  object.to - object.from > 1 &&
  /(?:able|ible|al|ic|ive|ous|ful|less|ary|ing|ed|risky|dead|vital|unfair|fair|wrong|right|absurd|excessive|low|high|weak|premature|late|big|small|clear|necessary)$/.test(
    items[object.to - 1]?.lower ?? '',
  )
