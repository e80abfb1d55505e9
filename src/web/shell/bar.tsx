/** What is open, what was changed, and the way back. */

import { useRef } from 'preact/hooks'
import { redo, reset, undo } from '../state/actions.ts'
import { switchTheme, theme } from '../state/theme.ts'
import { baseline, changes, future, notice, offline, past } from '../state/workbench.ts'
import { day } from '../words/day.ts'
import { words } from '../words/index.ts'
import { openDialog } from './dialogs.ts'
import { share } from './share.ts'

export function Bar() {
  const more = useRef<HTMLDetailsElement>(null)
  const scenario = baseline.value
  // What a finger has not let go of counts when it does: nothing up here moves meanwhile.
  const n = Object.keys(changes.value).length
  const [count, toWhat] = words.changed(n)
  return (
    <header class="bar">
      <span class="mark">{words.name}</span>
      <div class="title">
        {scenario === undefined ? null : (
          <>
            <button type="button" title={words.chooseScenario} onClick={() => openDialog('open')}>
              {scenario.title}
            </button>
            <span class="quiet">{words.asOf(day(scenario.asOf))}</span>
          </>
        )}
        {offline.value ? <span class="quiet">· {words.worksOffline}</span> : null}
      </div>
      <div class="tools">
        {n === 0 ? null : (
          <span>
            <strong>{count}</strong> {toWhat}
          </span>
        )}
        <Tool name={words.undo} idle={past.value.length === 0} act={undo} says={words.undone} />
        <span class="wide-only">
          <More n={n} />
        </span>
        <details class="menu narrow-only" ref={more}>
          <summary class="tool framed">{words.more}</summary>
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: closes after the buttons inside, which have their keys */}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the same */}
          <div class="menu-sheet" onClick={() => more.current?.removeAttribute('open')}>
            <More n={n} />
          </div>
        </details>
        <button type="button" class="tool framed" onClick={() => void share()}>
          {words.share}
        </button>
      </div>
    </header>
  )
}

function More({ n }: { readonly n: number }) {
  return (
    <>
      <Tool name={words.redo} idle={future.value.length === 0} act={redo} says={words.redone} />
      <Tool name={words.reset} idle={n === 0} act={reset} says={words.wentBack} />
      <button type="button" class="tool" onClick={switchTheme}>
        {theme.value === 'dark' ? words.light : words.dark}
      </button>
      <button type="button" class="tool framed" onClick={() => openDialog('open')}>
        {words.open}
      </button>
      <button type="button" class="tool framed" onClick={() => openDialog('save')}>
        {words.save}
      </button>
    </>
  )
}

interface ToolProps {
  readonly name: string
  readonly idle: boolean
  readonly act: () => void
  readonly says: string
}

/** Grey when idle, never hidden, so that nothing jumps. */
function Tool({ name, idle, act, says }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      disabled={idle}
      onClick={() => {
        act()
        notice.value = says
      }}
    >
      {name}
    </button>
  )
}
