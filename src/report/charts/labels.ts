/** Where labels of marks go: beside their line, in lanes so that none covers another. */

export interface MarkLabel {
  readonly anchor: 'start' | 'end'
  readonly lines: readonly string[]
  /** 0 is the topmost. */
  readonly lane: number
}

/** Pixels of an average character at the size of labels. */
const characterWidth = 6.6
/** Pixels of a line, the narrowest first: the first in which a label fits whole; and lines at most. */
const lineWidths = [150, 180, 210, 240]
const mostLines = 3
/** Pixels between a label and its line, and to the next label. */
const gap = 8

export interface MarkWords {
  /** Pixels. */
  readonly x: number
  readonly value: string
  readonly label: string
}

/** @param marks ascending; labels stay inside [left, left + width] */
export function placeLabels(
  marks: readonly MarkWords[],
  left: number,
  width: number,
): readonly MarkLabel[] {
  const lanes: (readonly [number, number])[][] = []
  return marks.map(({ x, value, label }) => {
    const lines = label === '' ? [] : wholeLines(label)
    const longest = Math.max(value.length * 1.15, ...lines.map((line) => line.length))
    const pixels = longest * characterWidth + gap
    const anchor = x + pixels > left + width && x - pixels >= left ? 'end' : 'start'
    const from = anchor === 'end' ? x - pixels : x
    const free = lanes.findIndex((taken) =>
      taken.every(([start, end]) => from >= end + gap || from + pixels + gap <= start),
    )
    const lane = free < 0 ? lanes.length : free
    lanes[lane] = [...(lanes[lane] ?? []), [from, from + pixels]]
    return { anchor, lines, lane }
  })
}

function wholeLines(label: string): readonly string[] {
  const tries = lineWidths.map((pixels) => breakLines(label, pixels))
  const whole = tries.find((lines) => !lines.some((line) => line.endsWith('…')))
  return whole ?? (tries.at(-1) as readonly string[])
}

/** Lines of at most `pixels`; what does not fit ends in an ellipsis. */
export function breakLines(
  text: string,
  pixels: number,
  most: number = mostLines,
): readonly string[] {
  const room = Math.max(6, Math.floor(pixels / characterWidth))
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  lines.push(line)
  const cut = lines.length > most
  return lines.slice(0, most).map((each, i) => {
    if (each.length <= room && !(cut && i === most - 1)) return each
    return `${each.slice(0, Math.max(1, room - 1)).replace(/[\s,;:(“]+$/, '')}…`
  })
}

/** Cut to so many characters, with an ellipsis. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text
}
