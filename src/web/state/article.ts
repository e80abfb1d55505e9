/** The article on the table: the example of the scenario, or the reader’s own, kept in this browser. */
import { effect, signal } from '@preact/signals'
import type { Decided, Scenario } from '../../scenario/index.ts'
import type { ArticleAnswer } from '../clerk/calls.ts'
import { ask } from '../clerk/client.ts'
import { sourceKey } from './actions.ts'
import { articleOf, type KeptArticle, keepArticle } from './keep.ts'
import { ownKey } from './open-made.ts'
import { baseline, notice, source } from './workbench.ts'

/** Undefined while nothing is known of it; null for an empty table. */
export const article = signal<ArticleAnswer | null | undefined>(undefined)
/** By the hash of the statement. */
export const decisions = signal<ReadonlyMap<string, Decided>>(new Map())
/** Whether it is the scenario’s own example. */
export const isExample = signal(false)
/** Whether the scenario comes with an example. */
export const hasExample = signal(false)
/** Why a text could not be read. */
export const articleRefused = signal<string | undefined>(undefined)

let wanted = false
let readFor: string | undefined

/** Reads the article that belongs to the open scenario, as soon as one is open. */
export function wantArticle(): void {
  if (wanted) return
  wanted = true
  effect(() => {
    const scenario = baseline.value
    const key = sourceKey()
    if (scenario === undefined || key === undefined || readFor === key) return
    readFor = key
    article.value = undefined
    decisions.value = new Map()
    void openKept(key)
  })
}

async function openKept(key: string): Promise<void> {
  const before = await articleOf(key)
  if (readFor !== key) return
  decisions.value = new Map(before?.decided.map((each) => [each.statement, each]))
  const example = await exampleText()
  if (readFor !== key) return
  hasExample.value = example !== undefined
  own = { text: before?.text, markup: before?.markup ?? false }
  if (own.text !== undefined) await take(own.text, own.markup, false)
  else if (example !== undefined) await take(example, false, true)
  else article.value = null
}

/** The example that comes with the scenario of the project, if it has one. */
async function exampleText(): Promise<string | undefined> {
  const from = source.value
  if (from?.kind !== 'project') return undefined
  try {
    const names = (await (await file('articles.json')).json()) as readonly string[]
    if (!names.includes(from.file)) return undefined
    const response = await file(`${from.file}.article.txt`)
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}

function file(name: string): Promise<Response> {
  return fetch(new URL(`scenarios/${name}`, document.baseURI))
}

async function take(text: string, markup: boolean, example: boolean): Promise<void> {
  const key = readFor
  try {
    const answer = await ask('read', {
      text,
      markup,
      published: undefined,
      actors: baseline.value?.actors ?? [],
    })
    if (readFor !== key) return
    articleRefused.value = undefined
    isExample.value = example
    article.value = answer
  } catch (error) {
    articleRefused.value = error instanceof Error ? error.message : String(error)
    article.value ??= null
  }
}

/** An article that the reader pasted or dropped. */
export async function readOwn(text: string): Promise<void> {
  wantArticle()
  readFor = sourceKey()
  const markup = /^\s*<(?:!doctype html|html)\b/i.test(text.slice(0, 2000))
  await take(text, markup, false)
  if (articleRefused.value !== undefined) {
    notice.value = articleRefused.value
    return
  }
  own = { text, markup }
  keep()
}

/** Lays the article beside another scenario too, with what was decided about it. */
export function carryArticle(to: Scenario): void {
  const now = article.value
  if (now === undefined || now === null) return
  void keepArticle(`own ${ownKey(to)}`, {
    text: own.text ?? now.text,
    markup: own.text !== undefined && own.markup,
    decided: [...decisions.value.values()],
  })
}

/** Clears the table, so that another article can be put on it. */
export function clearArticle(): void {
  article.value = null
}

/** Back to the example of the scenario. */
export async function readExample(): Promise<void> {
  const example = await exampleText()
  if (example === undefined) return
  own = { text: undefined, markup: false }
  keep()
  await take(example, false, true)
}

/** Keeps what was decided about a statement; undefined takes the decision back. */
export function decide(hash: string, decided: Decided | undefined): void {
  const next = new Map(decisions.value)
  if (decided === undefined) next.delete(hash)
  else next.set(hash, decided)
  decisions.value = next
  keep()
}

let own: Pick<KeptArticle, 'text' | 'markup'> = { text: undefined, markup: false }

function keep(): void {
  const key = sourceKey()
  if (key !== undefined) {
    void keepArticle(key, { ...own, decided: [...decisions.value.values()] })
  }
}
