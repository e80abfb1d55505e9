/**
 * What every picture shares: the document it is drawn into, its label, and the house's letters. A
 * picture is one image whose label says the finding; what is inside is hidden from readers of screens.
 */
import * as Plot from '@observablehq/plot'

export interface DrawOptions {
  readonly document: Document
  /** Pixels. */
  readonly width: number
}

/** Below this width names and numbers stand above their rows. */
export const narrow = 560

/** From this width on there is room for long names and every column of numbers. */
export const roomy = 1000

export const ink = 'var(--ink)'
export const ink2 = 'var(--ink-2)'
export const answer = 'var(--answer)'
export const paper = 'var(--paper)'
/** Under the middle eight runs in ten; words on it take a halo of the same. */
export const shade = 'var(--shade)'
export const rule = 'var(--rule)'
export const edge = 'var(--edge)'

export interface Frame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly domain: readonly [number, number]
}

/** Marks drawn on one scale across and pixels down. */
export function drawFrame(
  frame: Frame,
  marks: readonly Plot.Markish[],
  label: string,
  document: Document,
): SVGSVGElement {
  const { width, height, left, right, bottom, domain } = frame
  const figure = Plot.plot({
    document,
    width,
    height,
    marginLeft: left,
    marginRight: right,
    marginTop: 0,
    marginBottom: bottom,
    x: { domain: [...domain], axis: null },
    y: { type: 'identity', axis: null },
    r: { type: 'identity' },
    style: { background: 'none', color: ink, fontSize: '13px', overflow: 'visible' },
    marks: [...marks],
  })
  return asImage(figure as unknown as SVGSVGElement, label)
}

export function asImage(svg: SVGSVGElement, label: string): SVGSVGElement {
  // Plot labels its groups, which have no role that may carry a label.
  for (const group of svg.querySelectorAll('[aria-label],[aria-description]')) {
    group.removeAttribute('aria-label')
    group.removeAttribute('aria-description')
  }
  for (const child of svg.children) child.setAttribute('aria-hidden', 'true')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', label)
  // The style of the page decides the letters.
  svg.setAttribute('font-family', 'var(--sans)')
  return svg
}

/** Text at pixels down; halo in the colour of what lies behind. */
export interface Words {
  readonly x: number
  readonly y: number
  readonly text: string
}

export interface WordStyle {
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly size?: number
  readonly weight?: number
  readonly fill?: string
  readonly halo?: string
  readonly dx?: number
}

/** Words at natural units across. */
export function words(items: readonly Words[], style: WordStyle = {}): Plot.Markish {
  const { anchor = 'start', size = 13, weight = 400, fill = ink, halo, dx = 0 } = style
  return Plot.text([...items], {
    x: 'x',
    y: 'y',
    text: 'text',
    textAnchor: anchor,
    fontSize: size,
    fontWeight: weight,
    fill,
    dx,
    fontVariant: 'tabular-nums',
    ...(halo !== undefined && { stroke: halo, strokeWidth: 4 }),
  })
}

/** Words in the margin: pixels from the left edge of the plot, negative for the names. */
export function marginWords(
  items: readonly Omit<Words, 'x'>[],
  edgeOf: 'left' | 'right',
  offset: number,
  style: WordStyle = {},
): Plot.Markish {
  const { anchor = 'start', size = 13, weight = 400, fill = ink } = style
  return Plot.text([...items], {
    frameAnchor: edgeOf,
    y: 'y',
    text: 'text',
    dx: offset,
    textAnchor: anchor,
    fontSize: size,
    fontWeight: weight,
    fill,
    fontVariant: 'tabular-nums',
  })
}
