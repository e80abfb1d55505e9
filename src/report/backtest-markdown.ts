/** The scoreboard as Markdown: what the docs hold is this, word for word. */
import type { Backtest, EnsembleBacktest } from '../backtest/index.ts'
import { agreementSentence, caseTables } from './backtest-cases.ts'
import {
  backtestSentences,
  backtestSubject,
  pairedHeads,
  pairedRows,
  pairedTitle,
  scoreHeads,
  scoreRows,
} from './backtest-words.ts'
import { escapeMarkdown, markdownTable } from './markdown-table.ts'

export function renderBacktestMarkdown(result: Backtest | EnsembleBacktest): string {
  const pairs = pairedRows(result)
  const row = ({ title, cells }: { readonly title: string; readonly cells: readonly string[] }) => [
    escapeMarkdown(title),
    ...cells,
  ]
  const deal = 'draws' in result ? agreementSentence(result) : ''
  return [
    escapeMarkdown(backtestSubject(result)).concat('.'),
    ...backtestSentences(result).map(escapeMarkdown),
    markdownTable(scoreHeads, scoreRows(result).map(row)),
    ...(pairs.length === 0
      ? []
      : [pairedTitle.concat(':'), markdownTable(pairedHeads, pairs.map(row))]),
    ...('draws' in result
      ? caseTables(result).flatMap(({ title, outcome, heads, rows }) => [
          '**'.concat(escapeMarkdown(title), '.** ', escapeMarkdown(outcome)),
          markdownTable(
            heads,
            rows.map(([name = '', ...cells]) => [escapeMarkdown(name), ...cells]),
          ),
        ])
      : []),
    ...(deal === '' ? [] : [escapeMarkdown(deal)]),
  ]
    .join('\n\n')
    .concat('\n')
}
