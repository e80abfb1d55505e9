import { describe, expect, it } from 'vitest'
import { padEnd, printable, styleOf, wrap } from './ansi.ts'
import { textTable } from './table.ts'

describe('what reaches the terminal', () => {
  it('holds no control character and no turn of direction of a scenario', () => {
    expect(printable('a\u001b[2Jb\u202ec\nd\u0007')).toBe('a[2Jbc d')
  })

  it('has colour only when told', () => {
    expect(styleOf(false).bold('a')).toBe('a')
    expect(styleOf(true).bold('a')).toBe('\u001b[1ma\u001b[22m')
    expect(styleOf(true).answer('')).toBe('')
  })
})

describe('lines', () => {
  it('break between words, after their indent, and carry no space at the end', () => {
    expect(wrap('one two three', 9, '  ', '· ')).toEqual(['· one two', '  three'])
    expect(wrap('', 10)).toEqual([''])
    expect(wrap('immeasurably long', 4)).toEqual(['immeasurably', 'long'])
  })

  it('are cut with an ellipsis', () => {
    expect(padEnd('Weighted median', 9)).toBe('Weighted…')
    expect(padEnd('Nash', 6)).toBe('Nash  ')
  })

  it('make a table whose first column gives way', () => {
    const rows = [['A name that is much too long', '1.0%']]
    expect(textTable(['', 'wants'], rows, styleOf(false), 20)).toBe(
      '               wants\nA name that …   1.0%',
    )
  })
})
