/** Numbers in the reader’s language, with the digits that the report prints. */
import { fixedDigits, separatorsOf } from '../../report/index.ts'
import { locale } from '../state/workbench.ts'

export function numbers(x: number | null, digits: number): string {
  return fixedDigits(x, digits, separatorsOf(locale.value))
}
