import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patched } from './patched.fixture.ts'
import { unifiedDiff } from './unified-diff.ts'

describe('a unified diff', () => {
  it('shows what came in with three lines around it', () => {
    const before = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', ''].join('\n')
    const after = ['a', 'b', 'c', 'd', 'new', 'e', 'f', 'g', 'h', ''].join('\n')
    expect(unifiedDiff('x.yaml', before, after)).toBe(
      [
        '--- a/x.yaml',
        '+++ b/x.yaml',
        '@@ -2,6 +2,7 @@',
        ' b',
        ' c',
        ' d',
        '+new',
        ' e',
        ' f',
        ' g',
      ].join('\n'),
    )
  })

  it('is empty for equal texts', () => {
    expect(unifiedDiff('x', 'a\nb', 'a\nb')).toBe('')
  })

  it('leads from the one text to the other, always', () => {
    const line = fc.constantFrom('a', 'b', 'c', 'd')
    const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = unifiedDiff('x', before, after)
        expect(patched(before, diff)).toBe(after)
      }),
    )
  })
})
