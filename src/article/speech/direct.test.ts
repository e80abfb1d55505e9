import { describe, expect, it } from 'vitest'
import { gazetteer } from '../gazetteer.fixture.ts'
import { read } from '../index.ts'

const spoken = (text: string): string[] =>
  read(`Head\n${text}`, { gazetteer, published: '2025-03-17' }).statements.map(
    ({ kind, speaker, cue, text: words }) => `${kind} ${speaker} (${cue}): ${words}`,
  )

describe('quotations that stand as speech', () => {
  it.each([
    ['the speaker after', '“We will pay,” said Anna Berg.', 'said'],
    ['the speaker before', 'Anna Berg said: “We will pay.”', 'said'],
    ['a cue after the speaker', '“We will pay,” Anna Berg told reporters in Oslo.', 'told'],
    ['a present tense', '“We will pay,” says Anna Berg.', 'says'],
  ])('takes %s', (_, text, cue) => {
    expect(spoken(text)[0]).toMatch(
      new RegExp(`^direct Anna Berg \\(${cue}\\): We will pay[,.]$`, 'u'),
    )
  })

  it('takes each segment of a quotation that its attribution parts', () => {
    expect(spoken('“It is late,” Anna Berg said, “but we will sign.”')).toEqual([
      'direct Anna Berg (said): It is late,',
      'direct Anna Berg (said): but we will sign.',
    ])
  })

  it('goes on with the speaker of the quotation before', () => {
    expect(spoken('“It is late,” said Anna Berg. “We will sign. We must.”')[1]).toBe(
      'direct Anna Berg (said): We will sign. We must.',
    )
  })

  it('reads what the sentence reports beside the quotation', () => {
    expect(spoken('“It is late,” said Anna Berg, adding that Oslo would sign.')).toEqual([
      'direct Anna Berg (said): It is late,',
      'indirect Anna Berg (adding): Oslo would sign',
    ])
  })

  it('makes no speech of a name in marks or of words that a thing shows', () => {
    expect(spoken('The “Friends of the Quay” met.')).toEqual([])
    expect(spoken('“Pay up now” read a placard outside.')).toEqual([])
  })
})
