import { describe, expect, it } from 'vitest'
import { gazetteer } from '../gazetteer.fixture.ts'
import { read } from '../index.ts'

const who = (text: string): string[] =>
  read(`Head\n${text}`, { gazetteer, published: '2025-03-17' }).statements.map(
    ({ speaker, onBehalfOf }) => `${speaker} for ${onBehalfOf}`,
  )

describe('who speaks, and for whom', () => {
  it('gives `its chair` to the body spoken of last', () => {
    expect(
      who('The hospital federation rejects the plan. “We cannot pay,” said its chair, Ilka Brand.'),
    ).toEqual(['hospital federation for hospital federation', 'Ilka Brand for hospital federation'])
  })

  it('takes the body from a possessive without a name', () => {
    expect(who('The nurses’ union’s chief negotiator, Oskar Thiel, said it would strike.')).toEqual(
      ['Oskar Thiel for nurses’ union'],
    )
  })

  it('calls a chair without a body after the body that has spoken', () => {
    expect(
      who('The growers’ confederation opposes a cap. A cap kills, said chief executive Mary Holt.'),
    ).toEqual([
      'growers’ confederation for growers’ confederation',
      'Mary Holt for growers’ confederation',
    ])
  })

  it('keeps associations and groups as actors of their own, sources not', () => {
    expect(who('The doctors’ association opposes a merger.')).toEqual([
      'doctors’ association for doctors’ association',
    ])
    expect(who('The Baltic producers oppose a merger.')).toEqual([
      'Baltic producers for Baltic producers',
    ])
    expect(who('European diplomats say a merger would fail.')).toEqual([
      'European diplomats for null',
    ])
  })

  it('finds the group behind `one of them`', () => {
    expect(
      who('Western envoys doubt that Moscow will pay. “It is dead,” one of them said.').at(-1),
    ).toBe('Western envoy for null')
  })

  it('spells out the labels of a transcript', () => {
    expect(
      who('MS. HOLLAND: We will keep it open.\nSpeakers: Joan Holland, spokeswoman of Germany.')[0],
    ).toContain('Joan Holland')
  })
})
