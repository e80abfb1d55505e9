/**
 * Correlations: between two different quantities that exist, each pair once.
 */
import { entriesOf, textsOf } from '../loose.ts'
import { quantityNames } from '../paths.ts'
import { describe } from '../problem.ts'
import type { Rules } from './report.ts'

export const correlationRules: Rules = (facts, report) => {
  const correlations = entriesOf(facts.file, 'correlations')
  if (correlations.length === 0) return
  const names = new Set(quantityNames(facts.file, facts.voters))
  const seen = new Set<string>()
  for (const { path, value } of correlations) {
    const pair = textsOf(value, 'between')
    for (const [index, name] of pair) {
      // A stance that names nobody is the mistake then, not the path to it.
      if (names.has(name) || (!facts.stancesKnown && name.startsWith('stances.'))) continue
      const at = [...path, 'between', index]
      const expected = 'the path of a quantity, as stances.<actor>.<issue>.position'
      report({ path: at, found: describe(name), expected, candidates: names, name })
    }
    const [first, second] = pair.map(([, name]) => name)
    if (first === undefined || second === undefined) continue
    const at = [...path, 'between']
    const key = JSON.stringify([first, second].sort())
    if (first === second) {
      report({ path: at, found: `${describe(first)} twice`, expected: 'two different quantities' })
    } else if (seen.has(key)) {
      report({ path: at, found: 'this pair a second time', expected: 'each pair once' })
    }
    seen.add(key)
  }
}
