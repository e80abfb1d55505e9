/**
 * `npm run bench:page`: what the page costs in a real Chromium: scripts before the first forecast, time
 * to it, and how soon the picture follows a finger. The figures go to docs/reference/performance.md by
 * hand, with the machine named.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { servePage } from '../src/cli/page-server.ts'
import { openBrowser } from '../test/browser.fixture.ts'
import { bundle } from '../test/bundle.fixture.ts'
import { median } from './measure.ts'

const home = join(import.meta.dirname, '..')
const loads = 5
const moves = 300
/** Milliseconds until a browser that has been started is at rest. */
const browserStarts = 2500

/** What the bench leaves in the page to look at. */
interface Seen {
  readonly waits: number[]
  readonly longTasks: number[]
}

const folder = mkdtempSync(join(tmpdir(), 'entente-bench-page-'))
await bundle(join(home, 'vite.config.ts'), folder)
const served = await servePage(folder, 0)
const [cpu] = cpus()
console.log(
  `${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`,
)
try {
  await firstForecast()
  await drag('nato-hague-2025', 'esp')
} finally {
  await served.close()
  rmSync(folder, { recursive: true, force: true })
}

async function firstForecast(): Promise<void> {
  const times: number[] = []
  const sizes: number[] = []
  for (let i = 0; i < loads; i++) {
    const browser = await openBrowser()
    const page = await browser.context.newPage()
    let scripts = 0
    let isSeen = false
    page.context().on('response', (response) => {
      const path = new URL(response.url()).pathname
      if (path.endsWith('.js') && path !== '/service-worker.js' && !isSeen) {
        scripts += gzipSync(readFileSync(join(folder, path)), { level: 9 }).length
      }
    })
    await page.addInitScript(noteFirstPicture)
    // Somebody who opens a page has had the browser open; what it kept of the page is nothing.
    await page.waitForTimeout(browserStarts)
    await page.goto(served.url)
    await page.waitForFunction(() => 'seenAt' in globalThis)
    isSeen = true
    times.push(await page.evaluate(() => (globalThis as unknown as { seenAt: number }).seenAt))
    sizes.push(scripts)
    await browser.close()
  }
  console.log(
    `first forecast: ${median(times).toFixed(0)} ms after navigation (median of ${loads})`,
  )
  console.log(`scripts before it: ${(Math.max(...sizes) / 1000).toFixed(0)} kB gzip`)
}

/** Runs in the page: when the frame that shows the first picture is painted. */
function noteFirstPicture(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('svg.picture') === null) return
    observer.disconnect()
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => Object.assign(globalThis, { seenAt: performance.now() })
      port2.postMessage(undefined)
    })
  })
  observer.observe(document, { childList: true, subtree: true })
}

async function drag(scenario: string, actor: string): Promise<void> {
  const browser = await openBrowser()
  const page = await browser.context.newPage()
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`${served.url}#/positions?s=${scenario}`)
  const mark = page.locator(`#mark-${actor}`)
  await mark.waitFor()
  // The engine works the first forecast out again for itself; a person has not found the mark by then.
  await page.waitForTimeout(15_000)
  await mark.scrollIntoViewIfNeeded()
  await watch(page, `mark-${actor}`)
  const box = await mark.boundingBox()
  if (box === null) throw new Error('the mark has no place')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let i = 1; i <= moves; i++) {
    await page.mouse.move(x + 160 - 160 * Math.cos(i / 24), y)
    await page.waitForTimeout(16)
  }
  const { waits, longTasks } = await page.evaluate(
    () => (globalThis as unknown as { seen: Seen }).seen,
  )
  await page.mouse.up()
  await browser.close()
  const sorted = waits.toSorted((a, b) => a - b)
  const at = (p: number) => sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? 0
  console.log(
    `drag: ${waits.length} repaints for ${moves} moves; input to picture p50 ${at(0.5).toFixed(0)} ms, p95 ${at(0.95).toFixed(0)} ms`,
  )
  console.log(
    `tasks over 50 ms on the page’s thread while dragging: ${longTasks.length}${
      longTasks.length === 0 ? '' : ` (longest ${Math.max(...longTasks).toFixed(0)} ms)`
    }`,
  )
}

/** From the first event of a move to a place until the frame whose strip answers for that place is painted. */
async function watch(page: Page, mark: string): Promise<void> {
  await page.evaluate((id) => {
    const seen: Seen = { waits: [], longTasks: [] }
    const scope = globalThis as unknown as { seen: Seen }
    scope.seen = seen
    const moved = new Map<string, number>()
    const handle = document.getElementById(id)
    const strip = document.querySelector('.strip')
    let last = ''
    addEventListener('pointermove', (event) => {
      const value = handle?.getAttribute('aria-valuenow') ?? ''
      const [first = event] = event.getCoalescedEvents()
      if (value !== last) moved.set(value, first.timeStamp)
      last = value
    })
    new MutationObserver(() => {
      const value = strip?.getAttribute('data-answers') ?? ''
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        // A message after the frame's callback is served when the frame has been painted.
        port1.onmessage = () => {
          const from = moved.get(value)
          moved.delete(value)
          if (from !== undefined) seen.waits.push(performance.now() - from)
        }
        port2.postMessage(undefined)
      })
    }).observe(strip as Element, { attributes: true, attributeFilter: ['data-answers'] })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.longTasks.push(entry.duration)
    }).observe({ type: 'longtask' })
  }, mark)
}
