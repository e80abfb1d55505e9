/** Words in a picture, with a halo in the colour of what lies behind where they cross something. */
import type { ComponentChildren } from 'preact'

interface TextProps {
  readonly x: number
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly size?: number
  readonly weight?: number
  readonly fill?: string
  readonly halo?: string | undefined
  readonly children: ComponentChildren
}

export function Text(props: TextProps) {
  const { x, y, anchor = 'start', size = 13, weight = 400, fill = 'var(--ink)', halo } = props
  return (
    <text
      x={x}
      y={y}
      text-anchor={anchor}
      font-size={size}
      font-weight={weight}
      fill={fill}
      {...(halo !== undefined && {
        stroke: halo,
        'stroke-width': 4,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      })}
    >
      {props.children}
    </text>
  )
}
