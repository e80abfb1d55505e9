/** The dotted verticals through a figure: what the numbers of its scale mean. */
import { breakLines } from '../../report/charts.ts'
import type { IssueView } from '../../report/index.ts'
import { words } from '../words/index.ts'
import { brief, firstWords } from './mark-words.ts'
import type { Scale } from './scale.ts'
import { Text } from './text.tsx'

export interface PlacedMark {
  readonly at: number
  readonly value: string
  readonly lines: readonly string[]
  readonly anchor: 'start' | 'end'
  readonly top: number
}

export interface MarkLayout {
  readonly marks: readonly PlacedMark[]
  /** Pixels that the labels take. */
  readonly height: number
}

const lineHeight = 16
/** Pixels of an average letter. */
const letter = 6.4
const gap = 10

/** Narrower than this, a label is its first words. */
const leastPlot = 480
/** Letters of a line. */
const longestLine = 24

interface Label {
  readonly x: number
  readonly lines: readonly string[]
  readonly pixels: number
}

export function layMarks(issue: IssueView, scale: Scale): MarkLayout {
  const slim = scale.right - scale.left < leastPlot
  const marks = marksOf(issue)
  const labels = marks.map(({ at, value, label }): Label => {
    const lines = slim ? [firstWords(label)] : breakLines(brief(label), longestLine * letter, 2)
    const longest = Math.max(value.length * 1.15, ...lines.map((line) => line.length))
    return { x: scale.at(at), lines, pixels: longest * letter + gap }
  })
  const { anchors, lanes } = arrange(labels, scale)
  const deepest = Math.max(1, ...labels.map(({ lines }) => lines.length))
  const laneHeight = (deepest + 1) * lineHeight + 6
  return {
    marks: marks.map(({ at, value }, i) => ({
      at,
      value,
      lines: labels[i]?.lines ?? [],
      anchor: anchors[i] ?? 'start',
      top: (lanes[i] ?? 0) * laneHeight,
    })),
    height: (1 + Math.max(0, ...lanes)) * laneHeight + 4,
  }
}

type Anchor = 'start' | 'end'

/** The way to turn the labels that needs fewest lanes; of equals, the one that turns fewest. */
function arrange(labels: readonly Label[], scale: Scale) {
  let best: { anchors: readonly Anchor[]; lanes: readonly number[]; cost: number } | undefined
  const ways = 1 << Math.min(labels.length, 8)
  for (let way = 0; way < ways; way++) {
    const anchors = labels.map((_, i): Anchor => ((way >> i) & 1 ? 'end' : 'start'))
    const spans = labels.map(({ x, pixels }, i): readonly [number, number] =>
      anchors[i] === 'end' ? [x - pixels, x] : [x, x + pixels],
    )
    const lanes = inLanes(spans)
    const beyond = spans.reduce(
      (sum, [from, to]) => sum + Math.max(0, -from) + Math.max(0, to - scale.right - 8),
      0,
    )
    const turned = anchors.filter((anchor) => anchor === 'end').length
    const cost = Math.max(0, ...lanes) * 1000 + beyond * 100 + turned
    if (best === undefined || cost < best.cost) best = { anchors, lanes, cost }
  }
  return best ?? { anchors: [], lanes: [], cost: 0 }
}

function inLanes(spans: readonly (readonly [number, number])[]): readonly number[] {
  const lanes: (readonly [number, number])[][] = []
  return spans.map((span) => {
    const free = lanes.findIndex((taken) => taken.every(([a, b]) => span[1] <= a || span[0] >= b))
    const lane = free < 0 ? lanes.length : free
    lanes[lane] = [...(lanes[lane] ?? []), span]
    return lane
  })
}

function marksOf({ marks, statusQuo, format }: IssueView) {
  const today = { at: statusQuo, value: format.short(statusQuo), label: words.today }
  const own = marks.map((mark) =>
    mark.at === statusQuo ? { ...mark, label: `${words.today}: ${mark.label}` } : mark,
  )
  const all = marks.some(({ at }) => at === statusQuo) ? own : [...own, today]
  return all.toSorted((a, b) => a.at - b.at)
}

interface MarkLinesProps {
  readonly layout: MarkLayout
  readonly scale: Scale
  /** Pixels down to where the lines end. */
  readonly bottom: number
}

export function MarkLines({ layout, scale, bottom }: MarkLinesProps) {
  return (
    <g>
      {layout.marks.map(({ at, value, lines, anchor, top }) => {
        const x = scale.at(at)
        const dx = anchor === 'start' ? 6 : -6
        return (
          <g key={at}>
            <path
              d={`M${x} ${top + 4}V${bottom}`}
              stroke="var(--edge)"
              stroke-width="1.6"
              stroke-dasharray="1.5 4"
              stroke-linecap="round"
            />
            <Text x={x + dx} y={top + 14} anchor={anchor} weight={600} halo="var(--paper)">
              {value}
            </Text>
            {lines.map((line, i) => (
              <Text
                key={line}
                x={x + dx}
                y={top + 14 + (i + 1) * lineHeight}
                anchor={anchor}
                fill="var(--ink-2)"
                halo="var(--paper)"
              >
                {line}
              </Text>
            ))}
          </g>
        )
      })}
    </g>
  )
}
