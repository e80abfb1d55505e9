/** The pictures: one image each, its label the finding, its inside hidden, its letters readable. */
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyDocument, smallForecast } from '../forecast.fixture.ts'
import { type ForecastView, forecastView } from '../view/forecast-view.ts'
import type { IssueView } from '../view/issue-view.ts'
import type { IssuePositions } from '../view/positions.ts'
import { drawBars } from './bars.ts'
import { isOneImage } from './image.fixture.ts'
import { drawOutcome } from './outcome.ts'
import { drawPositions } from './positions.ts'
import { standaloneSvg } from './standalone.ts'

const document = emptyDocument()
let view: ForecastView
let issue: IssueView
let positions: IssuePositions

beforeAll(async () => {
  view = forecastView(await smallForecast())
  issue = view.issues[0] as IssueView
  positions = view.positions[0] as IssuePositions
})

describe.each([1160, 680, 358])('at %i pixels', (width) => {
  it('draws where an issue lands', () => {
    const svg = drawOutcome(issue, { document, width })
    isOneImage(svg, issue.alt)
    expect(issue.alt).toMatch(/^Target: the middle of the runs is [\d.]+% of GDP; eight runs/)
    expect(svg.getAttribute('width')).toBe(String(width))
    const dots = svg.querySelectorAll('circle').length
    expect(dots).toBe(50 + 20 * (issue.rows.length - 1))
    for (const { title } of issue.rows) expect(svg.textContent).toContain(title)
  })

  it('draws who stands where', () => {
    const svg = drawPositions({ issue, positions, alt: 'They differ.' }, { document, width })
    isOneImage(svg, 'They differ.')
    for (const { name } of positions.positions) expect(svg.textContent).toContain(name)
    expect(svg.querySelectorAll('[stroke-dasharray="4 3"]').length).toBeGreaterThan(0)
  })
})

describe('pictures', () => {
  it('draw bars from zero', () => {
    const bars = [{ label: 'A', share: 0.5, text: '50%', main: true }]
    const svg = drawBars(bars, 'A: 50%', { document, width: 301 })
    isOneImage(svg, 'A: 50%')
    const bar = [...svg.querySelectorAll('rect')].find(
      (rect) => rect.getAttribute('height') === '13',
    )
    expect(bar?.getAttribute('width')).toBe('126')
  })

  it('stand alone with their colours', () => {
    const svg = drawOutcome(issue, { document, width: 1160 })
    const text = standaloneSvg(svg)
    expect(text).toContain('xmlns="http://www.w3.org/2000/svg"')
    expect(text).toContain('--answer:#0a6468')
    expect(text).toContain('prefers-color-scheme:dark')
    expect(standaloneSvg(svg, 'light')).not.toContain('prefers-color-scheme')
  })

  it('write the middle to the left where a dotted line is near to the right', () => {
    const anchorWith = (marks: IssueView['marks'], p50: number) => {
      const rows = issue.rows.map((row) => ({ ...row, summary: { ...row.summary, p50 } }))
      const svg = drawOutcome({ ...issue, rows, marks }, { document, width: 1160 })
      const label = [...svg.querySelectorAll('text')].find((text) =>
        text.textContent?.endsWith('middle of the runs'),
      )
      return label?.closest('[text-anchor]')?.getAttribute('text-anchor')
    }
    expect(anchorWith([{ at: 4, value: '4%', label: 'a mark' }], 3.8)).toBe('end')
    expect(anchorWith([], 3.8)).not.toBe('end')
  })

  it('call only a % of something a share', () => {
    const titleOf = (unit: string) =>
      drawOutcome({ ...issue, unit }, { document, width: 1160 }).textContent
    expect(titleOf('% of GDP')).toContain('share of GDP')
    expect(titleOf('%')).not.toContain('share')
  })

  it('put a value that every run gives on the line of that value', () => {
    const sure = { p10: 2, p50: 2, p90: 2, sd: 0 }
    const rows = issue.rows.map((row) => ({ ...row, summary: { ...row.summary, ...sure } }))
    const svg = drawOutcome({ ...issue, rows }, { document, width: 1160 })
    const places = [...svg.querySelectorAll('circle')].map((dot) => dot.getAttribute('cx'))
    expect(new Set(places).size).toBe(1)
  })

  it('show a void issue without dots', () => {
    const none = { p10: null, p50: null, p90: null, histogram: Array.from({ length: 60 }, () => 0) }
    const rows = issue.rows.map((row) => ({ ...row, summary: { ...row.summary, ...none } }))
    const svg = drawOutcome({ ...issue, rows }, { document, width: 1160 })
    expect(svg.querySelectorAll('circle').length).toBe(0)
  })
})
