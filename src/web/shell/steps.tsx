/** The story from left to right; each step carries its live answer. */
import { useEffect, useRef } from 'preact/hooks'
import { addressOf } from '../state/route.ts'
import { changes, viewId } from '../state/workbench.ts'
import { type View, viewById, views } from '../views/index.ts'
import { words } from '../words/index.ts'

export function Steps() {
  const current = viewById(viewId.value)
  const shown = views.filter((view) => view.applies())
  // What the steps say sets their widths, and may come later than they do.
  const said = shown.map((view) => view.step()).join()
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const own = list.current?.querySelector<HTMLElement>('[aria-current]')
    const frame = list.current?.parentElement
    if (own && frame) frame.scrollLeft = Math.max(0, own.offsetLeft - 48)
  }, [current, said])
  return (
    <nav class="steps" aria-label={words.steps}>
      <ol ref={list}>
        {shown.map((view) => (
          <li key={view.id}>
            <Step view={view} isCurrent={view === current} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Step({ view, isCurrent }: { readonly view: View; readonly isCurrent: boolean }) {
  const step = view.step()
  const isChanged = Object.keys(changes.value).length > 0
  const said = step !== undefined && isChanged && view.follows ? words.stepChanged(step) : step
  return (
    <a href={addressOf({ view: view.id })} aria-current={isCurrent ? 'page' : undefined}>
      <strong>{view.name}</strong>
      <span>{said ?? '\u00a0'}</span>
    </a>
  )
}
