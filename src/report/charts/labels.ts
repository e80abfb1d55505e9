/** Where labels of marks go: beside their line, turned outward, in as many lines as there is room. */

export interface MarkLabel {
  readonly x: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly lines: readonly string[]
}

/** Pixels of an average character at the size of labels. */
const characterWidth = 6.4
/** Lines of a label at most. */
export const mostLines = 3
/** Narrower than this a label says nothing: only its number stands. */
const leastRoom = 56

/**
 * @param marks pixels of each mark, ascending, with its words
 * @param width of the plot; labels stay inside [left, left + width]
 */
export function placeLabels(
  marks: readonly { readonly x: number; readonly label: string }[],
  left: number,
  width: number,
): readonly MarkLabel[] {
  const right = left + width
  return marks.map(({ x, label }, i) => {
    const before = i === 0 ? left : (marks[i - 1]?.x ?? left)
    const after = i === marks.length - 1 ? right : (marks[i + 1]?.x ?? right)
    const atEnd = x > left + 0.8 * width
    // Of two that are close the left one turns left and the right one right.
    const crowdedRight = after - x < leastRoom && i < marks.length - 1
    const turnsLeft = atEnd || (crowdedRight && x - before >= leastRoom)
    const taken = turnsLeft && i > 0 && !turnsLeftOf(marks, i - 1, left, width) ? 0.5 : 1
    const room = turnsLeft
      ? (x - before) * taken
      : (after - x) * (i + 1 < marks.length && turnsLeftOf(marks, i + 1, left, width) ? 0.5 : 1)
    return {
      x,
      anchor: turnsLeft ? 'end' : 'start',
      lines: room < leastRoom ? [] : breakLines(label, Math.min(190, room - 10)),
    }
  })
}

function turnsLeftOf(
  marks: readonly { readonly x: number }[],
  i: number,
  left: number,
  width: number,
): boolean {
  const x = marks[i]?.x ?? 0
  if (x > left + 0.8 * width) return true
  const after = marks[i + 1]?.x
  const before = i === 0 ? left : (marks[i - 1]?.x ?? left)
  return after !== undefined && after - x < leastRoom && x - before >= leastRoom
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
  const kept = lines.slice(0, most)
  const cut = lines.length > most
  return kept.map((each, i) => {
    const last = cut && i === most - 1
    if (each.length <= room && !last) return each
    return `${each.slice(0, Math.max(1, room - 1)).replace(/[\s,;:(“]+$/, '')}…`
  })
}

/** Cut to so many characters, with an ellipsis. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text
}
