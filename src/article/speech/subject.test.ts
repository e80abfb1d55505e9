import { describe, expect, it } from 'vitest'
import { english } from '../language/en.ts'
import { structure } from '../text/structure.ts'
import { hitAt } from './cue.ts'
import { skipBack, subjectBefore } from './subject.ts'

/** The subject of the last cue of a sentence, in its own words. */
function subject(sentence: string): string | undefined {
  const text = `A heading\n${sentence}\n`
  const items = structure(text).at(-1)?.sentences[0]?.items ?? []
  for (let at = items.length - 1; at > 0; at--) {
    const hit = hitAt(items, at, english)
    if (hit === undefined || hit.form === 'base') continue
    const phrase = subjectBefore(items, hit, 0, english, (item) =>
      /^(?:on|Monday)$/.test(item.text),
    )
    return phrase === undefined
      ? undefined
      : text.slice(items[phrase.from]?.start, items[phrase.to - 1]?.end)
  }
  return undefined
}

describe('the subject of a cue', () => {
  it.each([
    ['The union said no.', 'The union'],
    ['The union on Monday bluntly said no.', 'The union'],
    ['Both said no.', 'Both'],
    ['Ann Lee, who left early, said no.', 'Ann Lee'],
    ['Ann Lee, an economist at Nordbank, said no.', 'Ann Lee'],
    ['Ann Lee, a former president of Finland, said no.', 'Ann Lee'],
    ['Ann Lee, head of the mission in Oslo, said no.', 'Ann Lee'],
    ['The host, Ann Lee, said no.', 'Ann Lee'],
    ['The host, retired Gen. Tom Lee, said no.', 'Gen. Tom Lee'],
    ['Ann Lee (Green) said no.', 'Ann Lee'],
    ['Two people familiar with the talks said no.', 'Two people familiar with the talks'],
  ])('%s', (sentence, words) => {
    expect(subject(sentence)).toBe(words)
  })

  it('leaves out what is no noun phrase', () => {
    expect(subject('When it ended, said.')).toBeUndefined()
  })
})

describe('what stands between subject and cue', () => {
  it('is skipped: auxiliaries, adverbs, times and `itself`', () => {
    const items = structure('A heading\nThe bank itself has repeatedly said no.\n')
      .at(-1)
      ?.sentences.flatMap(({ items }) => items)
    expect(items?.[skipBack(items, items.length - 4, () => false, english)]?.text).toBe('bank')
  })
})
