import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  canonicalJson,
  contentHash,
  fileOf,
  readScenario,
  scenarioJsonSchema,
  toJson,
  toYaml,
} from './index.ts'
import { resolve, smallText, summit } from './samples/samples.fixture.ts'

describe('writing', () => {
  test('reads back to the same hash, as YAML and as JSON', () => {
    const scenario = summit()
    expect(readScenario(toYaml(scenario), { resolve }).hash).toBe(scenario.hash)
    expect(readScenario(toJson(scenario), { resolve }).hash).toBe(scenario.hash)
    expect(toYaml(readScenario(toYaml(scenario), { resolve }))).toBe(toYaml(scenario))
  })

  test('keeps any text', () => {
    const scenario = readScenario(smallText)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
        // Control characters make a file binary; YAML has no form for half a character.
        fc.pre(!/\p{Cc}|\p{Cs}|\uFFFE|\uFFFF|\uFEFF/u.test(title))
        const file = { ...fileOf(scenario), title }
        expect(readScenario(toYaml(file)).title).toBe(title)
        expect(readScenario(toJson(file)).title).toBe(title)
      }),
    )
  })
})

describe('canonical JSON', () => {
  test('sorts keys, drops undefined, keeps lists', () => {
    expect(canonicalJson({ b: [2, 1], a: undefined, B: -0 })).toBe('{"B":0,"b":[2,1]}')
    expect(() => canonicalJson(Number.NaN)).toThrow(TypeError)
  })

  test('hashes by SHA-256', () => {
    // FIPS 180-4 gives e3b0… for the empty text; this is sha256 of the two characters {}.
    expect(contentHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
  })
})

test('the JSON Schema accepts the sample and rejects an unknown key', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
    scenarioJsonSchema(),
  )
  expect(validate(fileOf(summit()))).toBe(true)
  expect(validate({ ...fileOf(summit()), more: 1 })).toBe(false)
})
