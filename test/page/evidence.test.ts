/** What a person asks of the cost, the record and the evidence drawer. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { priceTarget } from '../../src/ledger/index.ts'
import { loadLedger } from '../../src/node/index.ts'
import { violationsOn } from '../axe.fixture.ts'
import { openWorkbench, type Workbench } from './page.fixture.ts'

let bench: Workbench
/** A loaded machine may take its time. */
const patient = { timeout: 30_000 }

beforeAll(async () => {
  bench = await openWorkbench()
}, 300_000)

afterAll(() => bench.close())

const drawer = (page: Page) => page.locator('.drawer')

describe('the cost', () => {
  const known = () => loadLedger().at('2025-03-17')
  const billions = (usdM: number) => `$${Math.round(usdM / 1000).toLocaleString('en')}bn`

  it('prices the target of the address as the ledger does, and says so', async () => {
    const { page, faults } = await bench.open('#/cost?target=3')
    const { total, allies } = priceTarget(known(), { target: 3 })
    const germany = allies.find(({ iso3 }) => iso3 === 'DEU')
    await expect
      .poll(
        () =>
          page
            .locator('h1')
            .innerText()
            .catch(() => ''),
        patient,
      )
      .toBe(
        `At 3% of GDP the allies would spend ${billions(total.gap.point)} more a year; Germany alone ${billions(germany?.gap.point ?? 0)}.`,
      )
    expect(await page.locator('svg.picture').first().getAttribute('aria-label')).toMatch(/\$\d+bn/)
    expect(faults).toEqual([])
    await page.close()
  })

  it('follows the slider by keys, and goes back to the forecast', async () => {
    const { page } = await bench.open('#/cost?target=3')
    const slider = page.getByRole('slider', { name: 'Target' })
    await slider.waitFor(patient)
    await slider.focus()
    await page.keyboard.press('End')
    const { total } = priceTarget(known(), { target: 5 })
    await expect
      .poll(() => page.locator('h1').innerText(), patient)
      .toContain(billions(total.gap.point))
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('target=5')
    await page.getByRole('button', { name: /Use the forecast/ }).click()
    await expect.poll(() => page.url()).not.toContain('target=')
    await page.close()
  })

  it('keeps the ally in view across the views, and opens its cells', async () => {
    const { page } = await bench.open('#/cost?target=3')
    const rows = page.getByRole('listbox')
    await rows.waitFor(patient)
    await page.getByRole('option', { name: /^Spain/ }).click()
    await expect.poll(() => page.url()).toContain('actor=esp')
    await expect.poll(() => page.locator('h1').innerText(), patient).toContain('Spain alone')
    await rows.focus()
    await page.keyboard.press('Enter')
    await expect
      .poll(() => drawer(page).innerText(), patient)
      .toMatch(/data\/nato_defence_expenditure\.csv:\d+ pct_gdp/)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.url()).not.toContain('actor=esp')
    await page.close()
  })

  it('checks the article’s claim against the figures', async () => {
    const { page } = await bench.open('#/cost')
    await expect
      .poll(
        () =>
          page
            .locator('.cells')
            .innerText()
            .catch(() => ''),
        patient,
      )
      .toMatch(/United States, less than 5% of GDP: that holds; 3\.38% of GDP in 2024/)
    await page.close()
  })

  it('is not shown where nothing can be priced', async () => {
    const { page } = await bench.open('#/forecast?s=emission-standards-1989')
    await expect.poll(() => page.locator('nav').innerText(), patient).toContain('Record')
    expect(await page.locator('nav').innerText()).not.toContain('Cost')
    await page.close()
  })
})

describe('the record', () => {
  it('says what the back-test found, worst first when asked, and nothing of the outcome', async () => {
    const { page, faults } = await bench.open('#/record')
    await expect
      .poll(
        () =>
          page
            .locator('h1')
            .innerText()
            .catch(() => ''),
        patient,
      )
      .toMatch(/^Modestly: .* missed by \d+ points in 100\.$/)
    await page.getByRole('button', { name: /See the worst/ }).click()
    const crps = await drawer(page)
      .locator('table')
      .first()
      .locator('tbody tr td:last-child')
      .allInnerTexts()
    expect(crps.length).toBeGreaterThan(10)
    expect(crps.map(Number)).toEqual(crps.map(Number).toSorted((a, b) => b - a))
    expect(await drawer(page).innerText()).not.toContain('The Hague')
    expect(faults).toEqual([])
    await page.close()
  })

  it('shows the outcome of this scenario only to whoever asked for it', async () => {
    const { page } = await bench.open('#/record?outcome=shown')
    await page.getByRole('button', { name: /See the worst/ }).click(patient)
    expect(await drawer(page).innerText()).toContain('The Hague')
    await page.close()
  })

  it('checks the seal in the browser', async () => {
    const { page } = await bench.open('#/record')
    await page.getByRole('button', { name: 'Check the seal' }).click(patient)
    await expect.poll(() => page.locator('.cells').innerText(), patient).toContain('It holds')
    await page.close()
  })
})

describe('the evidence', () => {
  async function openFrance() {
    const tab = await bench.open('#/forecast')
    await tab.page.locator('h1 .number').first().click()
    await drawer(tab.page).getByRole('button', { name: 'France' }).click(patient)
    await expect.poll(() => drawer(tab.page).innerText(), patient).toContain('France stands at')
    return tab
  }

  it('goes from a number of the answer to words, speaker, day and source', async () => {
    const { page } = await openFrance()
    const text = await drawer(page).innerText()
    expect(text).toMatch(/Emmanuel Macron, 2 March 2025/)
    expect(text).toContain('Europeans need an objective of 3 to 3.5 % of GDP')
    // Reported and not quoted: no quotation marks.
    expect(text).not.toContain('“Europeans')
    const link = drawer(page).locator('.citation a').first()
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/www\.politico\.eu\//)
    expect(await link.getAttribute('rel')).toContain('noopener')
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.close()
  })

  it('forecasts without it', async () => {
    const { page } = await bench.open('#/forecast?s=emission-standards-1989&draws=200')
    await page.locator('h1 .number').first().click(patient)
    await drawer(page).getByRole('button', { name: 'Denmark' }).click(patient)
    await expect
      .poll(() => drawer(page).innerText(), { timeout: 100_000 })
      .toMatch(/With Denmark unknown, the forecast would (?:still )?be \d/)
    await page.close()
  }, 130_000)

  it('marks a position as wrong, as a change that can be undone', async () => {
    const { page } = await openFrance()
    await drawer(page).getByRole('button', { name: 'Mark as wrong' }).click()
    await expect.poll(() => page.url(), patient).toContain('stances.fra.target.position')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.url(), patient).not.toContain('stances.fra')
    await page.close()
  })

  it('leads to the mark that can be moved', async () => {
    const { page } = await openFrance()
    await drawer(page).getByRole('button', { name: 'Move this position' }).click()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id), patient)
      .toBe('mark-fra')
    await page.close()
  })
})
