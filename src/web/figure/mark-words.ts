/** Labels of marks where there is no room for all of their words. */

/** Letters of a label at most; what is longer loses what stands behind its first clause. */
const longestLabel = 32

/** The first clause of a long label; the whole of a short one. */
export function brief(label: string): string {
  const bare = label.replace(/\s*\([^)]*\)/g, '').trim()
  if (bare.length <= longestLabel) return bare
  const [first = bare] = bare.split(/,\s| and |; /, 1)
  return first.length >= 10 ? first : bare
}

/** Words that say nothing by themselves. */
const empty = /^(?:what|the|an?|of|at|in|on|by|as|and|also|that|which|to|for|from|with)$/i

/** One or two words that tell marks apart. */
export function firstWords(label: string): string {
  const told = brief(label.replace(/^[^:]{1,12}: /, ''))
    .split(' ')
    .filter((word) => !empty.test(word))
  const [first = '', second = ''] = told
  return first.length + second.length < 14 ? `${first} ${second}`.trim() : first
}
