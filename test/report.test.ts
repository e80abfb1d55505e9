/** The report in a real browser: what axe finds, light and dark, on a wide screen, a phone and paper. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { htmlReport } from '../src/cli/html.ts'
import { forecast } from '../src/ensemble/index.ts'
import { loadScenario } from '../src/node/index.ts'
import { overflowOf, violationsOn } from './axe.fixture.ts'
import { type Browser, openAt, openBrowser, type Site, serve } from './browser.fixture.ts'

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

describe.each([
  [1440, 'light'],
  [1440, 'dark'],
  [390, 'light'],
  [390, 'dark'],
] as const)('at %d px, %s', (width, scheme) => {
  it('axe finds nothing, nothing scrolls sideways, and nothing is fetched', async () => {
    const { page, requests } = await openAt(browser, site, width, scheme)
    expect(await violationsOn(page)).toEqual([])
    expect(await overflowOf(page)).toBe(0)
    expect(requests.filter((url) => url !== site.url && !url.endsWith('/favicon.ico'))).toEqual([])
    await page.close()
  })
})

describe('the report', () => {
  it('says the answer first, and every picture says its finding', async () => {
    const { page } = await openAt(browser, site, 1440, 'light')
    expect((await page.locator('h1').innerText()).length).toBeGreaterThan(20)
    const labels = await page
      .locator('svg[role=img], figure[role=img], [role=img]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))
    expect(labels.length).toBeGreaterThanOrEqual(10)
    for (const label of labels) expect(label).toMatch(/\d/)
    await page.close()
  })

  it('prints without colour of its own paper', async () => {
    const { page } = await openAt(browser, site, 1440, 'dark')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(paper).toMatch(/rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\)/)
    await page.close()
  })

  it('leads from a number of the table to its evidence with the keyboard', async () => {
    const { page } = await openAt(browser, site, 1440, 'light')
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
