/**
 * The rules across entries, all of them. Each group reports on its own, so that all mistakes are
 * found at once.
 */
import { correlationRules } from './rules/correlations.ts'
import { dateRules } from './rules/dates.ts'
import { decisionRules } from './rules/decision.ts'
import { evidenceRules } from './rules/evidence.ts'
import { nameRules } from './rules/names.ts'
import { rangeRules } from './rules/ranges.ts'
import type { Rules } from './rules/report.ts'
import { coderWarnings } from './rules/warn-coders.ts'
import { exitWarnings } from './rules/warn-exits.ts'
import { unusedWarnings } from './rules/warn-unused.ts'

/** What a file must keep to. */
export const errorRules: readonly Rules[] = [
  nameRules,
  dateRules,
  evidenceRules,
  rangeRules,
  decisionRules,
  correlationRules,
]

/** What is allowed but doubtful; asked only of a file without errors. */
export const warningRules: readonly Rules[] = [coderWarnings, exitWarnings, unusedWarnings]
