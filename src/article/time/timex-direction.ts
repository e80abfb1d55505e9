/** Whether the words near a time expression announce or report. */
import type { Item } from '../text/structure.ts'

export type Direction = 'past' | 'coming'

/** Verbs and nouns of plans, and the present tense of what a calendar holds. */
const plans =
  /^(?:will|would|can|could|may|might|must|should|shall|'ll|due|scheduled|expected|planned|plans?|set|pencilled|meets?|reconvenes?|resumes?|begins?|starts?|opens?|ends|lapses?|expires?|returns?|arrives?|deadline|again|unless|until|if|once|wird|werden|soll|sollen|doit|doivent|wollen|will|kommenden|kommende|tagt|tagen|trifft|treffen|tritt|beginnt|endet|angesetzt|geplant|werde|solle|könne|va|vont|devra|devrait|\p{Ll}{3,}(?:era|eront|irait))$/u
const auxiliaries = /^(?:would|could|may|might|can|should|must)$/
/** A preposition that points ahead, right before a month or a feast. */
const ahead = /^(?:by|until|before|from|for|till|bis|ab|vor|für|avant|dès)$/
const happened =
  /^(?:\p{Ll}{2,}ed|said|told|met|began|broke|put|left|held|came|went|won|lost|made|took|gave|fell|rose|sent|wrote|spoke|sat|shot|struck|cut|hit|was|were|had|did|brought|found|kept|paid|sold|bought|built|drew|flew|grew|ran|saw|sought|hat|haben|war|waren|wurde|wurden|a|ont)$/u
const reported = /^(?:said|says|told|tells|warned|added|wrote|argued|insisted|announced)$/

/**
 * Looks back to the nearest verb of the clause, then ahead. A sentence that says nothing reports.
 * @param from first item of the expression
 * @param to its end, exclusive
 */
export function direction(items: readonly Item[], from: number, to: number): Direction {
  if (ahead.test(items[from - 1]?.lower ?? '') || ahead.test(items[from]?.lower ?? ''))
    return 'coming'
  for (let index = from - 1; index >= Math.max(0, from - 14); index--) {
    const { lower, kind, text } = items[index] as Item
    if (text === ';' || text === ':') break
    if (text === ',' && !commaOfList(items, index)) break
    if (kind !== 'word') continue
    if (reported.test(lower)) return 'past'
    if (plans.test(lower))
      return auxiliaries.test(lower) && perfect(items, index) ? 'past' : 'coming'
    if (happened.test(lower) && !participle(items, index))
      return conditional(items, index) ? 'coming' : 'past'
  }
  for (let index = to; index < Math.min(items.length, to + 8); index++) {
    const { lower, text } = items[index] as Item
    if (text === ';') break
    if (/^(?:will|shall|'ll|wird|werden)$/.test(lower)) return 'coming'
    if (happened.test(lower)) return 'past'
  }
  return 'past'
}

const commaOfList = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.kind === 'number' || items[at - 1]?.kind === 'number'

/** `unless the question was reopened in March`. */
const conditional = (items: readonly Item[], at: number): boolean =>
  items
    .slice(Math.max(0, at - 8), at)
    .some(({ lower }) => /^(?:unless|if|until|once|provided)$/.test(lower))

/** `would have met`: said of the past. */
const perfect = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1, at + 4).some(({ lower }) => lower === 'have')

/** `is expected`, `are planned`: the verb before it decides. */
const participle = (items: readonly Item[], at: number): boolean =>
  /^(?:be|been|being|is|are|to)$/.test(items[at - 1]?.lower ?? '')
