/** What the view of the forecast says besides its answer: past misses, how ranges were earned, why models differ. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forecastOf, run } from '../../src/ensemble/index.ts'
import { loadScenario, pastRecord } from '../../src/node/index.ts'
import { forecastView, type RowView } from '../../src/report/index.ts'
import { overflowOf } from '../axe.fixture.ts'
import { openWorkbench, type Workbench, waitForWhole } from './page.fixture.ts'

const home = join(import.meta.dirname, '..', '..')
const name = 'emission-standards-1989'
const address = `#/forecast?s=${name}&draws=200`
let bench: Workbench
let intervals: string
let rows: readonly RowView[]

beforeAll(async () => {
  bench = await openWorkbench()
  const { scenario } = await loadScenario(join(home, 'scenarios', name))
  const result = await run(scenario, { draws: 200, seed: 1, pool: { record: pastRecord() } })
  const view = forecastView(forecastOf(result))
  intervals = view.intervals
  rows = view.issues[0]?.rows ?? []
}, 240_000)

afterAll(() => bench.close())

const pictureOf = (page: Page) => page.locator('.figure .frame svg.picture').first()

describe('past misses', () => {
  it.each([
    [1440, 'in a column'],
    [1000, 'in a column'],
    [820, 'below the name'],
    [390, 'below the name'],
  ] as const)(
    'stand at %d px %s, inside the picture and clear of each other',
    async (width, place) => {
      const { page, faults } = await bench.open(address, { width })
      await waitForWhole(page)
      const texts = await pictureOf(page).locator('text').allTextContents()
      const known = rows.flatMap(({ missed }) => missed ?? [])
      expect(known.length).toBeGreaterThan(2)
      const said = texts.filter((text) => text.startsWith('missed past cases by '))
      if (place === 'below the name')
        expect(said).toEqual(known.map((each) => `missed past cases by ${each}`))
      else expect(texts.join('|')).toContain('Missed past|cases by')
      for (const each of known) expect(texts.some((text) => text.endsWith(each))).toBe(true)
      expect(await crossed(page)).toEqual([])
      expect(await overflowOf(page)).toBeLessThanOrEqual(0)
      expect(faults).toEqual([])
      await page.close()
    },
  )

  it('are in the table, a dash where nobody knows, and in the CSV', async () => {
    const { page } = await bench.open(address)
    await waitForWhole(page)
    await page.getByRole('button', { name: 'Table', exact: true }).first().click()
    const table = page.locator('.table-scroll table').first()
    const heads = await table.locator('thead th').allTextContents()
    const column = heads.indexOf('Missed past cases by')
    expect(column).toBeGreaterThan(0)
    const cells = await table.locator(`tbody tr > :nth-child(${column + 1})`).allTextContents()
    expect(cells).toEqual(rows.map(({ missed }) => missed ?? '–'))
    expect(cells).toContain('–')
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: /CSV/ }).first().click()
    const csv = readFileSync(await (await saved).path(), 'utf8')
    expect(csv.match(/,typical-miss,0\.\d+,share of what is contested,/g)?.length).toBe(
      rows.filter(({ missed }) => missed !== undefined).length,
    )
    await page.close()
  })
})

/** Pairs of words beside the plot that lie on each other, and words that leave the picture. */
function crossed(page: Page): Promise<readonly string[]> {
  return pictureOf(page).evaluate((svg) => {
    const frame = svg.getBoundingClientRect()
    const over = [...(svg.parentElement?.querySelectorAll('.said-over') ?? [])]
    const placed = [...svg.querySelectorAll('text'), ...over].map((text) => ({
      words: text.textContent,
      box: text.getBoundingClientRect(),
    }))
    const out = placed.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
    const numbers = placed.filter(({ words }) => /^(?:missed past|–$|[<>]?\d+%$)/.test(words))
    const on = numbers.flatMap((a) =>
      placed
        .filter(
          (b) =>
            a !== b &&
            a.box.left < b.box.right &&
            b.box.left < a.box.right &&
            a.box.top + 4 < b.box.bottom - 4 &&
            b.box.top + 4 < a.box.bottom - 4,
        )
        .map((b) => `${a.words} on ${b.words}`),
    )
    return [...out.map(({ words }) => `${words} outside`), ...on]
  })
}

describe('the ranges', () => {
  it('say how they were earned, from the record that the project keeps', async () => {
    const { page } = await bench.open(address)
    await waitForWhole(page)
    const response = await page.request.get(`${bench.url}past-record.json`)
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(pastRecord())))
    const cell = page.locator('.cell', {
      has: page.getByRole('heading', { name: 'Why believe it?' }),
    })
    expect(intervals).toMatch(/^The intervals add to each model what it missed on \d+ issues/)
    expect(await cell.textContent()).toContain(intervals)
    await page.close()
  })
})

describe('why the models disagree', () => {
  it.each([
    ['one small decision', address],
    ['the summit, of five issues', '#/forecast?s=nato-hague-2025'],
  ])(
    'is worked out when asked, and said in a sentence: %s',
    async (_, at) => {
      const { page, faults } = await bench.open(at)
      await waitForWhole(page)
      const cell = page.locator('.cell', {
        has: page.getByRole('heading', { name: 'Why do the models disagree?' }),
      })
      await cell.getByRole('button', { name: 'Work it out' }).click()
      const sentence = cell.locator('p[aria-live]')
      await sentence.waitFor({ timeout: 200_000 })
      expect(await sentence.textContent()).toMatch(/^\S.{20,}\.$/)
      expect(await cell.getByRole('button').count()).toBe(0)
      expect(faults).toEqual([])
      await page.close()
    },
    300_000,
  )
})
