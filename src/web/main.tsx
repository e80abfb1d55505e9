/** The page’s entry. */
import { effect } from '@preact/signals'
import { render } from 'preact'
import { App } from './shell/app.tsx'
import { listenToKeys } from './shell/keys.ts'
import { readAddress } from './state/address.ts'
import { openAddress } from './state/open.ts'
import { follow } from './state/route.ts'
import { baseline, locale, notice, offline, view } from './state/workbench.ts'
import { viewById } from './views/index.ts'

const root = document.getElementById('page')
locale.value = navigator.language
offline.value = !navigator.onLine
addEventListener('online', () => {
  offline.value = false
})
addEventListener('offline', () => {
  offline.value = true
})
// The view's own part is fetched while the scenario is.
void viewById(readAddress(location.hash).view).load()
const opened = openAddress(location.hash).catch((error: unknown) => {
  notice.value = error instanceof Error ? error.message : String(error)
})
follow(openAddress)
listenToKeys()

/** Milliseconds for which an empty frame waits: drawn at once, it would hold up what fills it. */
const emptyFor = 120

let isDrawn = false
function draw(): void {
  if (isDrawn || root === null) return
  isDrawn = true
  render(<App />, root)
}
effect(() => {
  // The forecast that is ready comes in the same breath as its scenario.
  if (baseline.value !== undefined) queueMicrotask(draw)
})
void opened.then(draw)
setTimeout(draw, emptyFor)

/** Milliseconds after the first forecast until the page is stored: it must not wait for the rest of itself. */
const storeAfter = 1500

const stop = effect(() => {
  if (view.value === undefined) return
  setTimeout(() => {
    stop()
    void import('./shell/paper.tsx').then(({ listenToPaper }) => listenToPaper())
    // Without it the page works all the same, as long as there is a network.
    navigator.serviceWorker
      ?.register(new URL('./service-worker.js', document.baseURI))
      .catch(() => {})
  }, storeAfter)
})
