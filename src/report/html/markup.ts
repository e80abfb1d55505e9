/** HTML from templates: whatever is not markup already is escaped. */

/** Markup that may stand as it is. Only templates and pictures make it. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export type Part = Markup | string | number | undefined | readonly Part[]

/** Escapes every hole; joins lists; leaves out undefined. Holes stand in text or in quoted attributes. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const text = template.map((piece, i) => (i === 0 ? piece : textOf(parts[i - 1]) + piece))
  return new Markup(text.join(''))
}

function textOf(part: Part): string {
  if (part === undefined) return ''
  if (part instanceof Markup) return part.text
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part))
  return part.map(textOf).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** An element’s id from an id of the scenario and a prefix. */
export function anchor(prefix: string, id: string): string {
  return `${prefix}-${id.replace(/[^\w-]/g, '-')}`
}
