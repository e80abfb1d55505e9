/** `entente backtest` and the import of a DEU table, as a script meets them. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const home = join(import.meta.dirname, '..')
const table = join(home, 'data', 'deu3', 'deu3-dev.csv')
const scratch = mkdtempSync(join(tmpdir(), 'entente-backtest-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const entente = (...args: readonly string[]) =>
  spawnSync(join(home, 'entente'), args, { cwd: scratch, encoding: 'utf8' })

describe('backtest', () => {
  it('of all models takes under a minute and prints one JSON value', () => {
    const started = performance.now()
    const { status, stdout, stderr } = entente('backtest', table, '--json')
    expect(performance.now() - started).toBeLessThan(60_000)
    expect([status, stderr]).toEqual([0, ''])
    const { dataset, issues, models, paired } = JSON.parse(stdout)
    expect([dataset, issues]).toEqual(['deu3-dev', 248])
    expect(Math.abs(models.compromise.mae - 23.01)).toBeLessThan(0.1)
    expect(paired['settlement - residual-bootstrap'].crps).toHaveLength(3)
  }, 90_000)

  it('of named models keeps the baselines, and writes a page beside', () => {
    const args = ['--models', 'exchange', '--json', '--html', 'record.html']
    const { stdout } = entente('backtest', table, ...args)
    expect(Object.keys(JSON.parse(stdout).models).sort()).toEqual([
      'climatology',
      'compromise',
      'exchange',
      'mean',
      'median',
      'mid-point',
      'pool',
      'pool-record',
      'residual-bootstrap',
      'status-quo',
    ])
    expect(existsSync(join(scratch, 'record.html'))).toBe(true)
    expect(readFileSync(join(scratch, 'record.html'), 'utf8')).toContain('The record on deu3-dev')
  })

  it('of a scenario scores models and pool on what was decided', () => {
    const example = join(home, 'scenarios', 'emission-standards-1989')
    const { status, stdout } = entente('backtest', example, '--draws', '50', '--json')
    expect(status).toBe(0)
    const { models, cases, paired } = JSON.parse(stdout)
    expect(models.pool.n).toBe(1)
    expect(cases['emission-standards-1989'].delay.outcome).toBe(8.833)
    expect(paired).toEqual({})
  })

  it('refuses what is no known case, and a model that is not there', () => {
    const missing = entente('backtest', 'nothing.csv')
    expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining('nothing there')])
    const unknown = entente('backtest', table, '--models', 'exchagne')
    expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('exchange?')])
  })
})

describe('import', () => {
  it('takes one proposal of a DEU table, and lists them when none is chosen', () => {
    const several = entente('import', table)
    expect(several.status).toBe(1)
    expect(several.stderr).toContain('found 99 proposals and no case')
    const { status, stdout } = entente('import', table, '--case', 'd00032')
    expect(status).toBe(0)
    expect(stdout).toContain('rule: qualified')
  })
})
