import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { solve } from '../../ensemble/index.ts'
import { models } from '../../models/index.ts'
import {
  edit,
  exportTable,
  importTable,
  readScenario,
  recognise,
  type Scenario,
  ScenarioError,
  toYaml,
} from '../index.ts'
import { mutate, seeded } from '../samples/mutate.fixture.ts'
import { summit } from '../samples/samples.fixture.ts'
import { ktabParameters } from './ktab-parameters.ts'

const sample = readFileSync(new URL('../samples/ktab-dummy-3dim.xml', import.meta.url), 'utf8')
const golden = readFileSync(
  new URL('../../models/spatial/golden/dummyData_3Dim.default.positions.csv', import.meta.url),
  'utf8',
)

const parameters = ktabParameters
  .map(({ element, values }) => `<${element}>${values[0]}</${element}>`)
  .join('\n')

const small = `<Scenario>
<name>Two</name>
<Dimensions><dName>Tax</dName><dName>No. 2</dName></Dimensions>
<Actors>
<Actor><name>A &amp; B</name><capability>1</capability><Position><dCoord>0</dCoord><dCoord>100</dCoord></Position><Salience><dSal>5</dSal><dSal>95</dSal></Salience></Actor>
<Actor><name>C</name><capability>2</capability>
<Position><dCoord>50</dCoord><dCoord>7e1</dCoord></Position>
<Salience><dSal>10</dSal><dSal>0.5</dSal></Salience></Actor>
</Actors>
</Scenario>
`

function problems(text: string): readonly string[] {
  try {
    importTable(text, { file: 'f' })
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems.map(({ message }) => message)
    throw error
  }
  return []
}

const again = (scenario: Scenario) => importTable(exportTable(scenario, 'ktab-xml').text).scenario

describe('importing', () => {
  test('the sample of KTAB', () => {
    const { scenario, notes } = importTable(sample)
    expect(scenario).toMatchObject({
      id: 'dummydata-3dim',
      title: 'DummyData_3Dim',
      summary: 'Dummy scenario to test reading format',
      modelOptions: {
        spatial: {
          compatibility: 'ktab',
          victoryProbModel: 'Linear',
          pceModel: 'Conditional',
          stateTransitions: 'Deterministic',
          votingRule: 'Prop',
          bigRAdjust: 'OneThird',
          bigRRange: 'Mid',
          thirdPartyCommit: 'SemiCommit',
          interVecBrgn: 'S2P2',
          bargnModel: 'InitOnlyInterp',
        },
      },
    })
    expect(scenario.actors).toHaveLength(7)
    expect(scenario.actors[2]).toMatchObject({
      id: 'sactor-02',
      name: 'SActor-02',
      capability: 129.643,
      note: 'Random Spatial Actor',
    })
    expect(scenario.issues[2]).toMatchObject({ title: 'Pstn3', scale: [0, 100] })
    expect(scenario.stances[8]).toMatchObject({
      actor: 'sactor-02',
      issue: 'pstn3',
      position: 0.07,
      salience: 0.3462,
      evidence: ['actor-3'],
    })
    expect(notes).toContain('prngSeed 15455440707583219804: not used, a run is given its seed.')
    expect(notes).toContain('compatibility: ktab is the default for imported KTAB files.')
    expect(notes.join()).not.toContain('IdealAdjustment')
  })

  test('a file without seed, parameters and descriptions, on few lines', () => {
    const { scenario } = importTable(small.replaceAll('\n', '\r\n'))
    expect(scenario.modelOptions).toEqual({ spatial: { compatibility: 'ktab' } })
    expect(scenario.actors.map(({ name }) => name)).toEqual(['A & B', 'C'])
    expect(scenario.stances.map(({ position, salience }) => [position, salience])).toEqual([
      [0, 0.05],
      [100, 0.95],
      [50, 0.1],
      [70, 0.005],
    ])
  })

  test.each([
    ['VotingRule', 'Prop', 'ASymProsp', 'votingRule'],
    ['BigRAdjust', 'OneThird', 'Full', 'bigRAdjust'],
  ])('%s that the model cannot take is left out, with a note', (element, from, to, option) => {
    const text = sample.replace(`<${element}>${from}<`, `<${element}>${to}<`)
    const { scenario, notes } = importTable(text)
    expect(scenario.modelOptions?.spatial).not.toHaveProperty(option)
    const note = `${element} ${to}: the model cannot take it; left out, so it is ${from}.`
    expect(notes).toContain(note)
  })

  test.each([
    ['<adjust>1.0</adjust>', '<adjust>0.9</adjust>'],
    ['<referencePos>SActor-00<', '<referencePos>SActor-01<'],
  ])('ideals that follow others (%#) are noted', (from, to) => {
    expect(importTable(sample.replace(from, to)).notes.join()).toContain('IdealAdjustment lets')
  })

  test('what has no meaning is noted with its line', () => {
    const text = small
      .replace('<Actors>', '<Actors note="x">hello<Extra/>')
      .replace('</Scenario>', '<Later><b/></Later></Scenario>')
    expect(importTable(text).notes.slice(-5, -1)).toEqual([
      'Line 4: attribute note is not read.',
      'Line 4: text in <Actors> is not read.',
      'Line 4: element <Extra> is not read.',
      'Line 10: element <Later> is not read.',
    ])
  })

  test('every parameter is an option of the model, value by value', () => {
    const spatial = models.find(({ id }) => id === 'spatial')
    for (const { option, values } of ktabParameters) {
      expect(spatial?.options[option as keyof typeof spatial.options], option).toMatchObject({
        values,
        default: values[0],
      })
    }
  })
})

describe('a malformed file', () => {
  test.each([
    [
      small.slice(0, 200),
      'f:5:100 Scenario.Actors.Actor.Position.dCoord: found text that is not XML (unclosed tag: dCoord), expected well-formed XML',
    ],
    [
      small.replace('</Position>', '</Positon>'),
      'f:5:104 Scenario.Actors.Actor.Position: found </Positon>, expected </Position>',
    ],
    [
      small.replace('&amp;', '&bomb;'),
      'f:5:22 Scenario.Actors.Actor.name: found text that is not XML (undefined entity), expected well-formed XML',
    ],
    [
      `<!DOCTYPE Scenario [<!ENTITY a "&b;&b;">]>\n${small}`,
      'f:1:1 scenario: found a document type (DOCTYPE), expected none: entities are not read',
    ],
    [
      `<?xml version="1.0"?>\n<!DOCTYPE Scenario SYSTEM "x">\n${small}`,
      'f:2:1 scenario: found a document type (DOCTYPE), expected none: entities are not read',
    ],
    [
      small.replace('<Actors>', `<Actors>${'<a>'.repeat(30)}`),
      'f:4:63 Scenario.Actors.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a: found 21 levels, expected at most 20',
    ],
    [`<Other>${small}</Other>`, 'f:1:1 scenario: found an element <Other>, expected <Scenario>'],
    [
      small.replace('<name>Two</name>', ''),
      'f:1:1 name: found nothing, expected an element <name>',
    ],
    [small.replace('Two', ' '), 'f:2:7 name: found nothing, expected a name'],
    [
      small.replace('<capability>1</capability>', ''),
      'f:5:1 A & B.capability: found nothing, expected an element <capability>',
    ],
    [
      small.replace('<capability>1<', '<capability>-1<'),
      'f:5:42 A & B.capability: found "-1", expected a number, 0 or more',
    ],
    [
      small.replace('<capability>1<', '<capability>1e400<'),
      'f:5:42 A & B.capability: found "1e400", expected a number, 0 or more',
    ],
    [
      small.replace('<capability>1<', '<capability><b/>1<'),
      'f:5:42 A & B.capability: found an element <b>, expected a number, 0 or more',
    ],
    [
      small.replace('<capability>1<', '<capability>3</capability><capability>1<'),
      'f:5:56 A & B.capability: found a second <capability>, expected one',
    ],
    [
      small.replace('<dSal>95', '<dSal>101'),
      'f:5:145 A & B.No. 2.salience: found "101", expected a number from 0 to 100',
    ],
    [
      small.replace('<dCoord>0<', '<dCoord> none <'),
      'f:5:75 A & B.Tax.position: found "none", expected a number from 0 to 100',
    ],
    [
      small.replace('<dCoord>7e1</dCoord>', ''),
      'f:7:1 C.Position: found 1 <dCoord>, expected 2, one for each <dName>',
    ],
    [
      small.replace('<dSal>0.5</dSal>', '<dSal>1</dSal><dSal>1</dSal>'),
      'f:8:1 C.Salience: found 3 <dSal>, expected 2, one for each <dName>',
    ],
    [
      small.replace('<Salience><dSal>10</dSal><dSal>0.5</dSal></Salience>', ''),
      'f:6:1 C.Salience: found nothing, expected an element <Salience>',
    ],
    [
      small.replace('<name>C<', '<name>A &#38; B<'),
      'f:6:14 actor 2.name: found "A & B", expected each actor once',
    ],
    [
      small.replace(/<Actor>.*<\/Actor>/s, ''),
      'f:4:1 Actors: found nothing, expected an element <Actor>',
    ],
    [
      small.replace(
        '<Actors>',
        `<ModelParameters>${parameters.replace('Prop', 'Cubc')}</ModelParameters><Actors>`,
      ),
      'f:7:13 ModelParameters.VotingRule: found "Cubc", expected one of Prop, Binary, PropBin, PropCbc, Cubic, ASymProsp; did you mean Cubic?',
    ],
    [
      small.replace(
        '<Actors>',
        `<ModelParameters>${parameters.replace(/<VotingRule>.*/, '')}</ModelParameters><Actors>`,
      ),
      'f:4:1 ModelParameters.VotingRule: found nothing, expected an element <VotingRule>',
    ],
    [
      small.replace(
        '</Actors>',
        '</Actors><IdealAdjustment><iaPair><adjustingIdeal>C</adjustingIdeal><referencePos>c</referencePos><adjust>x</adjust></iaPair></IdealAdjustment>',
      ),
      'f:9:83 IdealAdjustment.iaPair 1.referencePos: found "c", expected the name of an actor; did you mean C?',
    ],
  ])('number %#', (text, message) => {
    expect(problems(text)[0]).toBe(message)
  })

  test('has every mistake reported, in the order of the file', () => {
    const text = small
      .replace('<name>Two</name>', '<prngSeed>1</prngSeed>')
      .replace('<dSal>10<', '<dSal>x<')
      .replace('<dCoord>50<', '<dCoord>-1<')
    expect(problems(text).map((line) => line.split(' ')[0])).toEqual(['f:1:1', 'f:7:19', 'f:8:17'])
  })

  test('is refused in good time, however large', () => {
    const start = performance.now()
    expect(problems(`<Scenario>${'<'.repeat(5_000_000)}`).join()).toContain('at most 5000000')
    expect(problems(`<Scenario>${'<a/>'.repeat(1_000_000)}`).join()).toContain('250001 elements')
    expect(problems(`<Scenario>${'<a>'.repeat(1_000_000)}`).join()).toContain('21 levels')
    expect(problems(`<Scenario><name>${'&amp;'.repeat(900_000)}</name>`).join()).toContain(
      'not XML',
    )
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  test('never raises anything else, whatever is done to it', { timeout: 20_000 }, () => {
    const next = seeded(11)
    for (let run = 0; run < 2_000; run++) problems(mutate(run % 4 ? small : sample, next))
  })
})

describe('a round trip', () => {
  test('of the sample gives the same hash, and loses only what is said', () => {
    const { scenario } = importTable(sample)
    const { text, lost } = exportTable(scenario, 'ktab-xml')
    expect(recognise(text)).toBe('ktab-xml')
    expect(again(scenario).hash).toBe(importTable(sample).scenario.hash)
    expect(lost.join()).not.toContain('Options')
  })

  test('of a file without parameters gives the same hash', () => {
    const { scenario } = importTable(small)
    expect(again(scenario).hash).toBe(scenario.hash)
  })

  test('keeps names that look like XML, and options', () => {
    const scenario = edit(importTable(small).scenario, {
      'actors.c.name': '<C> & ]]> "D"\u00e9\u{1f54a}',
      'actors.c.note': 'one\r\ntwo\tthree',
      'modelOptions.spatial.votingRule': 'Cubic',
    })
    const back = again(scenario)
    expect(back.actors[1]).toMatchObject({
      name: '<C> & ]]> "D"\u00e9\u{1f54a}',
      note: 'one\r\ntwo\tthree',
    })
    expect(back.modelOptions?.spatial).toMatchObject({ compatibility: 'ktab', votingRule: 'Cubic' })
  })

  test('writes what XML has no form for as U+FFFD', () => {
    const odd = edit(importTable(small).scenario, { 'actors.c.name': 'C\u0001\ud800!' })
    expect(again(odd).actors[1]?.name).toBe('C\ufffd\ufffd!')
  })

  test('says which options of models a table cannot hold', () => {
    const scenario = edit(importTable(small).scenario, {
      'modelOptions.spatial.votingRule': 'Cubic',
      'modelOptions.spatial.maxTurns': 5,
      'modelOptions.nash.p': 2,
    })
    const options = (format: 'ktab-csv' | 'ktab-xml' | 'csv-wide', of = scenario) =>
      exportTable(of, format).lost.find((sentence) => sentence.startsWith('Options'))
    expect(options('ktab-xml')).toBe('Options of models: spatial.maxTurns, nash.p.')
    expect(options('ktab-csv')).toBe(
      'Options of models: spatial.votingRule, spatial.maxTurns, nash.p.',
    )
    expect(options('csv-wide')).toContain('spatial.compatibility')
    const plain = importTable(small).scenario
    expect(options('ktab-csv', plain)).toBeUndefined()
    expect(
      options('ktab-csv', edit(plain, { 'modelOptions.spatial.compatibility': 'corrected' })),
    ).toBe('Options of models: spatial.compatibility.')
  })

  test('of a scenario with more than it can hold says so', () => {
    const { text, lost } = exportTable(summit(), 'ktab-xml')
    expect(text).toContain('<dName>')
    expect(lost.join(' ')).toMatch(/spread.*coders.*Missing stances.*evidence.*Red lines.*Exits/s)
  })
})

describe('an imported file runs as in KTAB', () => {
  test('from XML and from CSV alike', () => {
    const { scenario } = importTable(sample)
    const csv = importTable(exportTable(scenario, 'ktab-csv').text).scenario
    expect(csv.modelOptions).toEqual({ spatial: { compatibility: 'ktab' } })
    const [own, other] = [solve(scenario, 'spatial'), solve(csv, 'spatial')]
    expect(other.values).toEqual(own.values)
    expect(other.options).toEqual(own.options)
  })

  test('to the last position of the reference run', () => {
    const turns = golden.trim().split('\n').slice(1)
    const last = turns.at(-1)?.split(',')[0]
    const written = readScenario(toYaml(importTable(sample).scenario))
    for (const scenario of [importTable(sample).scenario, written]) {
      const { options, trace } = solve(scenario, 'spatial')
      expect(options).toMatchObject({ compatibility: 'ktab' })
      const final = trace.rounds.at(-1)?.positions
      for (const line of turns) {
        const [turn, , actor = '', , issue = '', position] = line.split(',')
        if (turn !== last) continue
        expect(final?.[actor.toLowerCase()]?.[issue.toLowerCase()]).toBeCloseTo(Number(position), 6)
      }
    }
  })
})
