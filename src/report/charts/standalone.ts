/** A picture as a file of its own: with its colours, for light and dark. */
import { tokens } from '../html/tokens.ts'

/** @param theme one of the two, or whatever the viewer prefers */
export function standaloneSvg(
  svg: SVGSVGElement,
  theme: 'light' | 'dark' | 'auto' = 'auto',
): string {
  const style = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'style')
  style.textContent = `${tokens(theme, 'svg')}svg{background:var(--paper);padding:24px}`
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  svg.insertBefore(style, svg.firstChild)
  const text = svg.outerHTML
  style.remove()
  return text
}
