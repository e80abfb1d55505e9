/** What stands before a value and says what it counts or is per. */

import type { StatedNumber } from '../statement.ts'
import type { Token } from '../text/token.ts'
import { qualifierOf } from './number-qualifier.ts'
import { type Measured, readUnit, unitText } from './number-unit.ts'

/** `half a billion euros`: a scale word makes a quantity of the fraction. */
export function halfOf(
  tokens: readonly Token[],
  at: number,
): { stated: StatedNumber; to: number } | undefined {
  if (
    tokens[at]?.lower !== 'half' ||
    tokens[at + 1]?.lower !== 'a' ||
    !/^(?:million|billion|trillion)$/.test(tokens[at + 2]?.lower ?? '')
  )
    return undefined
  const { unit, scale, currency, to } = readUnit(tokens, at + 2, null)
  const text = unitText(unit, scale, currency)
  if (text === null) return undefined
  return {
    stated: { value: 0.5, unit: text, qualifier: qualifierOf(tokens, at, to, text) },
    to,
  }
}

/** `put the number of detainees at 2,300`: what is counted stands before the count. */
export function counted(tokens: readonly Token[], at: number, last: Measured): string | null {
  if (last.scale !== null) return null
  if (
    !/^(?:at|is|was|to|of|reached|exceeds?|exceeded|by|than|about|around|some|over|nearly|almost|roughly|beyond|above|below|under)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  )
    return null
  for (let back = at - 2; back >= Math.max(0, at - 12); back--) {
    if (tokens[back]?.kind === 'mark') return null
    if (
      tokens[back]?.lower !== 'of' ||
      !/^(?:number|count|tally|total)$/.test(tokens[back - 1]?.lower ?? '')
    )
      continue
    for (let next = back + 1; next < Math.min(at - 1, back + 5); next++) {
      const { unit } = readUnit(tokens, next, null)
      if (unit !== null) return unit
    }
    return null
  }
  return null
}

/** `the yearly loss at between …`: what the amount is per stands before its noun. */
export function perYear(tokens: readonly Token[], at: number, unit: string): string {
  if (!/^[A-Z]{3}(?: (?:million|billion|trillion))?$/.test(unit)) return unit
  for (let back = at - 1; back >= Math.max(0, at - 10); back--) {
    const { lower, kind } = tokens[back] as Token
    if (kind === 'mark' || kind === 'number' || /^(?:and|but|that|which|who)$/.test(lower))
      return unit
    const period = /^(?:(annual|yearly)|(monthly)|(weekly)|(daily))$/.exec(lower)
    if (period === null) continue
    const next = tokens[back + 1]?.lower ?? ''
    if (back !== at - 1 && !flows.test(next) && tokens[back + 2]?.lower !== 'of') continue
    return `${unit} per ${period[1] !== undefined ? 'year' : period[2] !== undefined ? 'month' : period[3] !== undefined ? 'week' : 'day'}`
  }
  return unit
}

/** Sums that run by the year. */
const flows =
  /^(?:loss|losses|cost|costs|bill|payment|payments|contribution|contributions|fee|fees|rent|subsidy|subsidies|revenue|revenues|income|transfer|transfers|saving|savings|aid|rebate|grant|grants|levy|profit|profits|sales|spending|damage|burden|gain|gains|tribute|royalty|royalties|wage|salary|pay|premium|pension)$/

/** `each strike day costs the state $14 million`: what the sum is per is the subject. */
export function perEach(tokens: readonly Token[], at: number, unit: string): string {
  if (!/^[A-Z]{3}(?: (?:thousand|million|billion|trillion))?$/.test(unit)) return unit
  for (let back = at - 1; back >= Math.max(0, at - 12); back--) {
    const { lower, text } = tokens[back] as Token
    if (/^[.;:!?,]$/.test(text)) return unit
    if (lower !== 'each' && lower !== 'every') continue
    const before = tokens[back - 1]
    const opens =
      before === undefined ||
      before.kind === 'mark' ||
      /^(?:that|and|but|because|as)$/.test(before.lower)
    const period = tokens
      .slice(back + 1, back + 4)
      .map((token) => token.lower)
      .find((word) => /^(?:day|week|month|year|hour|tonne|ton|job|bed)$/.test(word))
    return opens && period !== undefined ? `${unit} per ${period}` : unit
  }
  return unit
}
