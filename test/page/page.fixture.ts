/** The page, built once into a folder of its own and served as `entente serve` serves it. */
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type ServedPage, servePage } from '../../src/cli/page-server.ts'
import { type Browser, openBrowser } from '../browser.fixture.ts'
import { bundle } from '../bundle.fixture.ts'

export interface Workbench {
  readonly url: string
  readonly browser: Browser
  /** A tab at an address of the page, with what went wrong in it. */
  open(hash?: string, options?: OpenOptions): Promise<Tab>
  close(): Promise<void>
  /** Ends the server and keeps the browser. */
  unplug(): Promise<void>
}

export interface OpenOptions {
  readonly width?: number
  readonly scheme?: 'light' | 'dark'
}

export interface Tab {
  readonly page: Page
  /** Errors on the console and in scripts, and requests to anybody else. */
  readonly faults: readonly string[]
}

const home = join(import.meta.dirname, '..', '..')
const kept = join(home, 'node_modules', '.cache', 'entente-page')

/** @param serve another server of the folder than that of the command line */
export async function openWorkbench(
  serve: (folder: string) => Promise<ServedPage> = (folder) => servePage(folder, 0),
): Promise<Workbench> {
  const folder = await builtPage()
  const served = await serve(folder)
  const browser = await openBrowser()
  return {
    url: served.url,
    browser,
    open: (hash = '', options = {}) => openTab(served.url, browser, hash, options),
    unplug: () => served.close(),
    async close() {
      await browser.close()
      await served.close()
    },
  }
}

/** What the page is made of; a change in any of it asks for another build. */
const parts = ['src', 'vite', 'data', 'scenarios', 'vite.config.ts', 'package-lock.json']

/** Built once for all tests that run at the same time; whoever comes second waits. */
async function builtPage(): Promise<string> {
  const folder = join(kept, `built-${stampOf()}`)
  const lock = `${folder}.lock`
  mkdirSync(kept, { recursive: true })
  for (;;) {
    if (existsSync(folder)) return folder
    try {
      mkdirSync(lock)
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 500))
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > longestBuild) rmdirSync(lock)
      continue
    }
    try {
      await buildInto(folder)
      return folder
    } finally {
      rmdirSync(lock)
    }
  }
}

const longestBuild = 200_000

async function buildInto(folder: string): Promise<void> {
  for (const name of readdirSync(kept)) {
    if (/^built-\w+$/.test(name)) rmSync(join(kept, name), { recursive: true, force: true })
  }
  const beside = `${folder}.${process.pid}`
  await bundle(join(home, 'vite.config.ts'), beside)
  renameSync(beside, folder)
}

function stampOf(): string {
  const hash = createHash('sha256')
  for (const part of parts) {
    const path = join(home, part)
    const names = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' }).toSorted()
      : ['']
    for (const name of names) {
      const { mtimeMs, size } = statSync(join(path, name))
      hash.update(`${part}/${name} ${mtimeMs} ${size};`)
    }
  }
  return hash.digest('hex').slice(0, 24)
}

async function openTab(
  url: string,
  browser: Browser,
  hash: string,
  { width = 1440, scheme = 'light' }: OpenOptions,
): Promise<Tab> {
  const page = await browser.context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(String(error.stack)))
  page.on('request', (request) => {
    const own = request.url().startsWith(url) || /^(?:blob|data):/.test(request.url())
    if (!own) faults.push(`asked ${request.url()}`)
  })
  await page.emulateMedia({ colorScheme: scheme })
  await page.setViewportSize({ width, height: 900 })
  await page.goto(url + hash)
  await page.locator('h1').waitFor()
  return { page, faults }
}

/** Waits until every model has answered. */
export async function waitForWhole(page: Page): Promise<void> {
  await page.locator('[data-whole=true]').waitFor({ timeout: 120_000 })
}
