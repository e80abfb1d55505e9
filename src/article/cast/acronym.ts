/** Short forms that an article sets beside a full name: `the Rail and Port Workers’ Union (RPWU)`. */

/** Most characters that a full name takes before its bracket. */
const longest = 120

/** Full names by their short form, for each `Full Name (FN)` and `Full Name, or FN,` of the text. */
export function shortForms(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const match of text.matchAll(/(?:\(|, or )(\p{Lu}[\p{L}&]{0,7}\p{Lu})(?=[),])/gu)) {
    const short = match[1] as string
    const before = text.slice(Math.max(0, match.index - longest), match.index)
    const full = spelt(before, short)
    if (full !== null && !found.has(short)) found.set(short, full)
  }
  return found
}

/** The capitalised words at the end of a stretch whose initials are the short form. */
function spelt(before: string, short: string): string | null {
  const words = before
    .slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1)
    .trim()
    .split(/\s+/)
  const wanted = short.replace(/&/g, '').toLowerCase()
  let letters = ''
  for (let at = words.length - 1; at >= 0 && words.length - at < 12; at--) {
    const word = words[at] as string
    if (/^\p{Lu}/u.test(word)) {
      letters = initialsOf(word) + letters
      if (letters === wanted) return words.slice(at).join(' ')
      if (letters.length > wanted.length) return null
    } else if (!/^(?:of|for|and|the|on|in|de|des|du|la|le|der|und|für)$/.test(word)) return null
  }
  return null
}

/** `Anglo-Dutch` has two. */
const initialsOf = (word: string): string =>
  word
    .split('-')
    .map((part) => part.charAt(0))
    .join('')
    .toLowerCase()
