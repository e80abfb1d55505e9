/** The value of a quantity, in figures or in words. */

import type { Token } from '../text/token.ts'
import { other, small, tens } from './number-words.ts'

export interface Read {
  readonly value: number
  readonly to: number
}

/** A number word or figures; null where it is none. */
export const numeral = (text: string, lower: string): number | null => {
  if (/^\d/.test(text)) {
    const comma = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)
    const dot = /^\d{1,3}(?:\.\d{3})+$/.test(text)
    const clean = comma
      ? text.replaceAll(',', '')
      : dot && !/^\d\.\d\d[1-9]$/.test(text)
        ? text.replaceAll('.', '')
        : text.replace(/[   ]/g, '').replace(',', '.')
    const value = Number(clean)
    return Number.isFinite(value) ? value : null
  }
  const index = small.indexOf(lower)
  if (index >= 0) return index
  const ten = tens.indexOf(lower)
  if (ten > 1) return ten * 10
  if (lower.includes('-')) {
    const [a = '', b = ''] = lower.split('-')
    const left = tens.indexOf(a)
    const right = small.indexOf(b)
    if (left > 1 && right > 0 && right < 10) return left * 10 + right
  }
  return other.get(lower) ?? abroad(lower)
}

/** `vingt-six`, `dix-huit`, `fünfundzwanzig`: tens and ones in one word. */
function abroad(lower: string): number | null {
  const joined = /^(vingt|trente|quarante|cinquante|soixante|dix)-(\p{L}+)$/u.exec(lower)
  if (joined !== null) {
    const ten = other.get(joined[1] ?? '') ?? 0
    const one = other.get(joined[2] ?? '') ?? 0
    const most = joined[1] === 'soixante' ? 20 : 10
    return one > 0 && one < most ? ten + one : null
  }
  const und = /^(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(\p{L}{4,}ig)$/u.exec(lower)
  const ten = other.get(und?.[2] ?? '')
  return und === null || ten === undefined ? null : ten + (other.get(und[1] ?? '') ?? 0)
}

/** A value in figures or in words: `4,500`, `sixty`, `two hundred and fifty`. */
export function readValue(tokens: readonly Token[], at: number): Read | undefined {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark') return undefined
  const first = numeral(token.text, token.lower)
  if (first === null) return undefined
  let value = first
  let to = at + 1
  if (
    /^(?:deux|trois|quatre|cinq|sept|huit|neuf)$/.test(token.lower) &&
    /^cents?$/.test(tokens[at + 1]?.lower ?? '')
  )
    return { value: value * 100, to: at + 2 }
  if (token.kind === 'word') {
    while (to < tokens.length && to - at < 8) {
      const { lower } = tokens[to] as Token
      if (lower === 'and' && tokens[to + 1]?.lower === 'a' && tokens[to + 2]?.lower === 'half') {
        value += 0.5
        to += 2
      } else if (lower === 'dozen') value *= 12
      else if (lower === 'hundred' || lower === 'hundert') value *= 100
      else if (lower === 'thousand') value *= 1000
      else if (lower === 'and' || lower === 'point') {
        const next = numeral(tokens[to + 1]?.text ?? '', tokens[to + 1]?.lower ?? '')
        if (next === null || tokens[to + 1]?.kind !== 'word') break
        if (lower === 'and' && value % 100 !== 0) break
        value = lower === 'point' ? value + next / 10 : value + next
        to++
      } else break
      to++
    }
  }
  return { value, to }
}
