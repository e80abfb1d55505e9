import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import * as english from './en/index.ts'
import type { Words } from './index.ts'
import { marked, textsOf } from './pseudo.fixture.ts'

const web = join(import.meta.dirname, '..')
/** Where texts may stand. */
const home = 'words/'
/** Attributes and properties whose value is no text for people. */
const silent =
  /^(?:class|className|d|style|type|role|key|href|id|fill|stroke.*|transform|.*[Ff]amily|viewBox|rel|autocomplete|inputMode|dominant-baseline|aria-(?:live|orientation|haspopup|labelledby|describedby))$/

/** Keys, commands, and what the reader of files says in the words of the command line. */
const noWords = new Set([
  'clerk/articles.ts: less than',
  'engine/worker.ts: a scenario or a table',
  'engine/worker.ts: :1:1 scenario: found ',
  'state/actions.ts: project ',
  'state/actions.ts: own ',
  'state/article.ts: own ',
  'views/article/act.ts: input, textarea, select, dialog',
  'views/record/cells.tsx: entente check scenarios/',
  'views/record/cells.tsx: --json',
])

describe('the words of the page', () => {
  it('are one folder, which another language can take the place of', () => {
    const other: Words = marked(english)
    expect(Object.keys(other)).toEqual(Object.keys(english))
    expect(textsOf(other).length).toBeGreaterThan(200)
    for (const text of textsOf(other)) expect(text).toMatch(/^⟦[\s\S]*⟧$|^\P{L}*$/u)
    expect(other.words.asOf('1 May')).toBe('⟦as of 1 May⟧')
  })

  it('stand nowhere else: no part of the page says anything of its own', () => {
    const files = readdirSync(web, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|fixture)\.ts$/.test(name))
      .filter((name) => !name.startsWith(home))
    expect(files.length).toBeGreaterThan(100)
    const said = files.flatMap((name) =>
      textsIn(name, readFileSync(join(web, name), 'utf8'))
        .map((text) => `${name}: ${text}`)
        .filter((text) => !noWords.has(text)),
    )
    expect(said).toEqual([])
  })

  it('would be found if they did', () => {
    expect(textsIn('a.tsx', 'const a = <p title="Two words">Hello</p>')).toEqual([
      'Two words',
      'Hello',
    ])
    expect(textsIn('a.ts', "notice.value = 'It is saved.'")).toEqual(['It is saved.'])
    const template = ['notice.value = `It is $', '{n} saved`'].join('')
    expect(textsIn('a.ts', template)).toEqual(['It is ', ' saved'])
  })
})

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

/** Texts for people that a file holds: words between tags, and strings of more than one word. */
function textsIn(name: string, code: string): readonly string[] {
  const found: string[] = []
  const look = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const each of value) look(each)
      return
    }
    if (!isNode(value) || isSilent(value)) return
    const text = textOf(value)
    if (text !== undefined) found.push(text)
    for (const inner of Object.values(value)) look(inner)
  }
  look(parseSync(name, code).program)
  return found
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

function isSilent(node: Node): boolean {
  if (/^(?:Import|ExportAll|TS)/.test(node.type)) return true
  // What is thrown is for whoever mends the page.
  if (node.type === 'ThrowStatement') return true
  if (node.type !== 'JSXAttribute' && node.type !== 'Property') return false
  const { name } = (node.type === 'Property' ? node.key : node.name) as { readonly name?: string }
  return name !== undefined && silent.test(name)
}

function textOf(node: Node): string | undefined {
  if (node.type === 'JSXText') {
    const text = String(node.value).trim()
    return /\p{L}{2}/u.test(text) ? text : undefined
  }
  const text =
    node.type === 'TemplateElement'
      ? (node.value as { readonly cooked: string }).cooked
      : node.type === 'Literal' && typeof node.value === 'string'
        ? node.value
        : ''
  // One word alone is mostly a name or a key; those of the page are found in the browser.
  return /(?:^|\s)\p{L}{2,}[,;:]?\s+\p{L}{2,}|^\s?\p{L}{2,} $|^ \p{L}{2,}\s?$|\s\p{L}+\.$/u.test(
    text,
  )
    ? text
    : undefined
}
