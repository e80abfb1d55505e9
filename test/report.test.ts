/** The report in a real browser: what axe finds, light and dark, on a wide screen, a phone and paper. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { htmlReport } from '../src/cli/html.ts'
import { forecast } from '../src/ensemble/index.ts'
import { loadScenario } from '../src/node/index.ts'
import { type Browser, openBrowser, type Site, serve } from './browser.fixture.ts'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)
let browser: Browser
let site: Site

beforeAll(async () => {
  const { scenario } = loadScenario('scenarios/nato-hague-2025')
  const html = await htmlReport(await forecast(scenario, { draws: 60, slowDraws: 20 }))
  site = await serve({ '/index.html': html })
  browser = await openBrowser()
}, 180_000)

afterAll(async () => {
  await browser.close()
  site.close()
})

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

async function openAt(width: number, colorScheme: 'light' | 'dark') {
  const page = await browser.context.newPage()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width, height: 900 })
  await page.goto(site.url)
  return { page, requests }
}

describe.each([
  [1440, 'light'],
  [1440, 'dark'],
  [390, 'light'],
  [390, 'dark'],
] as const)('at %d px, %s', (width, scheme) => {
  it('axe finds nothing, nothing scrolls sideways, and nothing is fetched', async () => {
    const { page, requests } = await openAt(width, scheme)
    await page.evaluate(axeSource)
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: Violation[] }> }
      }
      return (await axe.run()).violations
    })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    expect(requests.filter((url) => url !== site.url && !url.endsWith('/favicon.ico'))).toEqual([])
    await page.close()
  })
})

describe('the report', () => {
  it('says the answer first, and every picture says its finding', async () => {
    const { page } = await openAt(1440, 'light')
    expect((await page.locator('h1').innerText()).length).toBeGreaterThan(20)
    const labels = await page
      .locator('svg[role=img], figure[role=img], [role=img]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))
    expect(labels.length).toBeGreaterThanOrEqual(10)
    for (const label of labels) expect(label).toMatch(/\d/)
    await page.close()
  })

  it('prints without colour of its own paper', async () => {
    const { page } = await openAt(1440, 'dark')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(paper).toMatch(/rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\)/)
    await page.close()
  })

  it('leads from a number of the table to its evidence with the keyboard', async () => {
    const { page } = await openAt(1440, 'light')
    const folded = page.locator('details:has(a[href^="#e"])').first()
    await folded.locator('summary').press('Enter')
    const note = folded.locator('a[href^="#e"]').first()
    await note.press('Enter')
    const hash = (await note.getAttribute('href')) ?? ''
    await expect.poll(() => page.url()).toBe(`${site.url}${hash}`)
    expect(hash.length).toBeGreaterThan(1)
    expect(await page.locator(hash).count()).toBe(1)
    await page.close()
  })
})
