/** The four styles that the terminal gets, and text laid out in columns. No package is needed. */

export interface Style {
  bold(text: string): string
  dim(text: string): string
  /** The answer's colour, the only one. */
  answer(text: string): string
  warn(text: string): string
}

export interface TextOptions {
  readonly colour: boolean
  /** Columns. */
  readonly width: number
}

const codes = { bold: [1, 22], dim: [2, 22], answer: [36, 39], warn: [33, 39] } as const

export function styleOf(colour: boolean): Style {
  const wrapIn = (name: keyof typeof codes) => (text: string) => {
    const [on, off] = codes[name]
    return colour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text
  }
  return {
    bold: wrapIn('bold'),
    dim: wrapIn('dim'),
    answer: wrapIn('answer'),
    warn: wrapIn('warn'),
  }
}

/** What reaches a terminal from a scenario: controls and turns of direction could redraw its lines. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
}

/** Words; a sum of money is one, so that no line ends with `US$`. */
function unbroken(text: string): readonly string[] {
  const words: string[] = []
  for (const word of text.split(' ').filter(Boolean)) {
    const before = words.at(-1)
    const joins = before !== undefined && (/(?:US\$|[€£])$/.test(before) || word.startsWith('bn'))
    if (joins && /(?:US\$|[€£])/.test(before)) words[words.length - 1] = `${before} ${word}`
    else words.push(word)
  }
  return words
}

/** Words in lines of at most `width`, each after `indent`; the first after `first`. */
export function wrap(text: string, width: number, indent = '', first = indent): readonly string[] {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of unbroken(printable(text))) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  lines.push(line)
  return lines.map((each) => each.trimEnd())
}

/** Cut to `width` with an ellipsis, or filled up to it. */
export function padEnd(text: string, width: number): string {
  const clean = printable(text)
  return clean.length > width ? `${clean.slice(0, Math.max(0, width - 1))}…` : clean.padEnd(width)
}

export function padStart(text: string, width: number): string {
  return printable(text).padStart(width)
}

/** Lines without spaces at their ends, joined. */
export function lines(parts: readonly string[]): string {
  return parts.map((line) => line.trimEnd()).join('\n')
}
