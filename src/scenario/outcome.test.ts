import { describe, expect, it } from 'vitest'
import { readOutcome } from './outcome.ts'
import { ScenarioError } from './problem.ts'
import { summit } from './samples/samples.fixture.ts'

const scenario = summit()
const [issue] = scenario.issues
const good = `entente: 1
scenario: ${scenario.id}
date: ${scenario.asOf}
agreed: true
issues:
  ${issue?.id}:
    value: 3.5
    unit: "${issue?.unit}"
    basis: documented
    source: o-text
sources:
  - { id: o-text, title: A declaration, date: ${scenario.asOf} }
`

function messages(text: string): readonly string[] {
  try {
    readOutcome(text, scenario, 'o')
    return []
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems.map(({ message }) => message)
    throw error
  }
}

describe('an outcome', () => {
  it('is read', () => {
    expect(messages(good)).toEqual([])
    expect(readOutcome(good, scenario)).toMatchObject({
      agreed: true,
      issues: { [issue?.id ?? '']: { value: 3.5 } },
    })
  })

  it.each([
    [good.replace('value: 3.5', 'value: much'), 'found "much", expected a finite number'],
    [good.replace('    value:', '    valeu:'), 'did you mean value?'],
    [good.replace(`  ${issue?.id}:`, `  ${issue?.id}x:`), `did you mean ${issue?.id}?`],
    [
      good.replace(`scenario: ${scenario.id}`, 'scenario: other'),
      `found "other", expected ${scenario.id}`,
    ],
    [good.replace(`unit: "${issue?.unit}"`, 'unit: miles'), 'found "miles"'],
    [good.replace('source: o-text', 'source: o-tex'), 'did you mean o-text?'],
    [
      good.replace(`date: ${scenario.asOf}\nagreed`, 'date: 1999-01-01\nagreed'),
      'found 1999-01-01',
    ],
    [good.replace('agreed: true', 'agreed: perhaps'), 'expected true or false'],
    ['', 'found an empty file'],
    ['[', 'found text that is not YAML'],
  ])('number %# is refused at its place', (text, part) => {
    const found = messages(text)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(part)
    expect(found[0]).toMatch(/^o:\d+:\d+ /)
  })
})
