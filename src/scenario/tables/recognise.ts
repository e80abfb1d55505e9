/**
 * What kind of file a text is, by its content and not by its name.
 */
import { firstLines, splitLine } from './cells.ts'

export type Format =
  | 'scenario'
  | 'ktab-csv'
  | 'ktab-xml'
  | 'decide'
  | 'deu'
  | 'csv-long'
  | 'csv-wide'
  | 'unknown'

/** Recognises a file by its first two lines that are not empty. Never throws. */
export function recognise(text: string): Format {
  const [first = '', second = ''] = firstLines(text)
  if (first.startsWith('<'))
    return /<Scenario[\s>]/.test(text.slice(0, 4000)) ? 'ktab-xml' : 'unknown'
  if (/^(['"]?)#[APMD]\1[\t,;]/.test(first)) return 'decide'
  const header = headerOf(first)
  if (header.includes('isnr') && header.some((name) => name.startsWith('prn'))) return 'deu'
  if (isKtabHeader(headerOf(second))) return 'ktab-csv'
  if (longColumns.every((name) => header.includes(name))) return 'csv-long'
  if (header[0] === 'actor' && header.includes('capability')) {
    if (header.some((name) => /^position(?:_|$)/.test(name))) return 'csv-wide'
  }
  if (/^[{[]/.test(first) || /^\s*["']?entente["']?\s*:/m.test(text.slice(0, 20_000)))
    return 'scenario'
  return /^(?:---|%YAML|[\w-]{1,40}\s*:)/.test(first) ? 'scenario' : 'unknown'
}

const longColumns = ['actor', 'issue', 'position', 'salience']

function headerOf(line: string): readonly string[] {
  return splitLine(line).cells.map((cell) => cell.toLowerCase())
}

function isKtabHeader(header: readonly string[]): boolean {
  return header[0] === 'actor' && header[1] === 'description' && header[2] === 'power'
}
