/** For everybody: what axe finds in every view, light and dark, narrow and wide; print; one stop of Tab. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { overflowOf, violationsOn } from '../axe.fixture.ts'
import { openWorkbench, type Workbench } from './page.fixture.ts'

let bench: Workbench

beforeAll(async () => {
  bench = await openWorkbench()
}, 240_000)

afterAll(() => bench.close())

/** Until the view has what it shows: a picture, or in the article its text. */
async function drawn(page: Page): Promise<void> {
  await page.locator('main h1').waitFor()
  await page.locator('main :is(svg.picture, blockquote, article, mark)').first().waitFor()
}

const scenario = 's=nato-hague-2025'
const views = ['article', 'positions', 'forecast', 'cost', 'record'] as const
const looks = [
  [1440, ['light', 'dark']],
  [820, ['light']],
  [390, ['light', 'dark']],
  [2560, ['dark']],
] as const

describe.each(views)('%s', (view) => {
  it.each(looks)(
    'at %d px, %s: axe finds nothing, and nothing scrolls sideways',
    async (width, schemes) => {
      const { page, faults } = await bench.open(`#/${view}?${scenario}&actor=esp`, {
        width,
        scheme: schemes[0],
      })
      await drawn(page)
      if (view === 'article') await page.keyboard.press('j')
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme })
        await page.locator(`html[data-theme=${colorScheme}]`).waitFor()
        expect(await overflowOf(page)).toBe(0)
        if (width < 2560) expect(await violationsOn(page)).toEqual([])
      }
      expect(faults).toEqual([])
      await page.close()
    },
  )

  it('says in words what each picture shows, and prints on white paper, without tools', async () => {
    const { page } = await bench.open(`#/${view}?${scenario}`, { scheme: 'dark' })
    await drawn(page)
    const labels = await page
      .locator('svg.picture')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))
    for (const label of labels) expect(label).toMatch(/\d/)
    await page.emulateMedia({ media: 'print' })
    const [paper, tools] = await page.evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.querySelector('.tools') as Element).display,
    ])
    expect(paper).toBe('rgb(255, 255, 255)')
    expect(tools).toBe('none')
    await page.close()
  })
})

describe('a reader of the keyboard', () => {
  it('reaches the rows in one step of Tab, and leaves them by the fields of one row', async () => {
    const { page } = await bench.open(`#/positions?${scenario}&actor=esp`)
    await page.locator('#mark-esp').focus()
    const stops: string[] = []
    for (let i = 0; i < 6; i++) {
      stops.push(
        await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''),
      )
      await page.keyboard.press('Tab')
    }
    expect(stops.slice(0, 5).every((label) => label.includes('Spain'))).toBe(true)
    expect(stops[5]).not.toContain('Spain')
    await page.close()
  })

  it('goes from view to view by Alt and a digit, and opens the evidence of a row by E', async () => {
    const { page } = await bench.open(`#/positions?${scenario}&actor=esp`)
    await page.locator('#mark-esp').focus()
    await page.keyboard.press('e')
    await page.locator('.drawer').waitFor()
    const inside = () => page.evaluate(() => document.activeElement?.closest('.drawer') !== null)
    await expect.poll(inside, { timeout: 10_000 }).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.drawer').count(), { timeout: 10_000 }).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('mark-esp')
    const steps = await page.locator('.steps a').allInnerTexts()
    const forecast = steps.findIndex((text) => text.startsWith('Forecast')) + 1
    await page.keyboard.press(`Alt+Digit${forecast}`)
    await expect.poll(() => page.url()).toContain('#/forecast')
    await page.close()
  })
})
