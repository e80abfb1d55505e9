import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readingOfAnnotation } from '../../article/reading.fixture.ts'
import { renderReadingText } from './reading-text.ts'
import { readingView, statedNumber } from './reading-view.ts'

const folder = join(import.meta.dirname, '../../../scenarios/nato-hague-2025')
const article = readFileSync(join(folder, 'article.txt'), 'utf8')
const reading = readingOfAnnotation(readFileSync(join(folder, 'article.gold.json'), 'utf8'))

describe('a reading', () => {
  const view = readingView(article, reading)

  it('is the article in pieces, each statement one of them', () => {
    expect(view.pieces.map(({ text }) => text).join('')).toBe(article)
    const marked = view.pieces.filter(({ number }) => number !== null)
    expect(marked.map(({ text }) => text)).toEqual(reading.statements.map(({ text }) => text))
  })

  it('says for whom only where that is somebody else', () => {
    const { statements } = reading
    const rutte = view.rows[statements.findIndex(({ speaker }) => speaker === 'Mark Rutte')]
    expect(rutte?.actsFor).toBe('NATO')
    const own = { ...statements[0], onBehalfOf: statements[0]?.speaker ?? '' }
    const alone = readingView(article, { ...reading, statements: [own as never] })
    expect(alone.rows[0]?.actsFor).toBe('')
  })

  it.each([
    [{ value: 5, unit: '% of GDP', qualifier: null }, '5% of GDP'],
    [{ value: 3, unit: '% of GDP', qualifier: 'at least' as const }, 'at least 3% of GDP'],
    [{ value: 60, max: 75, unit: 'EUR billion', qualifier: 'range' as const }, 'EUR 60–75 billion'],
    [
      { value: 120, unit: 'USD billion per year', qualifier: null, by: 2030 },
      'USD 120 billion per year by 2030',
    ],
    [{ value: 30, unit: 'days', qualifier: 'about' as const }, 'about 30 days'],
    [{ value: 2500, unit: 'troops', qualifier: null }, '2,500 troops'],
  ])('writes %j as %s', (number, words) => {
    expect(statedNumber(number)).toBe(words)
  })

  it.each([40, 60, 80, 100, 120])('fits %i columns, article and table', (width) => {
    const text = renderReadingText(article, reading, { colour: false, width })
    const longest = Math.max(...text.split('\n').map((line) => line.length))
    expect(longest).toBeLessThanOrEqual(Math.max(width, 72))
  })

  it('marks statements in brackets with and without colour, and the same words', () => {
    const plain = renderReadingText(article, reading, { colour: false, width: 80 })
    const coloured = renderReadingText(article, reading, { colour: true, width: 80 })
    expect(plain).toMatch(/\[1 Once the guns fall silent/)
    expect(coloured).toContain('\u001b[')
    const bare = coloured.replaceAll(new RegExp(`${'\u001b'}\\[\\d+m`, 'g'), '')
    expect(bare.split('\n').map((line) => line.trimEnd())).toEqual(plain.split('\n'))
  })

  it('says plainly that nothing was found', () => {
    const none = { published: null, statements: [], unread: [], timex: [] }
    const text = renderReadingText('It rained.\n', none, { colour: false, width: 80 })
    expect(text).toMatch(/No statement found/)
    expect(text).toMatch(/The day of\s+publication is not known/)
  })
})
