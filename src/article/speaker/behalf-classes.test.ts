import { describe, expect, it } from 'vitest'
import { gazetteer } from '../gazetteer.fixture.ts'
import { read } from '../index.ts'

/** The last speaker of a text, and for whom. */
const who = (text: string): string | undefined =>
  read(`A quiet week\n${text}`, { gazetteer, published: '2025-03-17' })
    .statements.map(({ speaker, onBehalfOf }) => `${speaker} for ${onBehalfOf}`)
    .at(-1)

describe('for whom somebody speaks', () => {
  it.each([
    [
      'The government of Tessaly wants peace. President Ann Lee said it was late.',
      'Ann Lee for Tessaly',
    ],
    [
      'Tessaly’s army lost a bridge. Defence Minister Tom Lee said it was late.',
      'Tom Lee for Tessaly',
    ],
    [
      'Ostmark’s government has offered 3 million. Prime Minister Ann Lee said it was a fair sum.',
      'Ann Lee for Ostmark',
    ],
    [
      'Tessalan President Ann Lee met nobody from Tessala. Lee said it was late.',
      'Ann Lee for Tessala',
    ],
  ])('takes the state that has a government: %s', (text, expected) =>
    expect(who(text)).toBe(expected),
  )

  it.each([
    [
      'Harbour Guild, a rail union, walked out. “No,” said the union’s secretary, Ann Lee.',
      'Ann Lee for Harbour Guild',
    ],
    [
      'Velta Energy wants less. Velta said it would pay. “No,” said its chair, Ann Lee.',
      'Ann Lee for Velta Energy',
    ],
    [
      'The Northern Front wants more. The Front said it would stay.',
      'Northern Front for Northern Front',
    ],
    ['Hart & Sons’s chief executive, Ann Lee, called it a joke.', 'Ann Lee for Hart & Sons'],
    ['Ann Lee of the charity Tidewell said it was late.', 'Ann Lee for Tidewell'],
    [
      'According to Kisira Sugar managing director Ann Lee, it was late.',
      'Ann Lee for Kisira Sugar',
    ],
    [
      'The Road and Harbour Union wants more. Its secretary, Ann Lee, said it was late.',
      'Ann Lee for Road and Harbour Union',
    ],
    [
      'The Harbour Union wants more. Its Norwegian director, Ann Lee, said it was late.',
      'Ann Lee for Harbour Union',
    ],
  ])('takes the body that is meant: %s', (text, expected) => expect(who(text)).toBe(expected))

  it.each([
    ['Senator Ann Lee, Democrat of Ohio, said it was late.', 'Ann Lee for Democrats'],
    [
      '“No,” said Senator Tom Lee, the Ohio Republican who leads the group.',
      'Tom Lee for Republicans',
    ],
    ['Tom Lee, the Conservative shadow minister, wants a vote.', 'Tom Lee for Conservatives'],
    ['In Hartwell, Mayor Ann Lee said it was late.', 'Ann Lee for Hartwell'],
    ['Ann Lee, who runs Norway’s ministry of water, said it was late.', 'Ann Lee for Norway'],
    [
      'A source close to the government of Norway said it was late.',
      'source close to the government of Norway for null',
    ],
  ])('takes party, town and ministry: %s', (text, expected) => expect(who(text)).toBe(expected))
})
