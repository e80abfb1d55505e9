/** The page’s entry. */
import { effect } from '@preact/signals'
import { render } from 'preact'
import { App } from './shell/app.tsx'
import { listenToKeys } from './shell/keys.ts'
import { readAddress } from './state/address.ts'
import { openAddress } from './state/open.ts'
import { follow } from './state/route.ts'
import { locale, notice, offline, view } from './state/workbench.ts'
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
if (root !== null) render(<App />, root)
listenToKeys()
// The view's own part is fetched while the scenario is.
void viewById(readAddress(location.hash).view).load()
follow(openAddress)
openAddress(location.hash).catch((error: unknown) => {
  notice.value = error instanceof Error ? error.message : String(error)
})
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
