/**
 * What moves along a scale by finger and by key: arrows a step, Shift or Page keys ten, Home and End
 * the ends, Enter takes, Escape restores. Near a mark it snaps, lightly; Alt switches that off.
 */
import { useRef } from 'preact/hooks'
import { snapped } from './scale.ts'

export interface SlideOptions {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly step: number
  /** Natural units at a place of the screen. */
  readonly valueAt: (clientX: number) => number
  /** Natural units that three pixels cover. */
  readonly near: number
  readonly snaps: readonly number[]
  readonly onMove: (value: number) => void
  /** Where the hand is already, before the frame that shows it. */
  readonly onAhead?: (value: number) => void
  readonly onDone: () => void
  readonly onCancel: () => void
  /** Where there are rows, the keys up and down go from one to the next. */
  readonly onRow?: (by: -1 | 1) => void
}

/** Milliseconds after the last key until the value is taken. */
const keysRest = 700

export function useSlide(options: SlideOptions) {
  const latest = useRef(options)
  latest.current = options
  const held = useRef<{ readonly pointer: number; readonly offset: number } | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const near = (value: number, snap: boolean): number => {
    const { low, high, step, snaps, near: pixels } = latest.current
    const mark = snap ? snaps.find((at) => Math.abs(at - value) <= pixels) : undefined
    return mark ?? snapped(value, step, low, high)
  }
  /** Where the hand that holds it has brought it. */
  const heldAt = (event: PointerEvent): number | undefined => {
    if (held.current?.pointer !== event.pointerId) return undefined
    return near(latest.current.valueAt(event.clientX) + held.current.offset, !event.altKey)
  }
  const takeSoon = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => latest.current.onDone(), keysRest)
  }
  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return
      const { value, valueAt, near: pixels, onMove } = latest.current
      const at = valueAt(event.clientX)
      event.currentTarget.setPointerCapture(event.pointerId)
      event.currentTarget.focus({ preventScroll: true })
      // A mark that is taken hold of beside its middle does not jump; a track that is clicked does.
      const onHandle = Math.abs(at - value) <= pixels * 8
      held.current = { pointer: event.pointerId, offset: onHandle ? value - at : 0 }
      if (!onHandle) onMove(near(at, !event.altKey))
    },
    onPointerMove(event: PointerEvent) {
      const at = heldAt(event)
      if (at !== undefined) latest.current.onMove(at)
    },
    onPointerRawUpdate(event: PointerEvent) {
      const { onAhead } = latest.current
      const at = onAhead === undefined ? undefined : heldAt(event)
      if (at !== undefined) onAhead?.(at)
    },
    onPointerUp(event: PointerEvent) {
      if (held.current?.pointer !== event.pointerId) return
      held.current = undefined
      latest.current.onDone()
    },
    onPointerCancel() {
      held.current = undefined
      latest.current.onCancel()
    },
    onKeyDown(event: KeyboardEvent) {
      const { value, low, high, step, onMove, onDone, onCancel } = latest.current
      const { onRow } = latest.current
      if (onRow !== undefined && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
        event.preventDefault()
        onRow(event.key === 'ArrowUp' ? -1 : 1)
        return
      }
      const by = step * (event.shiftKey ? 10 : 1)
      const to = {
        ArrowLeft: value - by,
        ArrowDown: value - by,
        ArrowRight: value + by,
        ArrowUp: value + by,
        PageDown: value - 10 * step,
        PageUp: value + 10 * step,
        Home: low,
        End: high,
      }[event.key]
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (to !== undefined) {
        event.preventDefault()
        onMove(snapped(to, step, low, high))
        takeSoon()
      } else if (event.key === 'Enter') {
        clearTimeout(timer.current)
        onDone()
      } else if (event.key === 'Escape') {
        event.preventDefault()
        clearTimeout(timer.current)
        held.current = undefined
        onCancel()
      }
    },
    onBlur() {
      clearTimeout(timer.current)
      if (held.current === undefined) latest.current.onDone()
    },
  }
}
