/** Whatever is read, the draft is a scenario without a mistake, and it ends. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkScenario, toJson, toYaml } from '../../scenario/index.ts'
import { gazetteerFrom } from '../gazetteer/index.ts'
import { read } from '../read.ts'
import { draftScenario } from './index.ts'

const home = join(import.meta.dirname, '../../..')
const table = (name: string) => readFileSync(join(home, `data/actors/${name}.csv`), 'utf8')
const gazetteer = gazetteerFrom({
  states: table('states'),
  bodies: table('bodies'),
  offices: table('offices'),
  people: table('people'),
})
const article = readFileSync(join(home, 'scenarios/nato-hague-2025/article.txt'), 'utf8')
const lines = article.split('\n')
const source = { title: 'An article', date: '2025-03-17' }

function mistakes(text: string): readonly string[] {
  const reading = read(text, { published: null, gazetteer })
  const { file } = draftScenario(text, reading, { gazetteer, source })
  return checkScenario(toYaml(file)).errors.map(({ message }) => message)
}

it('drafts a scenario from any mixture of lines and fragments', () => {
  const fragment = fc.constantFrom(
    '“',
    '”',
    '5%',
    '–3 to 0%',
    '€800bn',
    ' unless ',
    'NATO',
    '\n',
    '\u0000',
    '__proto__',
    '# {a: b}',
    '---',
  )
  const line = fc.oneof(fc.constantFrom(...lines), fragment, fc.string({ maxLength: 20 }))
  const text = fc.array(line, { maxLength: 20 }).map((parts) => parts.join(' '))
  fc.assert(
    fc.property(text, (mixed) => {
      expect(mistakes(mixed)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

it('ends on a long article, whose statements all look alike', () => {
  const long = '“We want 5% of GDP for the pressure on Russia,” Boris Pistorius said on Friday.\n'
  const text = long.repeat(4_000)
  const reading = read(text, { published: null, gazetteer })
  const { file } = draftScenario(text, reading, { gazetteer, source })
  expect(new Set((file.evidence ?? []).map(({ id }) => id)).size).toBe(file.evidence?.length)
  expect(file.actors.map(({ id }) => id)).toEqual(['deu'])
})

it('holds no more actors and issues than a scenario may', () => {
  const nouns = ['pressure', 'trade', 'talks', 'relations', 'sanctions']
  const states = gazetteer.entries.filter(({ kind }) => kind === 'state').map(({ name }) => name)
  const text = states
    .flatMap((name) =>
      nouns.map(
        (noun) => `The firm Abc${name.replace(/\W/g, '')} Ltd wants ${noun} with ${name} to grow.`,
      ),
    )
    .join('\n')
  const reading = read(text, { published: null, gazetteer })
  const statements = reading.statements.flatMap((statement, index) => [
    statement,
    { ...statement, speaker: `Firm ${index}`, onBehalfOf: `Firm ${index}` },
  ])
  const { file } = draftScenario(text, { ...reading, statements }, { gazetteer, source })
  expect(statements.length).toBeGreaterThan(1000)
  expect(file.issues.length).toBeLessThanOrEqual(200)
  expect(checkScenario(toJson(file)).errors.map(({ message }) => message)).toEqual([])
})
