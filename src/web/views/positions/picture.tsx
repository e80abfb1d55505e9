/** Who stands where: the weight along the scale, then a row an actor. */
import { groupStyle } from '../../../report/charts.ts'
import { type IssueView, percentOf } from '../../../report/index.ts'
import { MarkLines } from '../../figure/marks.tsx'
import { memo } from '../../figure/memo.ts'
import { NoteNumber } from '../../figure/note-number.tsx'
import { onPaper } from '../../figure/paper.ts'
import { Picture } from '../../figure/picture.tsx'
import { GroupSymbol } from '../../figure/symbol.tsx'
import { Text } from '../../figure/text.tsx'
import { noteNumbers } from '../../state/notes.ts'
import { words } from '../../words/index.ts'
import { type PositionsLayout, profilePixels } from './layout.ts'
import { namedBars, profileOf } from './profile.ts'
import { type ActorRow, shownOf } from './rows.ts'

const w = words.positions

interface PositionsPictureProps {
  readonly issue: IssueView
  readonly rows: readonly ActorRow[]
  readonly layout: PositionsLayout
  readonly chosen: string | undefined
  readonly alt: string
}

export function PositionsPicture(props: PositionsPictureProps) {
  const { rows, layout, chosen, alt, issue } = props
  const { scale, marks, base, slim, roomy, columns, width } = layout
  const notes = onPaper.value ? noteNumbers(issue.id) : undefined
  return (
    <Picture alt={alt} width={width} height={layout.height}>
      <MarkLines layout={marks} scale={scale} bottom={layout.height - 4} />
      <Profile layout={layout} rows={rows} />
      {slim ? null : (
        <>
          <Text x={0} y={base - 34} weight={600}>
            {w.whereWeight}
          </Text>
          <Text x={0} y={base - 17} fill="var(--ink-2)">
            {w.weightIs}
          </Text>
          <Text x={0} y={base - 2} fill="var(--ink-2)">
            {w.weightOf}
          </Text>
          <Text x={columns.position + 72} y={base - 6} anchor="end" fill="var(--ink-2)">
            {w.position}
          </Text>
          {roomy ? (
            <>
              <Text x={columns.salience} y={base - 6} fill="var(--ink-2)">
                {w.salience}
              </Text>
              <Text x={columns.capability + 66} y={base - 6} anchor="end" fill="var(--ink-2)">
                {w.capability}
              </Text>
            </>
          ) : null}
          <Text x={columns.basis} y={base - 6} anchor="end" fill="var(--ink-2)">
            {w.basis}
          </Text>
        </>
      )}
      <path d={`M0 ${base}H${width}`} stroke="var(--ink-2)" />
      {rows.map((row, i) => (
        <Row
          key={row.actor}
          row={row}
          i={i}
          layout={layout}
          isChosen={row.actor === chosen}
          issue={issue}
          note={notes?.get(row.actor)}
        />
      ))}
    </Picture>
  )
}

interface ProfileProps {
  readonly layout: PositionsLayout
  readonly rows: readonly ActorRow[]
}

function Profile({ layout, rows }: ProfileProps) {
  const { scale, base, step } = layout
  const profile = profileOf(rows, step)
  const named = namedBars(profile, (at) => scale.at(at))
  return (
    <g>
      {profile.map(({ at, share, parts }) => {
        const x = scale.at(at)
        const top = base - profilePixels(share, profile)
        return (
          <g key={at}>
            {parts.map(({ group, from, to }) => (
              <rect
                key={group}
                x={x - 8}
                y={base - profilePixels(to, profile)}
                width={16}
                height={Math.max(0.6, profilePixels(to - from, profile) - 0.8)}
                fill={groupStyle(group).colour}
              />
            ))}
            {named.has(at) ? (
              <Text
                x={x}
                y={top - 5}
                anchor="middle"
                size={12.5}
                fill="var(--ink-2)"
                halo="var(--paper)"
              >
                {percentOf(share)}
              </Text>
            ) : null}
          </g>
        )
      })}
    </g>
  )
}

interface RowProps {
  readonly row: ActorRow
  readonly i: number
  readonly layout: PositionsLayout
  readonly isChosen: boolean
  readonly issue: IssueView
  /** On paper, where it is said what the position rests on. */
  readonly note: number | undefined
}

/** Fill strength in three steps. */
function strengthOf(salience: number): number {
  return salience >= 0.75 ? 1 : salience >= 0.5 ? 0.65 : 0.3
}

const Row = memo(DrawnRow, ({ row, i, layout, isChosen, issue, note }: RowProps) => [
  ...shownOf(row),
  i,
  layout,
  isChosen,
  issue.id,
  note,
])

function DrawnRow({ row, i, layout, isChosen, issue, note }: RowProps) {
  const { scale, first, rowHeight, slim, width } = layout
  const { now, was, at, isMoved } = row
  const { colour } = groupStyle(now.group)
  const middle = first + i * rowHeight
  const y = slim ? middle + 8 : middle
  const x = scale.at(at)
  const r = layout.radius(row.capability)
  // The range goes along before the forecast has answered.
  const [low, high] = [now.low, now.high].map((end) =>
    Math.min(scale.high, Math.max(scale.low, end + at - now.at)),
  ) as [number, number]
  return (
    <g>
      {isChosen ? (
        <rect
          x={-8}
          y={middle - rowHeight / 2}
          width={width + 16}
          height={rowHeight}
          fill="var(--shade)"
        />
      ) : null}
      <path d={`M0 ${middle + rowHeight / 2}H${width}`} stroke="var(--rule)" />
      {isChosen
        ? layout.marks.marks.map((mark) => (
            <path
              key={mark.at}
              d={`M${scale.at(mark.at)} ${middle - rowHeight / 2}v${rowHeight}`}
              stroke="var(--edge)"
              stroke-width="1.6"
              stroke-dasharray="1.5 4"
              stroke-linecap="round"
            />
          ))
        : null}
      <Text
        x={0}
        y={slim ? middle - 10 : middle + 5}
        size={14}
        weight={isChosen ? 600 : 400}
        halo={slim ? (isChosen ? 'var(--shade)' : 'var(--paper)') : undefined}
      >
        {row.name}
        <NoteNumber of={note} />
      </Text>
      <path
        d={`M${scale.at(low)} ${y}H${Math.max(scale.at(high), scale.at(low) + 0.1)}`}
        stroke={colour}
        stroke-opacity="0.34"
        stroke-width="6"
        stroke-linecap="round"
        {...(now.basis === 'judgement' && { 'stroke-dasharray': '1 8' })}
      />
      {isMoved && was.at !== at ? (
        <g>
          <path d={`M${scale.at(was.at)} ${y}H${x}`} stroke={colour} stroke-width="1.6" />
          <circle
            cx={scale.at(was.at)}
            cy={y}
            r={r}
            fill="var(--paper)"
            stroke={colour}
            stroke-width="1.6"
            stroke-dasharray="2.5 2.5"
          />
        </g>
      ) : null}
      <path
        d={`M${x - r - 7} ${y}H${x + r + 7}`}
        stroke={isChosen ? 'var(--shade)' : 'var(--paper)'}
        stroke-width="9"
        stroke-linecap="round"
      />
      <GroupSymbol x={x} y={y} size={r} group={now.group} strength={strengthOf(row.salience)} />
      <path
        d={`M${x - r - 3} ${y - 4.5}l-4 4.5l4 4.5M${x + r + 3} ${y - 4.5}l4 4.5l-4 4.5`}
        fill="none"
        stroke={isChosen ? 'var(--answer)' : 'var(--edge)'}
        stroke-width={isChosen ? 2.2 : 1.6}
      />
      {isMoved && was.at !== at ? (
        <Text
          x={x > (scale.left + scale.right) / 2 ? x - r - 14 : x + r + 14}
          y={y + 5}
          anchor={x > (scale.left + scale.right) / 2 ? 'end' : 'start'}
          fill="var(--ink-2)"
          halo={isChosen ? 'var(--shade)' : 'var(--paper)'}
        >
          {w.was(issue.format.short(was.at))}
        </Text>
      ) : null}
    </g>
  )
}
