/** Articles from disk or standard input, text or HTML. */
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { publishedIn, publishedInHtml, textOfHtml } from '../article/index.ts'
import { FileError } from './load.ts'

/** Larger files are refused before they are read. */
const mostBytes = 10_000_000

export interface Article {
  /** As the user named it; `<stdin>` for `-`. */
  readonly file: string
  /** Plain text, that of a page without its markup. */
  readonly text: string
  /** The file is a page: offsets in `text` are not those in the file. */
  readonly markup: boolean
  /** The day that the text or the head of the page states. */
  readonly published: string | null
}

/** @throws FileError */
export function loadArticle(path: string): Article {
  const { file, raw } =
    path === '-' ? { file: '<stdin>', raw: whole('<stdin>', readFileSync(0)) } : fromDisk(path)
  const markup =
    /\.x?html?$/i.test(file) || /^\s*<(?:!doctype html|html)\b/i.test(raw.slice(0, 2000))
  if (!markup) return { file, text: raw, markup, published: publishedIn(raw) }
  const text = textOfHtml(raw)
  return { file, text, markup, published: publishedInHtml(raw) ?? publishedIn(text) }
}

function fromDisk(path: string): { readonly file: string; readonly raw: string } {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) throw new FileError(`${path}: found nothing there, expected an article`)
  if (stat.isDirectory()) {
    throw new FileError(
      `${path}: found a folder, expected an article, such as ${basename(path)}/article.txt`,
    )
  }
  if (stat.size > mostBytes) throw tooLong(path, stat.size)
  return { file: path, raw: whole(path, readFileSync(path)) }
}

function whole(file: string, bytes: Buffer): string {
  if (bytes.length > mostBytes) throw tooLong(file, bytes.length)
  const text = bytes.toString('utf8')
  if (text.slice(0, 4000).includes('\u0000')) {
    throw new FileError(`${file}: found bytes that are no text, expected a plain text or HTML file`)
  }
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

function tooLong(file: string, size: number): FileError {
  return new FileError(`${file}: found ${size} bytes, expected at most ${mostBytes} (10 MB)`)
}
