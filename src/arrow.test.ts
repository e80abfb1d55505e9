/**
 * Imports point one way (DESIGN: the order of the folders), the engine touches nothing outside
 * itself, and no shared code knows a model by its id.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { models } from './models/index.ts'

const root = import.meta.dirname

/** Each folder may import from those before it. */
const order = [
  'numeric',
  'scenario',
  'article',
  'models',
  'ensemble',
  'ledger',
  'explore',
  'crisis',
  'roadmap',
  'outlook',
  'backtest',
  'report',
  'node',
  'store',
  'jobs',
  'server',
  'cli',
  'web',
]
const engine = order.slice(0, order.indexOf('node'))

/**
 * Doors beside `index.ts`, for what must not be loaded with the rest: the chart library, what a list
 * of models does without, and everything but the reader of articles.
 */
const doors: Readonly<Record<string, readonly string[]>> = {
  article: ['article/article-error.ts'],
  report: ['report/charts.ts', 'report/model-page.ts'],
  node: ['node/data-folder.ts', 'node/geography.ts', 'node/without-reader.ts'],
}

/** Runtime packages that each folder of the engine may use. */
const packages: Readonly<Record<string, readonly string[]>> = {
  scenario: [
    'zod',
    'yaml',
    'csv-parse/browser/esm/sync',
    'csv-parse/sync',
    'saxes',
    '@noble/hashes/sha2.js',
    '@noble/hashes/utils.js',
  ],
  article: ['csv-parse/browser/esm/sync', 'htmlparser2'],
  ledger: ['csv-parse/browser/esm/sync'],
  report: ['@observablehq/plot'],
  web: ['preact', 'preact/hooks', '@preact/signals'],
}

interface Source {
  /** Relative to src, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** Every fault in a set of sources, as `path: fault`. */
function faultsOf(sources: readonly Source[], modelIds: readonly string[]): string[] {
  return sources.flatMap(({ path, text }) =>
    [
      ...importFaults(path, text),
      ...impurities(path, text),
      ...namedModels(path, text, modelIds),
    ].map((fault) => `${path}: ${fault}`),
  )
}

const folderOf = (path: string): string =>
  path.includes('/') ? (path.split('/')[0] as string) : ''

/** `import … from 'x'`, `export … from 'x'`, `import 'x'` at the start of a line, and `import('x')`. */
const importing =
  /^(?:import|export)\s+(?:type\s+)?(?:[\w*\s,]+|[\w\s,]*\{[^}]*\}\s*)from\s*'([^']+)'|(?:^import|\bimport\()\s*'([^']+)'/gm

function importFaults(path: string, text: string): string[] {
  const folder = folderOf(path)
  const imports = [...text.matchAll(importing)].map((m) => (m[1] ?? m[2]) as string)
  return imports.flatMap((name) => {
    if (!name.startsWith('.')) return packageFaults(folder, name)
    const target = relative(root, resolve(root, dirname(path), name))
    const other = folderOf(target)
    if (other === folder || other === '') return []
    if (folder === '') return target.endsWith('/index.ts') ? [] : [`imports ${name} past its door`]
    if (order.indexOf(other) > order.indexOf(folder)) return [`imports ${name} upwards`]
    // The page runs in a browser: of the folders before it only the engine is any use to it.
    if (folder === 'web' && !engine.includes(other)) return [`imports ${name}, which needs Node`]
    if (!order.includes(other))
      return [`imports ${name} from a folder without a place in the order`]
    const door = target === `${other}/index.ts` || (doors[other] ?? []).includes(target)
    return door ? [] : [`imports ${name} past its door`]
  })
}

function packageFaults(folder: string, name: string): string[] {
  if (!engine.includes(folder) && packages[folder] === undefined) return []
  return (packages[folder] ?? []).includes(name) ? [] : [`imports the package ${name}`]
}

const impure: readonly (readonly [RegExp, string])[] = [
  [
    /\bMath\.(?:random|pow|exp|log|log2|log10|log1p|expm1|sin|cos|tan|asin|acos|atan|atan2|hypot|cbrt|sinh|cosh|tanh)\b/,
    'a Math function whose bits engines do not agree on',
  ],
  [/\*\*=?\s*[\w(]/, 'the operator **'],
  [/\bDate\.now\b|\bnew Date\(\)|\bperformance\./, 'a clock'],
  [/\bprocess\.|\bBuffer\./, 'Node'],
  [
    /\bwindow\b\.|\bdocument\.(?:body|head|getElementById|querySelector)|\blocalStorage\b|\bfetch\(/,
    'a global of the browser',
  ],
]

function impurities(path: string, text: string): string[] {
  if (!engine.includes(folderOf(path))) return []
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
  return impure.filter(([pattern]) => pattern.test(code)).map(([, what]) => `uses ${what}`)
}

function namedModels(path: string, text: string, ids: readonly string[]): string[] {
  const own = new RegExp(`^models/(?:${ids.join('|')})(?:/|\\.ts$)`)
  if (own.test(path)) return []
  const branch = new RegExp(
    `(?:[!=]==\\s*|case\\s+|\\.id\\s*\\?\\s*)['"\`](?:${ids.join('|')})['"\`]`,
    'g',
  )
  return [...text.matchAll(branch)]
    .filter(([match]) => !/===\s*'consensus'|case\s+'consensus'/.test(match))
    .map(([match]) => `branches on a model's id: ${match}`)
}

function sourcesBelow(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|fixture)\.tsx?$/.test(name))
    .map((name) => ({
      path: name.replaceAll('\\', '/'),
      text: readFileSync(join(folder, name), 'utf8'),
    }))
}

const ids = models.map(({ id }) => id)

describe('the arrow', () => {
  it('holds in every source', () => {
    const sources = sourcesBelow(root)
    expect(sources.length).toBeGreaterThan(50)
    expect(faultsOf(sources, ids)).toEqual([])
  })

  it.each([
    [
      'numeric/a.ts',
      "import { x } from '../models/index.ts'",
      'imports ../models/index.ts upwards',
    ],
    [
      'models/a.ts',
      "import { x } from '../numeric/random.ts'",
      'imports ../numeric/random.ts past its door',
    ],
    ['models/a.ts', "import { z } from 'zod'", 'imports the package zod'],
    ['models/a.ts', 'const now = Date.now()', 'uses a clock'],
    [
      'numeric/a.ts',
      'const x = Math.exp(1)',
      'uses a Math function whose bits engines do not agree on',
    ],
    ['report/a.ts', "import { readFileSync } from 'node:fs'", 'imports the package node:fs'],
    ['web/a.tsx', "import { readFileSync } from 'node:fs'", 'imports the package node:fs'],
    [
      'web/a.tsx',
      "import { loadScenario } from '../node/index.ts'",
      'imports ../node/index.ts, which needs Node',
    ],
    [
      'ensemble/a.ts',
      'const x = Math.random()',
      'uses a Math function whose bits engines do not agree on',
    ],
    ['ensemble/a.ts', "if (model.id === 'nash') stop()", "branches on a model's id: === 'nash'"],
  ])('catches in %s: %s', (path, text, fault) => {
    expect(faultsOf([{ path, text }], ids)).toContain(`${path}: ${fault}`)
  })
})
