/** A published claim traced to its row, in the terminal and as JSON. */
import type { PublishedClaim } from '../../ledger/index.ts'
import { day } from '../format.ts'
import { type JsonObject, plainObject } from '../plain-json.ts'
import { lines, styleOf, type TextOptions, wrap } from '../text/ansi.ts'

/** File and line of the row. */
const rowOf = ({ file, line }: PublishedClaim): string => `data/${file}:${line}`

export function renderPublishedText(
  published: PublishedClaim,
  { colour, width }: TextOptions,
): string {
  const style = styleOf(colour)
  const { claim, value, unit, source, url, tier, verified, note } = published
  const known = published.published === '' ? 'day unknown' : day(published.published)
  const seen = verified ? 'words saying so were seen' : 'from memory, not checked'
  const row = (head: string, text: string) => wrap(text, width, '         ', head.padEnd(9))
  return lines([
    ...wrap(claim, width).map((line) => style.bold(style.answer(line))),
    '',
    ...(value === '' ? [] : row('Number', `${value} ${unit}`)),
    `Row      ${rowOf(published)}`,
    ...row('Source', `${source}, ${known} (${tier}; ${seen})`),
    ...(url === '' ? [] : [style.dim(`         ${url}`)]),
    ...(note === '' ? [] : row('Note', note)),
  ])
}

export function publishedJson(published: PublishedClaim): JsonObject {
  return plainObject({ entente: 1, kind: 'claim', ...published, row: rowOf(published) })
}
