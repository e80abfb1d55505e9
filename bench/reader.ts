/**
 * `node bench/reader.ts`: articles a second on one core, and the cost of four times the text by that
 * of the text, on articles and on text made to hurt. The figures go to docs/reference/performance.md.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { read } from '../src/article/index.ts'
import { loadGazetteer } from '../src/node/index.ts'
import { sideBySide, timeBoth, whole } from './measure.ts'

const gazetteer = loadGazetteer()
const published = '2026-05-08'
const sets = join(import.meta.dirname, '..', 'test', 'articles')
const articles = readdirSync(sets, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(sets, name), 'utf8'))

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`,
)
const each = (count: number): void => {
  for (let at = 0; at < count; at++)
    read(articles[at % articles.length] as string, { published, gazetteer })
}
const { a } = sideBySide(each, each)
const length = articles.reduce((sum, text) => sum + text.length, 0) / articles.length
console.log(`${whole(a.perSecond)} articles a second, ${whole(length)} characters each`)

const pieces: readonly (readonly [string, string])[] = [
  ['articles', articles.join('\n')],
  ['quotation marks', '"'],
  ['opening marks', '“'],
  ['single marks', " 'a"],
  ['brackets', '('],
  ['no spaces', 'a'],
  ['cues', 'he said, '],
  ['names', 'Anna Berg said that she would go. '],
  ['dialogue', '– Yes, says Anna Berg.\n'],
]
console.log('\nFour times the text by the text (4 is linear)')
for (const [name, piece] of pieces) {
  const of = (size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
  const [short, long] = [of(100_000), of(400_000)]
  const { ratio } = await timeBoth(
    async () => read(long, { published, gazetteer }),
    async () => read(short, { published, gazetteer }),
    3,
  )
  console.log(`  ${name.padEnd(18)} ${ratio.toFixed(1)}`)
}
