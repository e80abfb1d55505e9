/** The mark of a group: shape and colour together, never colour alone. */
import { groupStyle } from '../../report/charts.ts'

interface SymbolProps {
  readonly x: number
  readonly y: number
  /** Radius of the circle of the same area. */
  readonly size: number
  /** Index into the groups of the view; below 0 for none. */
  readonly group: number
  /** How filled: 1 all, 0 hollow. */
  readonly strength?: number
}

export function GroupSymbol({ x, y, size, group, strength = 1 }: SymbolProps) {
  const { symbol, colour, hollow } = groupStyle(group)
  const fill = hollow ? 'var(--paper)' : colour
  const common = {
    fill,
    'fill-opacity': hollow ? 1 : strength,
    stroke: colour,
    'stroke-width': hollow ? 2 : 1.4,
  }
  if (symbol === 'circle') return <circle cx={x} cy={y} r={size} {...common} />
  return <path d={pathOf(symbol, x, y, size)} {...common} />
}

/** A shape whose area is that of a circle of radius r. */
function pathOf(symbol: string, x: number, y: number, r: number): string {
  const area = Math.PI * r * r
  if (symbol === 'square2') {
    const h = Math.sqrt(area) / 2
    return `M${x - h} ${y - h}h${2 * h}v${2 * h}h${-2 * h}z`
  }
  if (symbol === 'diamond2') {
    const h = Math.sqrt(area / 2)
    return `M${x} ${y - h}l${h} ${h}l${-h} ${h}l${-h} ${-h}z`
  }
  if (symbol === 'triangle2') {
    // Equal sides a with area √3/4 a²; the centre of mass lies on the point.
    const a = Math.sqrt((4 * area) / Math.sqrt(3))
    const height = (a * Math.sqrt(3)) / 2
    return `M${x} ${y - (2 / 3) * height}l${a / 2} ${height}h${-a}z`
  }
  const h = r * 0.8
  return `M${x - h} ${y - h}l${2 * h} ${2 * h}M${x + h} ${y - h}l${-2 * h} ${2 * h}`
}
