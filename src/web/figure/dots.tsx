/** Outcomes as dots on their base line, filled from the threshold on. */
import type { DotStack } from '../../report/charts.ts'
import { moving } from '../state/workbench.ts'
import type { Scale } from './scale.ts'

interface DotsProps {
  readonly stack: DotStack
  readonly scale: Scale
  /** Pixels down to the base line. */
  readonly base: number
  readonly colour: string
  /** Whether a dot at this place reaches the threshold. */
  readonly reaches: (at: number) => boolean
  /** Of a model that still shows an earlier answer. */
  readonly faint?: boolean
}

export function Dots({ stack, scale, base, colour, reaches, faint = false }: DotsProps) {
  const r = stack.radius - 0.6
  return (
    <g opacity={faint ? 0.4 : 1} class={moving.value === undefined ? 'settling' : undefined}>
      {stack.dots.map(({ at, dx, dy }, i) => {
        const filled = reaches(at)
        return (
          <circle
            // The i-th of n equally likely runs has no other name.
            key={i}
            cx={scale.at(at) + dx}
            cy={base - dy}
            r={filled ? r : r - 0.4}
            fill={filled ? colour : 'var(--paper)'}
            stroke={colour}
            stroke-width={filled ? 0 : 1.3}
          />
        )
      })}
    </g>
  )
}
