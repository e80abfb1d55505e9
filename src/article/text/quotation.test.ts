import { describe, expect, it } from 'vitest'
import { quotationsIn } from './quotation.ts'

const quoted = (text: string): string[] =>
  quotationsIn(text, 0, text.length).map(({ start, end }) => text.slice(start, end))

describe('quotations', () => {
  it.each([
    ['curly', '“We agree,” she said. “Almost.”', ['We agree,', 'Almost.']],
    ['straight', '"We agree," she said. "Almost."', ['We agree,', 'Almost.']],
    ['German', '„Wir sind uns einig“, sagte sie. „Fast.“', ['Wir sind uns einig', 'Fast.']],
    ['German guillemets', '»Nein«, sagte er.', ['Nein']],
    ['French', '« Non », dit-elle.', ['Non']],
    ['Swedish', '”You cannot”, she said.', ['You cannot']],
    ['single', '‘We agree,’ she said.', ['We agree,']],
    ['straight single', "'We agree,' she said.", ['We agree,']],
  ])('in %s marks', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  it('tell apostrophes from single marks', () => {
    expect(quoted('‘It’s the miners’ money, isn’t it?’ he said of Spain’s plan.')).toEqual([
      'It’s the miners’ money, isn’t it?',
    ])
    expect(quoted("The officers' case isn't 'hopeless', he said.")).toEqual(['hopeless'])
    expect(quoted('The leaders’ meeting ended.')).toEqual([])
  })

  it('hold what is quoted inside', () => {
    expect(quoted('“He told me: ‘No.’ I laughed,” she said.')).toEqual([
      'He told me: ‘No.’ I laughed,',
    ])
    expect(quoted('„Er sagte: ‚Nein.‘ Ich lachte“, sagte sie.')).toEqual([
      'Er sagte: ‚Nein.‘ Ich lachte',
    ])
  })

  it('run to the end of the paragraph where the next takes them up again', () => {
    const text = '“We are here,” she said. “We will stay.'
    expect(quoted(text)).toEqual(['We are here,', 'We will stay.'])
    expect(quotationsIn(text, 0, text.length).at(-1)?.closed).toBe(false)
  })
})
