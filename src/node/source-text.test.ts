import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { sourceTexts } from './source-text.ts'

const home = mkdtempSync(join(tmpdir(), 'entente-source-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const folder = join(home, 'scenario')
mkdirSync(folder)
writeFileSync(join(folder, 'article.txt'), 'words')
writeFileSync(join(folder, 'page.html'), '<p>words <b>in</b> bold</p>')
writeFileSync(join(home, 'secret.txt'), 'not yours')
symlinkSync(join(home, 'secret.txt'), join(folder, 'link.txt'))
const textOf = sourceTexts(join(folder, 'scenario.yaml'))

it('reads what lies beside the scenario, a page without its markup', () => {
  expect(textOf('article.txt')).toBe('words')
  expect(textOf('page.html')?.trim()).toBe('words in bold')
})

it('has nothing where there is no file, and where a link leads out', () => {
  expect(textOf('gone.txt')).toBeUndefined()
  expect(textOf('.')).toBeUndefined()
  expect(textOf('link.txt')).toBeUndefined()
})
