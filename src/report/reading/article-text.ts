/** The article in lines of the terminal, each statement in brackets with its number. */
import type { Style } from '../text/ansi.ts'
import type { ArticlePiece } from './reading-view.ts'

/** A part of a word that is styled alike. */
interface Part {
  readonly text: string
  readonly marked: boolean
}

type Word = readonly Part[]

/** Lines of at most `width` characters; the brackets stand with and without colour. */
export function articleText(
  pieces: readonly ArticlePiece[],
  style: Style,
  width: number,
): readonly string[] {
  const paragraphs: Word[][] = [[]]
  let word: Part[] = []
  const endWord = () => {
    if (word.length > 0) paragraphs.at(-1)?.push(word)
    word = []
  }
  const write = (text: string, marked: boolean) => {
    for (const chunk of text.split(/(\s+)/)) {
      if (chunk === '') continue
      if (chunk.trim() !== '') {
        word.push({ text: chunk.replace(/[\p{Cc}\p{Bidi_Control}]/gu, ''), marked })
        continue
      }
      endWord()
      if (chunk.includes('\n')) paragraphs.push([])
    }
  }
  for (const { text, number } of pieces) {
    if (number === null) write(text, false)
    else {
      // In one part with the first word, so that no line ends between them.
      word.push({ text: `[${number} `, marked: true })
      write(text, true)
      write(']', true)
    }
  }
  endWord()
  return paragraphs.flatMap((words) => laidOut(words, style, width))
}

function laidOut(words: readonly Word[], style: Style, width: number): readonly string[] {
  const rows: Word[][] = []
  let used = 0
  for (const word of words) {
    const length = word.reduce((sum, { text }) => sum + text.length, 0)
    const last = rows.at(-1)
    if (last === undefined || used + 1 + length > width) {
      rows.push([word])
      used = length
    } else {
      last.push(word)
      used += 1 + length
    }
  }
  return rows.map((row) => row.map((word) => styled(word, style)).join(' '))
}

function styled(word: Word, style: Style): string {
  return word.map(({ text, marked }) => (marked ? style.answer(text) : text)).join('')
}
