/** People told by their given name. */

import type { Setting } from '../speaker/setting.ts'
import { nounOf } from '../speech/phrase.ts'
import type { Item } from '../text/structure.ts'

/** The gender that a given name tells. */
export const givenName = (item: Item | undefined, { language }: Setting): 'f' | 'm' | undefined => {
  const lower = (item?.lower ?? '').replace(/-.*$/, '').normalize('NFD').replace(/\p{M}/gu, '')
  return language.femaleNames.has(lower) ? 'f' : language.maleNames.has(lower) ? 'm' : undefined
}

/** A given name and a surname. */
export const isName = (
  items: readonly Item[],
  from: number,
  to: number,
  setting: Setting,
): boolean =>
  to - from >= 2 &&
  givenName(items[from], setting) !== undefined &&
  nounOf(items[to - 1], setting.language) === undefined
