import { describe, expect, test } from 'vitest'
import { edit, readScenario, ScenarioError, scenarioJsonSchema, toJson, toYaml } from './index.ts'
import { smallText } from './samples/samples.fixture.ts'

const options = `modelOptions:
  spatial: { compatibility: ktab, votingRule: Cubic }
  nash: { p: 2 }
`
const small = () => readScenario(smallText)

function messages(run: () => unknown): readonly string[] {
  try {
    run()
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems.map(({ message }) => message)
    throw error
  }
  return []
}

describe('modelOptions', () => {
  test('are read, count in the hash, and are written back', () => {
    const scenario = readScenario(smallText + options)
    expect(scenario.modelOptions).toEqual({
      spatial: { compatibility: 'ktab', votingRule: 'Cubic' },
      nash: { p: 2 },
    })
    expect(scenario.hash).not.toBe(small().hash)
    expect(readScenario(toYaml(scenario)).hash).toBe(scenario.hash)
    expect(readScenario(toJson(scenario)).hash).toBe(scenario.hash)
    expect(Object.isFrozen(scenario.modelOptions?.spatial)).toBe(true)
  })

  test('can be edited by path, and made where there were none', () => {
    const made = edit(small(), { 'modelOptions.spatial.votingRule': 'Cubic' })
    expect(made.modelOptions).toEqual({ spatial: { votingRule: 'Cubic' } })
    const both = edit(made, { 'modelOptions.spatial.compatibility': 'ktab' })
    expect(edit(both, { 'modelOptions.nash.p': 2 }).hash).toBe(
      readScenario(smallText + options).hash,
    )
    expect(edit(made, { 'modelOptions.spatial.votingRule': null }).modelOptions).toEqual({
      spatial: {},
    })
    expect(edit(made, { modelOptions: null }).hash).toBe(small().hash)
  })

  test.each([
    ['modelOptions.spatial.a-b', 1, 'the key "a-b", expected the name of an option'],
    ['modelOptions.Spatial.p', 1, 'the key "Spatial", expected an id of lower-case letters'],
    ['modelOptions.spatial.constructor', 1, 'a prototype key'],
    ['modelOptions.spatial.p.q', 1, 'an unknown key "q", expected no such key'],
    ['modelOption.spatial.p', 1, 'did you mean modelOptions?'],
  ])('%s = %j is an error', (path, value, message) => {
    expect(messages(() => edit(small(), { [path]: value })).join()).toContain(message)
  })

  test('have their mistakes reported where they stand', () => {
    const text = `${smallText}modelOptions:
  spatial: { votingRule: [Cubic], maxTurns: .inf }
  nash: 2
`
    expect(messages(() => readScenario(text))).toEqual([
      'scenario.yaml:16:26 modelOptions.spatial.votingRule: found a list of 1, expected a text, a number, or true or false',
      'scenario.yaml:16:45 modelOptions.spatial.maxTurns: found an infinite number, expected a text, a number, or true or false',
      'scenario.yaml:17:9 modelOptions.nash: found 2, expected a mapping',
    ])
  })

  test('are in the JSON Schema', () => {
    expect(scenarioJsonSchema()).toMatchObject({
      properties: { modelOptions: { additionalProperties: { type: 'object' } } },
    })
  })
})
