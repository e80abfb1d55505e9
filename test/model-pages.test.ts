/**
 * The worked examples of `docs/models/*.md` come out as the page says.
 *
 * A ```yaml block is a scenario; it is saved as `<its id>.yaml`. The ```sh blocks of the page then run
 * line by line, as they stand, in a folder with those files, `./entente` and `scenarios/`. A line that
 * prints JSON ends in what it gives:
 *
 *     ./entente solve road.yaml --model consensus --json    # → cost 3.75, usa leaves 0.157
 *
 * that is, `<issue> <value>` or `<actor> leaves <probability>`, separated by commas and rounded to the
 * digits shown. A ```text block whose lines begin with `·` quotes sentences of the command before it.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inProcess } from './command.fixture.ts'

const home = join(import.meta.dirname, '..')
const folder = join(home, 'docs', 'models')

interface Step {
  readonly command: string
  readonly promises: readonly string[]
  readonly quotes: string[]
}

interface Page {
  readonly name: string
  readonly scenarios: ReadonlyMap<string, string>
  readonly steps: readonly Step[]
}

function read(name: string): Page {
  const scenarios = new Map<string, string>()
  const steps: Step[] = []
  const text = readFileSync(join(folder, name), 'utf8')
  for (const [, language, body = ''] of text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)) {
    if (language === 'yaml') scenarios.set(/^id: (\S+)$/m.exec(body)?.[1] ?? '', body)
    if (language === 'sh') steps.push(...body.trim().split('\n').map(stepOf))
    if (language === 'text') steps.at(-1)?.quotes.push(...quotesOf(body))
  }
  return { name, scenarios, steps }
}

function stepOf(line: string): Step {
  const [command = '', promised] = line.split(/\s+# → /)
  return { command, promises: promised?.split(', ') ?? [], quotes: [] }
}

const quotesOf = (text: string): string[] =>
  plain(text)
    .split('· ')
    .slice(1)
    .map((quote) => quote.trim())

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** True if the value, rounded to the digits of what the page states, is that. */
function isRounded(value: number, stated: string): boolean {
  const digits = stated.split('.')[1]?.length ?? 0
  return Math.abs(value - Number(stated)) <= 0.5000001 * 10 ** -digits
}

interface Solved {
  readonly issues: Readonly<Record<string, { readonly value: number | null }>>
  readonly exits?: Readonly<Record<string, number>>
}

function check(promise: string, { issues, exits }: Solved): void {
  const [, subject = '', leaves, stated = ''] =
    /^([\w-]+)( leaves)? (-?\d+(?:\.\d+)?)$/.exec(promise) ?? []
  const value = leaves === undefined ? issues[subject]?.value : exits?.[subject]
  expect(value, promise).toBeTypeOf('number')
  expect(isRounded(value as number, stated), `page: ${promise}; engine: ${value}`).toBe(true)
}

/** A line of a page as a reader would run it, in the folder that this process is in. */
function inShell(command: string) {
  return spawnSync('sh', ['-c', command], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
}

/** The words of a line after `./entente`; undefined for a line that needs a shell. */
function wordsOf(command: string): readonly string[] | undefined {
  const bare = command.replaceAll(/'[^']*'/g, '')
  if (!bare.startsWith('./entente ') || /["\\$|;&<>()*?~#]/.test(bare)) return undefined
  const words = command.matchAll(/(?<= )(?:'([^']*)'|([^' ]+))(?= |$)/g)
  return [...words].map(([, quoted, plain = '']) => quoted ?? plain)
}

const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map(read)
  .filter(({ scenarios }) => scenarios.size > 0)

it('covers the models whose pages have no test of their own', () => {
  expect(pages.map(({ name }) => name)).toEqual(
    expect.arrayContaining(
      ['agenda-setter', 'compromise', 'consensus', 'mean', 'median', 'nash', 'status-quo'].map(
        (id) => `${id}.md`,
      ),
    ),
  )
})

it.each([
  ['4.875', 4.8753, true],
  ['4.875', 4.8756, false],
  ['4.876', 4.875, false],
  ['6', 6.4, true],
  ['6', 7, false],
  ['-0.5', -0.5, true],
])('%s on a page against %d', (stated, value, agrees) => {
  expect(isRounded(value, stated)).toBe(agrees)
})

describe.each(pages)('docs/models/$name', ({ scenarios, steps }) => {
  let scratch = ''

  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'entente-pages-'))
    symlinkSync(join(home, 'entente'), join(scratch, 'entente'))
    symlinkSync(join(home, 'scenarios'), join(scratch, 'scenarios'))
    for (const [id, text] of scenarios) writeFileSync(join(scratch, `${id}.yaml`), text)
    process.chdir(scratch)
  })
  afterAll(() => {
    process.chdir(home)
    rmSync(scratch, { recursive: true, force: true })
  })

  it('runs every scenario and says what comes out', () => {
    const run = steps.map(({ command }) => command).join('\n')
    expect([...scenarios.keys()].filter((id) => !run.includes(`solve ${id}.yaml`))).toEqual([])
    const silent = steps.filter(
      ({ command, promises }) => command.includes('--json') && promises.length === 0,
    )
    expect(silent).toEqual([])
  })

  it.each(steps.map((step) => [step.command, step] as const))(
    '%s',
    async (command, { promises, quotes }) => {
      const words = command === steps[0]?.command ? undefined : wordsOf(command)
      const { status, stdout, stderr } =
        words === undefined ? inShell(command) : await inProcess(...words)
      expect(status, stderr).toBe(0)
      for (const promise of promises) check(promise, JSON.parse(stdout))
      for (const quote of quotes) expect(plain(stdout)).toContain(quote)
    },
  )
})
