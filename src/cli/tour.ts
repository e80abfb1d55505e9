/**
 * The tour: what happens when Entente is called without a verb. Reads the example article, shows its
 * statements and which stances of the example scenario rest on them, says what the scenario holds,
 * forecasts it, prints the answer and writes the report.
 */
import { accessSync, constants } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extendGazetteer, read, restingOn } from '../article/index.ts'
import { forecast } from '../ensemble/index.ts'
import {
  defaultWorkers,
  loadArticle,
  loadGazetteer,
  loadLedger,
  loadScenario,
  pastRecord,
  threadExecutor,
  writeWhole,
} from '../node/index.ts'
import {
  renderForecastCostText,
  renderForecastText,
  renderRestingText,
  renderScenarioText,
  renderStatementsText,
} from '../report/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { htmlReport } from './html.ts'
import { progressBar } from './progress.ts'
import { type Surroundings, UsageError } from './verb.ts'

const example = fileURLToPath(new URL('../../scenarios/nato-hague-2025/', import.meta.url))

/** Enough for a middle eight in ten that is steady to the digit shown. */
const draws = 1000

/** Slow models on fewer, so that the answer is there in seconds. */
const slowDraws = 100

export async function tour(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  if (argv.length > 0) throw new UsageError(`found ${argv[0]}, expected a verb; see entente --help`)
  const { print, say, signal, colour, width } = surroundings
  const { scenario } = loadScenario(example)
  readExample(scenario, surroundings)
  print(renderScenarioText(scenario, { colour, width }))
  const bar = await progressBar()
  const workers = defaultWorkers()
  const result = await forecast(scenario, {
    draws,
    slowDraws,
    signal,
    pool: { record: pastRecord() },
    onProgress: bar.update,
    ...(workers > 1 && { executor: threadExecutor(workers) }),
  }).finally(bar.stop)
  print(renderForecastText(result, { colour, width }))
  print(renderForecastCostText(result, loadLedger(), { colour, width }))
  const report = reportPath()
  writeWhole(report, await htmlReport(result))
  say(`\nThe report with pictures: ${report}`)
  const path = relative(process.cwd(), example) || '.'
  const command = commandName()
  print(
    [
      '',
      'Try next:',
      `  ${command} read ${join(path, 'article.txt')}`,
      `  ${command} explain ${path} stances.usa.target.position`,
      `  ${command} compare ${path} --set stances.esp.target.position=3`,
      `  ${command} solve ${path} --model consensus --trace`,
      `  ${command} models`,
    ].join('\n'),
  )
  return 0
}

/** From the article to the stances that rest on it. */
function readExample(scenario: Scenario, { print, colour, width }: Surroundings): void {
  const { text, published } = loadArticle(join(example, 'article.txt'))
  const gazetteer = extendGazetteer(loadGazetteer(), scenario.actors)
  const reading = read(text, { published, gazetteer })
  print(renderStatementsText(text, reading, { colour, width }))
  print('')
  const resting = restingOn(reading.statements, scenario)
  print(renderRestingText(resting, scenario, { colour, width }))
  print('')
}

/** How to call this program from here: a checkout is not on the PATH. */
function commandName(): string {
  if (!import.meta.url.endsWith('.ts')) return 'entente'
  const script = relative(process.cwd(), fileURLToPath(new URL('../../entente', import.meta.url)))
  return script.startsWith('.') ? script : `./${script}`
}

/** The working folder where it can be written, otherwise the system's folder for such files. */
function reportPath(): string {
  const name = 'entente-report.html'
  try {
    accessSync(process.cwd(), constants.W_OK)
    return name
  } catch {
    return join(tmpdir(), name)
  }
}
