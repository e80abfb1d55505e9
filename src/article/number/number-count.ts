/** Which quantities the guide leaves out: years, ages, told durations, single things. */

import type { Token } from '../text/token.ts'
import { isTime } from './number-base.ts'
import type { From } from './number-unit.ts'
import { currencies } from './number-words.ts'

/** Years, clock times, counts without a unit that is bargained over. */
export function isCount(tokens: readonly Token[], read: From, to: number, unit: string): boolean {
  const { text } = tokens[read.from] as Token
  if (/^(?:19|20)\d{2}$/.test(text) && read.currency === null && read.unit === null) return true
  if (isInName(tokens, read.from)) return true
  const age = tokens[to]?.lower
  const before = tokens[read.from - 1]?.lower ?? ''
  const time = isTime(unit)
  if (before === 'aged' || (before === 'of' && /^ages?$/.test(tokens[read.from - 2]?.lower ?? '')))
    return true
  if (
    /^(?:minutes|seconds)$/.test(unit) &&
    (before === 'in' || before === 'en' || /^(?:later|earlier|past)$/.test(age ?? ''))
  )
    return true
  if (time && /^spen[dt]s?$/.test(before)) return true
  if (time && isAge(tokens, read.from, to)) return true
  if (time && before === 'first' && paid(tokens, read.from)) return true
  if (
    read.value === 1 &&
    !(leastOf.test(before) && measures.test(unit)) &&
    tokens[read.from]?.kind === 'word' &&
    !unit.startsWith('%') &&
    !time &&
    read.scale === null
  )
    return true
  if (/^(?:next|last|past|previous)$/.test(before) && time) return true
  if (time && /^(?:later|earlier|late|early|afterwards)$/.test(age ?? '')) return true
  if (time && told(tokens, read.from, to)) return true
  if (
    /^(?:first|last|other)$/.test(before) &&
    !time &&
    !unit.startsWith('%') &&
    read.currency === null
  )
    return true
  return (
    /^(?:years|months)$/.test(read.unit ?? '') && (age === 'old' || age === 'ago' || age === '-')
  )
}

/** `at Three Bridges`: a numeral in capitals before a capital, within a sentence. */
const isInName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '') &&
  tokens[at - 1]?.kind === 'word'

/** `$70 million for the first six months`: what a sum is for, not a term of its own. */
const paid = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 7), at)
    .some(
      ({ lower }) => /^(?:million|billion|thousand|bn|mn|m)$/.test(lower) || currencies.has(lower),
    )

const leastOf = /^(?:least|most|than|moins|plus|mindestens|höchstens|about|environ)$/
const measures = /^(?:km|metres|kilometres|tonnes|tons|kg|GW|MW|hectares|acres|litres|miles)$/

/** `J'ai 82 ans`: an age, where nothing is to be done in the years. */
const isAge = (tokens: readonly Token[], at: number, to: number): boolean =>
  /^(?:ans|an|jahre)$/.test(tokens[to - 1]?.lower ?? '') &&
  (tokens[to]?.lower === 'alt' ||
    (/^(?:ai|j'ai|a|avait|avais|fêté|fête)$/.test(tokens[at - 1]?.lower ?? '') &&
      tokens[to]?.lower !== 'pour' &&
      tokens[to]?.lower !== 'de'))

/** `has shared its data for eight years`, `milked the rules for 30 years`: told, not bargained over. */
const told = (tokens: readonly Token[], at: number, to: number): boolean => {
  if (tokens[to]?.lower === 'lang')
    return perfect(tokens, at, /^(?:hat|haben|habe|hatte|hatten|ist|sind)$/)
  if (/^(?:last|yesterday)$/.test(tokens[to]?.lower ?? '')) return true
  if (
    tokens[to]?.lower === 'off' &&
    /^(?:the|his|her|its|their)$/.test(tokens[to + 1]?.lower ?? '')
  )
    return true
  if (tokens[at - 1]?.lower === 'à' && /^d(?:e|'|’|u)$/.test(tokens[to]?.lower ?? '')) return true
  if (
    /^(?:in|en)$/.test(tokens[at - 1]?.lower ?? '') &&
    !ahead(tokens, at - 1) &&
    (perfect(tokens, at - 1, have) || perfect(tokens, at - 1, avoir))
  )
    return true
  if (
    tokens[to]?.lower === 'of' &&
    /^(?:year|week|month|day|season)$/.test(tokens[to + 2]?.lower ?? '')
  )
    return true
  return (
    tokens[at - 1]?.lower === 'for' &&
    !ahead(tokens, at - 1) &&
    (perfect(tokens, at - 1, have) || milked(tokens, at - 1))
  )
}

/** `has promised to keep it for three years`, `unless it paid for five`: what is yet to be done. */
const ahead = (tokens: readonly Token[], at: number): boolean => {
  const near = tokens.slice(Math.max(0, at - 12), at)
  const clause = near.slice(near.findLastIndex(({ text }) => /^[.;!?,]$/.test(text)) + 1)
  return clause.some(
    ({ lower }, index) =>
      /^(?:unless|if|until|would|will|must|should|could|can|shall)$/.test(lower) ||
      (lower === 'to' && /(?:ed|ready|willing|wants?)$/.test(clause[index - 1]?.lower ?? '')),
  )
}

const avoir = /^(?:a|ont|avons|avez|avait|avaient)$/
const have = /^(?:has|have|had|having|'ve|we've|they've|i've|you've|he's|she's|it's)$/

const perfect = (tokens: readonly Token[], at: number, auxiliary: RegExp): boolean =>
  tokens
    .slice(Math.max(0, at - 10), at)
    .some(
      ({ lower }, index, near) =>
        auxiliary.test(lower) &&
        (auxiliary !== have ||
          (near[index + 1]?.lower !== 'been' &&
            /(?:ed|en|wn|[^aeiou]t|d|ne|ung|ade)$/.test(
              (/^(?:not|all|always|already|never|only|now)$/.test(near[index + 1]?.lower ?? '')
                ? near[index + 2]?.lower
                : near[index + 1]?.lower) ?? '',
            ))),
    )

/** `"milked the rules for 30 years`: a verb in the past opens the stretch, years are counted back. */
const milked = (tokens: readonly Token[], at: number): boolean =>
  /^(?:years|decades)$/.test(tokens[at + 2]?.lower ?? '') &&
  tokens
    .slice(Math.max(0, at - 6), at)
    .some(
      ({ lower }, index, near) =>
        /^(?:milked|lived|waited|worked|paid|fed|kept|carried|ignored|lied|stalled|starved|ran|held|put|fought|asked|begged|served|neglected|promised|suffered|argued)$/.test(
          lower,
        ) && !/^(?:be|is|are|was|were|a|the|to)$/.test(near[index - 1]?.lower ?? ''),
    )
