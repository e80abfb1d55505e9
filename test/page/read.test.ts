/** What a person does with the article, and with a scenario of their own. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
