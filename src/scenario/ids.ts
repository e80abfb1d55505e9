/**
 * Identifiers: how one is made from a name, and which known one a misspelt one is nearest to.
 * Both are shared by reading, editing and importing, so that a name gets the same id everywhere.
 */
import { forbiddenKeys } from './schema.ts'

/** Longest id that the schema accepts. */
const longestId = 80

/** Longer texts are no misspelt ids, and comparing them would cost time in a hostile file. */
const longestCompared = 60

/**
 * Makes an id from a name: NFKD, lower-case, runs of anything else become one hyphen, trimmed.
 * @param name as given, any text
 * @param taken ids already given away: a second one gets `-2`, a third `-3`
 * @param fallback stem of the id of a name without any letter or digit: `actor` gives `actor-1`
 */
export function idFromName(name: string, taken: ReadonlySet<string>, fallback = 'actor'): string {
  const marks = /\p{M}+/gu
  const plain = name.slice(0, 400).normalize('NFKD').replace(marks, '').toLowerCase()
  const stem = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestId - 6)
    .replace(/^-|-$/g, '')
  const usable = stem !== '' && !forbiddenKeys.has(stem)
  if (usable && !taken.has(stem)) return stem
  const base = usable ? stem : fallback
  for (let n = usable ? 2 : 1; ; n++) {
    const id = `${base}-${n}`
    if (!taken.has(id)) return id
  }
}

/** Number of insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) best = Math.min(best, (before[j - 2] ?? 0) + 1)
      row.push(best)
    }
    before = previous
    previous = row
  }
  return previous[b.length] ?? 0
}

/**
 * The candidate that `name` most probably meant, or undefined when none is near: at most a third
 * of its letters (and never fewer than one) may differ. Capitals do not count.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > longestCompared) return undefined
  const wanted = name.toLowerCase()
  const allowed = Math.max(1, Math.floor(wanted.length / 3))
  let best: string | undefined
  let bestDistance = allowed
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > bestDistance) continue
    const distance = editDistance(wanted, candidate.toLowerCase())
    const nearer = distance < bestDistance || best === undefined
    const tied = distance === bestDistance && best !== undefined
    // Of equally near names the one that begins alike is the likelier.
    const alike = tied && shared(wanted, candidate) > shared(wanted, best ?? '')
    if (distance <= bestDistance && (nearer || alike)) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** Number of characters at the start that two texts share. */
function shared(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]?.toLowerCase()) length++
  return length
}
