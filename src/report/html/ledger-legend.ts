/** The legend of the map: a swatch filled as the country is, and what it means in words. */
import type { MapFill } from '../charts/ledger-map.ts'
import { html, Markup } from './markup.ts'

const opacity: Readonly<Record<MapFill, number>> = {
  full: 1,
  strong: 0.6,
  light: 0.28,
  hatched: 1,
  none: 0.45,
}

export function legend(
  classes: readonly { readonly fill: MapFill; readonly label: string }[],
): Markup {
  return html`<ul class="legend">${classes.map(({ fill, label }) => html`<li>${swatch(fill)} ${label}</li>`)}</ul>`
}

function swatch(fill: MapFill): Markup {
  const paint =
    fill === 'hatched'
      ? '<rect width="20" height="13" fill="var(--paper)"/><path d="M-2 8 8 -2M3 13 16 0M10 15 23 2" stroke="var(--answer)" stroke-width="1.5"/>'
      : `<rect width="20" height="13" fill="var(${fill === 'none' ? '--bar' : '--answer'})" fill-opacity="${opacity[fill]}"/>`
  return new Markup(
    `<svg width="20" height="13" viewBox="0 0 20 13" aria-hidden="true" style="overflow:hidden">${paint}<rect x=".5" y=".5" width="19" height="12" fill="none" stroke="var(--answer)" stroke-opacity=".6"/></svg>`,
  )
}
