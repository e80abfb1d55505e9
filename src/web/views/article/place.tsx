/** Where the number of a statement stands on the scale of its issue. */
import { useRef } from 'preact/hooks'
import type { StatedNumber } from '../../../article/index.ts'
import { type IssueView, statedNumber } from '../../../report/index.ts'
import { Picture } from '../../figure/picture.tsx'
import { scaleOf } from '../../figure/scale.ts'
import { GroupSymbol } from '../../figure/symbol.tsx'
import { Text } from '../../figure/text.tsx'
import { useWidth } from '../../figure/width.ts'

interface PlaceOnScaleProps {
  readonly issue: IssueView
  readonly numbers: readonly StatedNumber[]
  readonly group: number
}

export function PlaceOnScale({ issue, numbers, group }: PlaceOnScaleProps) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const [low, high] = issue.scale
  const scale = scaleOf(issue.scale, 14, Math.max(80, width - 14))
  const inside = numbers.filter(
    ({ value, unit }) => value >= low && value <= high && unit === issue.unit,
  )
  const marks = [low, ...issue.marks.map(({ at }) => at), high]
  if (inside.length === 0) return null
  return (
    <div ref={frame} class="mini">
      {width === 0 ? null : (
        <Picture alt={inside.map(statedNumber).join(', ')} width={width} height={56}>
          <path d={`M${scale.left} 20H${scale.right}`} stroke="var(--edge)" stroke-width="2" />
          {[...new Set(marks)].map((at) => (
            <path key={at} d={`M${scale.at(at)} 14v12`} stroke="var(--edge)" stroke-width="1.6" />
          ))}
          {[low, high].map((at, i) => (
            <Text
              key={at}
              x={i === 0 ? 0 : width}
              y={48}
              anchor={i === 0 ? 'start' : 'end'}
              fill="var(--ink-2)"
            >
              {issue.format.short(at)}
            </Text>
          ))}
          {inside.map(({ value, max = value }) => (
            <g key={value}>
              {max > value ? (
                <path
                  d={`M${scale.at(value)} 20H${scale.at(Math.min(high, max))}`}
                  stroke="var(--ink)"
                  stroke-width="5"
                />
              ) : null}
              <GroupSymbol x={scale.at(value)} y={20} size={7} group={group} />
            </g>
          ))}
        </Picture>
      )}
    </div>
  )
}
