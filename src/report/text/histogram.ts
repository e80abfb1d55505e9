/** A small distribution in block characters. */

const blocks = '▁▂▃▄▅▆▇█'

/** Below this share of the runs a column stays empty. */
const least = 0.0005

/**
 * Bins of the engine gathered into columns; the tallest column is full.
 * @param bins shares of the runs from the low end of the scale to the high one
 */
export function blockHistogram(bins: readonly number[], columns: number): string {
  const heights = gather(bins, columns)
  const tallest = Math.max(...heights)
  return heights
    .map((height) => {
      if (height < least) return ' '
      return blocks[Math.min(7, Math.floor((8 * height) / tallest))] ?? ' '
    })
    .join('')
}

/** Shares by column; a bin that straddles two is divided. */
export function gather(bins: readonly number[], columns: number): readonly number[] {
  const heights = new Array<number>(columns).fill(0)
  bins.forEach((share, b) => {
    const from = (b * columns) / bins.length
    const to = ((b + 1) * columns) / bins.length
    for (let c = Math.floor(from); c < to && c < columns; c++) {
      const part = (Math.min(to, c + 1) - Math.max(from, c)) / (to - from)
      heights[c] = (heights[c] as number) + share * part
    }
  })
  return heights
}

/** Column of a value, for a mark above or below. */
export function columnOf(
  x: number,
  [low, high]: readonly [number, number],
  columns: number,
): number {
  const at = Math.floor(((x - low) / (high - low)) * columns)
  return Math.max(0, Math.min(columns - 1, at))
}
