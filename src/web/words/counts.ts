/** Whole numbers as the reader’s language writes them. */
import { fixedDigits, separatorsOf } from '../../report/index.ts'
import { locale } from '../state/workbench.ts'

/** @param digits behind the decimal sign, all of them shown */
export function number(x: number, digits = 0): string {
  return fixedDigits(x, digits, separatorsOf(locale.value))
}
