import { describe, expect, test } from 'vitest'
import { checkScenario } from './index.ts'
import { resolve, smallText, summitText } from './samples/samples.fixture.ts'

function check(text: string, from: string, to: string) {
  if (!text.includes(from)) throw new Error(`the sample has no ${from}`)
  return checkScenario(text.replace(from, to), { file: 'f', resolve })
}

/** Path, found and expected of each problem. */
function told(problems: ReturnType<typeof check>['errors']): readonly string[] {
  return problems.map(({ path, found, expected }) => `${path}: ${found} / ${expected}`)
}

const stance = '  - { actor: two, issue: price, position: 80, salience: 0.9, basis: judgement }'
const secondActor = '  - { id: two, name: Two, kind: state, capability: 2 }'
const majority = 'rule: majority'
const issue = '  - { id: price, title: Price, unit: EUR, scale: [0, 100], statusQuo: 50 }'

describe('an error is', () => {
  test.each([
    [
      'an id given twice',
      secondActor,
      `${secondActor}\n${secondActor}`,
      'actors.two.id: the id "two" twice / each id once',
    ],
    [
      'an actor called all',
      secondActor,
      `${secondActor}\n${secondActor.replace('two', 'all')}`,
      'actors.all.id: "all" / another id: all stands for everybody else',
    ],
    [
      'a scale without length',
      'scale: [0, 100]',
      'scale: [50, 50]',
      'issues.price.scale: 50 at both ends / two different ends',
    ],
    [
      'a position off the scale',
      'position: 20',
      'position: 101',
      'stances.one.price.position: 101 / 0 to 100',
    ],
    [
      'any number of a quantity off the scale',
      'position: 20',
      'position: {low: -1, mode: 1, high: 2}',
      'stances.one.price.position.low: -1 / 0 to 100',
    ],
    [
      'a red line off the scale',
      'position: 20',
      'redLine: {max: 101}, position: 20',
      'stances.one.price.redLine.max: 101 / 0 to 100',
    ],
    [
      'a red line upside down',
      'position: 20',
      'redLine: {min: 3, max: 2}, position: 20',
      'stances.one.price.redLine.min: 3 / at most max (2)',
    ],
    [
      'a salience above 1',
      'salience: 0.5',
      'salience: 1.5',
      'stances.one.price.salience: 1.5 / 0 to 1',
    ],
    [
      'a negative capability',
      'capability: 1 ',
      'capability: -1 ',
      'actors.one.capability: -1 / 0 or more',
    ],
    [
      'a quantity out of order',
      'capability: 1 ',
      'capability: {low: 2, mode: 1, high: 3} ',
      'actors.one.capability.mode: 1 / at least low (2)',
    ],
    [
      'percentiles out of order',
      'capability: 1 ',
      'capability: {p10: 1, p50: 2, p90: 1.5} ',
      'actors.one.capability.p90: 1.5 / at least p50 (2)',
    ],
    [
      'a free block cost',
      majority,
      `${majority}\n  blockCost: 0`,
      'decision.blockCost: 0 / more than 0, at most 1',
    ],
    [
      'documented without evidence',
      'basis: judgement',
      'basis: documented',
      'stances.one.price.basis: documented without evidence / evidence, a ref, or basis: judgement',
    ],
    [
      'data without evidence in a quantity',
      'capability: 1 ',
      'capability: {value: 1, basis: data} ',
      'actors.one.capability.basis: data without evidence / evidence, a ref, or basis: judgement',
    ],
    [
      'evidence that does not exist',
      'salience: 0.5',
      'salience: 0.5, evidence: [e9]',
      'stances.one.price.evidence[0]: "e9" / the id of a piece of evidence',
    ],
    [
      'a source of tomorrow',
      'asOf: 2025-03-17',
      'asOf: 2025-03-17\nsources: [{id: s, title: t, date: 2025-03-18}]',
      'sources.s.date: "2025-03-18" / asOf (2025-03-17) or earlier',
    ],
    [
      'a horizon of yesterday',
      'asOf: 2025-03-17',
      'asOf: 2025-03-17\nhorizon: 2025-03-16',
      'horizon: "2025-03-16" / asOf (2025-03-17) or later',
    ],
    [
      'the same stance twice',
      stance,
      `${stance}\n${stance}`,
      'stances.two.price: a second stance of two on price / one, or each with its own coder',
    ],
    [
      'a voter who does not exist',
      majority,
      `${majority}\n  voters: [one, three]`,
      'decision.voters[1]: "three" / the id of an actor',
    ],
    [
      'a voter twice',
      majority,
      `${majority}\n  voters: [one, one]`,
      'decision.voters[1]: "one" twice / each voter once',
    ],
    [
      'qualified without a quota',
      majority,
      'rule: qualified',
      'decision: qualified without quota / quota: the shares that must agree',
    ],
    [
      'a quota of unknown weights',
      majority,
      'rule: qualified\n  quota: [{of: people, share: 0.5}]',
      'decision.quota.people.of: "people" / the id of weights, or members',
    ],
    [
      'a voter without a weight',
      majority,
      'rule: qualified\n  quota: [{of: people, share: 0.5}]\n  weights: {people: {one: 1}}',
      'decision.weights.people: no weight for two / a weight for every voter',
    ],
    [
      'an issue that depends on itself',
      'statusQuo: 50',
      'statusQuo: 50, dependsOn: price',
      'issues.price.dependsOn: "price" / another issue',
    ],
    [
      'an exit of nobody',
      majority,
      `${majority}\n  exits: [{actor: oen, gain: 0, harm: 0.1}]`,
      'decision.exits.oen.actor: "oen" / the id of an actor',
    ],
    [
      'harm to nobody',
      majority,
      `${majority}\n  exits: [{actor: one, gain: 0, harm: {twoo: 0.1}}]`,
      'decision.exits.one.harm.twoo: "twoo" / the id of an actor, or all',
    ],
    [
      'an exit that moves an issue off its scale',
      majority,
      `${majority}\n  exits: [{actor: one, gain: 0, harm: 0.1, onExit: {price: 101}}]`,
      'decision.exits.one.onExit.price: 101 / 0 to 100',
    ],
    [
      'a correlation with nothing',
      majority,
      `${majority}\ncorrelations: [{between: [stances.one.price.position, stances.two.price.postion], rho: 0.5}]`,
      'correlations[0].between[1]: "stances.two.price.postion" / the path of a quantity, as stances.<actor>.<issue>.position',
    ],
    [
      'a correlation with itself',
      majority,
      `${majority}\ncorrelations: [{between: [actors.one.capability, actors.one.capability], rho: 0.5}]`,
      'correlations[0].between: "actors.one.capability" twice / two different quantities',
    ],
    [
      'evidence that says nothing',
      'asOf: 2025-03-17',
      'asOf: 2025-03-17\nsources: [{id: s, title: t, date: 2025-03-17}]\nevidence: [{id: e, source: s, date: 2025-03-17}]',
      'evidence.e: {id, source, date} / a quote, a figure or a ref',
    ],
    [
      'a lever that moves nothing',
      majority,
      `${majority}\nlevers: [{id: l, title: t, cost: 1, moves: [{actor: one, issue: price}]}]`,
      'levers.l.moves.one.price: {actor, issue} / position or salience, or both',
    ],
    [
      'dependence over two levels',
      issue,
      `${issue.replace('50 }', '50, dependsOn: b }')}\n  - { id: b, title: B, unit: u, scale: [0, 1], statusQuo: 0, dependsOn: c }\n  - { id: c, title: C, unit: u, scale: [0, 1], statusQuo: 0 }`,
      'issues.price.dependsOn: "b", which depends on "c" / an issue that depends on none',
    ],
  ])('%s', (_, from, to, message) => {
    expect(told(check(smallText, from, to).errors)).toEqual([message])
  })

  test('no capability at all', () => {
    const text = smallText.replace('capability: 2', 'capability: 0')
    const { errors } = check(text, 'capability: 1 ', 'capability: 0 ')
    expect(told(errors)).toEqual(['actors: no capability above 0 / at least one actor with some'])
  })

  test('a block cost in two places', () => {
    const { errors } = check(summitText, 'esp: 0.05', 'pol: 0.05')
    expect(told(errors)).toEqual([
      'actors.pol.blockCost: a block cost here and in decision.blockCost / one of the two',
    ])
  })

  test('a group that is not in the list of groups', () => {
    const { errors } = check(summitText, 'groups: [guarantor]', 'groups: [guarantors]')
    expect(errors.map(({ suggestion }) => suggestion)).toEqual(['guarantor'])
  })
})

describe('nothing is wrong with', () => {
  test('a scale that descends', () => {
    expect(check(smallText, 'scale: [0, 100]', 'scale: [100, 0]').errors).toEqual([])
  })

  test('a lever that would leave the scale: it is clamped', () => {
    const { errors } = check(summitText, 'position: +0.5', 'position: +50')
    expect(errors).toEqual([])
  })
})

describe('a warning is given for', () => {
  test.each([
    [
      'an actor without any stance',
      stance,
      '',
      'actors.two: a voter without any stance (two) / a stance on at least one issue',
    ],
    [
      'a red line that excludes the status quo',
      'position: 20',
      'position: 20, redLine: {max: 30}',
      'stances.one.price.redLine: a red line that excludes the status quo (50) / an exit for this actor; without one the line is ignored at the status quo',
    ],
    [
      'a source that nothing cites',
      'asOf: 2025-03-17',
      'asOf: 2025-03-17\nsources: [{id: s, title: t, date: 2025-03-17}]',
      'sources.s: a source without evidence / evidence that cites it',
    ],
    [
      'a quota that the rule does not use',
      majority,
      `${majority}\n  quota: [{of: members, share: 0.5}]`,
      'decision.quota: quota, which majority does not use / qualified or weighted',
    ],
    [
      'onExit without exitIssue',
      majority,
      `${majority}\n  exits: [{actor: one, gain: 0, harm: 0.1, onExit: {price: 1}}]`,
      'decision.exits.one.onExit: onExit of price without exitIssue / exitIssue, or the loss on the issue is counted twice',
    ],
  ])('%s', (_, from, to, message) => {
    const { errors, warnings } = check(smallText, from, to)
    expect(errors).toEqual([])
    expect(told(warnings)).toEqual([message])
  })

  test('coders that disagree, and nothing else in the sample', () => {
    const { warnings } = checkScenario(summitText, { resolve })
    expect(told(warnings)).toEqual([
      'stances.pol.target.position: coders that disagree: 4.5 (anna), 5 (ben) / one reading; the spread is used',
    ])
  })

  test.each([
    // MODELS.md §1: PERT(−.3, −.1, .2) has E max(0, −g) = .0939, PERT(−.2, 0, .4) has .0299.
    ['{ low: -0.2, mode: 0, high: 0.4 }', ['a block cost of 0.03 for usa']],
    ['{ low: -0.3, mode: 0.1, high: 0.2 }', ['a gain whose mode is 0.1']],
    ['{ low: -0.3, mode: -0.1, high: 0.2 }', []],
  ])('an exit with gain %s', (gain, expected) => {
    const { warnings } = check(summitText, '{ low: -0.3, mode: -0.1, high: 0.2 }', gain)
    expect(warnings.filter(({ path }) => path.endsWith('gain')).map(({ found }) => found)).toEqual(
      expected,
    )
  })
})
