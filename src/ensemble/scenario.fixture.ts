/** A scenario for tests: three states, a broker, two issues, an exit. The numbers are invented. */
import { readScenario, type Scenario } from '../scenario/index.ts'

export const summitText = `
entente: 1
id: small-summit
title: A small summit
asOf: 2025-03-17
actors:
  - { id: usa, name: United States, kind: state, capability: 10 }
  - { id: pol, name: Poland, kind: state, capability: { low: 2, mode: 3, high: 4 } }
  - { id: esp, name: Spain, kind: state, capability: 3 }
  - { id: sg, name: Secretary General, kind: person, capability: 1 }
issues:
  - { id: target, title: Target, unit: "% of GDP", scale: [2, 5], statusQuo: 2 }
  - { id: year, title: Year, unit: year, scale: [2040, 2028], statusQuo: 2034, dependsOn: target }
  - { id: commitment, title: Commitment, unit: points, scale: [0, 100], statusQuo: 80 }
stances:
  - { actor: usa, issue: target, position: 5, salience: 0.9, basis: judgement }
  - { actor: pol, issue: target, position: 4, salience: 0.8, basis: judgement }
  - { actor: esp, issue: target, position: 2.5, salience: 0.5, basis: judgement }
  - { actor: sg, issue: target, position: 3, salience: 1, basis: judgement }
  - { actor: usa, issue: year, position: 2030, salience: 0.4, basis: judgement }
  - { actor: esp, issue: year, position: { low: 2033, mode: 2036, high: 2039, distribution: triangular }, salience: 0.7, basis: judgement }
  - { actor: usa, issue: commitment, position: 60, salience: 0.3, basis: judgement }
  - { actor: pol, issue: commitment, position: 100, salience: { p10: 0.6, p50: 0.8, p90: 0.95 }, basis: judgement }
  - { actor: esp, issue: commitment, position: 90, salience: 0.6, basis: judgement }
decision:
  rule: consensus
  voters: [usa, pol, esp]
  agendaSetter: sg
  exits:
    - { actor: usa, gain: { low: -0.3, mode: -0.1, high: 0.2 }, harm: { all: { low: 0.1, mode: 0.3, high: 0.5 }, pol: 0.6 }, onExit: { commitment: 0 } }
`

export const summit = (): Scenario => readScenario(summitText)
