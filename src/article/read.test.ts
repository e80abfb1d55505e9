import { describe, expect, it } from 'vitest'
import { gazetteer } from './gazetteer.fixture.ts'
import { ArticleError, read } from './index.ts'

const published = '2025-03-17'
const statements = (text: string) => read(`Head\n${text}`, { gazetteer, published }).statements
const short = (text: string): string[] =>
  statements(text).map(({ kind, speaker, text: words }) => `${kind} ${speaker}: ${words}`)

describe('the reader', () => {
  it('reads direct, indirect and mixed speech', () => {
    expect(
      short(
        '“We will pay,” said Danika Reyl, Velmora’s water minister. She ruled out a levy. Reyl called the plan “a trap”.',
      ),
    ).toEqual([
      'direct Danika Reyl: We will pay,',
      'indirect Danika Reyl: a levy',
      'mixed Danika Reyl: the plan “a trap”',
    ])
  })

  it('takes capitals for their states and speaks for whom the post belongs to', () => {
    const [one, two] = statements(
      'Moscow rejects the plan. NATO chief Mark Rutte told reporters that it was fair.',
    )
    expect(one).toMatchObject({ speaker: 'Russia', onBehalfOf: 'Russia', stance: 'oppose' })
    expect(two).toMatchObject({ speaker: 'Mark Rutte', onBehalfOf: 'NATO' })
  })

  it('ties the segments of one quotation', () => {
    const [one, two] = statements(
      '“It is late,” he said. “It is not too late.”'.replace('he', 'Anna Berg'),
    )
    expect(one?.group).toBe('a')
    expect(two).toMatchObject({ group: 'a', speaker: 'Anna Berg', cue: 'said' })
  })

  it('reads threats, conditions and numbers', () => {
    const [one] = statements(
      'Berlin warned on Tuesday that it would leave the talks unless Oslo paid €3bn by 2030.',
    )
    expect(one).toMatchObject({
      speaker: 'Germany',
      stance: 'threaten',
      condition: 'unless Oslo paid €3bn by 2030',
      date: '2025-03-11',
      numbers: [{ value: 3, unit: 'EUR billion', qualifier: null, by: 2030 }],
    })
  })

  it('reads dash dialogue and an interview', () => {
    expect(short('Anna Berg spoke.\n– We are closer, says Berg. – If they pay, we sign.')).toEqual([
      'direct Anna Berg: We are closer',
      'direct Anna Berg: If they pay, we sign',
    ])
    const [one] = statements(
      'Anna Berg leads the union.\nQ: Will you sign?\nA: No. Not at 2 per cent.\nQ: And at three?\nA: We will talk.',
    )
    expect(one).toMatchObject({ speaker: 'Anna Berg', cue: null, kind: 'direct' })
  })

  it.each([
    ['scare quotes', 'The “shadow fleet” has grown.'],
    ['missing speech', 'Berlin declined to say what it wanted.'],
    ['denied speech', 'Anna Berg has never said that the deal was dead.'],
    ['hearsay', 'Moscow is said to be relaxed.'],
    ['a passive', 'The text is expected to be adopted.'],
    ['an action', 'Anna Berg walked out of the talks with Oslo.'],
    ['a placard', '“Pay up” read a placard outside the hall.'],
    ['a banner after a colon', 'Activists had hung a banner: “Pledges do not float.”'],
    ['a badge that reads', 'The badge on the growers’ stand reads “Carry on”.'],
    ['somebody who stays unnamed', 'An official asked not to be named.'],
    ['a negative subject', 'Neither side would say whether Anna Berg had signed.'],
    ['hearsay with it', 'It is understood that Berlin would accept 15 per cent.'],
    ['no object', 'Anna Berg blamed nobody in particular.'],
  ])('makes no statement of %s', (_, text) => {
    expect(short(text)).toEqual([])
  })

  it('says what it left unread and why', () => {
    const { unread } = read('Ministers meet\nThe “shadow fleet” has grown.', { gazetteer })
    expect(unread.map(({ text, why }) => [text, why])).toEqual([
      ['Ministers meet', 'a heading'],
      ['“shadow fleet”', 'words in marks without a speaker'],
    ])
  })

  it('refuses what is too long and days that no calendar has', () => {
    expect(() => read('x'.repeat(11), { gazetteer, limit: 10 })).toThrow(ArticleError)
    expect(() => read('x', { gazetteer, published: '17 March' })).toThrow(/17 March.*2025-03-17/)
  })

  it('gives the answers of an interview to the one it introduces', () => {
    const text = [
      'A tax on being young',
      'Folake Adeyemi has been housing minister of Lowmark for nine weeks.',
      'Q: Will the market empty?',
      'A: No. They said that about smoke alarms.',
      'Q: And if the chamber sends it back?',
      'A: Then we bring it again.',
    ].join('\n')
    const { statements } = read(text, { gazetteer, published: '2025-03-17' })
    expect(statements.map(({ speaker, start, end }) => [speaker, text.slice(start, end)])).toEqual([
      ['Folake Adeyemi', 'No. They said that about smoke alarms.'],
      ['Folake Adeyemi', 'Then we bring it again.'],
    ])
  })
})
