/** What lies over the rows: a handle on every mark, the fields beside it, and what each rests on. */
import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import type { IssueView } from '../../../report/index.ts'
import { showStance } from '../../evidence/index.ts'
import { Handle } from '../../figure/handle.tsx'
import { memo } from '../../figure/memo.ts'
import { NumberField } from '../../figure/number-field.tsx'
import { cancelMove, change, letGo, move, moveAhead } from '../../state/actions.ts'
import { actorId, baseline } from '../../state/workbench.ts'
import { words } from '../../words/index.ts'
import { capabilityText } from './digits.ts'
import type { PositionsLayout } from './layout.ts'
import { type ActorRow, basisOf, largest, shownOf } from './rows.ts'
import { Salience } from './salience.tsx'
import { stepOf } from './steps.ts'

const w = words.positions

interface ControlsProps {
  readonly issue: IssueView
  readonly rows: readonly ActorRow[]
  readonly layout: PositionsLayout
  readonly chosen: string | undefined
}

export function RowControls({ issue, rows, layout, chosen }: ControlsProps) {
  const frame = useRef<HTMLDivElement>(null)
  // One row is a stop of the Tab key; arrows go to the others.
  const stop = rows.some(({ actor }) => actor === chosen) ? chosen : rows[0]?.actor
  const go = (i: number) => {
    const to = rows[i]
    if (to === undefined) return
    actorId.value = to.actor
    document.getElementById(handleId(to.actor))?.focus()
  }
  return (
    <div ref={frame} class="over">
      {rows.map((row, i) => (
        <RowControl
          key={row.actor}
          row={row}
          issue={issue}
          layout={layout}
          y={layout.first + i * layout.rowHeight}
          isStop={row.actor === stop}
          onRow={(by) => go(i + by)}
          frame={frame}
        />
      ))}
    </div>
  )
}

function handleId(actor: string): string {
  return `mark-${actor}`
}

interface RowControlProps {
  readonly row: ActorRow
  readonly issue: IssueView
  readonly layout: PositionsLayout
  readonly y: number
  readonly isStop: boolean
  readonly onRow: (by: -1 | 1) => void
  readonly frame: RefObject<HTMLDivElement | null>
}

const RowControl = memo(OverRow, ({ row, issue, layout, y, isStop }: RowControlProps) => [
  ...shownOf(row),
  issue.id,
  layout,
  y,
  isStop,
])

function OverRow({ row, issue, layout, y, isStop, onRow, frame }: RowControlProps) {
  const { scale, slim, roomy, columns } = layout
  const {
    format,
    scale: [low, high],
  } = issue
  const { actor, name } = row
  const to = (value: number) => row.moved(value)
  const tabIndex = isStop ? 0 : -1
  const choose = () => {
    actorId.value = actor
  }
  const fieldId = `position-${actor}`
  return (
    <>
      <button
        type="button"
        class="row-pick"
        tabIndex={-1}
        aria-label={w.choose(name)}
        style={{
          top: `${y - layout.rowHeight / 2}px`,
          height: `${layout.rowHeight}px`,
          width: slim ? '60%' : `${scale.left - 30}px`,
        }}
        onClick={choose}
      />
      <Handle
        bare
        id={handleId(actor)}
        x={scale.at(row.at)}
        y={slim ? y + 8 : y}
        label={words.positionOf(name)}
        says={words.standsWas(name, format.full(row.at), row.isMoved ? row.was.atText : undefined)}
        value={row.at}
        low={low}
        high={high}
        step={stepOf(issue)}
        near={3 / ((scale.right - scale.left) / (high - low))}
        snaps={issue.marks.map(({ at }) => at)}
        valueAt={(x) => scale.value(x - (frame.current?.getBoundingClientRect().left ?? 0))}
        onMove={(value) => move(to(value))}
        onAhead={(value) => moveAhead(to(value))}
        onDone={letGo}
        onCancel={cancelMove}
        onRow={onRow}
        onFocus={choose}
        tabIndex={tabIndex}
        onKey={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return
          if (event.key.toLowerCase() === 'e') {
            event.preventDefault()
            showStance(actor, issue.id)
          }
          // The digit itself is typed into the field that takes the focus.
          if (/^\d$/.test(event.key)) document.getElementById(fieldId)?.focus()
        }}
      />
      {slim ? null : (
        <>
          <div class="cell-over" style={{ left: `${columns.position}px`, top: `${y - 17}px` }}>
            <NumberField
              id={fieldId}
              label={words.positionOf(name)}
              text={format.cell(row.at)}
              low={low}
              high={high}
              tabIndex={tabIndex}
              onTake={(value) => change(to(value))}
            />
          </div>
          {roomy ? <Roomy row={row} y={y} columns={columns} tabIndex={tabIndex} /> : null}
          <button
            type="button"
            class="link basis"
            tabIndex={tabIndex}
            style={{ left: `${columns.basis}px`, top: `${y - 14}px` }}
            aria-label={w.basisOf(name, basisOf(row))}
            onClick={() => showStance(actor, issue.id)}
          >
            {basisOf(row)}
          </button>
        </>
      )}
    </>
  )
}

interface RoomyProps {
  readonly row: ActorRow
  readonly y: number
  readonly columns: PositionsLayout['columns']
  readonly tabIndex: number
}

function Roomy({ row, y, columns, tabIndex }: RoomyProps) {
  return (
    <>
      <Salience row={row} x={columns.salience} y={y} tabIndex={tabIndex} />
      <div class="cell-over" style={{ left: `${columns.capability}px`, top: `${y - 17}px` }}>
        <Capability row={row} tabIndex={tabIndex} />
      </div>
    </>
  )
}

export function Capability({
  row,
  tabIndex = 0,
}: {
  readonly row: ActorRow
  readonly tabIndex?: number
}) {
  const base = baseline.value
  if (base === undefined) return null
  return (
    <NumberField
      label={w.capabilityOf(row.name)}
      text={capabilityText(row.capability)}
      low={0}
      high={1000}
      tabIndex={tabIndex}
      onTake={(value) => change({ [row.paths.capability]: (value / 100) * largest(base) })}
    />
  )
}
