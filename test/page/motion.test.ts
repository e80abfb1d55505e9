/** What moves by itself: dots slide once the finger has let go, and not at all for whom motion is too much. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorkbench, type Workbench, waitForWhole } from './page.fixture.ts'

let bench: Workbench

beforeAll(async () => {
  bench = await openWorkbench()
}, 240_000)

afterAll(() => bench.close())

/** Moves the last mark and counts the frames in which a dot slides: while it is held, and afterwards. */
async function drag(page: Page): Promise<{ readonly held: number; readonly after: number }> {
  await waitForWhole(page)
  await page.evaluate(() => {
    const seen = { held: 0, after: 0 }
    Object.assign(globalThis, { seen, isHeld: true })
    const look = () => {
      const slides = document.getAnimations().some((each) => each instanceof CSSTransition)
      if (slides) seen[Reflect.get(globalThis, 'isHeld') === true ? 'held' : 'after']++
      requestAnimationFrame(look)
    }
    look()
  })
  const mark = page.locator('[id^=mark-]').last()
  await mark.scrollIntoViewIfNeeded()
  const box = await mark.boundingBox()
  if (box === null) throw new Error('the mark has no place')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const before = await page.locator('.strip').innerText()
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let i = 1; i <= 12; i++) await page.mouse.move(x + i * 20, y)
  await expect.poll(() => page.locator('.strip').innerText()).not.toBe(before)
  await page.evaluate(() => Reflect.set(globalThis, 'isHeld', false))
  await page.mouse.up()
  await page.locator('[data-whole=false]').waitFor()
  await waitForWhole(page)
  await page.keyboard.press('Control+z')
  await waitForWhole(page)
  await page.waitForTimeout(300)
  return page.evaluate(() => Reflect.get(globalThis, 'seen'))
}

describe('motion', () => {
  it('slides the dots after the finger has let go, and never under it', async () => {
    const { page } = await bench.open('#/positions?s=emission-standards-1989')
    const { held, after } = await drag(page)
    expect(held).toBe(0)
    expect(after).toBeGreaterThan(0)
    await page.close()
  })

  it('slides nothing for whoever asked for less motion', async () => {
    const { page } = await bench.open('#/positions?s=emission-standards-1989')
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const { held, after } = await drag(page)
    expect(held + after).toBe(0)
    await page.close()
  })
})
