/** The page of the ledger and `entente ledger burden`, as a reader and a script meet them. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { overflowOf, violationsOn } from './axe.fixture.ts'
import { type Browser, openAt, openBrowser, type Site, serve } from './browser.fixture.ts'
import { asProcess, asRefused, inProcess } from './command.fixture.ts'

const home = join(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'entente-ledger-'))
let browser: Browser
let site: Site

beforeAll(async () => {
  process.chdir(scratch)
  const args = ['--target', '3.5', '--by', '2035', '--draws', '100', '--html', 'ledger.html']
  const { status, stderr } = asProcess('ledger', 'cost', ...args)
  expect([status, stderr.trim()]).toEqual([0, 'wrote ledger.html'])
  site = await serve({ '/index.html': readFileSync(join(scratch, 'ledger.html'), 'utf8') })
  browser = await openBrowser()
}, 180_000)

afterAll(async () => {
  await browser.close()
  site.close()
  process.chdir(home)
  rmSync(scratch, { recursive: true, force: true })
})

describe.each([
  [1440, 'light'],
  [1440, 'dark'],
  [390, 'light'],
  [390, 'dark'],
] as const)('the page at %d px, %s', (width, scheme) => {
  it('gives axe nothing to find, scrolls nowhere sideways, fetches nothing, cuts no word off', async () => {
    const { page, requests } = await openAt(browser, site, width, scheme)
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true
    })
    expect(await violationsOn(page)).toEqual([])
    expect(await overflowOf(page)).toBe(0)
    expect(requests.filter((url) => url !== site.url && !url.endsWith('/favicon.ico'))).toEqual([])
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('figure > div > svg')].flatMap((svg) => {
        const frame = svg.getBoundingClientRect()
        if (frame.width === 0) return []
        return [...svg.querySelectorAll('text')]
          .filter((text) => {
            const box = text.getBoundingClientRect()
            return box.left < frame.left - 6 || box.right > frame.right + 6
          })
          .map((text) => text.textContent)
      }),
    )
    expect(cut).toEqual([])
    await page.close()
  })
})

describe('the page', () => {
  it('answers first, and every picture says its finding in numbers', async () => {
    const { page } = await openAt(browser, site, 1440, 'light')
    expect(await page.locator('h1').textContent()).toMatch(
      /^At 3\.5% of GDP the allies would spend/,
    )
    const labels = await page
      .locator('figure [role=img]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))
    expect(labels.length).toBe(7 * 3)
    for (const label of labels) expect(label).toMatch(/\d/)
    await page.close()
  })

  it('has a table behind its pictures that the keyboard opens', async () => {
    const { page } = await openAt(browser, site, 1440, 'light')
    const folded = page.locator('section[aria-labelledby=stand] details')
    await folded.locator('summary').press('Enter')
    const row = folded.locator('tr', { hasText: 'Poland' })
    expect(await row.textContent()).toMatch(/4\.12/)
    await page.close()
  })
})

describe('the page of Europe alone', () => {
  it('begins with the bills, draws the paths against them, and has no gap of anybody overseas', async () => {
    const args = ['--guarantor', 'usa', '--draws', '50', '--html', 'europe.html']
    const { status, stderr } = asProcess('ledger', 'without', ...args)
    expect([status, stderr.trim()]).toEqual([0, 'wrote europe.html'])
    const page = await browser.context.newPage()
    await page.goto(`file://${join(scratch, 'europe.html')}`)
    expect(await page.locator('h1').textContent()).toMatch(/^There is no single bill/)
    expect(await page.locator('#bills + ul li').count()).toBe(5)
    const picture = page.locator('section[aria-labelledby=yield] [role=img]').first()
    expect(await picture.getAttribute('aria-label')).toMatch(/reaches it in 2032 on an even path/)
    const rows = await page.locator('section[aria-labelledby=gap] tbody th').allTextContents()
    expect(rows).toContain('Germany')
    expect(rows).not.toContain('United States')
    expect(await violationsOn(page)).toEqual([])
    await page.close()
  })

  it('is written by paths too', () => {
    const args = ['--target', '3', '--by', '2030', '--draws', '10', '--html', 'paths.html']
    expect(asProcess('ledger', 'paths', ...args).stderr.trim()).toBe('wrote paths.html')
    expect(readFileSync(join(scratch, 'paths.html'), 'utf8')).toContain('id="paths"')
  })
})

describe('the guide to the burden', () => {
  const page = readFileSync(join(home, 'docs', 'guide', 'burden.md'), 'utf8')
  const shown = [...page.matchAll(/^```sh\n\.\/entente (.+)\n```\n\n```text\n([\s\S]*?)^```/gm)]
  const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

  it.each(shown.map(([, args = '', text = '']) => [args, text]))(
    'entente %s prints what it shows',
    async (args, text) => {
      const { stdout, status } = await inProcess(...args.split(' '))
      expect(status).toBe(0)
      for (const part of text.split('…\n')) expect(flat(stdout)).toContain(flat(part))
    },
  )

  it('shows every command with what it prints', () => {
    expect(shown.length).toBe([...page.matchAll(/^\.\/entente /gm)].length)
    expect(shown.length).toBe(3)
  })
})

describe('ledger burden', () => {
  it('prints one JSON value: forecast, race and counterfactual', () => {
    const { status, stdout, stderr } = asProcess(
      ...['ledger', 'burden', '--credibility', '0.25', '--draws', '100', '--json'],
    )
    expect([status, stderr]).toEqual([0, ''])
    const { forecast, race, counterfactual } = JSON.parse(stdout)
    expect(forecast.rule).toBe(race.chosen)
    expect(race.rules['partial-adjustment'].maeByYear[2]).toBeCloseTo(0.513, 3)
    expect(counterfactual.credibility).toBe(0.25)
    expect(counterfactual.after.p50).toBeGreaterThan(counterfactual.before)
  })

  it('starts from another year when told, and promises something else', async () => {
    const json = async (...args: readonly string[]) =>
      JSON.parse((await inProcess('ledger', 'burden', '--draws', '50', '--json', ...args)).stdout)
    const plain = await json()
    const other = await json('--base', '2021', '--pledge', '3.5', '--by', '2030')
    expect(other.counterfactual.before).toBeCloseTo(1.684, 3)
    expect(plain.counterfactual.before).not.toBe(other.counterfactual.before)
    expect(other.forecast.europe.years.at(-1).point).toBeGreaterThan(
      plain.forecast.europe.years.at(-1).point,
    )
  })

  const refusals: readonly (readonly [readonly string[], number, string])[] = [
    [['burden', '--credibility', '2'], 2, 'expected a number from 0 to 1'],
    [['burden', '--by', '2020'], 2, 'by: found 2020, expected 2025 to 2039'],
    [
      ['burden', '--base', '2030'],
      2,
      'year: found 2030, expected one of NATO-2024-06, 2014 to 2024',
    ],
    [['burden', '--edition', 'NATO-2024'], 2, 'did you mean NATO-2024-06?'],
    [['burden', '--edition', 'NATO-2025-08-secondary'], 1, 'NATO-2024-06'],
    [['burden', '--pledge', 'much'], 2, 'expected a number from 0.1 to 20'],
  ]
  it.each(refusals)('refuses %j and says what it expected', async (args, code, message) => {
    const { status, stdout, stderr } = await asRefused(refusals, args, ['ledger'])
    expect(status).toBe(code)
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})
