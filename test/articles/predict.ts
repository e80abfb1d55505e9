/** Reads every article of a set and writes the predictions that the scorer takes. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Gazetteer, read } from '../../src/article/index.ts'

/** Slugs of the articles in a folder. */
export const articlesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => name.slice(0, -'.gold.json'.length))
    .sort()

export interface Gold {
  readonly published: string | null
  readonly style: string
}

/** Writes `<slug>.pred.json` for each article of `gold` to `into`. */
export function predict(gold: string, into: string, gazetteer: Gazetteer): void {
  mkdirSync(into, { recursive: true })
  for (const slug of articlesIn(gold)) {
    const { published } = JSON.parse(readFileSync(join(gold, `${slug}.gold.json`), 'utf8')) as Gold
    const { statements, timex } = read(readFileSync(join(gold, `${slug}.txt`), 'utf8'), {
      published,
      gazetteer,
    })
    writeFileSync(join(into, `${slug}.pred.json`), JSON.stringify({ statements, timex }))
  }
}
