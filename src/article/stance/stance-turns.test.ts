import { describe, expect, it } from 'vitest'
import { gazetteer } from '../gazetteer.fixture.ts'
import { read } from '../index.ts'

const stance = (text: string) =>
  read(`Head\n\nThe parties met in Geneva on Monday.\n\n${text}\n`, {
    gazetteer,
    published: '2025-03-17',
  }).statements.at(-1)?.stance

describe('turns of phrase that take a side', () => {
  it.each([
    ['a court', '“Then we will take the matter to the tribunal,” said Mark Rutte.', 'threaten'],
    ['a price others pay', '“They will pay a heavy price for this,” said Mark Rutte.', 'threaten'],
    ['an exit', '“No deal by Friday and we go home,” said Mark Rutte.', 'threaten'],
    ['a hostile pledge', 'The landlords promised to fight the bill in the courts.', 'threaten'],
    ['an announced stoppage', 'The union announced a stoppage of 48 hours.', 'threaten'],
    [
      'an answer to what is left undone',
      'Oslo said it would start its own channel if no offer reached 2 billion euros.',
      'threaten',
    ],
    ['a kind step on a condition', 'Oslo said it would pay if no shot was fired.', 'condition'],
    ['consent that hangs', 'Oslo said its consent depended on a guarantee.', 'condition'],
    ['time to act', '“It is time to publish the accounts,” said Mark Rutte.', 'demand'],
    ['a thing that had to be', 'Oslo said the levy had to be scrapped.', 'demand'],
    ['a floor', '“Twelve weeks is our floor,” said Mark Rutte.', 'demand'],
    ['a question why not', '“Why not let the auditors in?” said Mark Rutte.', 'demand'],
    ['not on the table', 'Oslo said the tax was not on the table.', 'oppose'],
    ['a level that falls short', 'Oslo said the offer fell short of its worth.', 'oppose'],
    ['a refusal in the passive', 'Oslo said the price would not be raised again.', 'oppose'],
    [
      'a name denied and a worse one given',
      '“That is not control, that is a race,” said Mark Rutte.',
      'oppose',
    ],
    ['a likening', '“Eighteen months is a coffee break,” said Mark Rutte.', 'oppose'],
    ['a denied bad name', '“This is not a collapse, it is a pause,” said Mark Rutte.', 'describe'],
    ['no more of it', '“Not a litre more,” said Mark Rutte.', 'oppose'],
    ['readiness', 'Oslo said it was ready to talk about cheese.', 'support'],
    ['praise', 'Oslo said it was a step in the right direction.', 'support'],
    ['an admission', 'Oslo conceded that it would not join before 2031.', 'describe'],
    ['marks around a measure', 'Oslo said it had seen “fewer than half” of the sites.', 'describe'],
    ['what may be needed', 'Oslo said the envoys would meet again if needed.', 'describe'],
  ])('%s', (_, text, expected) => {
    expect(stance(text)).toBe(expected)
  })

  it('reads long lines in linear time', () => {
    const long = (words: number) =>
      `“We ${'take the new old big '.repeat(words)}down,” said Mark Rutte.`
    const time = (words: number) => {
      const start = performance.now()
      stance(long(words))
      return performance.now() - start
    }
    time(200)
    expect(time(4000)).toBeLessThan(60 * (time(400) + 20))
  })
})
