/**
 * `npm run score:reader`: the reader against each set of annotated articles, with the misses by kind
 * and by the style of the article. `-- --detail` lists every miss.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadGazetteer } from '../../src/node/index.ts'
import type { Gold } from './predict.ts'
import { table } from './score.mjs'
import { scoreSet, sets } from './sets.ts'

const gazetteer = loadGazetteer()
for (const set of sets()) {
  const report = scoreSet(set, gazetteer, 1000)
  console.log(`\n${set}\n${table({ ...report, log: [] })}`)
  const kinds = new Map<string, number>()
  for (const line of report.log) {
    const kind = /^ {2}(- missed \w+|\+ extra \w+|! trap \([^)]*\))/.exec(line)?.[1]
    if (kind !== undefined) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  console.log('\nmisses by kind')
  for (const [kind, count] of [...kinds].sort((a, b) => b[1] - a[1]))
    console.log(`  ${String(count).padStart(3)}  ${kind.replace(/^[-+!] /, '')}`)
  console.log('\nby article: F1, speaker, stance, style')
  const style = (slug: string): string =>
    (JSON.parse(readFileSync(join(import.meta.dirname, set, `${slug}.gold.json`), 'utf8')) as Gold)
      .style
  for (const { slug, overlap80F1, speakerAcc, stanceAcc } of report.perFile)
    console.log(
      `  ${slug.padEnd(26)} ${[overlap80F1, speakerAcc, stanceAcc].map((x) => (x ?? 0).toFixed(2)).join('  ')}  ${style(slug)}`,
    )
  if (process.argv.includes('--detail')) console.log(`\n${report.log.join('\n')}`)
}
console.log(
  '\nRules come from grammar and from the guide; docs/guide/reading.md says which pieces were read before\nthe rules were written and what the reader scored on those it had not seen.',
)
