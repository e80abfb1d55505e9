/** A small forecast for tests, and one whose scenario means harm. The numbers are invented. */
import { parseHTML } from 'linkedom'
import { type Forecast, forecast } from '../ensemble/index.ts'
import { readScenario, type Scenario } from '../scenario/index.ts'

const text = `
entente: 1
id: small-talks
title: Small talks
asOf: 2025-03-17
sources:
  - { id: s-wire, title: Wire report, publisher: Wire, date: 2025-03-10, url: "https://example.org/report" }
evidence:
  - { id: e-five, source: s-wire, speaker: A Minister, quote: "Five it must be.", date: 2025-03-09 }
  - { id: e-figure, source: s-wire, figure: "Budget 2024: 2.1 % of GDP", date: 2025-03-09 }
groups:
  - { id: north, title: North }
  - { id: south, title: South }
actors:
  - { id: usa, name: United States, kind: state, groups: [north], capability: 10 }
  - { id: pol, name: Poland, kind: state, groups: [north], capability: { low: 2, mode: 3, high: 4 } }
  - { id: esp, name: Spain, kind: state, groups: [south], capability: 3 }
  - { id: sg, name: Secretary General, kind: person, capability: 1 }
issues:
  - id: target
    title: Target
    question: Which target will they set?
    unit: "% of GDP"
    scale: [2, 5]
    statusQuo: 2
    marks: [{ at: 2, label: Pledge of 2014 }, { at: 5, label: The demand }]
  - { id: year, title: Year, unit: year, scale: [2040, 2028], statusQuo: 2034, dependsOn: target }
  - { id: commitment, title: Commitment, unit: of 100, scale: [0, 100], statusQuo: 80 }
stances:
  - { actor: usa, issue: target, position: 5, salience: 0.9, basis: documented, evidence: [e-five] }
  - { actor: pol, issue: target, position: 4, salience: 0.8, basis: documented, evidence: [e-figure] }
  - { actor: esp, issue: target, position: 2.5, salience: 0.5, basis: judgement, note: By rule. }
  - { actor: sg, issue: target, position: 3, salience: 1, basis: judgement }
  - { actor: usa, issue: year, position: 2030, salience: 0.4, basis: judgement }
  - { actor: esp, issue: year, position: { low: 2033, mode: 2036, high: 2039 }, salience: 0.7, basis: judgement }
  - { actor: usa, issue: commitment, position: 60, salience: 0.3, basis: judgement }
  - { actor: pol, issue: commitment, position: 100, salience: 0.8, basis: judgement }
  - { actor: esp, issue: commitment, position: 90, salience: 0.6, basis: judgement }
decision:
  rule: consensus
  voters: [usa, pol, esp]
  agendaSetter: sg
  exits:
    - { actor: usa, gain: { low: -0.3, mode: -0.1, high: 0.2 }, harm: { all: { low: 0.1, mode: 0.3, high: 0.5 }, pol: 0.6 }, onExit: { commitment: 0 } }
`

const attack = '<script>alert(1)</script>'

/** Every text that a scenario may hold, turned against whoever shows it. */
const hostileText = text
  .replace('title: Small talks', `title: "${attack} & \\"talks\\""`)
  .replace('name: Poland', `name: "Poland ${attack}"`)
  .replace('title: Target', `title: "Target <img src=x onerror=alert(1)>"`)
  .replace('question: Which', `question: "${attack}" #`)
  .replace('label: The demand', `label: "${attack}"`)
  .replace('"Five it must be."', `"Five </q>${attack}"`)
  .replace('speaker: A Minister', `speaker: "=HYPERLINK(1) ${attack}"`)
  .replace('note: By rule.', `note: "'\\"><svg onload=alert(1)>"`)
  .replace('title: North', `title: "North ${attack}"`)
  .replace('title: Wire report', `title: "Wire ${attack} \\e[2J\\u202e"`)

export const small = (): Scenario => readScenario(text)

/** With an address that the reader of scenarios would not let pass. */
export function hostile(): Scenario {
  const scenario = readScenario(hostileText)
  const sources = scenario.sources?.map((source) => ({ ...source, url: 'javascript:alert(1)' }))
  return { ...scenario, ...(sources !== undefined && { sources }) }
}

const draws = 60

export const smallForecast = (): Promise<Forecast> => forecast(small(), { draws, slowDraws: 20 })

export const hostileForecast = (): Promise<Forecast> =>
  forecast(hostile(), { draws: 20, slowDraws: 10 })

export function emptyDocument(): Document {
  return parseHTML('<!doctype html><html><body></body></html>').document as unknown as Document
}
