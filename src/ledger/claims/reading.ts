/** A claim's text as what it is made of: countries, numbers, relations, negations, other words. */
import type { Ledger } from '../ledger.ts'
import type { Relation } from './claim.ts'
import { nameAt } from './names.ts'
import { opposite, relationAt } from './relation.ts'
import { type NumberToken, type Token, tokensOf } from './tokens.ts'
import { alliesWords, negations, targetWords, togetherWords } from './vocabulary.ts'

export type Item =
  | NumberToken
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'sign'; readonly sign: string }
  /** @param words as typed, for who “European allies” are */
  | { readonly kind: 'name'; readonly iso3: string; readonly words: string }
  | {
      readonly kind: 'relation'
      readonly relation: Relation
      /** A verb such as “reaches”. */
      readonly weak: boolean
      /** Follows its number, as “or more”. */
      readonly after: boolean
    }
  | { readonly kind: 'not' }

export function itemsOf(text: string, ledger: Ledger): readonly Item[] {
  const tokens = tokensOf(text)
  const items: Item[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'word') {
      items.push(token)
      continue
    }
    const wordAt = (ahead: number) => wordOf(tokens[at + ahead])
    const name = nameAt(wordAt, ledger)
    const relation = name === undefined ? relationAt(wordAt) : undefined
    const taken = (name ?? relation)?.taken ?? 1
    if (name !== undefined) items.push({ kind: 'name', iso3: name.iso3, words: name.words })
    else if (relation !== undefined) {
      const after = token.word === 'or'
      items.push({ kind: 'relation', relation: relation.relation, weak: relation.weak, after })
    } else if (negations.has(token.word)) items.push({ kind: 'not' })
    else items.push(token)
    at += taken - 1
  }
  return withoutVenue(items)
}

export const wordOf = (item: Token | Item | undefined): string =>
  item?.kind === 'word' ? item.word : ''

/** “in NATO”, “NATO member Germany”, “according to NATO”: where, and not of whom. */
function withoutVenue(items: readonly Item[]): readonly Item[] {
  const together = items.some((item) => togetherWords.has(wordOf(item)))
  return items.filter((item, at) => {
    if (item.kind !== 'name' || item.iso3 !== 'NATO') return true
    const before = wordOf(items[at - 1])
    const place = before === 'the' ? wordOf(items[at - 2]) : before
    if (place === 'in' || place === 'within') return false
    if (before === 'to' && wordOf(items[at - 2]) === 'according') return false
    const own = wordOf(items[at + 1]) === 's' ? 2 : 1
    const next = items[at + own]
    if (next?.kind === 'name' && next.iso3.startsWith('NATO')) return false
    if (targetWords.has(wordOf(next))) return false
    if (next?.kind === 'number' && next.unit === 'percent') return !isTarget(items, at + own)
    const counted = next?.kind === 'number' ? 1 : 0
    return together || !alliesWords.has(wordOf(items[at + own + counted]))
  })
}

const lead = new Set(['the', 'a', 'its', 's', 'of', 'agreed', ...targetWords])

/** “NATO’s 2 % target”, “NATO’s agreed 2 %”; not “NATO: 2.7 % of GDP”. */
const isTarget = (items: readonly Item[], number: number): boolean =>
  targetWords.has(wordOf(items[number + 1])) || wordOf(items[number - 1]) === 's'

/** Directly before a number or, as “or more”, after it: “more than in 2014” states nothing of 2 %. */
function isOfNumber(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]]
  if (item?.kind === 'relation' && item.after) return before?.kind === 'number'
  for (const item of items.slice(at + 1)) {
    if (item.kind === 'number') return item.unit !== 'year'
    if (item.kind === 'name' && item.iso3 === 'NATO') continue
    if (item.kind !== 'relation' && !lead.has(wordOf(item))) return false
  }
  return false
}

/** The relation of some of the items, turned round by a negation among them. */
export function relationOf(items: readonly Item[]): Relation | 'unclear' | undefined {
  const stated = items.flatMap((item) => (item.kind === 'relation' ? [item] : []))
  const strong = stated.filter(({ weak }) => !weak)
  if (items.some((item, at) => item.kind === 'relation' && !item.weak && !isOfNumber(items, at))) {
    return 'unclear'
  }
  const [found] = strong.length > 0 ? strong : stated
  if (strong.some(({ relation }) => relation !== found?.relation)) return 'unclear'
  const nots = items.filter(({ kind }) => kind === 'not').length
  if (nots === 0) return found?.relation
  return nots > 1 ? 'unclear' : (opposite(found?.relation ?? 'is') ?? 'unclear')
}
