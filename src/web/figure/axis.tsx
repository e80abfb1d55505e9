/** The scale under a figure: a line, about seven round numbers, the unit named once. */
import { ticksOf } from '../../report/charts.ts'
import type { IssueView } from '../../report/index.ts'
import { words } from '../words/index.ts'
import type { Scale } from './scale.ts'
import { Text } from './text.tsx'

interface AxisProps {
  readonly issue: IssueView
  readonly scale: Scale
  readonly y: number
}

export function Axis({ issue, scale, y }: AxisProps) {
  const { left, right } = scale
  const ticks = ticksOf([scale.low, scale.high], right - left < 420 ? 4 : 7)
  return (
    <g>
      <path d={`M${left} ${y}H${right}`} stroke="var(--edge)" />
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${scale.at(tick)} ${y}v5`} stroke="var(--edge)" />
          <Text x={scale.at(tick)} y={y + 20} anchor="middle" fill="var(--ink-2)">
            {issue.format.short(tick)}
          </Text>
        </g>
      ))}
      {issue.format.years ? null : (
        <Text x={(left + right) / 2} y={y + 37} anchor="middle" fill="var(--ink-2)">
          {words.axisUnit(issue.unit)}
        </Text>
      )}
    </g>
  )
}
