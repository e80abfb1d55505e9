/** What the sections of the ledger's page are made of: pictures at three widths, folded tables, lists. */
import { svgMarkup } from '../charts/serialise.ts'
import type { DrawOptions } from '../charts/svg.ts'
import { html, Markup } from './markup.ts'
import { scrolling } from './tables.ts'

/** Widths at which each picture is drawn; the style sheet shows one. */
const widths = [
  ['slim', 340],
  ['middle', 720],
  ['wide', 1080],
] as const

type Draw = (options: DrawOptions) => SVGSVGElement

export function figure(draw: Draw, document: Document): Markup {
  return html`<figure>${widths.map(([name, width]) => html`<div class="${name}">${new Markup(svgMarkup(draw({ document, width })))}</div>`)}</figure>`
}

export function section(id: string, title: string, parts: readonly (Markup | undefined)[]): Markup {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${parts}</section>`
}

export const paragraph = (text: string): Markup | undefined =>
  text === '' ? undefined : html`<p>${text}</p>`

export function bullets(items: readonly string[]): Markup | undefined {
  return items.length === 0
    ? undefined
    : html`<ul class="caption">${items.map((item) => html`<li>${item}</li>`)}</ul>`
}

/** Folded: the picture says it first, the table has every digit. */
export function folded(
  label: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  note = '',
  first = 'Ally',
): Markup {
  return html`<details><summary>${label}</summary>${note === '' ? undefined : html`<p class="note">${note}.</p>`}${scrolling(
    label,
    html`<table aria-label="${label}"><thead><tr>${heads.map((text) => html`<th scope="col">${text === '' ? first : text}</th>`)}</tr></thead>
<tbody>${rows.map(([name = '', ...cells]) => html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`,
  )}</details>`
}
