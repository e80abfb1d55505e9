/** The page in a language that nobody speaks: what stands there unmarked, the page does not say itself. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servePage } from '../../src/cli/page-server.ts'
import * as english from '../../src/web/words/en/index.ts'
import { textsOf } from '../../src/web/words/pseudo.fixture.ts'
import { bundle } from '../bundle.fixture.ts'
import { openWorkbench, type Workbench, waitForWhole } from './page.fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'entente-language-'))
let bench: Workbench

beforeAll(async () => {
  await bundle(join(import.meta.dirname, 'other-language.config.ts'), folder)
  bench = await openWorkbench(() => servePage(folder, 0))
}, 300_000)

afterAll(async () => {
  await bench.close()
  rmSync(folder, { recursive: true })
})

/** Names stay as they are; so does what the report calls by the same word: bases, the pool. */
const names = new Set([
  'Entente',
  'CSV',
  'SVG',
  'PNG',
  'JSON',
  'a statement',
  'data',
  'our judgement',
  'Pool',
])
/** Texts of the page in English; of one word only those that stand on nothing else. */
const own = new Set(textsOf(english).filter((text) => /\p{L}/u.test(text) && !names.has(text)))

describe('another language', () => {
  it.each(['article', 'positions', 'forecast', 'cost', 'record'])(
    'leaves no English of the page in %s',
    async (view) => {
      const { page, faults } = await bench.open(`#/${view}?s=nato-hague-2025&issue=target`)
      await waitForWhole(page)
      await page.locator('h1').waitFor()
      // Each becomes another button when it is pressed.
      const tables = page.getByRole('button', { name: '⟦Table⟧' })
      while ((await tables.count()) > 0) await tables.first().click()
      const told = await page.evaluate(() => {
        const texts: string[] = []
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (!/^(?:SCRIPT|STYLE)$/.test(node.parentElement?.tagName ?? '')) {
            texts.push(node.textContent?.trim() ?? '')
          }
        }
        for (const each of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
          for (const name of ['aria-label', 'title', 'placeholder']) {
            texts.push(each.getAttribute(name) ?? '')
          }
        }
        return texts.filter((text) => text !== '')
      })
      expect(told.filter((text) => text.includes('⟦')).length).toBeGreaterThan(20)
      expect([...new Set(told.filter((text) => own.has(text)))]).toEqual([])
      expect(faults).toEqual([])
      await page.close()
    },
  )
})
