/** The pictures of the record: each one image that says its finding and draws what it was given. */
import { describe, expect, it } from 'vitest'
import { emptyDocument } from '../forecast.fixture.ts'
import { drawCoverage } from './coverage.ts'
import { drawPit } from './pit-bars.ts'
import { drawScoreBars } from './score-bars.ts'

const document = emptyDocument()
const label = 'Too narrow: 80% intervals held 58%.'

const texts = (svg: SVGSVGElement): readonly string[] =>
  [...svg.querySelectorAll('text')].map(({ textContent }) => textContent ?? '')

function isOneImage(svg: SVGSVGElement): void {
  expect(svg.getAttribute('role')).toBe('img')
  expect(svg.getAttribute('aria-label')).toBe(label)
  for (const child of svg.children) expect(child.getAttribute('aria-hidden')).toBe('true')
  expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/)
}

describe.each([320, 200])('at %i pixels', (width) => {
  it('draws promise against truth, with one point in words', () => {
    const points = [0.2, 0.5, 0.8].map((said) => ({ said, held: said * 0.7 }))
    const svg = drawCoverage(points, { said: 0.8, held: 0.58 }, label, { document, width })
    isOneImage(svg)
    expect(texts(svg)).toContain('80% said, 58% held')
    const [dot] = svg.querySelectorAll('circle')
    const side = Number(svg.getAttribute('width'))
    expect(Number(dot?.getAttribute('cx'))).toBeCloseTo(1 + 0.8 * (side - 2), 0)
    expect(Number(dot?.getAttribute('cy'))).toBeCloseTo(8 + 0.42 * side, 0)
  })

  it('draws where outcomes stood, and says what is cut off', () => {
    const svg = drawPit([0.6, 0.1, 0.1, 0.1, 0.1], label, { document, width })
    isOneImage(svg)
    expect(svg.querySelectorAll('rect')).toHaveLength(5)
    const tall = drawPit([0.96, 0.01, 0.01, 0.01, 0.01], label, { document, width })
    expect(texts(tall)).toContain('96%')
  })

  it('draws scores from zero with their ranges', () => {
    const bars = [
      { label: 'Ours', value: 10, text: '10.0', baseline: false, range: [8, 12] as const },
      { label: 'Mean', value: 20, text: '20.0', baseline: true },
    ]
    const svg = drawScoreBars(bars, label, { document, width })
    isOneImage(svg)
    const widths = [...svg.querySelectorAll('rect')].map((rect) =>
      Number(rect.getAttribute('width')),
    )
    expect((widths[1] as number) / (widths[0] as number)).toBeCloseTo(2, 1)
    expect(texts(svg)).toEqual(expect.arrayContaining(['Ours', 'Mean', '10.0', '20.0']))
  })
})
