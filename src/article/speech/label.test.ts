import { describe, expect, it } from 'vitest'
import { gazetteer } from '../gazetteer.fixture.ts'
import { read } from '../index.ts'

const spoken = (text: string): string[] =>
  read(text, { gazetteer, published: '2025-03-17' }).statements.map(
    ({ kind, speaker, text: words }) => `${kind} ${speaker}: ${words}`,
  )

describe('a label before a colon', () => {
  it('in capitals that come once is a rubric, and what follows is read like the rest', () => {
    expect(
      spoken(
        'Morning Post\nDRIVING THE WEEK: Norway wants a cap of 90 tonnes.\nOSLO IS COLD: Anna Berg said the cap would hold.',
      ),
    ).toEqual(['indirect Norway: a cap of 90 tonnes', 'indirect Anna Berg: the cap would hold'])
  })

  it('in capitals that come again, or that the transcript spells out, is a speaker', () => {
    expect(
      spoken(
        'Briefing by Anna Berg\nMS. BERG: We will sign the treaty.\nTHE PRESIDENT: They are late.\nMS. BERG: We are not.',
      ),
    ).toContain('direct Anna Berg: We will sign the treaty.')
    expect(spoken('Talks with Anna Berg\nBERG: We will sign the treaty today.')).toEqual([
      'direct Anna Berg: We will sign the treaty today.',
    ])
  })
})
