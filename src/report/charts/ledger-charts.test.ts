/** The pictures of the ledger: one image each, its label the finding, in the colours of the page. */
import { describe, expect, it } from 'vitest'
import { burden } from '../../backtest/index.ts'
import { panelOf, pathsTo, priceTarget, withoutGuarantor } from '../../ledger/index.ts'
import { emptyDocument } from '../forecast.fixture.ts'
import { alliesView, gapBars } from '../ledger/allies-pictures.ts'
import {
  counterfactualPicture,
  outlookPicture,
  pathsPicture,
  withoutPicture,
} from '../ledger/fan-pictures.ts'
import { publishedBill, publishedGeography, publishedLedger } from '../ledger/published.fixture.ts'
import { isOneImage } from './image.fixture.ts'
import { drawAmountBars } from './ledger-bars.ts'
import { drawAllyDots } from './ledger-dots.ts'
import { drawFan } from './ledger-fan.ts'
import { drawMap } from './ledger-map.ts'
import { drawSlope } from './ledger-slope.ts'

const document = emptyDocument()
const ledger = publishedLedger()
const request = { target: 3.5, draws: 50, seed: 1 }
const cost = priceTarget(ledger, request)
const paths = pathsTo(ledger, { ...request, by: 2035 })
const report = burden(panelOf(ledger), { credibility: 0.5, pledge: 3.5, draws: 50, seed: 1 })
const without = withoutGuarantor(ledger, publishedBill(), {
  ...request,
  by: 2035,
  guarantor: 'USA',
})
const view = alliesView(cost, ledger)
const texts = (svg: SVGSVGElement) => [...svg.querySelectorAll('text')].map((t) => t.textContent)

describe.each([1080, 720, 340])('at %i pixels', (width) => {
  const options = { document, width }

  it('draws who would pay what', () => {
    const { bars, alt } = gapBars(cost)
    const svg = drawAmountBars(bars, alt, options)
    isOneImage(svg, alt)
    expect(alt).toMatch(/^The gap to 3\.5% of GDP in 2024, US\$ bn: 413\.\d for 30 of 32 allies/)
    for (const { label } of bars) expect(texts(svg)).toContain(label)
    expect(texts(svg)).not.toContain('Poland')
  })

  it('draws where everybody stands and stood', () => {
    const svg = drawAllyDots(view.dots, options)
    isOneImage(svg, view.dots.alt)
    expect(view.dots.alt).toMatch(
      /^One of 31 allies spent 3\.5% of GDP or more in 2024 \(Poland\); 23 spent at least 2%, against three in 2014/,
    )
    expect(svg.querySelectorAll('circle').length).toBe(31 * 10 + 1)
    expect(texts(svg)).toContain('North Macedonia')
  })

  it('draws how far they came, no label over another', () => {
    const svg = drawSlope(view.slope, options)
    isOneImage(svg, view.slope.alt)
    expect(view.slope.alt).toContain('fell in two (the United States and Croatia); 20 crossed 2%')
    const right = [...svg.querySelectorAll('text')].filter((text) =>
      /^\d\.\d\d%\s{2}/.test(text.textContent ?? ''),
    )
    expect(right).toHaveLength(31)
    const places = right
      .map((text) => Number(/,([\d.]+)\)/.exec(text.getAttribute('transform') ?? '')?.[1]))
      .toSorted((a, b) => a - b)
    places.slice(1).forEach((y, i) => {
      expect(y - (places[i] as number)).toBeGreaterThan(14)
    })
  })

  it('draws the map, its classes told apart without colour', () => {
    const picture = view.map(publishedGeography())
    const svg = drawMap(picture, options)
    isOneImage(svg, picture.alt)
    expect(picture.alt).toMatch(/up to 1 point below: five \(Estonia, the United States, Latvia/)
    expect(texts(svg)).toContain('4.1')
    expect(svg.outerHTML).toContain('fill="url(#hatch-europe-')
    const ids = [...svg.querySelectorAll('pattern')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
  })

  it.each([
    ['the paths', pathsPicture(paths), /^Spending of all rises from US\$ 1,48\d bn in 2024/],
    [
      'Europe alone',
      withoutPicture(without),
      /^On the way to 3\.5% Europe’s allies would spend US\$ 39\d bn more in 2035.*€ 250 bn/,
    ],
    ['the forecast', outlookPicture(report), /^If what is promised is 3\.5% of GDP/],
    ['the counterfactual', counterfactualPicture(report), /^If the guarantor’s credibility fell/],
  ])('draws %s with their spread', (_, picture, alt) => {
    const svg = drawFan(picture, options)
    isOneImage(svg, picture.alt)
    expect(picture.alt).toMatch(alt)
    const said = texts(svg).join(' ')
    for (const { label } of picture.lines) {
      for (const word of label.split(' ')) expect(said).toContain(word)
    }
  })
})

describe('the pictures', () => {
  it('show nothing but what the table behind them holds', () => {
    const years = view.heads.slice(1, -1)
    expect([years[0], years.at(-1), years.length]).toEqual(['2014', '2024', 11])
    const rows = new Map(view.rows.map(([name, ...cells]) => [name, cells.slice(0, -1)]))
    for (const { name, text, history } of view.dots.rows) {
      expect(rows.get(name)).toEqual(history.map((share) => share.toFixed(2)))
      expect(`${rows.get(name)?.at(-1)}%`).toBe(text)
    }
    const slopes = new Map(view.slopeRows.map(([name, ...cells]) => [name, cells]))
    for (const { name, from, to } of view.slope.slopes) {
      expect(slopes.get(name)?.slice(0, 2)).toEqual([from.toFixed(2), to.toFixed(2)])
    }
    expect(view.slopeRows[0]?.[0]).toBe('Poland')
    expect(slopes.get('Croatia')?.at(-1)).toBe('fell')
    const map = new Map(view.mapRows.map(([name, ...cells]) => [name, cells[0]]))
    for (const { name, fill } of view.map(publishedGeography()).allies) {
      const drawn = view.classes.find((each) => each.fill === fill)?.label
      expect(map.get(name)).toBe(drawn)
    }
  })

  it('count an ally exactly at the target as there', () => {
    const exact = alliesView(priceTarget(ledger, { ...request, target: 4.12 }), ledger)
    const poland = ledger.figure('pct_gdp', 'POL', 2024)?.value ?? 0
    expect(exact.dots.rows[0]?.reached).toBe(poland >= 4.12)
    expect(exact.classes.map(({ fill }) => fill)).toContain('none')
  })

  it('have words for one ally, for none, and for a target that is the old promise', () => {
    const said = (more: object) => {
      const { dots, slope } = alliesView(priceTarget(ledger, { ...request, ...more }), ledger)
      return `${dots.alt} ${slope.alt}`
    }
    expect(said({ allies: ['Germany'] })).toMatch(
      /^Germany spent 2\.12% of GDP in 2024, after 1\.19%/,
    )
    expect(said({ allies: ['Iceland'] }).trim()).toBe('')
    expect(said({ target: 2 })).toMatch(
      /^23 of 31 allies spent 2% of GDP or more in 2024, against th/,
    )
    expect(said({ target: 5 })).toMatch(
      /^None of 31 allies spent 5% of GDP or more in 2024; 23 spent/,
    )
  })

  it('show published shares on every basis, as they say', () => {
    const dollars = priceTarget(ledger, { ...request, basis: 'dollars' })
    const row = alliesView(dollars, ledger).dots.rows.find(({ name }) => name === 'Netherlands')
    expect(row?.text).toBe('2.05%')
  })
})
