/**
 * Warnings about what has no effect: sources and evidence nobody refers to, votes that do not
 * count under the rule.
 */
import { entriesOf, textOf } from '../loose.ts'
import { evidenceUsed } from './names.ts'
import type { Rules } from './report.ts'

export const unusedWarnings: Rules = (facts, report) => {
  const { file, decision } = facts
  const cited = new Set(entriesOf(file, 'evidence').map(({ value }) => value.source))
  for (const { path, value: source } of entriesOf(file, 'sources')) {
    if (cited.has(source.id)) continue
    report({ path, found: 'a source without evidence', expected: 'evidence that cites it' })
  }
  const used = evidenceUsed(facts)
  for (const { path, value: item } of entriesOf(file, 'evidence')) {
    if (used.has(`${item.id}`)) continue
    report({ path, found: 'evidence that nothing rests on', expected: 'a stance that names it' })
  }
  const rule = textOf(decision, 'rule')
  if (rule === 'qualified' || rule === 'weighted') return
  for (const key of ['weights', 'quota']) {
    if (decision[key] === undefined) continue
    const found = `${key}, which ${rule} does not use`
    report({ path: ['decision', key], atKey: true, found, expected: 'qualified or weighted' })
  }
}
