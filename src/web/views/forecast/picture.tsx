/** One scale for everything: marks, the pool, each model, the actors. */
import { shortened } from '../../../report/charts.ts'
import type { IssueView } from '../../../report/index.ts'
import { Axis } from '../../figure/axis.tsx'
import { Dots } from '../../figure/dots.tsx'
import { MarkLines } from '../../figure/marks.tsx'
import { NoteNumber } from '../../figure/note-number.tsx'
import { onPaper } from '../../figure/paper.ts'
import { Picture } from '../../figure/picture.tsx'
import { GroupSymbol } from '../../figure/symbol.tsx'
import { Text } from '../../figure/text.tsx'
import { noteNumbers } from '../../state/notes.ts'
import { words } from '../../words/index.ts'
import type { OutcomeLayout, PlacedRow } from './layout.ts'

export interface OutcomePictureProps {
  readonly issue: IssueView
  readonly layout: OutcomeLayout
  readonly width: number
  readonly reaches: (at: number) => boolean
  readonly stale: readonly string[]
  readonly missing: readonly string[]
  /** Middle before any change; undefined where nothing was changed. */
  readonly before: number | undefined
  readonly outcome: { readonly at: number; readonly text: string } | undefined
  readonly chosen: string | undefined
  readonly alt: string
}

const w = words.forecast
/** Letters that the column of names takes. */
const longestGist = 35

export function OutcomePicture(props: OutcomePictureProps) {
  const { issue, layout, width, alt, outcome, chosen } = props
  const { scale, rows, actors, axis, marks, strip, slim } = layout
  const notes = onPaper.value ? noteNumbers(issue.id) : undefined
  const { summary } = rows[0]?.row ?? {}
  const { p10 = null, p90 = null } = summary ?? {}
  const top = marks.height - 4
  return (
    <Picture alt={alt} width={width} height={layout.height}>
      {p10 === null || p90 === null ? null : (
        <rect
          x={scale.at(p10)}
          y={top}
          width={Math.max(2, scale.at(p90) - scale.at(p10))}
          height={axis - top}
          fill="var(--shade)"
        />
      )}
      <MarkLines layout={marks} scale={scale} bottom={axis} />
      {rows.map((row) => (
        <Row key={row.row.id} placed={row} {...props} />
      ))}
      {outcome === undefined ? null : (
        <Happened
          x={scale.at(outcome.at)}
          top={top}
          bottom={axis}
          text={outcome.text}
          end={scale.right}
        />
      )}
      {layout.columns.map(({ name, x }) => {
        const head = name === 'missed' ? w.missedHead : [w.columns[name]]
        return head.map((line, l) => (
          <Text
            key={line}
            x={x}
            y={(rows[0]?.base ?? 0) - 36 - 16 * (head.length - 1 - l)}
            anchor="end"
            fill="var(--ink-2)"
          >
            {line}
          </Text>
        ))
      })}
      <Text x={0} y={slim ? strip - 8 : axis - 24} weight={600}>
        {w.whoStands}
      </Text>
      {slim ? null : (
        <Text x={0} y={axis - 7} fill="var(--ink-2)">
          {w.areaIs}
        </Text>
      )}
      {actors.map(({ position, x, y, size, anchor, name }) => {
        const isChosen = position.actor === chosen
        const dx = anchor === 'start' ? size + 5 : -size - 5
        return (
          <g key={position.actor}>
            <GroupSymbol x={x} y={y} size={size} group={position.group} />
            {name === undefined ? null : (
              <Text
                x={x + dx}
                y={y + 4}
                anchor={anchor}
                weight={isChosen ? 600 : 400}
                halo={haloAt(position.at, p10, p90)}
              >
                {name}
                <NoteNumber of={notes?.get(position.actor)} />
              </Text>
            )}
          </g>
        )
      })}
      <Axis issue={issue} scale={scale} y={axis} />
    </Picture>
  )
}

function haloAt(at: number, p10: number | null, p90: number | null): string {
  return p10 !== null && p90 !== null && at >= p10 && at <= p90 ? 'var(--shade)' : 'var(--paper)'
}

function Row({ placed, ...props }: OutcomePictureProps & { readonly placed: PlacedRow }) {
  const { layout, reaches, stale, missing, before, outcome } = props
  const { row, stack, base } = placed
  const { scale, slim, columns } = layout
  const { p50 } = row.summary
  const faint = stale.includes(row.id)
  const colour = row.pool ? 'var(--answer)' : row.baseline ? 'var(--edge)' : 'var(--ink-2)'
  const missedBelow =
    layout.missedBelow && row.missed !== undefined ? w.missedBelow(row.missed) : undefined
  const slimY = base - stack.height - (missedBelow === undefined ? 10 : 26)
  const nameY = slim ? slimY : base - (row.pool ? 30 : 12)
  return (
    <g>
      <path
        d={`M${scale.left} ${base}H${scale.right}`}
        stroke={row.pool ? 'var(--ink-2)' : 'var(--rule)'}
      />
      <Dots
        stack={stack}
        scale={scale}
        base={base}
        colour={colour}
        reaches={reaches}
        faint={faint}
      />
      {p50 === null || row.pool ? null : (
        <path d={`M${scale.at(p50)} ${base + 3}l4.5 8h-9z`} fill="var(--ink)" />
      )}
      {slim && row.pool ? null : (
        <Text
          x={slim ? scale.left : 0}
          y={nameY}
          weight={row.pool ? 600 : 400}
          size={14}
          halo={slim ? 'var(--paper)' : undefined}
        >
          {row.title}
        </Text>
      )}
      {slim && missedBelow === undefined ? null : (
        <Text
          x={slim ? scale.left : 0}
          y={nameY + 16}
          fill="var(--ink-2)"
          size={slim ? 13 : 12.5}
          halo={slim ? 'var(--paper)' : undefined}
        >
          {missedBelow ??
            shortened(row.pool ? w.eachDot : row.baseline ? w.baseline : row.gist, longestGist)}
        </Text>
      )}
      {slim && !row.pool ? (
        <Text x={scale.right} y={nameY} anchor="end" size={14} halo="var(--paper)">
          {`${row.middle} (${row.range})`}
        </Text>
      ) : null}
      {columns.map(({ name, x }) => (
        <Text key={name} x={x} y={base - 6} anchor="end" size={14} weight={row.pool ? 600 : 400}>
          {missing.includes(row.id) ? '–' : (row[name] ?? '–')}
        </Text>
      ))}
      {row.pool && p50 !== null ? (
        <Middle
          x={scale.at(p50)}
          base={base}
          top={layout.marks.height + 12}
          text={row.middle}
          scale={scale}
          avoid={outcome === undefined ? undefined : scale.at(outcome.at)}
        />
      ) : null}
      {row.pool && before !== undefined ? (
        <path
          d={`M${scale.at(before)} ${base + 4}l6 10h-12z`}
          fill="var(--paper)"
          stroke="var(--ink)"
          stroke-width="1.4"
        />
      ) : null}
    </g>
  )
}

interface MiddleProps {
  readonly x: number
  readonly base: number
  readonly top: number
  readonly text: string
  readonly scale: { readonly left: number; readonly right: number }
  /** Pixels of the line of what happened, which its words must not cross. */
  readonly avoid: number | undefined
}

/** The pool’s middle: the largest number of the picture, turned to where there is room. */
function Middle({ x, base, top, text, scale, avoid }: MiddleProps) {
  const near = avoid !== undefined && Math.abs(avoid - x) < 130
  const turned = near ? avoid > x : x > (scale.left + scale.right) / 2
  const dx = turned ? -8 : 8
  const anchor = turned ? 'end' : 'start'
  return (
    <g>
      <path d={`M${x} ${top - 4}V${base}`} stroke="var(--ink)" stroke-width="2" />
      <Text x={x + dx} y={top + 12} anchor={anchor} size={22} weight={600} halo="var(--shade)">
        {text}
      </Text>
      <Text x={x + dx} y={top + 29} anchor={anchor} fill="var(--ink-2)" halo="var(--shade)">
        {w.middleOf}
      </Text>
    </g>
  )
}

interface HappenedProps {
  readonly x: number
  readonly top: number
  readonly bottom: number
  readonly text: string
  readonly end: number
}

function Happened({ x, top, bottom, text, end }: HappenedProps) {
  const turned = x + 190 > end
  return (
    <g>
      <path d={`M${x} ${top}V${bottom}`} stroke="var(--ink)" stroke-width="3" />
      <Text
        x={turned ? x - 9 : x + 9}
        y={top + 58}
        anchor={turned ? 'end' : 'start'}
        weight={600}
        halo="var(--paper)"
      >
        {text}
      </Text>
    </g>
  )
}
