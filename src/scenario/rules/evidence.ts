/**
 * Evidence: what claims to be documented shows by what.
 */
import { entriesOf, isMapping, type Mapping, textOf, textsOf } from '../loose.ts'
import { describe } from '../problem.ts'
import type { Rules } from './report.ts'

export const evidenceRules: Rules = ({ file, places }, report) => {
  for (const { path, value: item } of entriesOf(file, 'evidence')) {
    if (item.quote !== undefined || item.figure !== undefined || item.ref !== undefined) continue
    report({ path, found: describe(item), expected: 'a quote, a figure or a ref' })
  }
  for (const { path, value: stance } of entriesOf(file, 'stances')) {
    const basis = textOf(stance, 'basis')
    const shown = isShown(stance) || [stance.position, stance.salience].some(isShownBy)
    if (!needsEvidence(basis) || shown) continue
    const found = `${basis} without evidence`
    report({ path: [...path, 'basis'], found, expected: 'evidence, a ref, or basis: judgement' })
  }
  for (const { path, value, evidenced } of places) {
    if (!isMapping(value)) continue
    const basis = textOf(value, 'basis')
    if (!needsEvidence(basis) || evidenced || isShown(value)) continue
    const found = `${basis} without evidence`
    report({ path: [...path, 'basis'], found, expected: 'evidence, a ref, or basis: judgement' })
  }
}

function needsEvidence(basis: string | undefined): boolean {
  return basis === 'documented' || basis === 'data'
}

function isShown(owner: Mapping): boolean {
  return owner.ref !== undefined || textsOf(owner, 'evidence').length > 0
}

function isShownBy(quantity: unknown): boolean {
  return isMapping(quantity) && isShown(quantity)
}
