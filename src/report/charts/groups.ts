/** Groups by shape and colour, in order of their weight; beyond five the rest share a grey cross. */

export interface GroupStyle {
  readonly symbol: 'diamond2' | 'circle' | 'square2' | 'triangle2' | 'times'
  /** The shape as a character, for legends. */
  readonly character: string
  readonly colour: string
  readonly hollow: boolean
}

const styles: readonly GroupStyle[] = [
  { symbol: 'diamond2', character: '◆', colour: 'var(--g-us)', hollow: false },
  { symbol: 'circle', character: '●', colour: 'var(--g-east)', hollow: false },
  { symbol: 'square2', character: '■', colour: 'var(--g-west)', hollow: false },
  { symbol: 'triangle2', character: '▲', colour: 'var(--g-south)', hollow: false },
  { symbol: 'circle', character: '○', colour: 'var(--g-body)', hollow: true },
]

const other: GroupStyle = { symbol: 'times', character: '✕', colour: 'var(--edge)', hollow: true }

/** @param group index in order of weight; below 0 for none */
export function groupStyle(group: number): GroupStyle {
  return styles[group] ?? other
}
