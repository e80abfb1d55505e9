/** A language that nobody speaks: every text of the English between brackets, so that what is left out shows. */

/** The same shape with every text marked. */
export function marked<T>(said: T): T {
  if (typeof said === 'string') return mark(said) as T
  if (typeof said === 'function') {
    const told = said as unknown as (...args: readonly unknown[]) => unknown
    return ((...args: readonly unknown[]) => marked(told(...args))) as T
  }
  if (Array.isArray(said)) return said.map(marked) as T
  if (typeof said !== 'object' || said === null) return said
  const entries = Object.entries(said).map(([key, inner]) => [key, marked(inner)] as const)
  return Object.fromEntries(entries) as T
}

function mark(text: string): string {
  return /\p{L}/u.test(text) ? `⟦${text}⟧` : text
}

/** Every text of a language that takes no arguments. */
export function textsOf(said: unknown): readonly string[] {
  if (typeof said === 'string') return [said]
  if (typeof said !== 'object' || said === null) return []
  return Object.values(said).flatMap(textsOf)
}
