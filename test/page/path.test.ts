/** The page on somebody else’s host, below a path, from a server that knows nothing but files. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ServedPage } from '../../src/cli/page-server.ts'
import { openWorkbench, type Workbench, waitForWhole } from './page.fixture.ts'

const base = '/some/path/'
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
/** Paths that were asked for and are not there. */
const astray: string[] = []
let bench: Workbench
/** A loaded machine may take its time. */
const patient = { timeout: 20_000 }

beforeAll(async () => {
  bench = await openWorkbench(serveBelow)
}, 240_000)

afterAll(() => bench.close())

async function serveBelow(folder: string): Promise<ServedPage> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://page')
    const name = pathname === base ? 'index.html' : pathname.slice(base.length)
    const content = pathname.startsWith(base)
      ? await readFile(join(folder, name)).catch(() => undefined)
      : undefined
    if (content === undefined) astray.push(pathname)
    const type = types[extname(name)] ?? 'application/octet-stream'
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': type })
    response.end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

it('forecasts below a path, and every view finds its files', async () => {
  const { page, faults } = await bench.open('#/forecast?s=emission-standards-1989&draws=200&seed=3')
  await waitForWhole(page)
  for (const view of ['article', 'positions', 'forecast', 'cost', 'record']) {
    await page.goto(`${bench.url}#/${view}?s=nato-hague-2025`)
    const step = page.locator('.steps [aria-current=page]')
    await expect.poll(() => step.getAttribute('href'), patient).toContain(`#/${view}`)
    await page.locator('main :is(svg.picture, mark)').first().waitFor(patient)
  }
  expect(astray).toEqual([])
  expect(faults).toEqual([])
  await page.close()
}, 120_000)

it('works there without a network, server and all gone', async () => {
  const { page, faults } = await bench.open()
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await page.locator('h1').waitFor()
  const stores = await page.evaluate(() => caches.keys())
  expect(stores.map((name) => name.includes(base))).toEqual([true])
  await bench.unplug()
  await bench.browser.context.setOffline(true)
  await page.reload()
  await page.locator('h1').waitFor()
  expect(faults).toEqual([])
  await page.goto(`${bench.url}#/forecast?s=emission-standards-1989&draws=200&seed=4`)
  await page.reload()
  await waitForWhole(page)
  expect(await page.locator('.bar').textContent()).toMatch(/emission/i)
  await bench.browser.context.setOffline(false)
  await page.close()
}, 120_000)
