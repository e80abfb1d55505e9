/** What a person does with the article, the cost, the record and the evidence drawer. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { priceTarget } from '../../src/ledger/index.ts'
import { loadLedger } from '../../src/node/index.ts'
import { violationsOn } from '../axe.fixture.ts'
import { openWorkbench, type Workbench } from './page.fixture.ts'

const home = join(import.meta.dirname, '..', '..')
let bench: Workbench
/** A loaded machine may take its time. */
const patient = { timeout: 30_000 }

beforeAll(async () => {
  bench = await openWorkbench()
}, 300_000)

afterAll(() => bench.close())

const drawer = (page: Page) => page.locator('.drawer')
const statement = (page: Page, n: number) => page.locator('.statements li').nth(n - 1)

async function openArticle(options?: Parameters<Workbench['open']>[1]) {
  const tab = await bench.open('#/article', options)
  await tab.page.locator('.statements li').first().waitFor(patient)
  return tab
}

describe('the article', () => {
  it('shows the text as it was published, with every statement marked and listed once', async () => {
    const { page, faults } = await openArticle()
    const article = readFileSync(join(home, 'scenarios/nato-hague-2025/article.txt'), 'utf8')
    const shown = await page.locator('.article').evaluate((root) => {
      const copy = root.cloneNode(true) as HTMLElement
      for (const number of copy.querySelectorAll('sup')) number.remove()
      return copy.textContent
    })
    const bare = (text: string) => text.replace(/[\s\u2060]+/g, '')
    expect(bare(shown)).toBe(bare(article))
    const listed = await page.locator('.statements li').count()
    expect(await page.locator('mark.statement').count()).toBeGreaterThanOrEqual(listed)
    expect(await page.locator('h1').innerText()).toContain(`${listed} statements`)
    expect(faults).toEqual([])
    await page.close()
  })

  it('opens a statement from the text, and leads back to the text from the list', async () => {
    const { page } = await openArticle()
    await page.locator('mark.statement', { hasText: '5%' }).first().click()
    const card = page.locator('.card')
    expect(await card.innerText()).toMatch(/Trump demands[\s\S]*On behalf of\s+United States/)
    expect(await card.innerText()).toContain('5% of GDP')
    await statement(page, 1).click()
    expect(await page.locator('mark.selected').innerText()).toContain('Once the guns fall silent')
    await expect
      .poll(() => page.locator('mark.selected').evaluate((own) => own.getBoundingClientRect().top))
      .toBeLessThan(900)
    await page.close()
  })

  it('accepts, rejects and corrects by keys, and remembers after a reload', async () => {
    const { page } = await openArticle()
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    await page.keyboard.press('j')
    await page.keyboard.press('r')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await page.keyboard.press('j')
    await page.keyboard.press('c')
    await page.getByLabel('On behalf of').fill('Netherlands')
    await page.keyboard.press('Enter')
    const counts = page.locator('.beside [role=status]')
    await expect.poll(() => counts.innerText()).toMatch(/1 accepted, 1 corrected, 1 rejected/)
    expect(await page.locator('.card').innerText()).toContain('Netherlands')
    await page.reload()
    await expect
      .poll(() => counts.innerText().catch(() => ''), patient)
      .toMatch(/1 accepted, 1 corrected, 1 rejected/)
    expect(await page.locator('mark.rejected').count()).toBe(1)
    await statement(page, 2).click()
    await page.getByRole('button', { name: 'Decide again' }).click()
    await expect.poll(() => counts.innerText()).not.toContain('rejected')
    await page.close()
  })

  it('drafts from what was accepted into the scenario, and the draft opens', async () => {
    const { page, faults } = await openArticle()
    const draft = page.getByRole('button', { name: 'Draft scenario' })
    const duda = page.locator('.statements li', { hasText: 'Duda demands: at least 3%' })
    await duda.click()
    await page.keyboard.press('a')
    await expect.poll(() => draft.isEnabled()).toBe(true)
    await draft.click()
    await expect.poll(() => drawer(page).innerText(), patient).toMatch(/Poland on Minimum defence/)
    await page.getByRole('button', { name: 'Take them into the scenario' }).click()
    await expect.poll(() => page.url(), patient).toContain('own=')
    // The article and what was decided about it come along.
    await expect
      .poll(
        () =>
          page
            .locator('.beside [role=status]')
            .innerText()
            .catch(() => ''),
        patient,
      )
      .toMatch(/[1-9]\d* accepted/)
    await page.evaluate(() => {
      location.hash = location.hash.replace('#/article', '#/positions')
    })
    await page.locator('[id^=mark-]').first().waitFor(patient)
    expect(faults).toEqual([])
    await page.close()
  }, 90_000)

  it('reads what is pasted, keeps hostile text as text, and goes back to the example', async () => {
    const { page, faults } = await openArticle()
    await page.getByRole('button', { name: 'Paste another…' }).click()
    expect(await page.locator('h1').innerText()).toContain('Paste an article')
    const hostile =
      'Berlin, 3 March 2025 – <img src=x onerror="window.hurt=1"> Chancellor Olaf Scholz said on Monday: “We want <b>3%</b> of GDP.”'
    await page.locator('#article-paste').fill(hostile)
    await page.getByRole('button', { name: 'Read it' }).click()
    await expect.poll(() => page.locator('.article').innerText(), patient).toContain('<img src=x')
    expect(await page.locator('main img, main b').count()).toBe(0)
    expect(await page.evaluate(() => 'hurt' in globalThis)).toBe(false)
    await page.reload()
    await expect
      .poll(
        () =>
          page
            .locator('.article')
            .innerText()
            .catch(() => ''),
        patient,
      )
      .toContain('Scholz')
    await page.getByRole('button', { name: 'Paste another…' }).click()
    await page.getByRole('button', { name: 'Or take the example' }).click()
    await expect.poll(() => page.locator('.article').innerText(), patient).toContain('Moscow')
    expect(faults).toEqual([])
    await page.close()
  }, 60_000)

  it('takes a dropped text as another article', async () => {
    const { page } = await openArticle()
    await page.evaluate(() => {
      const text =
        'OSLO, 4 March 2025 – Norway will not pay more, said Prime Minister Jonas Gahr Støre.'
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], 'news.txt', { type: 'text/plain' }))
      for (const type of ['dragover', 'drop'])
        dispatchEvent(new DragEvent(type, { dataTransfer, cancelable: true, bubbles: true }))
    })
    await expect.poll(() => page.locator('.article').innerText(), patient).toContain('OSLO')
    await page.getByRole('button', { name: 'Paste another…' }).click()
    await page.getByRole('button', { name: 'Or take the example' }).click()
    await page.locator('.statements li').nth(5).waitFor(patient)
    await page.close()
  })

  it('lists its keys under ?', async () => {
    const { page } = await openArticle()
    await page.keyboard.press('?')
    await expect.poll(() => drawer(page).innerText(), patient).toMatch(/J, K[\s\S]*accept/)
    await page.keyboard.press('Escape')
    await expect.poll(() => drawer(page).count()).toBe(0)
    await page.close()
  })
})

describe('a scenario of the reader’s own', () => {
  it('may refer to figures of the ledger, as on the command line', async () => {
    const { page, faults } = await bench.open('#/forecast?s=emission-standards-1989')
    const yaml = readFileSync(join(home, 'scenarios/nato-wales-2014/scenario.yaml'), 'utf8')
    expect(yaml).toContain('ledger:')
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], 'own.yaml'))
      dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true }))
    }, yaml)
    await expect.poll(() => page.locator('.bar').innerText(), patient).toContain('Wales')
    expect(faults).toEqual([])
    await page.close()
  })
})

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
