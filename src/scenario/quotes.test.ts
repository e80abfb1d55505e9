import { describe, expect, it } from 'vitest'
import { checkQuotes } from './quotes.ts'
import { checkScenario } from './read.ts'

const scenario = (quote: string, path = 'article.txt') => `entente: 1
id: small
title: Small
asOf: 2025-03-17
sources:
  - { id: s, title: A report, date: 2025-03-16, text: ${path} }
evidence:
  - { id: e, source: s, speaker: A, quote: ${JSON.stringify(quote)}, date: 2025-03-16 }
actors: [{ id: a, name: A, kind: state, capability: 1 }]
issues: [{ id: x, title: X, unit: "%", scale: [0, 1], statusQuo: 0 }]
stances:
  - { actor: a, issue: x, position: 1, salience: 0.5, basis: documented, evidence: [e] }
decision: { rule: consensus }
`
const article =
  'The minister came late.\n“We will pay three per cent\nof our output by 2030,” she said. Then she left.\n'
const check = (quote: string, text: string | undefined = article) =>
  checkQuotes(scenario(quote), { file: 'scenario.yaml', textOf: () => text })

describe('a quote', () => {
  it('that stands in its source is well, whatever the line breaks', () => {
    expect(check('We will pay three per cent of our output by 2030,')).toEqual([])
    expect(check('three  per cent\n of our output')).toEqual([])
  })

  it('that does not is named with its line and the nearest passage', () => {
    const [problem] = check('We will pay two per cent of our output by 2030,')
    expect(problem?.message).toBe(
      'scenario.yaml:8:44 evidence.e.quote: found "We will pay two per cent of our output by 2030,", expected words of article.txt; nearest is "“We will pay three per cent of our output by 2030,”"',
    )
  })

  it('that is like nothing in the source gets no passage', () => {
    expect(check('Nothing of this sort')[0]?.message).toMatch(/expected words of article\.txt$/)
  })

  it('minds every other character', () => {
    expect(check('we will pay three per cent')).toHaveLength(1)
    expect(check('"We will pay three')).toHaveLength(1)
  })

  it('of a source whose text is not at hand is left alone', () => {
    const none = { file: 'x', textOf: () => undefined }
    expect(checkQuotes(scenario('Nothing of this sort'), none)).toEqual([])
  })
})

describe('the path of a text', () => {
  it.each(['../article.txt', '/etc/passwd', 'a/../../b.txt', 'c:/x', 'a//b'])(
    '%s is refused',
    (path) => {
      const { errors } = checkScenario(scenario('x', path))
      expect(errors[0]?.message).toMatch(
        /sources\.s\.text: .*a path below the folder of the scenario/,
      )
    },
  )

  it('may lead into a folder', () => {
    expect(checkScenario(scenario('x', 'texts/article.txt')).errors).toEqual([])
  })
})
