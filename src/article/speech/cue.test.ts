import { describe, expect, it } from 'vitest'
import { languageOf } from '../language/index.ts'
import { structure } from '../text/structure.ts'
import { hitsIn } from './cue.ts'

const english = languageOf('the of and to in that is was')
const cues = (text: string) =>
  hitsIn(structure(`Head\n${text}`)[1]?.sentences[0]?.items ?? [], english).map(
    ({ text: words, negated }) => (negated ? `not ${words}` : words),
  )

describe('cues', () => {
  it.each([
    ['She ruled out a levy.', ['ruled out']],
    ['They have been calling for talks.', ['calling for']],
    ['He denied that it was so.', ['denied']],
    ['Oslo remains opposed to a ban.', ['remains opposed to']],
    ['She snapped that it was late.', ['snapped']],
    ['He has never said that.', ['not said']],
  ])('%s', (text, expected) => {
    expect(cues(text)).toEqual(expected)
  })

  it.each([
    ['a passive', 'The deal is said to be near.'],
    ['a noun', 'Its demands grew.'],
    ['a name', 'The United States left.'],
    ['a participle before its agent', 'A levy proposed by Oslo fell.'],
  ])('leaves %s alone', (_, text) => {
    expect(cues(text)).toEqual([])
  })
})
