/** Evidence as numbered endnotes, in the order in which the report first leans on it. */
import type { Evidence, Scenario, Source } from '../../scenario/index.ts'
import { figureWords } from '../figure-words.ts'
import { day } from '../format.ts'
import type { IssuePositions } from '../view/positions.ts'
import { html, type Markup } from './markup.ts'

export interface Endnotes {
  /** Numbers with links, for beside a table cell. */
  marks(ids: readonly string[]): Markup | undefined
  readonly list: Markup | undefined
}

export function endnotesOf(scenario: Scenario, positions: readonly IssuePositions[]): Endnotes {
  const known = new Map(scenario.evidence?.map((evidence) => [evidence.id, evidence]))
  const sources = new Map(scenario.sources?.map((source) => [source.id, source]))
  const { decision } = scenario
  const used = [
    ...positions.flatMap((each) => each.positions.flatMap(({ evidence }) => evidence)),
    ...(decision.exits ?? []).flatMap(({ evidence = [] }) => evidence),
    ...(decision.evidence ?? []),
    ...known.keys(),
  ]
  const order = [...new Set(used)].filter((id) => known.has(id))
  const numbers = new Map(order.map((id, i) => [id, i + 1]))
  return {
    marks: (ids) => {
      const own = ids.flatMap((id) => numbers.get(id) ?? [])
      if (own.length === 0) return undefined
      return html`<sup>${own.map((n) => html`<a href="#e${n}" aria-label="evidence ${n}">${n}</a> `)}</sup>`
    },
    list:
      order.length === 0
        ? undefined
        : html`<ol class="evidence">${order.map((id, i) => {
            const evidence = known.get(id)
            return evidence && endnote(evidence, scenario, sources.get(evidence.source), i + 1)
          })}</ol>`,
  }
}

/** The words in quotation marks only if somebody said them. */
function endnote(
  evidence: Evidence,
  scenario: Scenario,
  source: Source | undefined,
  n: number,
): Markup {
  const { speaker, quote, note, date } = evidence
  const figure = figureWords(evidence, scenario)
  const who = [speaker, day(date)].filter((part) => part !== undefined).join(', ')
  return html`<li id="e${n}">${quote === undefined ? undefined : html`<q>${quote}</q> `}${figure === undefined ? undefined : html`${figure} `}<span class="small">${who}. ${source && sourceLine(source)}${note === undefined ? undefined : html` ${note}`}</span></li>`
}

function sourceLine({ title, publisher, date, url, retrieved, licence }: Source): Markup {
  const about = [
    publisher,
    day(date),
    retrieved === undefined ? undefined : `read ${day(retrieved)}`,
    licence,
  ].filter((part) => part !== undefined)
  const name =
    url !== undefined && isWebAddress(url)
      ? html`<a href="${url}" rel="noopener noreferrer">${title}</a>`
      : html`${title}`
  return html`${name}, ${about.join(', ')}.`
}

/** Nothing but the web is linked, whatever a scenario holds. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s"'<>]+$/i.test(url)
}
