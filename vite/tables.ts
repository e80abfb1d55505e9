/** The tables that the page reads when they are needed: figures, names, and the example article. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { ledgerFiles } from '../src/ledger/index.ts'

const home = fileURLToPath(new URL('../', import.meta.url))
const actors = ['states', 'bodies', 'offices', 'people'].map((name) => `actors/${name}.csv`)

export function tables(): Plugin {
  return {
    name: 'entente-tables',
    apply: 'build',
    generateBundle() {
      for (const name of new Set([...ledgerFiles, ...actors])) {
        const source = readFileSync(join(home, 'data', name), 'utf8')
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source })
      }
      const articleOf = (name: string) => join(home, 'scenarios', name, 'article.txt')
      const withArticle = readdirSync(join(home, 'scenarios'))
        .filter((name) => existsSync(articleOf(name)))
        .toSorted()
      for (const name of withArticle) {
        const source = readFileSync(articleOf(name), 'utf8')
        this.emitFile({ type: 'asset', fileName: `scenarios/${name}.article.txt`, source })
      }
      // Whoever asks for what is not there gets an error on the console.
      const source = JSON.stringify(withArticle)
      this.emitFile({ type: 'asset', fileName: 'scenarios/articles.json', source })
    },
  }
}
