/** How much an actor cares, as a small slider. */
import { useRef } from 'preact/hooks'
import { Handle } from '../../figure/handle.tsx'
import { scaleOf } from '../../figure/scale.ts'
import { cancelMove, letGo, move, moveAhead } from '../../state/actions.ts'
import { words } from '../../words/index.ts'
import type { ActorRow } from './rows.ts'

const w = words.positions

interface SalienceProps {
  readonly row: ActorRow
  /** Pixels in the frame: left end, and middle of the row. */
  readonly x: number
  readonly y: number
  readonly tabIndex?: number
}

const length = 72
const height = 32

export function Salience({ row, x, y, tabIndex = 0 }: SalienceProps) {
  const frame = useRef<HTMLDivElement>(null)
  const { paths, name, salience } = row
  const scale = scaleOf([0, 1], 8, 8 + length)
  const hundred = Math.round(salience * 100)
  return (
    <div ref={frame} class="salience" style={{ left: `${x - 8}px`, top: `${y - height / 2}px` }}>
      <svg width={length + 16} height={height} aria-hidden="true">
        <path d={`M8 16h${length}`} stroke="var(--wash)" stroke-width="5" />
        <path d={`M8 16H${scale.at(salience)}`} stroke="var(--ink-2)" stroke-width="5" />
        <circle
          cx={scale.at(salience)}
          cy={16}
          r={6}
          fill="var(--paper)"
          stroke="var(--ink-2)"
          stroke-width="2"
        />
      </svg>
      <Handle
        bare
        x={scale.at(salience)}
        y={16}
        label={w.salienceOf(name)}
        says={w.cares(name, hundred)}
        value={salience}
        low={0}
        high={1}
        step={0.01}
        near={3 / length}
        snaps={[]}
        valueAt={(at) => scale.value(at - (frame.current?.getBoundingClientRect().left ?? 0))}
        onMove={(value) => move({ [paths.salience]: value })}
        onAhead={(value) => moveAhead({ [paths.salience]: value })}
        onDone={letGo}
        onCancel={cancelMove}
        tabIndex={tabIndex}
      />
      <span class="salience-text">{hundred}</span>
    </div>
  )
}
