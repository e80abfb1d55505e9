/**
 * A sheet from the right with what stands behind a number. Focus goes in and comes back; Escape closes;
 * the picture beside it stays usable.
 */

import { signal } from '@preact/signals'
import { type ComponentChildren, h } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { words } from '../words/index.ts'

interface Sheet {
  /** What kind of thing it shows, above its title. */
  readonly kind: string
  readonly title: string
  readonly content: () => ComponentChildren
  readonly opener: Element | null
}

const sheet = signal<Sheet | undefined>(undefined)

/** @param content a component that reads signals, so that it follows every change */
export function openDrawer(
  title: string,
  content: () => ComponentChildren,
  kind: string = words.evidence,
) {
  sheet.value = { kind, title, content, opener: document.activeElement }
}

export function closeDrawer(): void {
  const opener = sheet.value?.opener
  sheet.value = undefined
  if (opener instanceof HTMLElement) opener.focus()
}

export function Drawer() {
  const shown = sheet.value
  const heading = useRef<HTMLHeadingElement>(null)
  // Before it is painted: whoever sees the sheet can close it.
  useLayoutEffect(() => {
    if (shown === undefined) return
    heading.current?.focus()
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) closeDrawer()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [shown])
  if (shown === undefined) return null
  return (
    <aside class="drawer" aria-labelledby="drawer-title">
      <div class="drawer-top">
        <span class="quiet">{shown.kind}</span>
        <button type="button" class="link" onClick={closeDrawer}>
          {words.close} <span aria-hidden="true">✕</span>
        </button>
      </div>
      <h2 id="drawer-title" ref={heading} tabIndex={-1}>
        {shown.title}
      </h2>
      {h(shown.content, {})}
    </aside>
  )
}
