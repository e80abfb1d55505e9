/**
 * Refreshes `data/record.json`, the past misses that widen a pool, and `docs/reference/record.md`: below
 * each `sh` block stands what its command prints, between two marks. `npm run record` writes both; a
 * test fails when they are out of date.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const home = join(import.meta.dirname, '..')
/** The past misses, as they stand. */
export const recordFile = join(home, 'data', 'record.json')

const page = join(import.meta.dirname, 'reference', 'record.md')
const section = /```sh\n\.\/entente ([^\n]+)\n```\n\n<!-- output -->\n[\s\S]*?<!-- \/output -->/g

/** The page as it stands. */
export function recordPage(): string {
  return readFileSync(page, 'utf8')
}

/** The commands on the page. */
export function recordCommands(text: string): readonly string[] {
  return [...text.matchAll(section)].map((match) => match[1] as string)
}

/** The past misses as the back-test finds them now. */
export function freshRecord(): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-record-'))
  try {
    const file = join(folder, 'record.json')
    run(`backtest data/deu3/deu3-dev.csv --record none --save-record ${file}`)
    return readFileSync(file, 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The page with what the commands print now. */
export function refreshed(text: string): string {
  return text.replace(section, (_, command: string) => {
    const output = `<!-- output -->\n\n${run(command).trim()}\n\n<!-- /output -->`
    return ['```sh\n./entente ', command, '\n```\n\n', output].join('')
  })
}

function run(command: string): string {
  const main = join(home, 'src', 'cli', 'main.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...command.split(/\s+/)], {
    cwd: home,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
  return stdout
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(recordFile, freshRecord())
  writeFileSync(page, refreshed(recordPage()))
}
