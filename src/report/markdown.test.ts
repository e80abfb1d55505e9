import { describe, expect, it } from 'vitest'
import { hostileForecast, smallForecast } from './forecast.fixture.ts'
import { renderForecastMarkdown } from './markdown.ts'
import { escapeMarkdown, markdownTable } from './markdown-table.ts'
import { forecastView } from './view/forecast-view.ts'

describe('Markdown', () => {
  it('keeps text text', () => {
    expect(escapeMarkdown('a|b *c* [d](e) <f> & `g`')).toBe(
      'a\\|b \\*c\\* \\[d\\](e) &lt;f> &amp; \\`g\\`',
    )
    expect(escapeMarkdown('# not a heading\nnor this')).toBe('\\# not a heading nor this')
    expect(escapeMarkdown('1. not a list')).toBe('\\1. not a list')
  })

  it('aligns numbers to the right', () => {
    expect(markdownTable(['a', 'b'], [['x', '1']])).toBe('| a | b |\n|---|--:|\n| x | 1 |')
  })

  it('says the answer first and the same digits as the view', async () => {
    const forecast = await smallForecast()
    const text = renderForecastMarkdown(forecast)
    const view = forecastView(forecast)
    expect(text).toMatch(/^# Small talks\n/)
    expect(text).toContain(view.answer)
    for (const row of view.issues.flatMap(({ rows }) => rows)) {
      expect(text).toContain(`| ${row.middle} | ${row.range} | ${row.agreement} |`)
    }
    expect(text).toContain('### Who stands where')
  })

  it('lets no tag of a scenario through', async () => {
    expect(renderForecastMarkdown(await hostileForecast())).not.toMatch(/<(?:script|img|svg)/)
  })
})
