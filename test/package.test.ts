/** The package as a stranger gets it: packed, unpacked beside its dependencies, in Node and bundled. */
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { summitText } from '../src/ensemble/scenario.fixture.ts'
import { engineVersion } from '../src/version.ts'
import { openBrowser, serve } from './browser.fixture.ts'
import { bundle } from './bundle.fixture.ts'

const home = join(import.meta.dirname, '..')
const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
}
let scratch = ''

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'entente-package-'))
  execFileSync('npm', ['pack', '--silent', '--pack-destination', scratch], { cwd: home })
  const packed = join(scratch, `entente-${manifest.version}.tgz`)
  const modules = join(scratch, 'node_modules')
  mkdirSync(modules)
  execFileSync('tar', ['-xzf', packed, '-C', modules])
  cpSync(join(modules, 'package'), join(modules, 'entente'), { recursive: true })
  rmSync(join(modules, 'package'), { recursive: true })
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(home, 'node_modules', name), join(modules, name))
  }
  writeFileSync(join(scratch, 'package.json'), '{ "type": "module" }')
}, 120_000)

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const program = (body: string): string =>
  `import { forecast, forecastJson, readScenario } from 'entente'
const text = ${JSON.stringify(summitText)}
const result = await forecast(readScenario(text), { draws: 200, seed: 5 })
const json = JSON.stringify(forecastJson(result))
${body}`

function inNode(source: string): string {
  const file = join(scratch, 'main.mjs')
  writeFileSync(file, source)
  return execFileSync(process.execPath, [file], { cwd: scratch, encoding: 'utf8' })
}

describe('the package', () => {
  it('carries the version that its records name', () => {
    expect(engineVersion).toBe(manifest.version)
  })

  it('has doors that resolve', async () => {
    const { messages } = await publint({
      pkgDir: join(scratch, 'node_modules', 'entente'),
      strict: true,
    })
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([])
  })

  it('forecasts in Node, with its own worker threads too', () => {
    const threads = `import { threadExecutor } from 'entente/node'
const threaded = await forecast(readScenario(text), { draws: 200, seed: 5, executor: threadExecutor(2, 50) })
console.log(JSON.stringify(forecastJson(threaded)) === json)`
    expect(inNode(program(threads)).trim()).toBe('true')
  })

  it('has a command that runs', () => {
    const cli = join(scratch, 'node_modules', 'entente', 'dist', 'cli', 'main.js')
    const scenario = join(scratch, 'summit.yaml')
    writeFileSync(scenario, summitText)
    const out = execFileSync(process.execPath, [cli, 'check', scenario], { encoding: 'utf8' })
    expect(out).toMatch(/small-summit: no mistakes found/)
  })

  it('bundled by vite gives a browser the same bytes as Node', async () => {
    const entry = join(scratch, 'page.mjs')
    writeFileSync(entry, program("document.title = 'done'\nglobalThis.result = json"))
    const config = join(scratch, 'vite.config.mjs')
    const build = { target: 'es2024', lib: { entry, formats: ['es'], fileName: 'page' } }
    writeFileSync(config, `export default ${JSON.stringify({ root: scratch, build })}`)
    await bundle(config, join(scratch, 'bundled'))
    const code = readFileSync(join(scratch, 'bundled', 'page.js'), 'utf8')
    expect(code.length).toBeGreaterThan(10_000)
    const site = await serve({
      '/index.html':
        '<!doctype html><title>…</title><script type="module" src="/page.js"></script>',
      '/page.js': code,
    })
    const browser = await openBrowser()
    try {
      const page = await browser.context.newPage()
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(error.message))
      await page.goto(site.url)
      await page
        .waitForFunction(() => document.title === 'done', undefined, { timeout: 30_000 })
        .catch(() => {})
      expect(faults).toEqual([])
      const inBrowser = await page.evaluate(() => (globalThis as { result?: string }).result)
      expect(inBrowser).toBe(inNode(program('process.stdout.write(json)')))
    } finally {
      await browser.close()
      site.close()
    }
  }, 120_000)
})
