import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { amendText } from './amend.ts'
import { readScenario } from './read.ts'

const file = join(import.meta.dirname, 'samples/summit.yaml')
const summit = readFileSync(file, 'utf8')
const source = { id: 'a-new-source', title: 'A report: with a colon', date: '2025-03-01' }
const evidence = {
  id: 'a-new-quote',
  source: 'a-new-source',
  speaker: 'Somebody',
  quote: 'words # that need, quotes: "really"',
  date: '2025-03-01',
}
const read = (text: string) => readScenario(text, { resolve: () => ({ value: 1000 }) })

describe('amending a scenario', () => {
  const amended = amendText(summit, [
    { kind: 'append', list: 'sources', entry: source },
    { kind: 'append', list: 'evidence', entry: evidence },
    { kind: 'cite', at: ['stances', 0], evidence: ['a-new-quote'] },
  ])

  it('takes no line away and adds what was asked', () => {
    const lines = amended.split('\n')
    const kept = summit.split('\n').filter((line) => !lines.includes(line))
    expect(kept.length).toBeLessThanOrEqual(1)
    const scenario = read(amended)
    expect(scenario.sources?.at(-1)).toEqual(source)
    expect(scenario.evidence?.at(-1)).toEqual(evidence)
    expect(scenario.stances[0]?.evidence).toContain('a-new-quote')
  })

  it('changes nothing without an amendment', () => {
    expect(amendText(summit, [])).toBe(summit)
  })

  it('keeps comments, in the middle and at the end of a line', () => {
    const text = [
      'entente: 1 # version',
      'id: small',
      'title: Small',
      'asOf: 2025-03-17',
      'actors:',
      '  - { id: a, name: A, kind: state, capability: 1 }  # the first',
      '',
      '# what it is about',
      'issues:',
      '  - id: x',
      '    title: X',
      '    unit: "%"',
      '    scale: [0, 1]',
      '    statusQuo: 0',
      'stances: # all of them',
      '  - actor: a',
      '    issue: x',
      '    position: 0.5 # a guess',
      '    salience: 0.5',
      '    basis: judgement # honest',
      'decision: { rule: consensus }',
    ].join('\n')
    const result = amendText(text, [
      { kind: 'append', list: 'sources', entry: source },
      { kind: 'append', list: 'evidence', entry: evidence },
      {
        kind: 'append',
        list: 'actors',
        entry: { id: 'b', name: 'B', kind: 'state', capability: 1 },
      },
      { kind: 'cite', at: ['stances', 0], evidence: ['a-new-quote'] },
    ])
    for (const line of text.split('\n')) expect(result.split('\n')).toContain(line)
    const scenario = read(result)
    expect(scenario.actors.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(scenario.stances[0]?.evidence).toEqual(['a-new-quote'])
  })

  it('amends lists in brackets, and JSON', () => {
    const scenario = read(summit)
    const { refs: _refs, hash: _hash, ...plain } = scenario
    const result = amendText(JSON.stringify(plain, null, 2), [
      { kind: 'append', list: 'sources', entry: source },
      { kind: 'append', list: 'evidence', entry: evidence },
    ])
    expect(JSON.parse(result)).toMatchObject({ title: scenario.title })
    expect(read(result).evidence?.at(-1)).toEqual(evidence)
  })

  it('refuses a stance that is not there', () => {
    const beyond = [{ kind: 'cite', at: ['stances', 999], evidence: ['x'] }] as const
    expect(() => amendText(summit, beyond)).toThrow(/found no entry at stances\.999/)
  })
})
