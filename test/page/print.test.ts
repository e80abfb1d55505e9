/** On paper: the view at the width of A4, without what only a screen can do, and its evidence as notes. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorkbench, type Workbench, waitForWhole } from './page.fixture.ts'

let bench: Workbench
const patient = { timeout: 20_000 }
/** Pixels of A4 between the margins of the page. */
const sheet = { width: 688, height: 1001 }

beforeAll(async () => {
  bench = await openWorkbench()
}, 240_000)

afterAll(() => bench.close())

async function onPaper(hash: string): Promise<Page> {
  const { page, faults } = await bench.open(hash)
  await waitForWhole(page)
  await page.emulateMedia({ media: 'print' })
  await page.locator('html[data-paper]').waitFor()
  expect(faults).toEqual([])
  return page
}

describe('paper', () => {
  it.each(['forecast', 'positions'])('takes the evidence of the %s along', async (view) => {
    const page = await onPaper(`#/${view}?s=nato-hague-2025`)
    const notes = page.locator('.endnotes li')
    await expect.poll(() => notes.count(), patient).toBe(33)
    const first = await notes.first().innerText()
    for (const part of [
      'United States',
      '5.0%',
      '“They can all afford it”',
      'Donald Trump',
      'https://',
    ]) {
      expect(first).toContain(part)
    }
    const name = page.locator('svg.picture text', { hasText: /^United States1$/ })
    expect(await name.count()).toBe(1)
    await page.emulateMedia({ media: 'screen' })
    await expect.poll(() => notes.count(), patient).toBe(0)
    expect(await name.count()).toBe(0)
    await page.close()
  })

  it.each(['article', 'positions', 'forecast', 'cost', 'record'])(
    'holds every picture of %s on one sheet, and no tool',
    async (view) => {
      const page = await onPaper(`#/${view}?s=nato-hague-2025`)
      for (const picture of await page.locator('svg.picture').all()) {
        const box = await picture.boundingBox()
        expect(box?.width ?? 0).toBeLessThanOrEqual(sheet.width)
        expect(box?.height ?? 0).toBeLessThan(sheet.height)
      }
      const tools = page.locator('.handle, .tool, .tabs, .files, .steps, .row-pick')
      for (const tool of await tools.all()) expect(await tool.isVisible()).toBe(false)
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeDefined()
      await page.close()
    },
  )

  it('prints what a slider says as its value', async () => {
    const page = await onPaper('#/positions?s=nato-hague-2025')
    expect(await page.locator('#position-usa').inputValue()).toContain('5.0')
    expect(await page.locator('#position-usa').isVisible()).toBe(true)
    await page.close()
  })

  it('is there when the browser prints, and gone afterwards', async () => {
    const { page } = await bench.open('#/forecast?s=emission-standards-1989')
    await waitForWhole(page)
    // What was loaded after the first forecast has to be there.
    await page.emulateMedia({ media: 'print' })
    await page.locator('html[data-paper]').waitFor()
    await page.emulateMedia({ media: null })
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        document.title = String(document.querySelectorAll('.endnotes li').length)
      })
    })
    const file = await page.pdf({ format: 'A4' })
    expect(file.byteLength).toBeGreaterThan(10_000)
    expect(Number(await page.title())).toBeGreaterThan(5)
    expect(await page.locator('.endnotes').count()).toBe(0)
    await page.close()
  })
})
