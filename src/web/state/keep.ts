/** What this browser keeps: the user’s own scenarios, and the way back. Without a store nothing fails. */
import type { Changes, Decided, Scenario } from '../../scenario/index.ts'

/** How one scenario was left. */
export interface Session {
  readonly now: Changes
  readonly past: readonly Changes[]
  readonly future: readonly Changes[]
}

/** What was read beside a scenario. */
export interface KeptArticle {
  /** The reader’s own article; undefined for the example of the scenario. */
  readonly text: string | undefined
  readonly markup: boolean
  readonly decided: readonly Decided[]
}

const stores = ['own', 'sessions', 'articles'] as const
type Store = (typeof stores)[number]

let opened: Promise<IDBDatabase | undefined> | undefined

function database(): Promise<IDBDatabase | undefined> {
  opened ??= new Promise((resolve) => {
    try {
      const request = indexedDB.open('entente', 2)
      request.onupgradeneeded = () => {
        const { result } = request
        for (const store of stores) {
          if (!result.objectStoreNames.contains(store)) result.createObjectStore(store)
        }
      }
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => resolve(undefined)
      request.onblocked = () => resolve(undefined)
    } catch {
      resolve(undefined)
    }
  })
  return opened
}

async function put(store: Store, key: string, value: unknown): Promise<void> {
  const open = await database()
  if (open === undefined) return
  await new Promise<void>((resolve) => {
    const transaction = open.transaction(store, 'readwrite')
    transaction.objectStore(store).put(value, key)
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => resolve()
    transaction.onerror = () => resolve()
  })
}

async function get(store: Store, key: string): Promise<unknown> {
  const open = await database()
  if (open === undefined) return undefined
  return new Promise((resolve) => {
    const request = open.transaction(store).objectStore(store).get(key)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => resolve(undefined)
  })
}

export function keepOwn(key: string, scenario: Scenario): Promise<void> {
  return put('own', key, scenario)
}

export async function ownScenario(key: string): Promise<Scenario | undefined> {
  return (await get('own', key)) as Scenario | undefined
}

export function keepSession(key: string, session: Session): Promise<void> {
  return put('sessions', key, session)
}

export async function sessionOf(key: string): Promise<Session | undefined> {
  return (await get('sessions', key)) as Session | undefined
}

export function keepArticle(key: string, article: KeptArticle): Promise<void> {
  return put('articles', key, article)
}

export async function articleOf(key: string): Promise<KeptArticle | undefined> {
  return (await get('articles', key)) as KeptArticle | undefined
}
