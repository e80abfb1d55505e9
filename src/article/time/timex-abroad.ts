/** German and French expressions of time that lean on the day of publication or on the date before. */

import type { Language } from '../language/index.ts'
import type { Item } from '../text/structure.ts'
import { dayNumber, dayOf, isoDay, isoMonth, isoWeek, parseDay } from './calendar.ts'
import { monthIndex } from './timex-words.ts'

interface Now {
  /** Day of publication. */
  readonly today: number
  /** Value of the time expression before. */
  readonly last: string | null
  readonly language: Language['id']
}

interface Found {
  readonly from: number
  readonly to: number
  readonly value: string
}

/** `am Vortag`, `la veille`, `Ende März`, `la semaine prochaine`, `vergangene Woche`, `l’an dernier`. */
export function relativeAbroad(
  items: readonly Item[],
  at: number,
  { today, last, language }: Now,
): Found | undefined {
  const { lower } = items[at] as Item
  const next = items[at + 1]?.lower ?? ''
  const third = items[at + 2]?.lower ?? ''
  const anchor = last === null ? null : parseDay(last)
  const base = anchor === null ? today : dayNumber(anchor)
  if (lower === 'vortag') return { from: at, to: at + 1, value: isoDay(base - 1) }
  if (lower === 'folgetag') return { from: at, to: at + 1, value: isoDay(base + 1) }
  if (lower === 'la' && next === 'veille') return { from: at, to: at + 2, value: isoDay(base - 1) }
  if (lower === 'le' && next === 'lendemain')
    return { from: at, to: at + 2, value: isoDay(base + 1) }
  const part = /^(?:ende|anfang|mitte|fin|début|mi)$/.test(lower)
    ? monthIndex(items[at + 1], language)
    : -1
  if (part >= 0)
    return {
      from: at,
      to: at + 2,
      value: nearestMonth(
        part,
        today,
        /^(?:bis|vor|ab|avant|d'ici|dès|à)$/.test(items[at - 1]?.lower ?? ''),
      ),
    }
  const shift = shiftOf(lower) ?? shiftOf(third)
  if (shift === undefined) return undefined
  if (shiftOf(lower) === undefined && !/^(?:la|le|l'|cette)$/.test(lower)) return undefined
  const to = at + (shiftOf(lower) === undefined ? 3 : 2)
  if (/^(?:woche|semaine)$/.test(next)) return { from: at, to, value: isoWeek(today + 7 * shift) }
  const { year, month } = dayOf(today)
  if (/^(?:monat|mois)$/.test(next)) {
    const index = year * 12 + month - 1 + shift
    return { from: at, to, value: isoMonth(Math.trunc(index / 12), (index % 12) + 1) }
  }
  return /^(?:jahr|an|année)$/.test(next)
    ? { from: at, to, value: String(year + shift) }
    : undefined
}

const shiftOf = (word: string): number | undefined =>
  /^(?:nächste|kommende|prochain)(?:[nmrs]|e)?$/.test(word)
    ? 1
    : /^(?:vergangene|vorige|letzte)[nmrs]?$|^(?:dernier|dernière|passée?)$/.test(word)
      ? -1
      : undefined

/** The next such month of a plan, else the latest. */
function nearestMonth(month: number, today: number, plan: boolean): string {
  const now = dayOf(today)
  const ahead = month + 1 >= now.month
  return plan
    ? isoMonth(ahead ? now.year : now.year + 1, month + 1)
    : isoMonth(ahead && month + 1 - now.month > 6 ? now.year - 1 : now.year, month + 1)
}
