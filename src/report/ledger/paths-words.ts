/** Ways to a target, in sentences: one of feasibility for every ally. */
import { type AllyPath, type Paths, type Rise, recentYears } from '../../ledger/index.ts'
import { capitalised, list, numberWord } from '../format.ts'
import { amountWords } from './cost-words.ts'
import { allyNames, pace, share } from './money.ts'

/** More than these are counted and not named. */
const mostNamed = 4

/** Beyond it an arrival is no date. */
const lastYear = 2100

/** The answer, then what the three paths cost. */
export function pathsSentences(paths: Paths): readonly string[] {
  const { target, by, allies } = paths
  const armed = allies.filter((ally) => ally.share !== null)
  const count = (precedent: AllyPath['precedent']) =>
    armed.filter((ally) => ally.precedent === precedent).length
  const [there, own] = [count('there'), count('own')]
  const slow = armed.length - there - own
  if (armed.length < 2)
    return [...allies.map((ally) => feasibilitySentence(ally, paths)), ...costs(paths)]
  const first = [
    there === 0
      ? ''
      : `${numberWord(there)} of ${armed.length} allies ${there === 1 ? 'is' : 'are'} at ${share(target)} already`,
    own === 0
      ? ''
      : `${numberWord(own)} would be there by ${by} at the pace of their last three years`,
    slow === 0 ? '' : `${numberWord(slow)} would not`,
  ].filter(Boolean)
  return [`${capitalised(list(first))}.`, ...hardest(paths), ...costs(paths)]
}

function hardest({ allies, window }: Paths): readonly string[] {
  const [steepest] = allies.toSorted((a, b) => b.neededPace - a.neededPace)
  if (steepest === undefined || steepest.neededPace === 0) return []
  const names = allyNames(allies)
  return [
    `The steepest way is that of ${names.inside(steepest.iso3)}: ${pace(steepest.neededPace)} points of GDP a year; ${precedentClause(steepest, window)}.`,
  ]
}

const shapeWords = { linear: 'even', front: 'early', back: 'late' } as const

function costs({ costs: byShape, year, by }: Paths): readonly string[] {
  const { linear, front, back } = byShape
  if (linear.gap.point === 0) return []
  return [
    `From ${year + 1} to ${by} an ${shapeWords.linear} rise costs ${amountWords(linear.cumulative)}, an ${shapeWords.front} one ${amountWords(front.cumulative)}, a ${shapeWords.back} one ${amountWords(back.cumulative)}, beyond the shares of ${year}.`,
  ]
}

/** Feasibility in one sentence. */
export function feasibilitySentence(ally: AllyPath, paths: Paths): string {
  const { target, by, year, window } = paths
  const names = allyNames(paths.allies)
  const who = names.start(ally.iso3)
  if (ally.share === null) return `${who} has no forces and no gap.`
  if (ally.precedent === 'there') {
    return `${who} is there: ${share(ally.share)} in ${year}, ${share(target)} asked for.`
  }
  const needs = `${who} needs ${pace(ally.neededPace)} points of GDP a year`
  const yet = ally.precedent === 'own' && ally.risers.length <= mostNamed ? 'yet ' : ''
  return `${needs} ${ownClause(ally, year - recentYears, by)}; ${yet}${precedentClause(ally, window)}.`
}

function ownClause({ recentPace, arrives }: AllyPath, since: number, end: number): string {
  if (recentPace === null) return 'and has no history'
  const by = `by ${pace(recentPace)} since ${since}`
  if (arrives === null) {
    return recentPace < 0 ? `but has been falling ${by}` : `but has stood still since ${since}`
  }
  if (arrives > lastYear) {
    return `but has been rising ${by}, which does not get it there in this century`
  }
  return arrives > end
    ? `but has been rising ${by}, which gets it there only in ${arrives}`
    : `and has been rising ${by}, which gets it there in ${arrives}`
}

function precedentClause(ally: AllyPath, window: number): string {
  const { iso3, risers, spurts, precedent } = ally
  const long = `over ${yearsWord(window)}`
  if (precedent === 'own' && risers.length === 0) {
    return `nobody has kept that up ${long}`
  }
  if (risers.length > 0) return whoRose(risers, iso3, long)
  if (spurts.length > 0) {
    return `nobody has kept that up ${long}, and ${whoRose(spurts, iso3, 'over three')}`
  }
  return `no ally has ever risen that fast, not even over three years`
}

function whoRose(rises: readonly Rise[], self: string, how: string): string {
  const others = rises.filter(({ iso3 }) => iso3 !== self)
  const itself = others.length < rises.length
  if (others.length === 0) return `it alone has ever risen that fast ${how}`
  if (others.length > mostNamed) {
    const whole = `${numberWord(rises.length)} allies`
    return `${whole}${itself ? ', itself among them,' : ''} have risen that fast ${how}`
  }
  const names = allyNames(rises)
  const who = list([...(itself ? ['itself'] : []), ...others.map(({ iso3 }) => names.inside(iso3))])
  return `only ${who} ${rises.length === 1 ? 'has' : 'have'} ever risen that fast ${how}`
}

function yearsWord(years: number): string {
  return years === 1 ? 'one year' : `${numberWord(years)} years`
}
