/** What a target costs, in sentences. */
import type { Amount, Cost } from '../../ledger/index.ts'
import { capitalised, list, numberWord, plural } from '../format.ts'
import { allyNames, dollars, projected, share } from './money.ts'

/** Allies that are named for the largest bills. */
const named = 3

/** The answer, then what it is made of. */
export function costSentences(cost: Cost): readonly string[] {
  return [
    answer(cost),
    ...cumulative(cost),
    ...largest(cost),
    ...there(cost),
    ...related(cost),
    ...unarmed(cost),
  ]
}

/** Money with the middle eight in ten where there is a spread. */
export function amountWords({ point, spread }: Amount): string {
  const digits = spread === null ? 1 : projected(point)
  if (spread === null) return dollars(point, digits)
  const [low, high] = [spread.p10, spread.p90].map((x) => dollars(x, digits).replace(/ bn$/, ''))
  return low === high
    ? dollars(point, digits)
    : `${dollars(point, digits)} (${low?.replace('US$ ', '')} to ${high?.replace('US$ ', '')} in eight cases of ten)`
}

function answer(cost: Cost): string {
  const { target, by, year, total, withoutUsa } = cost
  const who = whoPays(cost)
  const aim = `${share(target)} of GDP`
  if (total.gap.point === 0) {
    const armed = cost.allies.filter(({ hasForces }) => hasForces).length
    if (armed === 0)
      return `${capitalised(who)} ${cost.allies.length === 1 ? 'has' : 'have'} no forces and no gap.`
    const are = cost.allies.length === 1 ? 'is' : 'are'
    return `${capitalised(who)} ${are} at ${aim} already: nothing is missing.`
  }
  const rest =
    withoutUsa === null || withoutUsa.gap.point === 0 || withoutUsa.gap.point === total.gap.point
      ? ''
      : `, ${dollars(withoutUsa.gap.point, by === null ? 1 : projected(withoutUsa.gap.point))} of it without the United States`
  return by === null
    ? `At ${aim} ${who} would have spent ${dollars(total.gap.point)} more in ${year}${rest}.`
    : `At ${aim} ${who} would spend ${amountWords(total.gap)} more in ${by} than at the shares of ${year}${rest}.`
}

function whoPays({ allies, some }: Cost): string {
  if (!some) return 'the allies'
  const names = allyNames(allies)
  return allies.length > named
    ? `these ${numberWord(allies.length)} allies`
    : list(allies.map(({ iso3 }) => names.inside(iso3)))
}

const pathWords = {
  linear: 'an even path',
  front: 'a path that rises early',
  back: 'a path that rises late',
} as const

function cumulative({ by, year, total, path }: Cost): readonly string[] {
  if (by === null || total.gap.point === 0) return []
  return [
    `On ${pathWords[path]} from ${year + 1} to ${by} that adds up to ${amountWords(total.cumulative)}.`,
  ]
}

function largest({ allies, by }: Cost): readonly string[] {
  const bills = allies
    .filter(({ gap }) => gap.point > 0)
    .toSorted((a, b) => b.gap.point - a.gap.point)
  if (bills.length <= named) return []
  const names = allyNames(allies)
  const top = bills
    .slice(0, named)
    .map(
      ({ iso3, gap }) =>
        `${names.inside(iso3)} with ${dollars(gap.point, by === null ? 1 : projected(gap.point))}`,
    )
  return [`The largest bills are those of ${list(top)}.`]
}

function there({ allies, target, year, some }: Cost): readonly string[] {
  if (allies.length === 1) return []
  const at = allies.filter(({ share: of, gapPoints }) => of !== null && gapPoints === 0)
  const names = allyNames(allies)
  if (at.length === 0)
    return [`${some ? 'None of them' : 'Nobody'} spent ${share(target)} in ${year}.`]
  const armed = allies.filter(({ share: of }) => of !== null).length
  if (at.length > named + 1) {
    return [`${plural(at.length, 'ally', 'allies')} of ${armed} spent that much in ${year}.`]
  }
  const who = capitalised(list(at.map(({ iso3 }) => names.inside(iso3))))
  return [`${who}${at.length === 1 ? ' alone' : ''} spent that much in ${year}.`]
}

function related(cost: Cost): readonly string[] {
  const { total, related: target, by, year } = cost
  if (total.related === null) return []
  return [
    `Related spending of ${share(target)} would be ${amountWords(total.related)} in ${by ?? year}; no edition counts what is spent on it, so between none and all of that is new.`,
  ]
}

function unarmed({ allies }: Cost): readonly string[] {
  const without = allies.filter(({ hasForces }) => !hasForces)
  if (without.length === 0 || without.length === allies.length) return []
  const names = allyNames(allies)
  const who = capitalised(list(without.map(({ iso3 }) => names.inside(iso3))))
  return [`${who} ${without.length === 1 ? 'has' : 'have'} no forces and no gap.`]
}
