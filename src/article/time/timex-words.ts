/** Words of days, months, seasons and feasts, by language. */
import type { Language } from '../language/index.ts'
import type { Item } from '../text/structure.ts'

type Id = Language['id']

const lists = (text: string): readonly string[] => text.split(' ')

const weekdays: Readonly<Record<Id, readonly string[]>> = {
  en: lists('monday tuesday wednesday thursday friday saturday sunday'),
  de: lists('montag dienstag mittwoch donnerstag freitag samstag sonntag'),
  fr: lists('lundi mardi mercredi jeudi vendredi samedi dimanche'),
}
const months: Readonly<Record<Id, readonly string[]>> = {
  en: lists(
    'january february march april may june july august september october november december',
  ),
  de: lists('januar februar märz april mai juni juli august september oktober november dezember'),
  fr: lists('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
}
const shortMonths = lists('jan feb mar apr may jun jul aug sep oct nov dec')

/** The first month of a season in the north. */
const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
])

export const seasonMonth = (word: string): number | undefined => seasons.get(word)

export const partsOfDay: ReadonlySet<string> = new Set(
  lists(
    'morning afternoon evening night lunchtime midday noon morgen vormittag mittag nachmittag abend nacht matin soir',
  ),
)

/** Prepositions that belong to a time expression. */
export const leading: ReadonlySet<string> = new Set(
  lists('on in for by until before since from am im bis ab seit en à vor für avant dès depuis'),
)

/** `yesterday` is -1, `today` 0, `tomorrow` 1; undefined for other words. */
export function dayShift(word: string, language: Id): number | undefined {
  const words: Readonly<Record<Id, readonly (readonly string[])[]>> = {
    en: [['yesterday'], ['today', 'tonight'], ['tomorrow']],
    de: [['gestern'], ['heute'], ['morgen']],
    fr: [['hier'], ["aujourd'hui"], ['demain']],
  }
  const index = words[language].findIndex((list) => list.includes(word))
  return index < 0 ? undefined : index - 1
}

/** 0 for Monday; -1 where the word is no weekday. */
export const dayIndex = (word: string, language: Id): number =>
  weekdays[language].indexOf(
    language === 'de'
      ? word
          .replace(/(?:morgen|vormittag|mittag|nachmittag|abend|nacht)$/, '')
          .replace(/^sonn$/, 'samstag')
      : word,
  )

/** 0 for January; -1 where the word is no month: `may` and `march` are verbs without a capital. */
export function monthIndex(item: Item | undefined, language: Id): number {
  if (item === undefined || item.kind !== 'word') return -1
  if (language !== 'fr' && !/^\p{Lu}/u.test(item.text)) return -1
  const full = months[language].indexOf(item.lower)
  return full >= 0 || language !== 'en' ? full : shortMonths.indexOf(item.lower)
}
