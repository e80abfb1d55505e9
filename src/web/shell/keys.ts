/** Keys that work wherever the focus is. */
import { redo, undo } from '../state/actions.ts'
import { addressOf } from '../state/route.ts'
import { notice } from '../state/workbench.ts'
import { views } from '../views/index.ts'
import { words } from '../words/index.ts'

export function listenToKeys(): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.repeat) return
    const mod = event.ctrlKey || event.metaKey
    if (mod && event.key.toLowerCase() === 'z' && !isText(event.target)) {
      event.preventDefault()
      if (event.shiftKey) redo()
      else undo()
      notice.value = event.shiftKey ? words.redone : words.undone
      return
    }
    if (event.key === '?' && !isText(event.target)) {
      event.preventDefault()
      void import('./keys-sheet.tsx').then(({ showKeys }) => showKeys())
      return
    }
    if (event.altKey && /^Digit[1-9]$/.test(event.code)) {
      const view = views.filter((each) => each.applies())[Number(event.code.slice(5)) - 1]
      if (view === undefined) return
      event.preventDefault()
      location.hash = addressOf({ view: view.id })
    }
  })
}

/** Where typing has its own undo. */
function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && /^(?:text|search|number)$/.test(target.type))
  )
}
