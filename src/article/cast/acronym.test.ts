import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortForms } from './acronym.ts'

const forms = (text: string): [string, string][] => [...shortForms(text)]

describe('short forms of names', () => {
  it('reads brackets and `or`', () => {
    expect(forms('The Rail and Port Workers’ Union (RPWU) met.')).toEqual([
      ['RPWU', 'Rail and Port Workers’ Union'],
    ])
    expect(forms('the Bureau of Ship Records, or BSR, says')).toEqual([
      ['BSR', 'Bureau of Ship Records'],
    ])
  })

  it('takes nothing that the initials do not spell', () => {
    expect(forms('Tom Lee of the union (SPD) said')).toEqual([])
    expect(forms('It ended. The Union (RPWU) met.')).toEqual([])
    expect(forms('Rail and so on Port Workers Union (RPWU)')).toEqual([])
  })

  it('never throws and only gives what stands in the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('A', 'b', ' ', '(', ')', ',', 'or', '.', 'É') }),
        (text) => {
          for (const [short, full] of shortForms(text)) {
            expect(text.replace(/\s+/g, ' ')).toContain(full)
            expect(text).toContain(short)
          }
        },
      ),
    )
  })
})
