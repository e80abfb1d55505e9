/** What each line of an article is, and where its sentences begin and end. */
import { type Quotation, quotationsIn } from './quotation.ts'
import { isLetter, type Token, tokenise } from './token.ts'

export type BlockKind = 'heading' | 'byline' | 'credit' | 'boilerplate' | 'paragraph'

/** A word, number or mark outside quotation marks, or a whole quotation. */
export type Item =
  | (Token & { readonly quotation?: undefined })
  | {
      readonly kind: 'quotation'
      readonly start: number
      readonly end: number
      readonly text: string
      readonly lower: string
      readonly quotation: Quotation
    }

export interface Sentence {
  readonly start: number
  readonly end: number
  readonly items: readonly Item[]
}

export interface Block {
  readonly kind: BlockKind
  readonly start: number
  readonly end: number
  /** Where the text proper begins, after a dateline or a time stamp. */
  readonly body: number
  /** Words before the body: the place of a dateline. */
  readonly dateline: string | null
  readonly quotations: readonly Quotation[]
  readonly sentences: readonly Sentence[]
}

/** Longer sentences are cut here, so that no step looks further than this. */
const longest = 300

const abbreviations = new Set(
  `mr mrs ms dr prof st sen rep gov gen col lt capt sgt adm maj hon rev jr sr vs nos art arts para
   paras ch vol approx est inc ltd corp dept jan feb mar apr jun jul aug sep sept oct nov
   dec abs bzw ca evtl ggf inkl mio mrd nr str u.a z.b d.h
   mme mlle mm av env p pp cf ie eg al`.split(/\s+/),
)
const ends = new Set(['.', '!', '?', '…'])
const dashes = new Set(['–', '—', '-', '―'])

/** The blocks of an article in order; together they cover every line that is not empty. */
export function structure(text: string): Block[] {
  const blocks: Block[] = []
  let first = true
  for (const [start, end] of paragraphs(text)) {
    blocks.push(blockOf(text, start, end, first))
    first = false
  }
  return blocks
}

function blockOf(text: string, start: number, end: number, first: boolean): Block {
  const kind = kindOf(text, start, end, first)
  const { body, dateline } =
    kind === 'paragraph' ? opening(text, start, end) : { body: start, dateline: null }
  const quotations = quotationsIn(text, body, end)
  return {
    kind,
    start,
    end,
    body,
    dateline,
    quotations,
    sentences: kind === 'paragraph' ? sentencesOf(itemsOf(text, body, end, quotations)) : [],
  }
}

/** A longer line is no paragraph of an article; it is cut, so that time grows with length alone. */
const longestLine = 20_000

/** The last space before the limit, or the limit itself. */
function lineCut(text: string, start: number): number {
  const space = text.lastIndexOf(' ', start + longestLine)
  return space > start + longestLine / 2 ? space : start + longestLine
}

/** Lines, joined where a line was only wrapped: it ends in mid-sentence and the next goes on in lower case. */
function paragraphs(text: string): [number, number][] {
  const lines: [number, number][] = []
  let start = 0
  while (start <= text.length) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    if (end - start > longestLine) end = lineCut(text, start)
    const [from, to] = trimmed(text, start, end)
    if (from < to) {
      const last = lines.at(-1)
      const wrapped =
        last !== undefined &&
        from - last[1] <= 3 &&
        last[1] - last[0] > 50 &&
        /[\p{L},]/u.test(text[last[1] - 1] as string) &&
        /\p{Ll}/u.test(text[from] as string)
      if (wrapped) last[1] = to
      else lines.push([from, to])
    }
    start = text[end] === '\n' || end === text.length ? end + 1 : end
  }
  return lines
}

function trimmed(text: string, start: number, end: number): [number, number] {
  let from = start
  let to = end
  while (from < to && /\s/u.test(text[from] as string)) from++
  while (to > from && /\s/u.test(text[to - 1] as string)) to--
  return [from, to]
}

const creditStart =
  /^(?:photo|photos|image|images|picture|pictures|photograph|foto|fotos|bild|bilder|video|graphic|illustration|source|quelle|crédits?|credits?|caption|text|words|archivbild|symbolbild|getty images|reuters|epa)\s?(?:credits?|by|:|\/|\(c\)|©)/i
const bylineStart = /^(?:by|von|par)\s+\p{Lu}/iu
const boilerplateStart =
  /^(?:sign up|subscribe|additional reporting|read more|read also|read next|follow us|follow the|reporting by|editing by|written by|click here|share this|advertisement|listen to|download|related|notes to editors|note to editors|speakers:|participants:|unsubscribe|have your say|got a story|term of the|live updates|for more|for further|contact|media contact|press contact|ends$|correction|this article|this story|more on|more from|about \p{Lu}[^.]{1,40}:|newsletter|all rights|copyright|©|our standards|get the|join (?:us|our)|support (?:us|our)|mehr zum|lesen sie|mitarbeit|abonnieren|à lire|lire aussi|abonnez)/iu

function kindOf(text: string, start: number, end: number, first: boolean): BlockKind {
  const line = text.slice(start, Math.min(end, start + 400))
  const words = line.split(' ').length
  if (creditStart.test(line) && words < 30) return 'credit'
  if (boilerplateStart.test(line) && words < 40) return 'boilerplate'
  let last = end
  while (last > start && /[”"»’'“«)\]]/u.test(text[last - 1] as string)) last--
  const mark = text[last - 1] as string
  const closed = ends.has(mark)
  if (bylineStart.test(line) && words <= 14 && !closed) return 'byline'
  if (first && words <= 25 && mark !== '.') return 'heading'
  if (closed && !(mark === '?' && /^[^:?“"«‘„]{1,60}: \p{Lu}[^?]*\?$/u.test(line) && words <= 12))
    return 'paragraph'
  if (closed) return /^(?:q|question|frage)\b/i.test(line) ? 'paragraph' : 'heading'
  if (words <= 12 && /^[“"„«‘»][^”"“»’«]+[”"“»’«]$/u.test(line)) return 'heading'
  if (words <= 8 && end > last) return 'heading'
  return words <= 20 && end === last && mark !== ':' && mark !== ',' ? 'heading' : 'paragraph'
}

/** A dateline (`BRUSSELS, 3 May (Reuters) —`) or the time stamp of a live blog (`14:05`). */
function opening(
  text: string,
  start: number,
  end: number,
): { body: number; dateline: string | null } {
  const head = text.slice(start, Math.min(end, start + 90))
  const stamp =
    /^(?:\[|\()?\d{1,2}[:.h]\d{2}\s?(?:am|pm|uhr|gmt|cet|cest|bst|et)?(?:\]|\))?\s*[–—|:-]?\s*/i.exec(
      head,
    )
  if (stamp !== null) return { body: start + stamp[0].length, dateline: null }
  const place =
    /^(\p{Lu}[\p{Lu}\s'’.-]{2,30})(?:[,/][^–—-]{0,40})?(?:\([^)]{1,30}\))?[^\p{L}–—-]{0,2}\s?[–—-]{1,2}\s/u.exec(
      head,
    )
  if (place !== null)
    return { body: start + place[0].length, dateline: (place[1] as string).trim() }
  const city =
    /^(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?)(?:,\s[^–—()]{1,30})?\s\([^)]{1,30}\)\s?[–—-]{1,2}\s/u.exec(
      head,
    )
  if (city !== null) return { body: start + city[0].length, dateline: city[1] as string }
  const small =
    /^(\p{Lu}[\p{L}'’]*(?:[ -](?:\p{Lu}[\p{L}'’]*|sur|sous|en|de|du|la|le|les|am|an|der|ob|bei|im|in|upon|on)){1,5})(?:\s\([^)]{1,30}\))?\s[–—-]\s(?=\p{Lu})/u.exec(
      head,
    )
  if (small !== null && /[ -]\p{Ll}/u.test(small[1] as string))
    return { body: start + small[0].length, dateline: small[1] as string }
  return { body: start, dateline: null }
}

function itemsOf(text: string, from: number, to: number, quotations: readonly Quotation[]): Item[] {
  const items: Item[] = []
  let at = from
  for (const quotation of quotations) {
    for (const token of tokenise(text, at, quotation.open)) items.push(token)
    const words = text.slice(quotation.start, quotation.end)
    items.push({
      kind: 'quotation',
      start: quotation.open,
      end: quotation.close,
      text: words,
      lower: '',
      quotation,
    })
    at = quotation.close
  }
  for (const token of tokenise(text, at, to)) items.push(token)
  return items
}

function sentencesOf(items: readonly Item[]): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const close = (to: number): void => {
    if (to <= from) return
    const part = items.slice(from, to)
    sentences.push({ start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0, items: part })
    from = to
  }
  for (let at = 0; at < items.length; at++) {
    if (endsSentence(items, at) || at - from >= longest) close(at + 1)
  }
  close(items.length)
  return sentences
}

function endsSentence(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item
  const next = items[at + 1]
  if (next === undefined) return true
  if (item.kind === 'quotation') {
    if (!ends.has(item.text.at(-1) ?? '')) return false
    if (next.kind === 'mark' && ends.has(next.text)) return false
    return startsSentence(next) && !(item.text.at(-1) !== '.' && attributed(items, at + 1))
  }
  if (item.kind !== 'mark' || !ends.has(item.text)) return false
  if (next.kind === 'mark' && (ends.has(next.text) || next.text === ')')) return false
  const before = items[at - 1]
  if (item.text === '.' && before !== undefined && before.end === item.start) {
    const measure = items[at - 2]?.kind === 'number' && items[at - 2]?.end === before.start
    if (before.kind === 'word' && abbreviations.has(before.lower) && !measure) return false
    if (/^(?:no|nr|sec|fig|p|art)$/.test(before.lower) && next.kind === 'number') return false
    if (before.kind === 'word' && before.text.length === 1 && before.text !== 'I' && !measure)
      return false
    if (
      before.kind === 'number' &&
      before.text.length <= 2 &&
      next.kind === 'word' &&
      /^\p{Lu}/u.test(next.text)
    ) {
      return next.start > item.end && !months.has(next.lower)
    }
  }
  return startsSentence(next)
}

const months = new Set(
  'januar februar märz april mai juni juli august september oktober november dezember'.split(' '),
)

const startsSentence = (item: Item): boolean =>
  item.kind === 'quotation' ||
  item.kind === 'number' ||
  (item.kind === 'word'
    ? !/^\p{Ll}/u.test(item.text)
    : dashes.has(item.text) || !isLetter(item.text))

/** After `“Is it?”`: a few words that end in a lower-case word and a full stop may be the attribution. */
function attributed(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 7); at++) {
    const { lower, kind } = items[at] as Item
    if (kind === 'mark' && lower !== ',') return false
    if (
      /^(?:said|says|asked|asks|added|adds|told|tells|wrote|writes|replied|replies|demanded|wondered|fragte|sagte|a demandé|demande)$/.test(
        lower,
      )
    )
      return true
  }
  return false
}
