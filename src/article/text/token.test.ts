import { describe, expect, it } from 'vitest'
import { tokenise } from './token.ts'

const words = (text: string): string[] => tokenise(text).map((token) => token.text)

describe('tokens', () => {
  it('keep apostrophes, hyphens and the full stops of initials', () => {
    expect(words('Spain’s three-day U.S. talks, don’t')).toEqual([
      'Spain’s',
      'three-day',
      'U.S.',
      'talks',
      ',',
      'don’t',
    ])
  })

  it('keep the separators of figures and part them from their units', () => {
    expect(words('€48bn, 4,500 or 3.5%')).toEqual(['€', '48', 'bn', ',', '4,500', 'or', '3.5', '%'])
  })

  it('keep a plural possessive together and part French elisions', () => {
    expect(words('the makers’ federation')).toEqual(['the', 'makers’', 'federation'])
    expect(words('qu’il, l’accord')).toEqual(['qu’', 'il', ',', 'l’', 'accord'])
  })

  it('stand where their offsets say', () => {
    const text = 'À Bruxelles : « non », dit-il — 20 % 😀 fin'
    for (const { start, end, text: of } of tokenise(text)) expect(text.slice(start, end)).toBe(of)
  })
})
