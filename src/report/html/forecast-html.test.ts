import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Forecast, forecast } from '../../ensemble/index.ts'
import { emptyDocument, hostileForecast, small, smallForecast } from '../forecast.fixture.ts'
import { forecastView } from '../view/forecast-view.ts'
import { isWebAddress } from './evidence.ts'
import { renderForecastHtml } from './forecast-html.ts'
import { escapeHtml, html } from './markup.ts'
import { commandOf } from './record.ts'

let result: Forecast
let page: string
let hostilePage: string

beforeAll(async () => {
  result = await smallForecast()
  page = renderForecastHtml(result, { document: emptyDocument() })
  hostilePage = renderForecastHtml(await hostileForecast(), { document: emptyDocument() })
})

const parsed = (text: string): Document => parseHTML(text).document as unknown as Document
const all = (document: Document, selector: string) => [...document.querySelectorAll(selector)]

describe('the page', () => {
  it('is one file without script, font or request', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(page).toContain(`content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;`)
    const document = parsed(page)
    expect(all(document, 'script,link,img,iframe,object,embed,form,base')).toEqual([])
    expect(page).not.toMatch(/url\(|@import|@font-face|\son\w+=/)
  })

  it('says the answer as its only first heading, and heads down without a gap', () => {
    const document = parsed(page)
    const view = forecastView(result)
    expect(all(document, 'h1').map((h) => h.textContent)).toEqual([view.answer])
    const levels = all(document, 'h1,h2,h3,h4').map((h) => Number(h.tagName.slice(1)))
    for (const [i, level] of levels.entries()) {
      expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
    }
  })

  it('has unique ids, labels that exist, links that lead somewhere', () => {
    const document = parsed(page)
    const ids = all(document, '[id]').map((element) => element.id)
    expect(new Set(ids).size).toBe(ids.length)
    const named = ['aria-labelledby', 'aria-describedby'].flatMap((name) =>
      all(document, `[${name}]`).map((element) => element.getAttribute(name) ?? ''),
    )
    const inside = all(document, 'a[href^="#"]').map((a) => a.getAttribute('href')?.slice(1) ?? '')
    for (const id of [...named, ...inside]) expect(ids).toContain(id)
    for (const a of all(document, 'a:not([href^="#"])')) {
      expect(a.getAttribute('href')).toMatch(/^https?:/)
      expect(a.getAttribute('rel')).toContain('noopener')
    }
  })

  it('puts the table of each picture beside it, in a region that can be reached', () => {
    const document = parsed(page)
    expect(all(document, 'svg').every((svg) => svg.getAttribute('role') === 'img')).toBe(true)
    expect(all(document, 'table')).toHaveLength(2 * result.scenario.issues.length)
    for (const region of all(document, '.scroll')) {
      expect(region.getAttribute('tabindex')).toBe('0')
      expect(region.getAttribute('aria-label')).toBeTruthy()
    }
    for (const row of forecastView(result).issues.flatMap(({ rows }) => rows)) {
      expect(page).toContain(`<td>${row.middle}</td>`)
    }
  })

  it('numbers the evidence and says speaker, day and source', () => {
    const document = parsed(page)
    const notes = all(document, 'ol.evidence > li').map((li) => li.textContent)
    expect(notes).toHaveLength(2)
    expect(notes[0]).toContain('Five it must be.')
    expect(notes[0]).toContain('A Minister, 9 March 2025')
    expect(all(document, 'ol.evidence q').map((q) => q.textContent)).toEqual(['Five it must be.'])
  })

  it('is the same twice', () => {
    expect(renderForecastHtml(result, { document: emptyDocument() })).toBe(page)
  })

  it('does without exits, evidence and marks', async () => {
    const { evidence: _e, sources: _s, ...rest } = small()
    const { exits: _x, ...decision } = rest.decision
    const scenario = { ...rest, decision }
    const models = result.models.map((model) => ({ ...model, exits: {}, binding: {} }))
    const pool = { ...result.pool, exits: {} }
    const text = renderForecastHtml(
      { ...result, scenario, models, pool, contrasts: [] },
      { document: emptyDocument() },
    )
    expect(text).not.toMatch(/undefined|NaN/)
    expect(text).not.toContain('Who might leave?')
  })
})

describe('a hostile scenario', () => {
  it('brings no element, attribute or address of its own', () => {
    const document = parsed(hostilePage)
    expect(hostilePage).not.toMatch(/<(?:script|img)/i)
    expect(all(document, 'script,img,[onload],[onerror]')).toEqual([])
    expect(hostilePage).not.toContain('javascript:')
    expect(all(document, 'svg').every((svg) => svg.getAttribute('role') === 'img')).toBe(true)
    expect(all(document, 'svg svg')).toEqual([])
    expect(hostilePage).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('cannot leave an attribute', () => {
    expect(html`<a title="${'"><b>'}">`.text).toBe('<a title="&quot;&gt;&lt;b&gt;">')
    expect(escapeHtml(`'&`)).toBe('&#39;&amp;')
  })

  it('links nothing but the web', () => {
    expect(isWebAddress('https://example.org/a?b=c')).toBe(true)
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://a b', '//example.org']) {
      expect(isWebAddress(url)).toBe(false)
    }
  })
})

describe('the command', () => {
  it('makes the forecast again, and leaves out what is the default', async () => {
    expect(commandOf(result)).toBe(
      'entente forecast scenarios/small-talks --draws 60 --seed 1 --slow-draws 20 --record none',
    )
    const one = await forecast(small(), { draws: 5, seed: 7, models: ['mean', 'nash'] })
    expect(commandOf(one)).toBe(
      'entente forecast scenarios/small-talks --draws 5 --seed 7 --models mean,nash --record none',
    )
  })

  it('cannot end its quotation', () => {
    const models = [{ key: 'nash', model: 'nash', options: { a: "'; rm -rf" }, draws: 1 }]
    expect(commandOf({ ...result, record: { ...result.record, models } })).toContain(
      `--options '{"nash":{"a":"'\\''; rm -rf"}}'`,
    )
  })
})
