/** Europe's bill without the guarantor, in the terminal: estimates side by side, then the paths. */
import type { Without } from '../../ledger/index.ts'
import { lines, styleOf, type TextOptions, wrap } from '../text/ansi.ts'
import { bullets } from '../text/bullets.ts'
import { textTable } from '../text/table.ts'
import { assumptionSentences } from './basis-words.ts'
import { spreadCell } from './cost-text.ts'
import { billions, share } from './money.ts'
import { estimateSentence, meetingSentences, rateWords, withoutSentences } from './without-words.ts'

export function renderWithoutText(without: Without, { colour, width }: TextOptions): string {
  const style = styleOf(colour)
  const { estimates } = without
  const { heads, rows } = withoutTable(without)
  const [first = '', ...more] = withoutSentences(without)
  return lines([
    ...wrap(first, width).map((line) => style.bold(style.answer(line))),
    ...more.flatMap((sentence) => wrap(sentence, width)),
    ...bullets('As published, side by side', estimates.map(estimateSentence), style, width),
    '',
    style.bold(withoutCaption(without)),
    textTable(heads, rows, style, width),
    ...bullets('Against each other', meetingSentences(without), style, width),
    ...bullets('How to read it', withoutNotes(without), style, width),
    '',
  ])
}

/** Extra spending by year and shape, and its sums; the first head is empty. */
export function withoutTable({ paths }: Without) {
  const { linear, front, back } = paths
  const rows = linear.years.map((even, k) => {
    const [early, late] = [front.years[k] ?? even, back.years[k] ?? even]
    return [
      String(even.year),
      billions(even.extra.point),
      spreadCell(even.extra),
      billions(early.extra.point),
      billions(late.extra.point),
      billions(even.cumulative.point, 0),
      billions(early.cumulative.point, 0),
      billions(late.cumulative.point, 0),
    ]
  })
  const heads = ['', 'even', '8 in 10', 'early', 'late', 'sum, even', 'sum, early', 'sum, late']
  return { heads, rows }
}

/** What the extra spending by year is. */
export const withoutCaption = ({ target, by, year }: Without): string =>
  `What a rise to ${share(target)} by ${by} would yield, US$ bn, prices and rates of ${year}`

/** How the table is to be read, and what it rests on. */
export function withoutNotes(without: Without): readonly string[] {
  const { year, assumptions } = without
  return [
    `The table holds what Europe’s allies, Türkiye among them, would spend beyond their shares of GDP of ${year}; “sum” from ${year + 1} on; “8 in 10” the middle eight of ten draws of growth. They are more states than some of the estimates count.`,
    'entente explain claim:… shows the row behind a published figure, its address and how it was read.',
    rateWords(without),
    ...assumptionSentences(assumptions, year),
  ]
}
