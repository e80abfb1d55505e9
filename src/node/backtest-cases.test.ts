import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadCases } from './backtest-cases.ts'

const home = new URL('../../', import.meta.url).pathname
const scratch = mkdtempSync(join(tmpdir(), 'entente-cases-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe('known cases', () => {
  it('are the proposals of a DEU table', () => {
    const { dataset, cases, scenarios } = loadCases(join(home, 'data/deu3/deu3-dev.csv'))
    expect([dataset, cases.length, scenarios]).toEqual(['deu3-dev', 99, false])
  })

  it('say when a table of another name holds what models were fitted to', () => {
    const [header = '', ...rows] = readFileSync(join(home, 'data/deu3/deu3-dev.csv'), 'utf8').split(
      '\n',
    )
    const file = join(scratch, 'own.csv')
    writeFileSync(file, [header, ...rows.slice(-9)].join('\n'))
    expect(loadCases(file).overlaps).toEqual(['own', 'deu3-dev'])
    const other = rows.slice(-9).map((row) => row.replaceAll('"d', '"x').replaceAll('"n', '"y'))
    writeFileSync(file, [header, ...other].join('\n'))
    expect(loadCases(file).overlaps).toEqual(['own'])
  })

  it('are one scenario with what was decided', () => {
    const { dataset, cases, scenarios } = loadCases(join(home, 'scenarios/nato-hague-2025'))
    expect([dataset, scenarios]).toEqual(['nato-hague-2025', true])
    expect(cases[0]).toMatchObject({ agreed: true, outcome: { target: 3.5, year: 2035 } })
  })

  it('are all scenarios that ship, and their outcomes fit them', () => {
    const { dataset, cases } = loadCases(join(home, 'scenarios/'))
    expect(dataset).toBe('scenarios')
    expect(cases.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['emission-standards-1989', 'nato-hague-2025', 'ukraine-truce-2025']),
    )
  })

  it('without an outcome are left out and named', () => {
    const example = join(home, 'scenarios/emission-standards-1989')
    for (const name of ['known', 'open']) {
      mkdirSync(join(scratch, name))
      const text = readFileSync(join(example, 'scenario.yaml'), 'utf8')
      writeFileSync(join(scratch, name, 'scenario.yaml'), text)
    }
    expect(() => loadCases(scratch)).toThrow('found no scenario folder with outcome.yaml')
    const outcome = readFileSync(join(example, 'outcome.yaml'), 'utf8')
    writeFileSync(join(scratch, 'known', 'outcome.yaml'), outcome)
    const { cases, notes } = loadCases(scratch)
    expect(cases).toHaveLength(1)
    expect(notes).toEqual(['No outcome.yaml, left out: open.'])
    expect(() => loadCases(join(scratch, 'open'))).toThrow('outcome.yaml')
  })

  it('are nothing else', () => {
    const file = join(scratch, 'x.csv')
    writeFileSync(file, 'actor,capability,position,salience\na,1,1,1\n')
    expect(() => loadCases(file)).toThrow('expected a DEU table')
    expect(() => loadCases(join(scratch, 'nothing'))).toThrow('found nothing there')
  })
})
