/**
 * Days: nothing after `asOf` may enter the inputs, and what is forecast is not over by then.
 */
import { entriesOf, textOf } from '../loose.ts'
import { describe } from '../problem.ts'
import type { Rules } from './report.ts'

const day = /^\d{4}-\d{2}-\d{2}$/

export const dateRules: Rules = ({ file, asOf }, report) => {
  if (asOf === undefined || !day.test(asOf)) return
  const horizon = textOf(file, 'horizon')
  if (horizon !== undefined && day.test(horizon) && horizon < asOf) {
    report({ path: ['horizon'], found: describe(horizon), expected: `asOf (${asOf}) or later` })
  }
  for (const list of ['sources', 'evidence']) {
    for (const { path, value } of entriesOf(file, list)) {
      const date = textOf(value, 'date')
      if (date === undefined || !day.test(date) || date <= asOf) continue
      const expected = `asOf (${asOf}) or earlier`
      report({ path: [...path, 'date'], found: describe(date), expected })
    }
  }
}
