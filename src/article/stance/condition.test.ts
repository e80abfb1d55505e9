import { describe, expect, it } from 'vitest'
import { conditionIn } from './condition.ts'

const condition = (text: string): string | null => {
  const found = conditionIn(text, 0, text.length)
  return found === null ? null : text.slice(found.start, found.end)
}

describe('conditions', () => {
  it.each([
    ['it would hit back if the levy takes effect', 'if the levy takes effect'],
    ['If they move on hours, I can move on money', 'If they move on hours'],
    ['to leave unless the dam is dropped', 'unless the dam is dropped'],
    ['it would sign provided that gauges are opened', 'provided that gauges are opened'],
    ['to close it should either side fail to comply', 'should either side fail to comply'],
    ['Without three flags there is no brigade', 'Without three flags'],
    ['without relief the reserves would fall', 'without relief'],
    ['If they come back with a number we’ll be at the table', 'If they come back with a number'],
    ['No cash, no crossing', 'No cash, no crossing'],
    ['we will sign if the road is paid for,', 'if the road is paid for'],
    ['sealed they stay for as long as Brenn does the same', 'for as long as Brenn does the same'],
  ])('%s', (text, words) => {
    expect(condition(text)).toBe(words)
  })

  it.each([
    'they should pay more',
    'it fell after two years',
    'once again he left',
    'as if nothing had happened',
    'they want it as soon as possible',
    'rubbish will rot until Christmas',
  ])('finds none in %s', (text) => {
    expect(condition(text)).toBeNull()
  })
})
