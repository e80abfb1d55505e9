import { describe, expect, it } from 'vitest'
import { models } from '../models/index.ts'
import { renderModelList, renderModelMarkdown, renderModelText } from './model-page.ts'
import { formatReference, type Reference } from './reference.ts'

const nash: Reference = {
  id: 'nash1950',
  type: 'article-journal',
  title: 'The Bargaining Problem',
  author: [{ family: 'Nash', given: 'John F.' }],
  'container-title': 'Econometrica',
  volume: '18',
  page: '155-162',
  issued: { 'date-parts': [[1950]] },
  DOI: '10.2307/1907266',
}

describe('a reference', () => {
  it('reads author, year, title, place, link', () => {
    expect(formatReference(nash)).toBe(
      'Nash, J. F. (1950). The Bargaining Problem. Econometrica 18, 155–162. doi:10.2307/1907266',
    )
  })

  it('does with what there is, and with many authors', () => {
    expect(formatReference({ id: 'x', type: 'book', title: 'Why?' })).toBe('Why?')
    const author = ['A', 'B', 'C', 'D'].map((family) => ({ family }))
    expect(formatReference({ ...nash, author })).toMatch(/^A et al\. \(1950\)/)
    expect(formatReference({ ...nash, author: author.slice(0, 2) })).toMatch(/^A and B \(1950\)/)
  })
})

describe('model pages', () => {
  it.each(models.map((model) => [model.id, model] as const))('of %s', (_, model) => {
    const text = renderModelText(model, [nash], { colour: false, width: 80 })
    const page = renderModelMarkdown(model, [nash])
    for (const option of Object.keys(model.options)) {
      expect(text).toContain(option)
      expect(page).toContain(`| \`${option}\` |`)
    }
    expect(page).toMatch(new RegExp(`^# ${model.title}\n`))
    expect(page.split('\n## Assumes\n')).toHaveLength(2)
    expect(text.split('\n').every((line) => line === line.trimEnd())).toBe(true)
    expect(page).not.toContain('undefined')
  })

  it('lists all with their claims', () => {
    const list = renderModelList(models, { colour: false, width: 80 })
    expect(list.trim().split('\n')).toHaveLength(models.length)
  })
})
