import { describe, expect, it } from 'vitest'
import { gazetteer } from '../gazetteer.fixture.ts'
import { read } from '../index.ts'

const last = (text: string) =>
  read(`Head\n${text}`, { gazetteer, published: '2025-03-17' }).statements.at(-1)

describe('nouns that report', () => {
  it('reads what hangs on a refusal or a demand', () => {
    expect(last('Oslo walked out. Its refusal to sell the quay is well known.')).toMatchObject({
      speaker: 'Norway',
      cue: 'refusal',
      stance: 'oppose',
      text: 'to sell the quay',
    })
    expect(last('Germany’s demand for a lower tariff has met with silence.')).toMatchObject({
      speaker: 'Germany',
      cue: 'demand for',
      stance: 'demand',
      text: 'a lower tariff',
    })
  })

  it('finds the agent of a pledge', () => {
    expect(last('A pledge by the mayor to pay for the ambulances still stands.')).toMatchObject({
      speaker: 'mayor',
      stance: 'support',
      text: 'to pay for the ambulances',
    })
  })

  it('leaves nouns without an owner alone', () => {
    expect(last('The demand for steel has fallen this year.')).toBeUndefined()
  })

  it('reads what a view or an answer is', () => {
    expect(last('Germany’s view is that the levy will fail.')).toMatchObject({
      speaker: 'Germany',
      cue: 'view',
      text: 'the levy will fail',
    })
    expect(last('Anna Berg spoke. Her answer was blunt: “Never in my life.”')).toMatchObject({
      speaker: 'Anna Berg',
      kind: 'direct',
    })
  })

  it('reads the level that a noun equals or holds', () => {
    expect(last('Germany’s latest offer is 4.5 per cent from October.')).toMatchObject({
      speaker: 'Germany',
      cue: 'offer',
      text: '4.5 per cent from October',
    })
    expect(last('Germany’s offer of 3.8 per cent still stands.')).toMatchObject({
      speaker: 'Germany',
      cue: 'offer of',
      stance: 'support',
      text: '3.8 per cent',
    })
    expect(last('The union’s demand is 7 per cent.')).toMatchObject({
      speaker: 'union',
      stance: 'demand',
      text: '7 per cent',
    })
    expect(last('Germany’s price is high. Its target was clear.')).toBeUndefined()
  })
})
