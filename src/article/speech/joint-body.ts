/** Bodies with two trades in their name. */
import type { Item } from '../text/structure.ts'
import { isCapital } from './phrase.ts'

/** `the Maritime and Haulage Union`: two trades before the kind of body. */
export const jointBody = (items: readonly Item[], and: number): boolean =>
  !/^\p{Lu}{2,}$/u.test(items[and - 1]?.text ?? '') &&
  isCapital(items[and + 2]) &&
  bodies.test(items[and + 2]?.lower ?? '') &&
  !isCapital(items[and + 3]) &&
  !/^(?:european|african|american|asian|national|federal|united|world|international|central|state|royal|green|labour|labor|security|prime)$/.test(
    items[and + 1]?.lower ?? '',
  )

const bodies =
  /^(?:union|association|federation|council|commission|agency|authority|league|guild|society|institute|committee|confederation|department|ministry|chamber|alliance|trust|network|forum)$/
