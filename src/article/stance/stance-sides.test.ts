import { describe, expect, it } from 'vitest'
import { gazetteer } from '../gazetteer.fixture.ts'
import { read } from '../index.ts'

const last = (text: string) =>
  read(`A quiet week\n${text}`, { gazetteer, published: '2025-03-17' }).statements.at(-1)

describe('the side that a statement takes', () => {
  it.each([
    ['“If they don’t sign, I’m not going to protect them,” Trump said.', 'threaten'],
    ['“Otherwise we will sell to others,” Trump said.', 'threaten'],
    ['“If nothing moves, I fly home,” Trump said.', 'threaten'],
    ['Norway would match any new duty on steel, its trade minister said.', 'threaten'],
    ['Norway would refuse permission unless the firm paid, its trade minister said.', 'condition'],
    ['Norway agreed to cut 30 boats if the others did the same.', 'condition'],
    ['Rutte said it would have to be well above 4%.', 'demand'],
    ['“Write the rule down,” Rutte said.', 'demand'],
    ['The rebels want a truce of 40 days, their envoy said.', 'demand'],
    ['Rutte told allies to hurry, “because nobody waits for ever”.', 'demand'],
    ['Analysts call the target out of reach.', 'oppose'],
    ['“We can pay, but not like this,” Rutte said.', 'oppose'],
    ['“Nobody in my party will vote for it,” Rutte said.', 'oppose'],
    ['Norway said the offer remained on the table.', 'support'],
    ['Norway countered with a cut of 12 per cent.', 'support'],
    ['A diplomat said six per cent “was not out of the question”.', 'describe'],
    ['A diplomat said the two sides were “a coffee apart”.', 'describe'],
  ])('%s', (text, stance) => expect(last(text)?.stance).toBe(stance))

  it.each([
    [
      'Rutte said he would sign “once somebody shows me the text”.',
      'once somebody shows me the text',
    ],
    ['“Ninety days is the least if people are to sow,” Rutte said.', null],
    ['“We stay until November. Then the money is gone,” Rutte said.', null],
  ])('holds the condition: %s', (text, condition) => expect(last(text)?.condition).toBe(condition))
})
