/**
 * Keeps the page for when there is no network. The build writes the list of files in front of this;
 * a change in any of them gives the list another version, and with it a new store.
 */

interface PageFiles {
  readonly version: string
  readonly files: readonly string[]
}

/** What of the worker's global scope is used here. */
interface Scope {
  readonly page: PageFiles
  readonly location: Location
  readonly caches: CacheStorage
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(kind: string, handle: (event: WorkerEvent) => void): void
}

interface WorkerEvent {
  readonly request: Request
  waitUntil(work: Promise<unknown>): void
  respondWith(response: Promise<Response>): void
}

const scope = self as unknown as Scope
const home = new URL('./', scope.location.href)
/** With the path, lest two pages on one host forget each other’s files. */
const prefix = `entente-page-${home.pathname}-`
const store = `${prefix}${scope.page.version}`

scope.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => scope.skipWaiting()))
})

scope.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => scope.clients.claim()))
})

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== home.origin) return
  if (!url.pathname.startsWith(home.pathname)) return
  event.respondWith(answer(request, url))
})

async function keepAll(): Promise<void> {
  const cache = await scope.caches.open(store)
  await cache.addAll(scope.page.files.map((name) => new URL(name, home).href))
}

async function forgetOthers(): Promise<void> {
  const names = await scope.caches.keys()
  const old = names.filter((name) => name.startsWith(prefix) && name !== store)
  await Promise.all(old.map((name) => scope.caches.delete(name)))
}

/** Files with a hash in their name never change; all others are asked for first, so that a new page is found. */
async function answer(request: Request, url: URL): Promise<Response> {
  const cache = await scope.caches.open(store)
  const isPage = request.mode === 'navigate' || url.pathname === home.pathname
  const key = isPage ? new URL('index.html', home).href : url.href
  const kept = await cache.match(key)
  if (kept !== undefined && url.pathname.startsWith(`${home.pathname}assets/`)) return kept
  try {
    const fresh = await fetch(request)
    if (fresh.ok) return fresh
    return kept ?? fresh
  } catch (error) {
    if (kept !== undefined) return kept
    throw error
  }
}
