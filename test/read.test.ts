/** `entente read` as a person or a script meets it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outputSchemas } from '../src/report/index.ts'

const home = join(import.meta.dirname, '..')
const example = join(home, 'scenarios/nato-hague-2025/article.txt')
let scratch = ''

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'entente-read-'))
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

function entente(args: readonly string[], input = '', env: Record<string, string> = {}) {
  return spawnSync(join(home, 'entente'), args, {
    cwd: scratch,
    encoding: 'utf8',
    input,
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', ...env },
  })
}

interface Read {
  readonly published: string | null
  readonly statements: readonly {
    readonly start: number
    readonly end: number
    readonly text: string
    readonly speaker: string
    readonly onBehalfOf: string | null
  }[]
}

const short = 'Ministers meet\n“We will pay three per cent,” Boris Pistorius said on Friday.\n'

describe('read', () => {
  it('prints the article with its statements in brackets, then the table', () => {
    const { status, stdout, stderr } = entente(['read', '-'], short)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toContain('“[1 We will pay three per cent,]” Boris Pistorius said on Friday.')
    expect(stdout).toContain('1 statement by 1 speaker.')
    expect(stdout).toMatch(/^1 +Boris Pistorius +Germany +\S+ +3%/m)
    expect(stdout).toMatch(/Ministers meet: .*heading/)
  })

  it('gives JSON of the promised shape, every text cut from the article', () => {
    const { stdout, status } = entente(['read', example, '--json'])
    expect(status).toBe(0)
    const result = JSON.parse(stdout) as Read
    const validate = new Ajv2020({ validateFormats: false }).compile(outputSchemas.read ?? {})
    expect(validate(result), JSON.stringify(validate.errors)).toBe(true)
    const text = readFileSync(example, 'utf8')
    expect(result.statements.length).toBeGreaterThan(10)
    for (const statement of result.statements) {
      expect(text.slice(statement.start, statement.end)).toBe(statement.text)
    }
  })

  it('takes the day from the text, and from the command line before that', () => {
    const day = (...args: string[]) =>
      (JSON.parse(entente(['read', example, '--json', ...args]).stdout) as Read).published
    expect(day()).toBe('2025-03-17')
    expect(day('--published', '2024-01-02')).toBe('2024-01-02')
  })

  it('reads a page as the text it shows', () => {
    const page = `<!doctype html><html><head><meta property="article:published_time" content="2025-02-03T07:00:00Z">
      <script>"Nobody said this," he said.</script></head><body><h1>Ministers meet</h1>
      <p>&ldquo;We will pay <b>three</b> per cent,&rdquo; Boris Pistorius said.</p></body></html>`
    writeFileSync(join(scratch, 'page.html'), page)
    const { stdout } = entente(['read', 'page.html', '--json'])
    const { published, statements } = JSON.parse(stdout) as Read
    expect(published).toBe('2025-02-03')
    expect(statements.map(({ text }) => text)).toEqual(['We will pay three per cent,'])
  })

  it('says the same every time', () => {
    const once = entente(['read', example, '--json']).stdout
    expect(entente(['read', example, '--json']).stdout).toBe(once)
  })

  it('lets no control character of an article reach the terminal', () => {
    const evil = '“We will\u001b[2J pay,” Boris\u202e Pistorius said.\n'
    const { stdout } = entente(['read', '-'], evil)
    for (const char of ['\u001b', '\u202e']) expect(stdout).not.toContain(char)
  })

  it.each([
    [['read', 'nowhere.txt'], 1, /nowhere\.txt: found nothing there, expected an article/],
    [['read', '.'], 1, /found a folder, expected an article/],
    [['read', '-', '--published', 'Friday'], 2, /found Friday, expected a day such as/],
    [['read', '-', '--published', '2025-02-30'], 2, /found 2025-02-30, expected a day/],
    [['read'], 2, /missing required argument/],
  ] as const)('%j exits with %i', (args, code, message) => {
    const { status, stderr, stdout } = entente(args)
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(stdout).toBe('')
    expect(status).toBe(code)
  })
})
