/** Every figure has a birth certificate: no table without its meta file, no column without a word. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { models } from '../models/index.ts'
import { dataFolder } from './data-folder.ts'
import { loadLedger } from './ledger.ts'

const folder = dataFolder
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll('\\', '/'),
)
const tables = files.filter((name) => name.endsWith('.csv'))
/** What the map is drawn from. */
const shapes = files.filter((name) => /^geography\/.*\.json$/.test(name))

interface Meta {
  readonly title: string
  readonly sha256: string
  readonly retrieved: string
  readonly origin: readonly {
    readonly edition: string
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

describe.each(shapes)('%s', (name) => {
  it('is the file its meta file describes, with publication, copy and terms', () => {
    const meta = parseYaml(
      readFileSync(join(folder, name.replace(/\.json$/, '.meta.yaml')), 'utf8'),
    ) as Meta
    const bytes = readFileSync(join(folder, name))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(meta.sha256)
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

describe('the figures of the ledger', () => {
  const { figures, editions } = loadLedger()
  const byFile = Map.groupBy(figures, ({ file }) => file)

  it.each([...byFile.keys()])('in %s come from editions that its meta file tells of', (file) => {
    const told = new Set(metaOf(file).origin.map(({ edition }) => edition))
    const used = new Set(byFile.get(file)?.map(({ edition }) => edition))
    expect([...used].filter((edition) => !told.has(edition))).toEqual([])
  })

  it('leave no edition without a figure', () => {
    const used = new Set(figures.map(({ edition }) => edition))
    expect(editions.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
  })
})

it('no meta file stands without its table', () => {
  const described = new Set([...tables, ...shapes].map((name) => name.replace(/\.\w+$/, '')))
  const orphans = files
    .filter((name) => name.endsWith('.meta.yaml'))
    .filter((name) => !described.has(name.replace(/\.meta\.yaml$/, '')))
  expect(orphans).toEqual([])
})
