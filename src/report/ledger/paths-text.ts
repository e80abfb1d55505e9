/** Ways to a target, in the terminal. */
import { type AllyPath, type Paths, recentYears } from '../../ledger/index.ts'
import { fixed } from '../format.ts'
import { lines, styleOf, type TextOptions, wrap } from '../text/ansi.ts'
import { bullets } from '../text/bullets.ts'
import { textTable } from '../text/table.ts'
import { assumptionSentences, basisWords, unitWords } from './basis-words.ts'
import { spreadCell } from './cost-text.ts'
import { billions, share } from './money.ts'
import { feasibilitySentence, pathsSentences } from './paths-words.ts'

export function renderPathsText(paths: Paths, { colour, width }: TextOptions): string {
  const style = styleOf(colour)
  const { allies, year, window, edition, target, by } = paths
  const [first = '', ...more] = pathsSentences(paths)
  const sorted = allies.toSorted((a, b) => b.neededPace - a.neededPace)
  return lines([
    ...wrap(first, width).map((line) => style.bold(style.answer(line))),
    ...more.flatMap((sentence) => wrap(sentence, width)),
    '',
    ...wrap(`Basis: ${basisWords(paths)}.`, width),
    '',
    style.bold('Points of GDP a year: needed, and risen since'),
    textTable(
      [
        '',
        '% of GDP',
        'needed',
        `since ${year - recentYears}`,
        'there in',
        `since ${sinceOf(paths)}`,
        'there in',
      ],
      sorted.map(row),
      style,
      width,
    ),
    ...costTable(paths, style, width),
    ...bullets(
      `Ally by ally, to ${share(target)} by ${by}`,
      sorted.length < 2 ? [] : sorted.map((ally) => feasibilitySentence(ally, paths)),
      style,
      width,
    ),
    ...bullets(
      'What the years to come rest on',
      assumptionSentences(paths.assumptions, year),
      style,
      width,
    ),
    '',
    ...wrap(
      `Rises of the past are those of all allies over ${window} years in ${edition}, ${sinceOf(paths)}–${year}. entente explain ledger:pct_gdp/POL/${year}@${edition} shows the cell behind a share.`,
      width,
    ).map(style.dim),
    '',
  ])
}

/** First year of the history. */
function sinceOf({ allies, year }: Paths): number {
  return Math.min(year, ...allies.flatMap(({ history }) => history[0]?.year ?? year))
}

function row(ally: AllyPath): readonly string[] {
  const { name, share: now, neededPace, recentPace, longPace, arrives, arrivesLong } = ally
  if (now === null) return [name, '–', '–', '–', '–', '–', '–']
  const own = (pace: number | null) =>
    pace === null ? '–' : `${pace > 0 ? '+' : ''}${fixed(pace, 2)}`
  return [
    name,
    fixed(now, 2),
    fixed(neededPace, 2),
    own(recentPace),
    arrival(arrives, ally),
    own(longPace),
    arrival(arrivesLong, ally),
  ]
}

function arrival(year: number | null, { gapPoints }: AllyPath): string {
  if (gapPoints === 0) return 'there'
  return year === null ? 'never' : year > 2100 ? 'after 2100' : String(year)
}

const heads = { linear: 'even', front: 'early', back: 'late' } as const

function costTable(
  paths: Paths,
  style: ReturnType<typeof styleOf>,
  width: number,
): readonly string[] {
  const { linear, front, back } = paths.costs
  if (linear.gap.point === 0) return []
  const rows = linear.years.map((even, k) => {
    const [early, late] = [front.years[k] ?? even, back.years[k] ?? even]
    return [
      String(even.year),
      ...[even, early, late].map(({ extra }) => billions(extra.point)),
      ...[even, early, late].map(({ cumulative }) => billions(cumulative.point)),
    ]
  })
  const sums = [linear, front, back].map(({ cumulative }) => spreadCell(cumulative))
  return [
    '',
    style.bold(
      `What the rise costs all of them, beyond the shares of ${paths.year}, ${unitWords(paths)}`,
    ),
    textTable(
      [
        '',
        ...Object.values(heads).map((name) => `${name}`),
        ...Object.values(heads).map((name) => `sum, ${name}`),
      ],
      [...rows, ['8 in 10', '', '', '', ...sums]],
      style,
      width,
    ),
  ]
}
