/** Words, numbers and marks with their offsets; one pass over the characters. */

export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  /** UTF-16 code units, end exclusive. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
}

const letter = /\p{L}|\p{M}/u
const digit = (char: string): boolean => char >= '0' && char <= '9'
const space = /\s/u
const joiners = new Set(["'", '’', '-', '‑'])

/** True for a letter or a combining mark. */
export const isLetter = (char: string | undefined): boolean =>
  char !== undefined &&
  char !== '' &&
  ((char >= 'a' && char <= 'z') ||
    (char >= 'A' && char <= 'Z') ||
    (char > '\u007f' && letter.test(char)))

/**
 * Tokens of `text` between two offsets. A word keeps its inner apostrophes and hyphens (`Spain’s`,
 * `three-day`) and its inner full stops (`U.S.`); a number keeps its separators (`4,500`, `3.5`).
 */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  let at = from
  while (at < to) {
    const char = charAt(text, at)
    if (char === ' ' || char === '\n' || space.test(char)) {
      at += char.length
      continue
    }
    if (char === '-' && at > from && isLetter(text[at - 1])) {
      const skipped = inverted.exec(text.slice(at, at + 9))?.[0].length ?? 0
      if (skipped > 0 && tokens.at(-1)?.end === at) {
        at += skipped
        continue
      }
    }
    const kind = isLetter(char) ? 'word' : digit(char) ? 'number' : 'mark'
    const end =
      kind === 'word'
        ? wordEnd(text, at, to)
        : kind === 'number'
          ? numberEnd(text, at, to)
          : at + char.length
    const slice = text.slice(at, end)
    tokens.push({
      kind,
      start: at,
      end,
      text: slice,
      lower: slice.toLowerCase().replaceAll('’', "'"),
    })
    at = end
  }
  return tokens
}

/** Signs of money in letters, written on to the sum: `Sh5,500`, `EUR300m`. */
const coins = new Set(
  `Sh KSh Ksh KSH Sh. TSh USh Rs Rp RM Tk Kr kr Kč NKr DKr SKr Nkr Dkr Skr Fr SFr Ft Lei Lek Br Le Nu Bs
   EUR USD GBP CHF NOK SEK DKK ISK KES UGX TZS NGN GHS ZAR INR PKR BDT LKR IDR MYR PHP THB VND JPY CNY RMB HKD SGD AUD
   NZD CAD BRL MXN PLN CZK HUF RON TRY UAH RUB EGP AED SAR ILS`.split(/\s+/),
)

/** French words that lose their vowel before another: `l’accord`, `qu’il`. */
const elided = /^(?:[ldjnsmtc]|qu|lorsqu|puisqu|jusqu)$/i

function charAt(text: string, at: number): string {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code < 0xdc00 && at + 1 < text.length
    ? text.slice(at, at + 2)
    : text.charAt(at)
}

function wordEnd(text: string, start: number, to: number): number {
  let at = start
  while (at < to) {
    const char = charAt(text, at)
    if (digit(char) && at > start && coins.has(text.slice(start, Math.min(at, start + 5)))) break
    else if (isLetter(char) || (digit(char) && at > start)) at += char.length
    else if (
      (char === "'" || char === '’') &&
      elided.test(text.slice(start, Math.min(at, start + 8))) &&
      at - start < 8 &&
      isLetter(text[at + 1])
    )
      return at + 1
    else if (char === '-' && inversion(text, start, at) > 0) break
    else if (joiners.has(char) && isLetter(text[at + 1])) at += 1
    else if (
      (char === "'" || char === '’') &&
      text[at - 1] === 's' &&
      /[\s]/u.test(text[at + 1] ?? '')
    )
      return at + 1
    else if (char === '.' && initials(text, start, at)) at += 1
    else break
  }
  return Math.min(at, to)
}

const inverted = /^-(?:t-)?(?=(?:ils?|elles?)(?![\p{L}-]))|^-t-(?=on(?![\p{L}-]))/u

/** Length of the hyphens between a French verb and the pronoun behind it: `a-t-il`, `dit-elle`; 0 for none. */
function inversion(text: string, start: number, at: number): number {
  if (!/\p{Ll}/u.test(text[start] as string) && at - start !== 1) return 0
  return inverted.exec(text.slice(at, at + 9))?.[0].length ?? 0
}

/** A full stop belongs to the word when single letters stand on both sides of it: `U.S.`, `e.g.` */
function initials(text: string, start: number, at: number): boolean {
  if (at - start === 1) return isLetter(text[at + 1]) && !isLetter(text[at + 2])
  return text[at - 2] === '.' && isLetter(text[at - 1])
}

function numberEnd(text: string, start: number, to: number): number {
  let at = start
  while (at < to) {
    const char = text[at] as string
    if (digit(char)) at += 1
    else if ((char === '.' || char === ',') && at > start && digit(text[at + 1] ?? '')) at += 1
    else if ((char === ' ' || char === ' ') && thousands(text, at)) at += 1
    else if (char === ' ' && at - start <= 3 && grouped(text, start, at)) at += 1
    else break
  }
  return at
}

/** `90 000` with a plain space: round thousands alone, so that two numbers stay two. */
const grouped = (text: string, start: number, at: number): boolean =>
  thousands(text, at) &&
  text[at + 3] === '0' &&
  text[at + 2] === '0' &&
  !/[.,\p{L}]/u.test(text[start - 1] ?? ' ') &&
  digit(text[at - 1] as string) &&
  !text.slice(start, at).includes('.')

/** A thin or hard space inside `120 000`. */
const thousands = (text: string, at: number): boolean =>
  digit(text[at + 1] ?? '') &&
  digit(text[at + 2] ?? '') &&
  digit(text[at + 3] ?? '') &&
  !digit(text[at + 4] ?? '')
