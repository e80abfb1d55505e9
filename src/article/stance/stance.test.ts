import { describe, expect, it } from 'vitest'
import { gazetteer } from '../gazetteer.fixture.ts'
import { read } from '../index.ts'

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

  it.each([
    [
      'a step of one’s own army',
      'Oslo warned that the army would resume operations unless Berlin left.',
      'threaten',
    ],
    [
      'a step in the passive that only power takes',
      'Oslo warned that crews would be sent in unless the gates were opened.',
      'threaten',
    ],
    [
      'a step of two words',
      '“If they strike, we will lock out the engineers,” Mark Rutte said.',
      'threaten',
    ],
    ['a proposal to cut', 'Oslo proposed to cut the imports to 2 tonnes.', 'support'],
    ['a sentence that begins with its verb', '“Publish the advice,” Mark Rutte said.', 'demand'],
    ['let and a third person', '“Let people count the metres,” Mark Rutte said.', 'demand'],
    [
      'a level in the negative',
      'Oslo said it would not vote for anything with fewer than 100 homes.',
      'demand',
    ],
    ['a subjunctive after insist', 'Oslo insists the cap stay at 180 euros.', 'demand'],
    [
      'a furious cue before a demand',
      '“The generals should be on the phone,” Mark Rutte fumed.',
      'demand',
    ],
    ['what will be needed', 'Oslo said at least 3 million people will need help.', 'describe'],
    ['no objection', 'Oslo said it had “no objection” to the lists.', 'support'],
    ['a promise in the passive', '“Every krone will be published,” Mark Rutte said.', 'support'],
    ['a refusal in marks', 'Oslo said it would ‘not move a single post’.', 'oppose'],
    [
      'cannot of anybody',
      '“London cannot leave the club and keep the locker,” Mark Rutte said.',
      'oppose',
    ],
    ['something too high', 'Oslo believes the figures are too high.', 'oppose'],
    [
      'all options open',
      '“We are not taking anything off the table,” Mark Rutte said.',
      'describe',
    ],
    ['an admission', 'Oslo admitted it had been wrong.', 'describe'],
    ['an aside in marks', 'Oslo said a deal was possible ‘before the clocks change’.', 'describe'],
  ])('%s', (_, text, expected) => {
    expect(stance(text)).toBe(expected)
  })
})
