/**
 * Refreshes `docs/reference/record.md`: below each `sh` block stands what its command prints, between
 * two marks. `npm run record` writes it; a test fails when it is out of date.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const home = join(import.meta.dirname, '..')
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

/** The page with what the commands print now. */
export function refreshed(text: string): string {
  return text.replace(section, (_, command: string) => {
    const main = join(home, 'src', 'cli', 'main.ts')
    const args = [main, ...command.split(/\s+/)]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: home,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${command}: ${stderr}`)
    const output = `<!-- output -->\n\n${stdout.trim()}\n\n<!-- /output -->`
    return ['```sh\n./entente ', command, '\n```\n\n', output].join('')
  })
}

if (process.argv[1] === import.meta.filename) writeFileSync(page, refreshed(recordPage()))
