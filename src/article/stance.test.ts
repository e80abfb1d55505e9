import { describe, expect, it } from 'vitest'
import { gazetteer } from './gazetteer.fixture.ts'
import { read } from './index.ts'

const stance = (text: string) =>
  read(`Head\n${text}`, { gazetteer, published: '2025-03-17' }).statements.at(-1)?.stance

describe('the stance of a statement', () => {
  it('takes the first that fits, from the top', () => {
    expect(stance('Moscow threatened to leave unless the levy was cut.')).toBe('threaten')
    expect(stance('Berlin said it would pay if Oslo paid too.')).toBe('condition')
    expect(stance('Oslo said Berlin must pay.')).toBe('demand')
    expect(stance('Oslo rejected the levy.')).toBe('oppose')
    expect(stance('Oslo welcomed the levy.')).toBe('support')
    expect(stance('Oslo expects the levy to fall.')).toBe('describe')
  })

  it('takes a denial in a direct quotation for a refusal', () => {
    expect(stance('“A collection plate is not a treaty,” Mark Rutte said.')).toBe('oppose')
  })

  it('tells what others ask from what the speaker asks', () => {
    expect(stance('“They want money every year,” Mark Rutte said.')).toBe('describe')
    expect(stance('“We want money every year,” Mark Rutte said.')).toBe('demand')
  })

  it('calls a thing false an opposition', () => {
    expect(stance('“That is simply false,” Mark Rutte said.')).toBe('oppose')
  })
})
