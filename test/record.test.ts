/** The published scoreboard is what the commands above it print. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freshRecord, recordCommands, recordFile, recordPage, refreshed } from '../docs/record.ts'

describe('the record', () => {
  const page = recordPage()

  it('covers the table, the summit and all scenarios', () => {
    expect(recordCommands(page).map((command) => command.split(' ')[1])).toEqual([
      'data/deu3/deu3-dev.csv',
      'scenarios/nato-hague-2025',
      'scenarios',
    ])
  })

  it('widens the pool by what the back-test finds: npm run record', () => {
    expect(freshRecord()).toBe(readFileSync(recordFile, 'utf8'))
  }, 60_000)

  it('is up to date: npm run record', () => {
    expect(refreshed(page)).toBe(page)
  }, 240_000)

  it('of the pool’s intervals stands in the decision as the attempts print it', () => {
    const home = join(import.meta.dirname, '..')
    const { stdout } = spawnSync(process.execPath, [join(home, 'fit/pool/attempts.ts')], {
      cwd: home,
      encoding: 'utf8',
    })
    const decision = join(home, 'docs/decisions/0017-widening-the-pool.md')
    expect(stdout).toMatch(/^\| pool \|/)
    expect(readFileSync(decision, 'utf8')).toContain(stdout.trim())
  })
})
