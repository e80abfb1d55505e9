/** What a target costs, in the terminal: the answer, the basis, a line an ally, a line a year. */
import type { AllyCost, Amount, Cost, CostSum } from '../../ledger/index.ts'
import { count, fixed } from '../format.ts'
import { lines, styleOf, type TextOptions, wrap } from '../text/ansi.ts'
import { bullets } from '../text/bullets.ts'
import { textTable } from '../text/table.ts'
import { assumptionSentences, basisWords, unitWords } from './basis-words.ts'
import { costSentences } from './cost-words.ts'
import { billions, projected } from './money.ts'

export function renderCostText(cost: Cost, { colour, width }: TextOptions): string {
  const style = styleOf(colour)
  const [first = '', ...more] = costSentences(cost)
  return lines([
    ...wrap(first, width).map((line) => style.bold(style.answer(line))),
    ...more.flatMap((sentence) => wrap(sentence, width)),
    '',
    ...wrap(`Basis: ${basisWords(cost)}.`, width),
    '',
    style.bold(`Ally by ally${cost.by === null ? '' : ` in ${cost.by}`}, ${unitWords(cost)}`),
    allyTable(cost, style, width),
    ...yearTable(cost, style, width),
    ...bullets('How to read it', reading(cost), style, width),
    ...bullets(
      'What the years to come rest on',
      assumptionSentences(cost.assumptions, cost.year),
      style,
      width,
    ),
    '',
    ...wrap(closing(cost), width).map(style.dim),
    '',
  ])
}

type Style = ReturnType<typeof styleOf>

function allyTable(cost: Cost, style: Style, width: number): string {
  const { heads, rows } = costTable(cost)
  return textTable(heads, rows, style, width)
}

/** The largest gap first, then the sums. */
export function costTable(cost: Cost): {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
} {
  const { by, withoutUsa, total } = cost
  const sorted = cost.allies.toSorted((a, b) => b.gap.point - a.gap.point)
  const sums: readonly (readonly [string, CostSum])[] = [
    ...(sorted.length > 1 ? [['All of them', total] as const] : []),
    ...(withoutUsa !== null && sorted.length > 2 ? [['Without the US', withoutUsa] as const] : []),
  ]
  const heads =
    by === null
      ? ['', '% of GDP', 'level', 'gap', 'a head, $', 'years']
      : ['', '% of GDP', 'level', 'gap', '8 in 10', 'sum', 'a head, $', 'pace']
  const rows = [
    ...sorted.map((ally) => [ally.name, ...cells(ally, by, ally)]),
    ...sums.map(([name, sum]) => [name, ...cells(sum, by)]),
  ]
  return { heads, rows }
}

function cells(sum: CostSum, by: number | null, ally?: AllyCost): readonly string[] {
  const { level, gap, cumulative, gapPerHead, gdpUsdM, spentUsdM } = sum
  const none = ally !== undefined && ally.share === null
  const share = fixed(none ? null : (100 * spentUsdM) / gdpUsdM, 2)
  const money = (amount: Amount) => (none ? '–' : billions(amount.point))
  const head = none || gapPerHead === null ? '–' : count(gapPerHead)
  if (by === null) {
    return [share, money(level), money(gap), head, yearsOfGrowth(ally)]
  }
  const pace =
    ally === undefined || ally.gapPoints === 0 || ally.paceMultiple === null
      ? '–'
      : `×${fixed(ally.paceMultiple, 1)}`
  return [share, money(level), money(gap), spreadCell(gap), money(cumulative), head, pace]
}

function yearsOfGrowth(ally: AllyCost | undefined): string {
  if (ally === undefined || ally.gapPoints === 0 || ally.yearsOfRecentGrowth === null) return '–'
  return ally.yearsOfRecentGrowth > 100 ? 'over 100' : fixed(ally.yearsOfRecentGrowth, 1)
}

/** “512–734”. */
export function spreadCell({ point, spread }: Amount): string {
  if (spread === null || point === 0) return '–'
  const digits = projected(point)
  return `${billions(spread.p10, digits)}–${billions(spread.p90, digits)}`
}

function yearTable(cost: Cost, style: Style, width: number): readonly string[] {
  const { by, total } = cost
  if (by === null || total.gap.point === 0) return []
  const rows = total.years.map(({ year, level, extra, cumulative }) => [
    String(year),
    billions(level.point, projected(level.point)),
    billions(extra.point),
    spreadCell(extra),
    billions(cumulative.point),
    spreadCell(cumulative),
  ])
  return [
    '',
    style.bold(
      `${cost.allies.length === 1 ? 'Year' : 'All of them year'} by year, ${unitWords(cost)}`,
    ),
    textTable(['', 'level', 'extra', '8 in 10', 'sum so far', '8 in 10'], rows, style, width),
  ]
}

function reading({ by, year, target, allies }: Cost): readonly string[] {
  const head = '“a head” divides by the population of the newest count, which is held.'
  const whole =
    allies.length === 1
      ? []
      : [
          '“% of GDP” of all of them is weighted by GDP in current US$; NATO’s own total by constant ones.',
        ]
  return by === null
    ? [
        `“level” is ${target}% of GDP, or what is spent already if that is more; “gap” what is missing.`,
        head,
        ...whole,
        '“years” is how many years of the ally’s mean rise over the last three would close the gap; – where its share did not rise or nothing is missing.',
      ]
    : [
        `“level” is what the target has an ally spend in ${by}; “gap” what of it goes beyond its share of GDP of ${year}, “sum” the same over all years up to ${by}.`,
        '“8 in 10” holds the middle eight of ten draws; the figures beside it take every assumption at its most likely value and add up.',
        head,
        ...whole,
        `“pace” is the yearly rise needed over the ally’s own of the three years up to ${year}; – where its share did not rise or nothing is missing.`,
      ]
}

function closing({ allies, edition, year, draws, seed, by }: Cost): string {
  const ally = allies.find(({ hasForces }) => hasForces)?.iso3 ?? 'DEU'
  const trace = `entente explain ledger:pct_gdp/${ally}/${year}@${edition} shows the cell behind a share.`
  return by === null ? trace : `${count(draws)} draws, seed ${seed}. ${trace}`
}
