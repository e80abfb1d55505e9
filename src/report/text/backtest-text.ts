/** The scoreboard in the terminal. */
import type { Backtest, EnsembleBacktest } from '../../backtest/index.ts'
import { agreementSentence, caseTables } from '../backtest-cases.ts'
import {
  backtestSentences,
  backtestSubject,
  pairedHeads,
  pairedRows,
  pairedTitle,
  scoreHeads,
  scoreRows,
} from '../backtest-words.ts'
import { lines, styleOf, type TextOptions, wrap } from './ansi.ts'
import { textTable } from './table.ts'

export function renderBacktestText(
  result: Backtest | EnsembleBacktest,
  { colour, width }: TextOptions,
): string {
  const style = styleOf(colour)
  const [first = '', ...rest] = backtestSentences(result)
  const pairs = pairedRows(result)
  const table = (
    heads: readonly string[],
    rows: readonly { readonly title: string; readonly cells: readonly string[] }[],
  ) =>
    textTable(
      heads,
      rows.map(({ title, cells }) => [title, ...cells]),
      style,
      width,
    )
  const deal = 'draws' in result ? agreementSentence(result) : ''
  return lines([
    ...wrap(backtestSubject(result), width).map(style.dim),
    '',
    ...wrap(first, width).map((line) => style.bold(style.answer(line))),
    ...rest.flatMap((sentence) => wrap(sentence, width, '  ', '· ')),
    '',
    style.bold('Scoreboard'),
    table(scoreHeads, scoreRows(result)),
    ...(pairs.length === 0
      ? []
      : ['', ...wrap(pairedTitle, width).map(style.bold), table(pairedHeads, pairs)]),
    ...('draws' in result
      ? caseTables(result).flatMap(({ title, outcome, heads, rows }) => [
          '',
          style.bold(title),
          ...wrap(outcome, width),
          textTable(heads, rows, style, width),
        ])
      : []),
    ...(deal === '' ? [] : ['', ...wrap(deal, width)]),
    '',
  ])
}
