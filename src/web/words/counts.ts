/** Whole numbers as the reader’s language writes them. */
import { locale } from '../state/workbench.ts'

/** Making a format takes a hundred times as long as using it. */
const formats = new Map<string, Intl.NumberFormat>()

/** @param digits behind the decimal sign, all of them shown */
export function number(x: number, digits = 0): string {
  const name = `${locale.value} ${digits}`
  let format = formats.get(name)
  if (format === undefined) {
    format = new Intl.NumberFormat(locale.value, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
    formats.set(name, format)
  }
  return format.format(x)
}
