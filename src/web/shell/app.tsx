/** The page as a whole, in the fixed order: bar, steps, view, next, footer. */
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { addressOf } from '../state/route.ts'
import { theme } from '../state/theme.ts'
import { baseline, view, viewId, whole } from '../state/workbench.ts'
import { type View, viewById, views } from '../views/index.ts'
import { words } from '../words/index.ts'
import { BadFileSheet } from './bad-file.tsx'
import { Bar } from './bar.tsx'
import { Dialogs } from './dialogs.tsx'
import { Drawer } from './drawer.tsx'
import { Drop } from './drop.tsx'
import { Notice } from './notice.tsx'
import { Steps } from './steps.tsx'

export function App() {
  useEffect(() => {
    document.documentElement.dataset.theme = theme.value
  }, [theme.value])
  const current = viewById(viewId.value)
  const title = view.value?.title ?? baseline.value?.title
  useEffect(() => {
    document.title = title === undefined ? words.name : `${current.name}: ${title} – ${words.name}`
  }, [current, title])
  return (
    <>
      <button type="button" class="skip" onClick={skip}>
        {words.skip}
      </button>
      <div class="sheet" data-whole={whole.value}>
        <Bar />
        <Steps />
        <Notice />
        <main>
          <BadFileSheet />
          {baseline.value === undefined ? (
            <p class="empty">{words.loading}</p>
          ) : (
            <Shown view={current} />
          )}
          <Next view={current} />
        </main>
        <Footer />
      </div>
      <Drawer />
      <Dialogs />
      <Drop />
    </>
  )
}

/** A button, because the address holds the state and is no place for an anchor. */
function skip(): void {
  document.getElementById('answer')?.focus()
}

function Shown({ view: current }: { readonly view: View }) {
  const [bodies, setBodies] = useState<ReadonlyMap<string, ComponentType>>(new Map())
  const Body = bodies.get(current.id)
  useEffect(() => {
    if (Body !== undefined) return
    void current.load().then((loaded) => {
      setBodies((known) => new Map(known).set(current.id, loaded.Body))
    })
  }, [current, Body])
  return Body === undefined ? <p class="empty">{words.loading}</p> : <Body />
}

function Next({ view: current }: { readonly view: View }) {
  const shown = views.filter((each) => each.applies())
  const next = shown[shown.indexOf(current) + 1]
  if (next === undefined) return null
  return (
    <p class="next">
      {words.next}
      <br />
      <a href={addressOf({ view: next.id })}>
        {next.question()}
        <span aria-hidden="true">{'\u00a0→'}</span>
      </a>
    </p>
  )
}

function Footer() {
  return (
    <footer class="foot">
      <p>
        {view.value === undefined ? '' : `${view.value.footer}. `}
        {words.sameBytes}
      </p>
    </footer>
  )
}
