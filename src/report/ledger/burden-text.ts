/** The burden in the terminal: forecast first, then the counterfactual, never mixed. */

import type { Burden } from '../../backtest/index.ts'
import { lines, styleOf, type TextOptions, wrap } from '../text/ansi.ts'
import { textTable } from '../text/table.ts'
import { counterfactualTitle, forecastTitle } from './burden-view.ts'
import {
  alliesWarning,
  answerHeads,
  answerRows,
  assumptionLines,
  counterfactualSentences,
  curveHeads,
  curveRows,
  forecastSentences,
  outlookHeads,
  outlookRows,
  raceCaption,
  raceHeads,
  raceRows,
} from './burden-words.ts'

export interface BurdenTextOptions extends TextOptions {
  /** Whether to list the allies of the counterfactual, which the model is not good for. */
  readonly allies: boolean
}

export function renderBurdenText(
  report: Burden,
  { colour, width, allies }: BurdenTextOptions,
): string {
  const style = styleOf(colour)
  const { outlook, counterfactual } = report
  const section = (title: string, [first = '', ...rest]: readonly string[]) => [
    style.bold(title),
    ...wrap(first, width).map((line) => style.answer(line)),
    ...rest.flatMap((sentence) => wrap(sentence, width, '  ', '· ')),
    '',
  ]
  return lines([
    ...section(forecastTitle, forecastSentences(report)),
    ...wrap(raceCaption(report), width).map(style.dim),
    textTable(raceHeads(report), raceRows(report), style, width),
    '',
    style.dim(`% of GDP in ${outlook.from} and ${outlook.europe.years.at(-1)?.year}`),
    textTable(outlookHeads, outlookRows(report), style, width),
    '',
    ...section(counterfactualTitle, counterfactualSentences(report)),
    ...assumptionLines(report).flatMap((line) => wrap(line, width, '  ', '· ')),
    '',
    style.dim(
      `European allies, % of GDP, after ${counterfactual.baseYear}, ${counterfactual.edition}`,
    ),
    textTable(curveHeads, curveRows(report), style, width),
    '',
    ...(allies
      ? [
          ...wrap(alliesWarning, width).map(style.warn),
          textTable(answerHeads, answerRows(report), style, width),
          '',
        ]
      : []),
  ])
}
