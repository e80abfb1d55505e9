/** A picture as a file of its own: with its colours, for light and dark. */

import { tokens } from '../html/tokens.ts'
import { svgMarkup } from './serialise.ts'

/** Pixels of paper around it. */
const border = 28

/** @param theme one of the two, or whatever the viewer prefers */
export function standaloneSvg(
  svg: SVGSVGElement,
  theme: 'light' | 'dark' | 'auto' = 'auto',
): string {
  const [x = 0, y = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number)
  const copy = svg.cloneNode(true) as SVGSVGElement
  const outer = [width + 2 * border, height + 2 * border] as const
  copy.setAttribute('viewBox', [x - border, y - border, ...outer].join(' '))
  copy.setAttribute('width', String(outer[0]))
  copy.setAttribute('height', String(outer[1]))
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('style', 'background:var(--paper);color:var(--ink);font-size:13px')
  const style = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'style')
  style.textContent = tokens(theme, 'svg')
  copy.insertBefore(style, copy.firstChild)
  return svgMarkup(copy)
}
