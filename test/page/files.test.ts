/** Files that people bring: good, bad and hostile. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { summitText } from '../../src/ensemble/scenario.fixture.ts'
import { openWorkbench, type Workbench } from './page.fixture.ts'

let bench: Workbench
const scratch = mkdtempSync(join(tmpdir(), 'entente-files-'))
/** A loaded machine may take its time. */
const patient = { timeout: 20_000 }
const start = '#/forecast?s=emission-standards-1989'

beforeAll(async () => {
  bench = await openWorkbench()
}, 240_000)

afterAll(async () => {
  await bench.close()
  rmSync(scratch, { recursive: true, force: true })
})

/** Drops a file on the page, as a hand does. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file = '', content = '']) => {
      const made = new DataTransfer()
      made.items.add(new File([content], file))
      return made
    },
    [name, text],
  )
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

const title = (page: Page) => page.locator('.bar .title').innerText()

describe('a dropped file', () => {
  it('opens as a scenario of one’s own, and is still there after a reload', async () => {
    const { page, faults } = await bench.open(start)
    await drop(page, 'summit.yaml', summitText)
    await expect.poll(() => title(page), patient).toContain('A small summit')
    expect(page.url()).toContain('own=')
    await page.reload()
    await expect.poll(() => title(page), patient).toContain('A small summit')
    expect(faults).toEqual([])
    await page.close()
  })

  it('with a mistake shows the line, what was found and the nearest valid name, and keeps the last', async () => {
    const { page } = await bench.open(start)
    const before = await title(page)
    await drop(page, 'wrong.yaml', summitText.replace('basis: judgement', 'basis: judgment'))
    await page.locator('.bad .marked').first().waitFor()
    const line = summitText.split('\n').findIndex((text) => text.includes('basis: judgement')) + 1
    const marked = await page.locator('.bad .marked').first().innerText()
    expect(marked).toContain(String(line))
    expect(marked).toContain('"judgment"')
    expect(marked).toContain('did you mean judgement')
    expect(await title(page)).toBe(before)
    await page.close()
  })

  it('of a table is read as the command line reads it', async () => {
    const { page } = await bench.open(start)
    const table =
      'actor,issue,position,salience,capability\na,spending,10,0.5,1\nb,spending,90,0.9,2\nc,spending,40,0.4,1\n'
    await drop(page, 'talks.csv', table)
    await expect.poll(() => title(page), patient).toContain('talks')
    expect(await page.locator('[role=status]').innerText()).toContain('The table has no date')
    await page.close()
  })

  it('that is no scenario at all is refused at its first line', async () => {
    const { page } = await bench.open(start)
    await drop(page, 'empty.yaml', '')
    await page.locator('.bad').waitFor()
    expect(await page.locator('.bad').innerText()).toContain('empty.yaml')
    await page.close()
  })

  it('stays text, whatever its title says', async () => {
    const { page, faults } = await bench.open(start)
    const hostile = '<img src=x onerror="document.title=1">'
    const text = summitText.replace(/^title: .*$/m, `title: '${hostile}'`)
    await drop(page, 'hostile.yaml', text)
    await expect.poll(() => title(page), patient).toContain('<img src=x')
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.title()).toContain('<img src=x')
    expect(faults).toEqual([])
    await page.close()
  })
})

describe('a file that is chosen or passed on', () => {
  it('opens through the dialogue', async () => {
    const { page } = await bench.open(start)
    const file = join(scratch, 'chosen.yaml')
    writeFileSync(file, summitText)
    await page.getByRole('button', { name: 'Open…' }).first().click()
    await page.locator('input[type=file]').setInputFiles(file)
    await expect.poll(() => title(page), patient).toContain('A small summit')
    await page.close()
  })

  it('travels in the address to a browser that has never seen it', async () => {
    const { page } = await bench.open(start)
    await drop(page, 'summit.yaml', summitText)
    await expect.poll(() => title(page), patient).toContain('A small summit')
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          async writeText(text: string) {
            document.body.dataset.copied = text
          },
        },
      })
    })
    await page.getByRole('button', { name: 'Share' }).first().click()
    const copied = () => page.evaluate(() => document.body.dataset.copied)
    await expect.poll(copied, patient).toMatch(/[?&]d=/)
    const address = (await copied()) ?? ''
    await page.evaluate(() => indexedDB.deleteDatabase('entente'))
    await page.close()
    const other = await bench.open(address.slice(bench.url.length))
    await expect.poll(() => title(other.page), patient).toContain('A small summit')
    await other.page.close()
  })
})
