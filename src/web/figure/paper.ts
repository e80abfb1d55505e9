/** Whether the page is being put on paper: pictures are then drawn for its width, with numbered notes. */
import { signal } from '@preact/signals'

export const onPaper = signal(false)

const measures = new Set<() => void>()

/** @param measure draws anew for the width that there is now */
export function measuredBy(measure: () => void): () => void {
  measures.add(measure)
  return () => measures.delete(measure)
}

export function measureAll(): void {
  for (const measure of [...measures]) measure()
}
