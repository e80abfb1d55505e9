/** The clerk: looks figures up and reads articles, each with the tables it needs. */
import type { CallName, Reply, Request } from './calls.ts'
import { home } from './tables.ts'

/** Code for figures and code for articles are loaded apart. */
const figures = () => import('./figures.ts')
const articles = () => import('./articles.ts')

const calls: Readonly<Record<CallName, (ask: never) => Promise<unknown>>> = {
  cost: async (ask) => (await figures()).cost(ask),
  figure: async (ask) => (await figures()).figure(ask),
  cells: async (ask) => (await figures()).cells(ask),
  facts: async (ask) => (await articles()).facts(ask),
  read: async (ask) => (await articles()).readArticle(ask),
  draft: async (ask) => (await articles()).draft(ask),
  place: async (ask) => (await articles()).place(ask),
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  home.base = data.base
  const { id } = data
  calls[data.name](data.ask as never)
    .then((value): Reply => ({ id, value }))
    .catch(
      (error: unknown): Reply => ({
        id,
        message: error instanceof Error ? error.message : String(error),
      }),
    )
    .then((reply) => postMessage(reply))
})
