import { describe, expect, it } from 'vitest'
import {
  addDecisions,
  type Decided,
  giveVerdicts,
  readDecisions,
  statementHash,
} from './decisions.ts'

const words = { speaker: 'Mark Rutte', text: 'We have to maintain the pressure on them.' }
const open: Decided = { statement: statementHash(words), verdict: 'open', ...words }

describe('decisions', () => {
  it('are known by speaker and exact words', () => {
    expect(statementHash({ ...words })).toBe(open.statement)
    expect(statementHash({ ...words, text: `${words.text} ` })).not.toBe(open.statement)
    expect(statementHash({ ...words, speaker: 'Rutte' })).not.toBe(open.statement)
  })

  it('come back as they were written, and later ones follow', () => {
    const first = addDecisions(undefined, [open])
    const other: Decided = { ...open, statement: '0123456789abcdef', verdict: 'rejected' }
    const second = addDecisions(first, [other])
    expect(second.startsWith(first)).toBe(true)
    expect([...readDecisions(second).values()]).toEqual([open, other])
    expect(readDecisions(addDecisions(undefined, [])).size).toBe(0)
  })

  it('keep what a person wrote around them', () => {
    const edited = addDecisions(undefined, [open])
      .replace('verdict: open', 'verdict: rejected # he never said so')
      .concat('# more to come\n')
    const further = addDecisions(edited, [{ ...open, statement: '0123456789abcdef' }])
    expect(further).toContain('# he never said so')
    expect(further).toContain('# more to come')
    expect(readDecisions(further).get(open.statement)?.verdict).toBe('rejected')
  })

  it('take a verdict where they are, and nothing else changes', () => {
    const text = addDecisions(undefined, [open, { ...open, statement: '0123456789abcdef' }])
    const given = giveVerdicts(
      text,
      new Map([
        [open.statement, 'accepted'],
        ['f'.repeat(16), 'rejected'],
      ]),
    )
    expect(given).toBe(text.replace('verdict: open', 'verdict: accepted'))
    expect(giveVerdicts(text, new Map())).toBe(text)
  })

  it.each([
    ['verdict: maybe', /decisions\.yaml:6:\d+ decisions.*verdict: found "maybe", expected one of/],
    ['verdict: corrected', /verdict: found corrected without a correction/],
    ['verdikt: open', /did you mean verdict/],
  ])('with %s are refused with the place', (change, message) => {
    const text = addDecisions(undefined, [open]).replace('verdict: open', change)
    expect(() => readDecisions(text)).toThrow(message)
  })
})
