import { describe, expect, it } from 'vitest'
import { structure } from './structure.ts'

const kinds = (text: string): string[] => structure(text).map(({ kind }) => kind)
const sentences = (text: string): string[] =>
  structure(text).flatMap((block) =>
    block.sentences.map(({ start, end }) => text.slice(start, end)),
  )

describe('structure', () => {
  it('names headings, bylines, credits and boilerplate', () => {
    expect(
      kinds(
        'Ministers near a deal\nBy Ada Holm in Oslo\nPhoto: Press pool\nThe talks went on.\nMinisters and money: Who blinks first?\nSign up for our letter.\n',
      ),
    ).toEqual(['heading', 'byline', 'credit', 'paragraph', 'heading', 'boilerplate'])
  })

  it('takes a dateline and a time stamp off the text', () => {
    const [, block] = structure('Head\nBRUSSELS, 3 May (Wire) — The talks ended.')
    expect(block?.dateline).toBe('BRUSSELS')
    expect(sentences('Head\n14:05 The talks ended.')).toEqual(['The talks ended.'])
  })

  it('ends no sentence at an abbreviation, an initial or a figure', () => {
    expect(sentences('Head\nMr. Smith of the U.S. paid 3.5 percent. J. Doe paid none.')).toEqual([
      'Mr. Smith of the U.S. paid 3.5 percent.',
      'J. Doe paid none.',
    ])
  })

  it('ends a sentence at a unit of one letter', () => {
    expect(sentences('Head\nIt wants 700p. Shares fell by £2m. Nobody spoke.')).toEqual([
      'It wants 700p.',
      'Shares fell by £2m.',
      'Nobody spoke.',
    ])
  })

  it('keeps a quotation with its attribution in one sentence', () => {
    expect(sentences('Head\n“Is it over? No,” he said. “Not yet.” She left.')).toEqual([
      '“Is it over? No,” he said.',
      '“Not yet.”',
      'She left.',
    ])
  })
})
