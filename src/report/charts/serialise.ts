/**
 * A picture as markup, the same bytes from every document: every attribute and text escaped so that it
 * is well-formed XML as well as HTML, coordinates to a hundredth of a pixel.
 */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

export function svgMarkup(element: Element): string {
  const name = element.localName
  const attributes = [...element.attributes]
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((attribute) => ` ${attribute.name}="${escaped(rounded(attribute))}"`)
    .join('')
  const inside = [...element.childNodes]
    .map((node) => {
      if (isElement(node)) return svgMarkup(node)
      const text = node.nodeType === 3 ? (node.textContent ?? '') : ''
      // Rules of style are the chart library's and ours; a scenario has no word in them.
      return name === 'style' ? text.replaceAll('<', '') : escaped(text)
    })
    .join('')
  return inside === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inside}</${name}>`
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

/** Attributes that hold words, not places. */
const worded: ReadonlySet<string> = new Set([
  'aria-label',
  'class',
  'style',
  'font-family',
  'xmlns',
])

function rounded({ name, value }: Attr): string {
  if (worded.has(name)) return value
  return value.replace(/\d+\.\d{3,}(?:e-\d+)?/g, (digits) =>
    String(Number(Number(digits).toFixed(2))),
  )
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? '')
}
