/** What an article says in one sentence. */
import { describe, expect, it } from 'vitest'
import { read } from '../../article/index.ts'
import { loadGazetteer } from '../../node/index.ts'
import { readingSays, surname } from './reading-says.ts'
import { stanceWord } from './reading-view.ts'

const gazetteer = loadGazetteer()
const of = (text: string) => readingSays(read(text, { published: '2025-03-17', gazetteer }))

describe('the headline of an article', () => {
  it('names the number where only one statement has one', () => {
    const { answer, step } = of(
      'Donald Trump demands 5% of GDP for defence. Emmanuel Macron said on Monday: “We need decisions.”',
    )
    expect(answer).toBe(
      'The article makes 2 statements; only one of them names a number: Trump’s 5% of GDP.',
    )
    expect(step).toBe('2 statements, one number')
  })

  it('gives the span where several have one in the same unit', () => {
    expect(
      of('Donald Trump demands 5% of GDP. Andrzej Duda demands at least 3% of GDP.').answer,
    ).toBe('The article makes 2 statements; two name a number, from 3% to 5% of GDP.')
  })

  it('says so where nobody is quoted', () => {
    expect(of('The sun rose over the harbour.').answer).toContain('nothing')
  })

  it('shortens names and leaves descriptions whole', () => {
    expect(surname('Kristen Michal')).toBe('Michal')
    expect(surname('European leaders')).toBe('European leaders')
  })

  it.each([
    ['European leaders', 'oppose'],
    ['people familiar with the talks', 'oppose'],
    ['Norway and Iceland', 'oppose'],
    ['Boris Pistorius', 'opposes'],
    ['boss of Hellas Ports', 'opposes'],
    ['United States', 'opposes'],
  ])('says of %s that it or they %s', (speaker, word) => {
    expect(stanceWord('oppose', speaker)).toBe(word)
  })
})
