/** Whether two quotes are the same words, one perhaps cut shorter than the other. */

/** Shorter stretches are in many sentences by chance. */
const fewestCharacters = 12

/** White space and the punctuation at the ends, which quoting changes, do not count. */
export function sameWords(a: string, b: string): boolean {
  const [one, other] = [core(a), core(b)]
  if (one === other) return true
  return (
    (one.length > fewestCharacters && other.includes(one)) ||
    (other.length > fewestCharacters && one.includes(other))
  )
}

function core(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  let [from, to] = [0, line.length]
  while (from < to && isMark(line[from])) from += 1
  while (to > from && isMark(line[to - 1])) to -= 1
  return line.slice(from, to)
}

function isMark(char: string | undefined): boolean {
  return char !== undefined && /[^\p{L}\p{N}%€$£]/u.test(char)
}
