import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { publishedIn, publishedInHtml } from './published.ts'

describe('the day of publication', () => {
  it('is read from the dateline of the example article', () => {
    const example = join(import.meta.dirname, '../../../scenarios/nato-hague-2025/article.txt')
    expect(publishedIn(readFileSync(example, 'utf8'))).toBe('2025-03-17')
  })

  it.each([
    ['Published 17 March 2025\nThe minister said no.', '2025-03-17'],
    ['Headline\nUpdated: March 5, 2024, 10:31 GMT\nText.', '2024-03-05'],
    ['Stand: 3. März 2025, 14 Uhr\nText.', '2025-03-03'],
    ['Publié le 1er août 2024\nTexte.', '2024-08-01'],
    ['Headline\nMonday, 2 June 2025\nText.', '2025-06-02'],
    ['17.03.2025\nText.', '2025-03-17'],
    ['2025-03-17\nText.', '2025-03-17'],
    ['BERLIN, Dec. 9, 2023 — The chancellor said no.', '2023-12-09'],
  ])('%j', (text, day) => {
    expect(publishedIn(text)).toBe(day)
  })

  it.each([
    'The treaty of 4 April 1949 – the oldest of them – stands.\nIt was signed on 4 April 1949.',
    'He spoke. On 17 March 2025 – a Monday – they met.',
    'Published soon\nText.',
    'Headline\n99 March 2025\nText.',
    '',
  ])('is not taken from a date that the text merely mentions: %j', (text) => {
    expect(publishedIn(text)).toBeNull()
  })

  it('is found in the head of a page', () => {
    const meta = '<meta property="article:published_time" content="2025-03-17T08:00:00Z">'
    expect(publishedInHtml(`<html><head>${meta}</head><body>x</body></html>`)).toBe('2025-03-17')
    expect(publishedInHtml('<meta name="date" content="soon"><p>17 March 2025</p>')).toBeNull()
  })
})
