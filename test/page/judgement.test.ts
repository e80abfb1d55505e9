/** What a person adds of their own: a position nobody knows, a move that keeps its range, and how it shows. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorkbench, type Workbench, waitForWhole } from './page.fixture.ts'

const home = join(import.meta.dirname, '..', '..')
const summit = '?s=nato-hague-2025'
let bench: Workbench
/** A loaded machine may take its time. */
const patient = { timeout: 30_000 }

beforeAll(async () => {
  bench = await openWorkbench()
}, 240_000)

afterAll(() => bench.close())

describe('judgement', () => {
  it('is dashed, by issue, as much as the forecast counts', async () => {
    const { page, faults } = await bench.open(`#/forecast${summit}`)
    const cell = page.locator('.cell', { hasText: 'How much of this is judgement?' })
    const picture = cell.locator('svg.picture')
    expect(await picture.locator('[stroke-dasharray]').count()).toBe(5)
    const texts = await picture.locator('text').allTextContents()
    expect(texts).toContain('Year by which it must be met')
    const shares = texts.filter((text) => text.endsWith('%'))
    expect(shares).toEqual(['1%', '91%', '79%', '15%', '29%'])
    expect(await cell.innerText()).toContain('4 of 33 positions are our judgement')
    await cell.getByRole('button', { name: 'Netherlands' }).click()
    expect(await page.locator('.drawer').innerText()).toContain('our judgement')
    expect(faults).toEqual([])
    await page.close()
  })

  it('takes the place of an unknown position, by keys alone, and is taken back', async () => {
    const { page, faults } = await bench.open(`#/positions${summit}&issue=year`)
    await waitForWhole(page)
    const add = page.getByRole('button', { name: /^Add a position for/ })
    const before = await add.count()
    expect(before).toBe(10)
    const who = (await add.first().getAttribute('aria-label'))?.replace('Add a position for ', '')
    await add.first().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect.poll(() => add.count(), patient).toBe(before)
    await add.first().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('1900')
    await page.keyboard.press('Enter')
    expect(page.url()).not.toContain('set=')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('2031')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url(), patient).toContain('set=stances.')
    await expect.poll(() => add.count(), patient).toBe(before - 1)
    // Its mark has the focus: the arrow keys move it at once.
    const mark = page.locator('[role=slider]:focus')
    await expect.poll(() => mark.getAttribute('aria-valuenow'), patient).toBe('2031')
    expect(await mark.getAttribute('aria-label')).toContain(who)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(() => mark.getAttribute('aria-valuenow'), patient).toBe('2032')
    await page.keyboard.press('e')
    await expect.poll(() => page.locator('.drawer').innerText(), patient).toContain('You added it')
    expect(await page.locator('.drawer').innerText()).toContain('our judgement')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect.poll(() => add.count(), patient).toBe(before)
    expect(page.url()).not.toContain('set=')
    expect(faults).toEqual([])
    await page.close()
  })

  it('leaves the page as a scenario that the command line finds good', async () => {
    const added = encodeURIComponent(
      'stances.alb.year={"position":2031,"salience":{"low":0,"mode":0.5,"high":1},"basis":"judgement"}',
    )
    const { page } = await bench.open(`#/positions${summit}&issue=year&set=${added}`)
    await waitForWhole(page)
    await page.getByRole('button', { name: 'Save…' }).first().click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Scenario as YAML' }).click(),
    ])
    const folder = mkdtempSync(join(tmpdir(), 'entente-added-'))
    const file = join(folder, 'scenario.yaml')
    await download.saveAs(file)
    expect(readFileSync(file, 'utf8')).toMatch(/actor: alb, issue: year, position: 2031, /)
    const said = execFileSync(
      join(home, 'node_modules', '.bin', 'node'),
      [join(home, 'src', 'cli', 'main.ts'), 'check', file],
      { encoding: 'utf8' },
    )
    expect(said).toContain('no mistakes found')
    rmSync(folder, { recursive: true })
    await page.close()
  })
})

describe('a position that is moved', () => {
  it('takes its range along, and says so', async () => {
    const { page } = await bench.open(`#/positions${summit}`)
    await waitForWhole(page)
    const mark = page.locator('#mark-deu')
    await mark.focus()
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url(), patient).toContain('set=stances.deu.target.position=')
    const change: unknown = JSON.parse(
      new URLSearchParams(page.url().split('?')[1]).get('set')?.split('=')[1] ?? 'null',
    )
    expect(change).toEqual({ low: 3.5, mode: 4, high: 4.5 })
    await waitForWhole(page)
    await mark.focus()
    await page.keyboard.press('e')
    const drawer = page.locator('.drawer')
    await expect.poll(() => drawer.innerText(), patient).toContain('Its range moved with it')
    const row = page.locator('.over .basis[aria-label*="Germany"]')
    expect(await row.innerText()).toBe('your change')
    await page.close()
  })
})
