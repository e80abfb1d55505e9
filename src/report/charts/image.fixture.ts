/** What every picture of the house is: one image with a label, quiet inside, readable, in tokens. */
import { expect } from 'vitest'

export function isOneImage(svg: SVGSVGElement, label: string): void {
  expect(svg.getAttribute('role')).toBe('img')
  expect(svg.getAttribute('aria-label')).toBe(label)
  expect([...svg.querySelectorAll('g[aria-label]')]).toEqual([])
  for (const child of svg.children) expect(child.getAttribute('aria-hidden')).toBe('true')
  for (const text of svg.querySelectorAll('[font-size]')) {
    expect(Number.parseFloat(text.getAttribute('font-size') ?? '')).toBeGreaterThanOrEqual(12)
  }
  expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/)
  // Colours are the page's: every paint is a token, or a hatching made of one.
  const paints = [...svg.outerHTML.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map((m) => m[1])
  const own = /^(?:none|currentColor|var\(--|url\(#hatch-)/
  expect(paints.filter((paint) => !own.test(paint ?? ''))).toEqual([])
}
