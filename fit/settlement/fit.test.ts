/** The stored parameters are those that the development file gives. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { euTerms, generalTerms } from '../../src/models/index.ts'
import golden from '../../src/models/settlement/golden/settlement-vectors.golden.json' with {
  type: 'json',
}
import { gradient } from '../minimise.ts'
import { fitIssues, readTable } from './data.ts'
import { crossValidate, fitSettlement, mean, say } from './fit.ts'
import { goodnessTable } from './goodness.ts'
import { freeNames, freeOf, penalisedLoss, type Terms } from './likelihood.ts'
import { parametersFile, parametersText } from './parameters-file.ts'

const issues = fitIssues(readTable())
const page = readFileSync(new URL('../../docs/models/settlement.md', import.meta.url), 'utf8')
const stored = { general: generalTerms, eu: euTerms }

/** The first fit of this form, made by another program (see `src/models/settlement/golden`). */
const first: Readonly<Record<Terms, readonly number[]>> = {
  general: [-1.402, 0.4622, -0.3354, 1.4417, 22.662, 0.09548],
  eu: [
    golden.parameters.b_dist_per50,
    golden.parameters.b_rp,
    golden.parameters.b_ep,
    golden.parameters.b_pole,
    golden.parameters.u_compromise,
    golden.parameters.sigma_kernel,
    golden.parameters.sigma_compromise,
    golden.parameters.eps_uniform,
  ],
}

test('the development file has 248 issues that can be used', () => {
  expect(issues).toHaveLength(248)
})

describe.each(['general', 'eu'] as const)('%s terms', (terms) => {
  test('lie where the penalised likelihood is flat', () => {
    const slopes = gradient(penalisedLoss(issues, terms), freeOf(terms, stored[terms]))
    expect(Math.max(...slopes.map(Math.abs))).toBeLessThan(1e-5)
    const away = { ...stored[terms], distance: stored[terms].distance + 0.01 }
    const there = gradient(penalisedLoss(issues, terms), freeOf(terms, away))
    expect(Math.max(...there.map(Math.abs))).toBeGreaterThan(1e-4)
  })

  test('agree with the first fit to three digits', () => {
    freeNames[terms].forEach((name, i) => {
      const given = first[terms][i] as number
      expect(Math.abs(stored[terms][name] / given - 1), name).toBeLessThan(0.0025)
    })
  })
})

test('a fit from a neutral start writes the file as it is', () => {
  const fits = (['general', 'eu'] as const).map((terms) => fitSettlement(issues, terms))
  expect(parametersText(fits, issues.length)).toBe(readFileSync(parametersFile, 'utf8'))
})

test('on its own data the EU terms score below any point forecast', () => {
  const said = issues.map((issue) => say(issue, euTerms))
  expect(mean(said.map(({ crps }) => crps))).toBeCloseTo(14.79, 2)
  expect(mean(said.map(({ median, issue }) => Math.abs(median - issue.outcome)))).toBeLessThan(21.5)
})

test('the model page counts where the issues ended', () => {
  const places = issues.map(({ positions, referencePoint }) =>
    [...positions, referencePoint ?? []].flat(),
  )
  const exact = issues.filter(({ outcome }, i) => places[i]?.includes(outcome)).length
  const outside = issues.filter(
    ({ outcome }, i) =>
      outcome < Math.min(...(places[i] ?? [])) || outcome > Math.max(...(places[i] ?? [])),
  )
  expect(outside).toEqual([])
  const proposals = new Set(issues.map(({ group }) => group)).size
  expect(page.replaceAll(/\s+/g, ' ')).toContain(
    `In ${proposals} laws of the European Union, ${issues.length} contested points were settled. Of these ${exact} ended exactly where somebody stood or where things had been; ${issues.length - exact} ended in between, and none outside.`,
  )
})

test('the model page shows how it does on proposals left out', () => {
  const columns = (['general', 'eu'] as const).map((terms) => ({
    name: `\`${terms}\` terms`,
    said: crossValidate(issues, terms, 1),
  }))
  expect(page).toContain(goodnessTable(columns))
})
