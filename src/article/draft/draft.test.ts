import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkScenario, toYaml } from '../../scenario/index.ts'
import { type GazetteerTables, gazetteerFrom } from '../gazetteer/index.ts'
import { readingOfAnnotation } from '../reading.fixture.ts'
import type { Reading, Statement } from '../statement.ts'
import { draftScenario } from './index.ts'

const home = join(import.meta.dirname, '../../..')
const table = (name: keyof GazetteerTables) =>
  readFileSync(join(home, `data/actors/${name}.csv`), 'utf8')
const gazetteer = gazetteerFrom({
  states: table('states'),
  bodies: table('bodies'),
  offices: table('offices'),
  people: table('people'),
})

const hague = join(home, 'scenarios/nato-hague-2025')
const article = readFileSync(join(hague, 'article.txt'), 'utf8')
const reading = readingOfAnnotation(readFileSync(join(hague, 'article.gold.json'), 'utf8'))
const source = { title: 'Between two shores', date: '2025-03-17', text: 'article.txt' }
const draft = draftScenario(article, reading, { gazetteer, source })
const { file } = draft
const stance = (actor: string, issue: string) =>
  file.stances.find((each) => each.actor === actor && each.issue === issue)
const quotes = (ids: readonly string[] | undefined) =>
  (file.evidence ?? []).filter(({ id }) => ids?.includes(id)).map(({ quote }) => quote)

describe('a draft of the example article', () => {
  it('is a scenario without a mistake', () => {
    expect(checkScenario(toYaml(file)).errors).toEqual([])
  })

  it('has the numbers as positions on one scale, with who said them', () => {
    const issue = file.issues.find(({ unit }) => unit === '% of GDP')
    expect(issue?.scale).toEqual([2, 5])
    expect(issue?.marks).toContainEqual({
      at: 3,
      label: expect.stringMatching(/NATO: expected for 2025-06/),
    })
    expect(stance('usa', issue?.id ?? '')).toMatchObject({ position: 5, basis: 'documented' })
    expect(stance('fra', issue?.id ?? '')).toMatchObject({ position: { low: 3, high: 3.5 } })
    expect(stance('pol', issue?.id ?? '')).toMatchObject({ position: { low: 3, mode: 3, high: 5 } })
    expect(stance('est', issue?.id ?? '')?.position).toBe(5)
    expect(quotes(stance('fra', issue?.id ?? '')?.evidence)).toEqual(['an objective of 3 to 3.5%'])
  })

  it('has the threat to leave as an exit of consensus', () => {
    const [exit] = file.decision.exits ?? []
    expect(file.decision.rule).toBe('consensus')
    expect(exit?.actor).toBe('usa')
    expect(quotes(exit?.evidence)[0]).toMatch(/take his country out of the alliance/)
  })

  it('keeps every statement as evidence with its exact words', () => {
    const held = (file.evidence ?? []).map(({ quote }) => quote)
    for (const { text } of reading.statements) expect(held).toContain(text)
  })

  it('marks every guess as judgement and lists it', () => {
    const listed = new Set(draft.guesses.map(({ path }) => path))
    for (const { actor, issue, basis, salience } of file.stances) {
      const path = `stances.${actor}.${issue}`
      expect(salience).toMatchObject({ basis: 'judgement' })
      expect(listed).toContain(`${path}.salience`)
      expect(listed.has(`${path}.position`)).toBe(basis === 'judgement')
    }
    for (const { id, capability } of file.actors) {
      expect(capability).toMatchObject({ basis: 'judgement' })
      expect(listed).toContain(`actors.${id}.capability`)
    }
    for (const { id } of file.issues) expect(listed).toContain(`issues.${id}.statusQuo`)
  })

  it('asks whoever has figures about the claim of fact', () => {
    const asked: unknown[] = []
    draftScenario(article, reading, {
      gazetteer,
      source,
      check: (claim) => {
        asked.push(claim)
        return null
      },
    })
    expect(asked).toMatchObject([
      { iso3: 'USA', relation: 'less than', value: 5, unit: '% of GDP' },
    ])
  })
})

/** A reading of one sentence, the statement being what stands behind the cue. */
function oneStatement(
  before: string,
  text: string,
  rest: Partial<Statement>,
): { readonly whole: string; readonly reading: Reading } {
  const statement: Statement = {
    id: 's1',
    start: before.length,
    end: before.length + text.length,
    text,
    kind: 'indirect',
    speaker: 'France',
    speakerMention: 'France',
    onBehalfOf: 'France',
    cue: 'said',
    stance: 'demand',
    numbers: [],
    condition: null,
    date: null,
    group: null,
    ...rest,
  }
  const whole = `${before}${text}.\n`
  return { whole, reading: { published: null, statements: [statement], unread: [], timex: [] } }
}

const drafted = ({ whole, reading: given }: ReturnType<typeof oneStatement>) =>
  draftScenario(whole, given, { gazetteer, source })

describe('a position', () => {
  const number = (value: number, more = {}) => ({
    value,
    unit: 'EUR billion',
    qualifier: null,
    ...more,
  })
  const position = (text: string, rest: Partial<Statement>) =>
    drafted(oneStatement('France said ', text, rest)).file.stances[0]?.position

  it('without a number is the half of the scale that its direction names', () => {
    const more = { stance: 'demand' as const }
    const up = { low: 50, mode: 75, high: 100, distribution: 'uniform' }
    const down = { low: 0, mode: 25, high: 50, distribution: 'uniform' }
    expect(position('the pressure on Russia must increase', more)).toEqual(up)
    expect(position('the pressure on Russia must ease', more)).toEqual(down)
    expect(position('easing the pressure on Russia', { stance: 'oppose' })).toEqual(up)
    expect(position('more pressure on Russia', { stance: 'oppose' })).toEqual(down)
  })

  it('is unknown where the statement takes no side', () => {
    const result = drafted(
      oneStatement('France said ', 'the pressure on Russia was the subject', {
        stance: 'describe',
      }),
    )
    expect(result.file.stances).toEqual([])
    expect(result.unplaced[0]?.why).toMatch(/takes no side on Pressure on Russia/)
  })

  it('with a number stands where the number is, and its qualifier opens one side', () => {
    const at = (numbers: Statement['numbers'], stance: Statement['stance'] = 'demand') =>
      position('a fund of 10 to 50 billion', {
        numbers: [...numbers, number(10), number(50)],
        stance,
      })
    expect(at([number(30)])).toMatchObject({ low: 10, high: 50 })
    const alone = (numbers: Statement['numbers'], stance: Statement['stance'] = 'demand') =>
      position('a fund of so many billion', { numbers, stance })
    expect(alone([number(30)])).toBe(30)
    expect(alone([number(30, { qualifier: 'up to' })])).toEqual({ low: 0, mode: 30, high: 30 })
    expect(alone([number(20, { qualifier: 'range', max: 30 })])).toEqual({
      low: 20,
      mode: 25,
      high: 30,
    })
    expect(alone([number(30)], 'oppose')).toMatchObject({
      low: 0,
      high: 30,
      distribution: 'uniform',
    })
  })

  it('makes one scale of millions and billions', () => {
    const numbers = [number(2), { ...number(500), unit: 'EUR million' }, number(1)]
    const { file: made } = drafted(oneStatement('France said ', 'a fund, and a fund', { numbers }))
    expect(made.issues).toHaveLength(1)
    expect(made.issues[0]).toMatchObject({ unit: 'EUR billion', scale: [0.5, 2] })
  })
})

describe('what an article does not say', () => {
  it('makes no actor of a source without a name', () => {
    const unnamed = { speaker: 'senior diplomats', onBehalfOf: null }
    const result = drafted(
      oneStatement('Diplomats said ', 'the pressure on Russia must grow', unnamed),
    )
    expect(result.file.stances).toEqual([])
    expect(result.unplaced[0]?.why).toMatch(/a source without a name/)
  })

  it('leaves a placeholder where nothing is said at all, and says so', () => {
    const result = draftScenario(
      'Nothing happened.\n',
      { published: null, statements: [], unread: [], timex: [] },
      { gazetteer, source },
    )
    expect(checkScenario(toYaml(result.file)).errors).toEqual([])
    expect(result.guesses.some(({ says }) => says.includes('placeholder'))).toBe(true)
  })
})
