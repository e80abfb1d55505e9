import { describe, expect, it } from 'vitest'
import { structure } from '../text/structure.ts'
import { timesIn } from './timex.ts'

const times = (text: string, published = '2025-03-17'): [string, string][] => {
  const items = structure(`Head\n${text}`)[1]?.sentences[0]?.items ?? []
  const { times: found } = timesIn(items, published, null)
  return found.map(({ start, end, value }) => [`Head\n${text}`.slice(start, end), value])
}

describe('time expressions', () => {
  it.each([
    ['He said it on Tuesday.', 'on Tuesday', '2025-03-11'],
    ['Last Thursday they met.', 'Last Thursday', '2025-03-13'],
    ['A vote is scheduled for Friday of next week.', 'for Friday of next week', '2025-03-28'],
    ['He is due to fly next Thursday.', 'next Thursday', '2025-03-27'],
    ['The ministers will meet in February.', 'in February', '2026-02'],
    ['It was agreed in April.', 'in April', '2024-04'],
    ['She said so this week.', 'this week', '2025-W12'],
    ['She said so yesterday.', 'yesterday', '2025-03-16'],
    ['The pact of 3 May 2021 holds.', '3 May 2021', '2021-05-03'],
    ['They voted by 64 to 57 on Friday.', 'on Friday', '2025-03-14'],
    ['A credit lapses in June.', 'in June', '2025-06'],
    ['He will rest unless it is reopened in June.', 'in June', '2025-06'],
    ['It must leave by the end of January.', 'by the end of January', '2026-01'],
    ['The truce runs out on Nov. 14.', 'on Nov. 14', '2024-11-14'],
    ['They met at the weekend.', 'at the weekend', '2025-W11'],
    ['They left the rubbish until Christmas.', 'until Christmas', '2025-12-25'],
    ['It was cut last autumn.', 'last autumn', '2024-09'],
  ])('%s', (text, words, value) => {
    expect(times(text)).toContainEqual([words, value])
  })

  it('knows the months of one language only', () => {
    expect(times('Luang Mai supports it.')).toEqual([])
  })

  it('leaves the modal verb may and the verb march alone', () => {
    expect(times('They may march again.')).toEqual([])
  })
})
