/** The clauses of a French sentence and the verbs that govern them. */

import type { Language } from '../language/index.ts'
import type { Item } from '../text/structure.ts'
import { chunked } from './chunks.ts'
import type { Chunk, Predicate } from './clause-grammar.ts'
import { be, clusterFrom, finiteAt, have, hearsay, isWord, verbAt } from './french-verb.ts'

const joins = /^(?:et|mais|puis|ou|or|tandis|alors)$/
const subordinators =
  /^(?:que|qu'|si|s'|quand|lorsque|lorsqu'|puisque|puisqu'|comme|dont|où|parce|afin|pour|sans|avant|après|dès|tant|sauf|à|au|aux|en|de|d'|dans|avec|sous|par|sur|malgré|selon|faute|depuis|lors)$/

/** Chunks of a stretch in order. */
export function chunksOf(
  items: readonly Item[],
  from: number,
  to: number,
  language: Language,
): Chunk[] {
  return chunked(items, from, to, {
    joins: (at, start) =>
      joins.test(items[at]?.lower ?? '') &&
      (items[at]?.lower !== 'et' || governs(items, start, at, language)) &&
      begins(items, at + 1, to, language),
    kindOf: (start, end, mark) => kindOf(items, start, end, mark, language),
  })
}

/** A clause stands before `et`, not only the first of two subjects. */
const governs = (items: readonly Item[], from: number, to: number, language: Language): boolean => {
  for (let at = from; at < to; at++)
    if (
      finiteAt(items, at) ||
      verbAt(items, at, from, language) !== undefined ||
      items[at]?.kind === 'quotation'
    )
      return true
  return false
}

/** Behind a conjunction: a cue without a subject, or a short subject and its cue. */
function begins(items: readonly Item[], at: number, to: number, language: Language): boolean {
  for (let index = at; index < Math.min(to, at + 9); index++) {
    const item = items[index]
    if (!isWord(item) || /^(?:que|qu'|qui|dont|où|à|pour|par|dans|sur|sans|et)$/.test(item.lower))
      return (
        index === at &&
        /^(?:que|qu')$/.test(item?.lower ?? '') &&
        /^(?:tandis|alors)$/.test(items[at - 1]?.lower ?? '')
      )
    if (verbAt(items, index, at, language) !== undefined) return true
    if (have.test(item.lower) || be.test(item.lower)) {
      const cluster = clusterFrom(items, index, to)
      return verbAt(items, cluster, at, language) !== undefined
    }
  }
  return false
}

function kindOf(
  items: readonly Item[],
  from: number,
  to: number,
  mark: string,
  language: Language,
): Chunk['kind'] {
  const first = items[from]
  if (isWord(first)) {
    if (/^(?:qui|lequel|laquelle|lesquels)$/.test(first.lower)) return 'relative'
    if (
      subordinators.test(first.lower) &&
      !(
        first.lower === 's' ||
        (first.lower === "s'" && verbAt(items, from + 1, from, language) !== undefined)
      )
    ) {
      if (first.lower === "s'" && be.test(items[from + 1]?.lower ?? '')) return 'main'
      if (
        !(
          /^(?:à|au|aux|en|de|d'|dans|avec|sous|par|sur|malgré|selon|depuis|lors|après|avant|dès|pour|sans|faute)$/.test(
            first.lower,
          ) && hasCue(items, from, to, language)
        )
      )
        return 'subordinate'
    }
  }
  void mark
  for (let at = from; at < to; at++)
    if (verbAt(items, at, from, language) !== undefined || finiteAt(items, at)) return 'main'
  return 'fragment'
}

/** `tandis que`, `alors que`. */
export const contrasting = (items: readonly Item[], at: number): boolean =>
  /^(?:tandis|alors)$/.test(items[at]?.lower ?? '') &&
  /^(?:que|qu')$/.test(items[at + 1]?.lower ?? '')

const hasCue = (items: readonly Item[], from: number, to: number, language: Language): boolean => {
  for (let at = from + 1; at < to; at++) {
    if (/^(?:que|qu'|qui|dont|où|si)$/.test(items[at]?.lower ?? '')) return false
    if (verbAt(items, at, from, language) !== undefined) return true
  }
  return false
}

/** The cue that governs a chunk: the first verb before any `que`. */
export function predicateIn(
  items: readonly Item[],
  { from, to, kind }: Chunk,
  language: Language,
): Predicate | undefined {
  if (kind === 'subordinate') return undefined
  const start =
    kind === 'relative'
      ? from + 1
      : /^(?:que|qu')$/.test(items[from]?.lower ?? '')
        ? from + 1
        : contrasting(items, from)
          ? from + 2
          : from
  for (let at = start; at < to; at++) {
    if (at > start && /^(?:que|qu'|dont|où)$/.test(items[at]?.lower ?? '')) return undefined
    if (at > start && items[at]?.lower === 'qui') return undefined
    const verb = verbAt(items, at, start, language)
    if (verb === undefined) {
      if (
        finiteAt(items, at) &&
        at > start &&
        !have.test(items[at]?.lower ?? '') &&
        !be.test(items[at]?.lower ?? '') &&
        !hearsay.test(items[at]?.lower ?? '')
      )
        return undefined
      continue
    }
    return {
      at: verb.at,
      right: to,
      behind: Math.max(verb.to, at + 1),
      cues: verb.cues,
      linked: null,
      text: verb.negated
        ? items
            .slice(verb.at, Math.max(verb.to, at + 1))
            .map(
              ({ text }, index, all) =>
                (index > 0 && !/['’]$/.test(all[index - 1]?.text ?? '') ? ' ' : '') + text,
            )
            .join('')
        : verb.text,
      subjunctive: false,
      negated: verb.negated,
      plural: verb.plural,
    }
  }
  return undefined
}
