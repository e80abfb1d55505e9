/** What an article is called. */
import { structure } from './structure.ts'

/** Longest title in characters. */
const longest = 200

/** Its first heading, else its first sentence; undefined for a text without either. */
export function titleOf(text: string): string | undefined {
  const blocks = structure(text.slice(0, 20_000))
  const heading = blocks.find(({ kind }) => kind === 'heading')
  const sentence = blocks.find(({ kind }) => kind === 'paragraph')?.sentences[0]
  const span = heading ?? sentence
  if (span === undefined) return undefined
  const title = text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim()
  return title.length > longest ? `${title.slice(0, longest - 1)}…` : title || undefined
}
