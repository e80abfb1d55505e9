/**
 * The scenarios of the project as parts of the page: checked and resolved when the page is built, so
 * that a reader of YAML is loaded only by whoever brings a file of their own.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { loadScenario, pastRecord } from '../src/node/index.ts'
import { readOutcome } from '../src/scenario/index.ts'
import { readyForecast } from './ready.ts'

const folder = fileURLToPath(new URL('../scenarios/', import.meta.url))

/** The one that opens first; its forecast is made when the page is built, which takes its time. */
const first = 'nato-hague-2025'

export function scenarios(): Plugin {
  return {
    name: 'entente-scenarios',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { name: 'first-scenario', content: first }, injectTo: 'head' },
      // Asked for while the scripts are still on their way: every address needs them.
      ...['scenarios/index.json', 'past-record.json'].map((file) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href: `./${file}` },
        injectTo: 'head' as const,
      })),
    ],
    async generateBundle() {
      const names = readdirSync(folder)
        .filter((name) => existsSync(join(folder, name, 'scenario.yaml')))
        .toSorted((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1))
      const catalogue = []
      for (const name of names) {
        const { scenario } = loadScenario(join(folder, name))
        const outcomeFile = join(folder, name, 'outcome.yaml')
        const outcome = existsSync(outcomeFile)
          ? readOutcome(readFileSync(outcomeFile, 'utf8'), scenario)
          : undefined
        const source = JSON.stringify({ scenario, outcome })
        this.emitFile({ type: 'asset', fileName: `scenarios/${name}.json`, source })
        if (name === first) {
          const ready = await readyForecast(scenario)
          const asset = (ending: string, part: string | Buffer) =>
            this.emitFile({ type: 'asset', fileName: `scenarios/${name}.${ending}`, source: part })
          asset('forecast.json', ready.forecast)
          asset('outcomes.bin', ready.outcomes)
        }
        const { id, title, asOf } = scenario
        catalogue.push({ file: name, id, title, asOf, ready: name === first })
      }
      this.emitFile({
        type: 'asset',
        fileName: 'past-record.json',
        source: JSON.stringify(pastRecord()),
      })
      this.emitFile({
        type: 'asset',
        fileName: 'scenarios/index.json',
        source: JSON.stringify(catalogue),
      })
    },
  }
}
