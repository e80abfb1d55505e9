/** The scenarios that the tests of this folder read. */
import { readFileSync } from 'node:fs'
import { type Resolve, readScenario, type Scenario } from '../index.ts'

/** Uses every part of the format. */
export const summitText = readFileSync(new URL('./summit.yaml', import.meta.url), 'utf8')

export const resolve: Resolve = (ref) =>
  ref === 'ledger:gdp_usd_m_current/USA/2024@NATO-2024-06'
    ? { value: 29_184_900 }
    : { problem: 'no such series', nearest: 'ledger:gdp_usd_m_current/USA/2024' }

export function summit(): Scenario {
  return readScenario(summitText, { file: 'summit.yaml', resolve })
}

/** A valid scenario of a dozen lines. */
export const smallText = `entente: 1
id: small
title: Two on one issue
asOf: 2025-03-17
actors:
  - { id: one, name: One, kind: state, capability: 1 }
  - { id: two, name: Two, kind: state, capability: 2 }
issues:
  - { id: price, title: Price, unit: EUR, scale: [0, 100], statusQuo: 50 }
stances:
  - { actor: one, issue: price, position: 20, salience: 0.5, basis: judgement }
  - { actor: two, issue: price, position: 80, salience: 0.9, basis: judgement }
decision:
  rule: majority
`
