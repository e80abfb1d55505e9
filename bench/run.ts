/**
 * `npm run bench`: what the engine costs, as ratios measured side by side in one run. The figures
 * go to docs/reference/performance.md by hand, with the machine named.
 */
import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { compile, inlineExecutor, problemAtMode, run } from '../src/ensemble/index.ts'
import { createOutcome, modelById, models, resolveOptions } from '../src/models/index.ts'
import { loadScenario, threadExecutor } from '../src/node/index.ts'
import { median, sideBySide, timeBoth, whole } from './measure.ts'
import { naive } from './reference/index.ts'

const home = join(import.meta.dirname, '..')
const { scenario } = loadScenario(join(home, 'scenarios', 'nato-hague-2025'))
const chosen = process.argv.slice(2)
const wanted = (part: string): boolean => chosen.length === 0 || chosen.includes(part)

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`,
)

if (wanted('solvers')) {
  console.log(
    '\nSolves a second on ready draws of the summit (33 actors, 5 issues), by the naive form',
  )
  const compiled = compile(scenario)
  const problem = problemAtMode(compiled)
  for (const { id } of models) {
    const model = modelById(id)
    const options = resolveOptions(id, model.options)
    const outcome = createOutcome(compiled.shape)
    const solver = model.solver(compiled.shape, options)
    const plain = naive[id]
    if (plain === undefined) continue
    const { a, b, ratio } = sideBySide(
      (count) => {
        for (let c = 0; c < count; c++) solver(problem, outcome)
      },
      (count) => {
        for (let c = 0; c < count; c++) plain(problem, options)
      },
    )
    console.log(
      `  ${id.padEnd(14)} ${whole(a.perSecond).padStart(10)}/s, naive ${whole(b.perSecond).padStart(9)}/s, ratio ${ratio.toFixed(1)}`,
    )
  }
}

if (wanted('sizes')) {
  console.log('\nRuns a second at the sizes the field knows, by the naive form')
  const golden = (path: string) => loadScenario(join(home, 'src', 'models', path)).scenario
  const forty = golden('spatial/golden/dummyData-a040.input.csv')
  const kept = new Set(forty.actors.slice(0, 32).map(({ id }) => id))
  const thirtyTwo = {
    ...forty,
    actors: forty.actors.filter(({ id }) => kept.has(id)),
    stances: forty.stances.filter(({ actor }) => kept.has(actor)),
  }
  const ten = loadScenario(join(home, 'scenarios', 'emission-standards-1989')).scenario
  const ktab = { compatibility: 'ktab' }
  const cases = [
    ['challenge', '10 actors × 10 rounds', ten, { rounds: 10, tolerance: 0 }],
    ['challenge', '32 actors × 10 rounds', thirtyTwo, { rounds: 10, tolerance: 0 }],
    ['spatial', '27 actors × 6 issues', golden('spatial/golden/dummyData_6Dim.input.csv'), ktab],
    ['spatial', '40 actors × 1 issue', forty, ktab],
    ['exchange', 'sample × 10 rounds', golden('exchange/golden/sample_data.txt'), {}],
    ['exchange', '33 actors × 5 issues × 10', scenario, {}],
  ] as const
  for (const [id, size, of, given] of cases) {
    const model = modelById(id)
    const options = resolveOptions(id, model.options, given)
    const compiled = compile(of)
    const problem = problemAtMode(compiled)
    const outcome = createOutcome(compiled.shape)
    const solver = model.solver(compiled.shape, options)
    const { a, b, ratio } = sideBySide(
      (count) => {
        for (let c = 0; c < count; c++) solver(problem, outcome)
      },
      (count) => {
        for (let c = 0; c < count; c++) naive[id]?.(problem, options)
      },
    )
    const ms = (1000 / a.perSecond).toFixed(2)
    console.log(
      `  ${id.padEnd(10)} ${size.padEnd(26)} ${whole(a.perSecond).padStart(7)}/s (${ms} ms), naive ${b.perSecond.toFixed(1).padStart(7)}/s, ratio ${ratio.toFixed(0)}`,
    )
  }
}

if (wanted('pipeline')) {
  console.log('\nDraw, solve and summarise, one thread')
  for (const [id, draws] of [
    ['compromise', 40_000],
    ['consensus', 4_000],
  ] as const) {
    const request = { models: [id], slowDraws: 1, executor: inlineExecutor(512) }
    const { a, ratio } = await timeBoth(
      () => run(scenario, { ...request, draws }),
      () => run(scenario, { ...request, draws: draws / 4 }),
      5,
    )
    console.log(
      `  ${id.padEnd(14)} ${whole((draws / a) * 1000).padStart(8)} draws/s; four times the draws take ${ratio.toFixed(2)} times as long`,
    )
  }
}

if (wanted('scale')) {
  console.log('\nCost of a draw with compromise at 1,000,000 draws by that at 10,000')
  const request = { models: ['compromise'], executor: inlineExecutor(512) }
  const { a, b, ratio } = await timeBoth(
    () => run(scenario, { ...request, draws: 1_000_000 }),
    async () => {
      for (let c = 0; c < 10; c++) await run(scenario, { ...request, draws: 10_000 })
    },
    3,
  )
  console.log(
    `  ${(a / 1000).toFixed(2)} µs by ${(b / 100).toFixed(2)} µs, ratio ${(ratio / 10).toFixed(3)}`,
  )
}

if (wanted('workers')) {
  console.log('\nconsensus, 20,000 draws: two workers by one')
  const request = { models: ['consensus'], draws: 20_000, slowDraws: 1 }
  const { a, b, ratio } = await timeBoth(
    () => run(scenario, { ...request, executor: threadExecutor(1) }),
    () => run(scenario, { ...request, executor: threadExecutor(2) }),
    3,
  )
  console.log(`  one ${whole(a)} ms, two ${whole(b)} ms, ${ratio.toFixed(2)} times as fast`)
}

if (wanted('start')) {
  console.log('\nStart of the command line, from the second run on')
  const time = (command: string, args: readonly string[]): number => {
    const start = performance.now()
    spawnSync(command, args, { cwd: home })
    return performance.now() - start
  }
  const entente = () => time('./entente', ['models'])
  const bare = () => time(process.execPath, ['-e', '0'])
  entente()
  const pairs = Array.from({ length: 11 }, () => [entente(), bare()] as const)
  console.log(
    `  ./entente models ${whole(median(pairs.map(([a]) => a)))} ms, node alone ${whole(median(pairs.map(([, b]) => b)))} ms`,
  )
}

if (wanted('memory')) {
  console.log('\nMemory of 1,000,000 draws with three models')
  const script = `
    const { run, inlineExecutor } = await import('./src/ensemble/index.ts')
    const { loadScenario } = await import('./src/node/index.ts')
    const { forecastOf } = await import('./src/ensemble/index.ts')
    const { scenario } = loadScenario('scenarios/nato-hague-2025')
    forecastOf(await run(scenario, { draws: 1_000_000, models: ['compromise', 'median', 'mean'], executor: inlineExecutor(512) }))
    console.log(Math.round(process.resourceUsage().maxRSS / 1024))`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: home,
    encoding: 'utf8',
  })
  console.log(`  peak ${stdout.trim()} MB`)
}
