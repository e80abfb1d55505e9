/** The width a picture has: pictures are redrawn for it, never scaled. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { measuredBy } from './paper.ts'

export function useWidth(frame: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const own = frame.current
    if (own === null) return
    const measure = () => setWidth(Math.floor(own.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(own)
    // Paper is laid out before an observer would be told.
    const forget = measuredBy(measure)
    return () => {
      observer.disconnect()
      forget()
    }
  }, [frame])
  return width
}
