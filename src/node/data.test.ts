/** Every figure has a birth certificate: no table without its meta file, no column without a word. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { models } from '../models/index.ts'
import { dataFolder } from './data-folder.ts'

const folder = dataFolder
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll('\\', '/'),
)
const tables = files.filter((name) => name.endsWith('.csv'))

interface Meta {
  readonly title: string
  readonly sha256: string
  readonly retrieved: string
  readonly origin: readonly {
    readonly publication: string
    readonly copy: string
    readonly terms: string
  }[]
  readonly columns: Readonly<Record<string, string>>
}

const metaOf = (table: string): Meta =>
  parseYaml(readFileSync(join(folder, table.replace(/\.csv$/, '.meta.yaml')), 'utf8')) as Meta

describe.each(tables)('%s', (table) => {
  const bytes = readFileSync(join(folder, table))
  const meta = metaOf(table)

  it('is the file its meta file describes', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(meta.sha256)
  })

  it('has a word for every column and no word too many', () => {
    const [header = []] = parse(bytes, {
      to: 1,
      bom: true,
      delimiter: [',', '\t'],
    }) as string[][]
    expect(Object.keys(meta.columns)).toEqual(header)
  })

  it('names publication, copy and terms of every edition', () => {
    expect(meta.origin.length).toBeGreaterThan(0)
    for (const { publication, copy, terms } of meta.origin) {
      expect([publication, copy, terms].every((text) => text.length > 0)).toBe(true)
    }
  })
})

describe('the bibliography', () => {
  const references = JSON.parse(readFileSync(join(folder, 'references.json'), 'utf8')) as {
    readonly id: string
    readonly title: string
    readonly issued: unknown
  }[]
  const known = new Set(references.map(({ id }) => id))

  it('has every work that a model refers to', () => {
    for (const { id, references: used } of models) {
      expect(used.length, id).toBeGreaterThan(0)
      for (const { key } of used) expect(known.has(key), `${id}: ${key}`).toBe(true)
    }
  })

  it('has no work that nobody refers to, and none twice', () => {
    const used = new Set(models.flatMap((model) => model.references.map(({ key }) => key)))
    expect([...known].filter((id) => !used.has(id))).toEqual([])
    expect(known.size).toBe(references.length)
  })
})

it('no meta file stands without its table', () => {
  const orphans = files
    .filter((name) => name.endsWith('.meta.yaml'))
    .filter((name) => !tables.includes(name.replace(/\.meta\.yaml$/, '.csv')))
  expect(orphans).toEqual([])
})
