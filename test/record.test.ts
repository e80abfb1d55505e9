/** The published scoreboard is what the commands above it print. */
import { readFileSync } from 'node:fs'
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
})
