/** A handle on a scale: an HTML element over the picture, small to see and large to touch. */
import { type SlideOptions, useSlide } from './slide.ts'

interface HandleProps extends SlideOptions {
  /** Pixels in the frame: middle of the handle. */
  readonly x: number
  readonly y: number
  readonly label: string
  readonly says: string
  /** ‹ › in a ring, or only the place to take hold of, over a mark that is drawn. */
  readonly bare?: boolean
  readonly onFocus?: () => void
  /** Roving: only one handle of a picture is a stop of the Tab key. */
  readonly tabIndex?: number
  readonly id?: string
  /** Keys that mean something else than a move. */
  readonly onKey?: (event: KeyboardEvent) => void
}

export function Handle(props: HandleProps) {
  const { x, y, label, says, bare = false, value, low, high, tabIndex = 0 } = props
  const events = useSlide(props)
  return (
    <div
      class={bare ? 'handle bare' : 'handle'}
      role="slider"
      tabIndex={tabIndex}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={low}
      aria-valuemax={high}
      aria-valuenow={value}
      aria-valuetext={says}
      style={{ left: `${x}px`, top: `${y}px` }}
      id={props.id}
      onFocus={props.onFocus}
      {...events}
      onKeyDown={(event) => {
        props.onKey?.(event)
        if (!event.defaultPrevented) events.onKeyDown(event)
      }}
    >
      <span aria-hidden="true">‹</span>
      <span aria-hidden="true">›</span>
    </div>
  )
}
