/** A reading in the words and pieces that every face shows: terminal, page and report. */
import type { Reading, Stance, StatedNumber, Statement } from '../../article/index.ts'
import { plural, trimmed } from '../format.ts'

/** A stretch of the article; `number` where it belongs to a statement, from 1 in order of text. */
export interface ArticlePiece {
  readonly text: string
  readonly number: number | null
  /** Id of the statement, for a link. */
  readonly id: string | null
}

export interface StatementRow {
  readonly number: number
  readonly id: string
  readonly speaker: string
  /** Whom the words are for; empty where the article does not say, or where the speaker is it. */
  readonly actsFor: string
  readonly stance: string
  readonly numbers: string
  readonly condition: string
  readonly date: string
}

export interface UnreadRow {
  readonly text: string
  readonly why: string
}

export interface ReadingView {
  /** The whole article in order: the pieces joined are the article. */
  readonly pieces: readonly ArticlePiece[]
  readonly rows: readonly StatementRow[]
  readonly unread: readonly UnreadRow[]
  /** One sentence: how many statements, of how many speakers. */
  readonly summary: string
  /** One sentence on the day that dates are counted from. */
  readonly published: string
}

/** Heads of the table, in the order of a row. */
export const statementHeads = ['', 'speaker', 'for', 'stance', 'numbers', 'condition', 'date']

const stanceWords: Readonly<Record<Stance, string>> = {
  threaten: 'threatens',
  condition: 'on condition',
  demand: 'demands',
  oppose: 'opposes',
  support: 'supports',
  describe: 'describes',
}

/** @param text the article that was read */
export function readingView(text: string, reading: Reading): ReadingView {
  const { statements, unread, published } = reading
  const speakers = new Set(statements.map(({ speaker }) => speaker)).size
  const statementsOf = plural(statements.length, 'statement')
  return {
    pieces: piecesOf(text, statements),
    rows: statements.map(rowOf),
    unread: unread.map((each) => ({ text: each.text, why: each.why })),
    summary:
      statements.length === 0
        ? 'No statement found: nothing here is attributed to a speaker.'
        : `${statementsOf} by ${plural(speakers, 'speaker')}.`,
    published:
      published === null
        ? 'The day of publication is not known: dates such as “last Thursday” stay open.'
        : `Dates are counted from ${published}.`,
  }
}

/** “European leaders”, “people close to the talks”, “Norway and Iceland”; a name in capitals is one. */
function areSeveral(speaker: string): boolean {
  const [head = ''] = speaker.split(
    / (?:of|in|at|from|on|for|with|close|familiar|briefed|involved) /,
  )
  return / and /.test(head) || /(?:^| )(?:people|\p{Ll}+[^\W\d_s]s)$/u.test(head)
}

/** Stance as the table says it, of one speaker or of several. */
export function stanceWord(stance: Stance, speaker = ''): string {
  const word = stanceWords[stance]
  return stance !== 'condition' && areSeveral(speaker) ? word.slice(0, -1) : word
}

/** `at least 5% of GDP`, `EUR 60–75 billion by 2029`. */
export function statedNumber({ value, max, unit, qualifier, by }: StatedNumber): string {
  const digits = (x: number) => trimmed(x, 6)
  const amount = max === undefined ? digits(value) : `${digits(value)}–${digits(max)}`
  const currency = /^([A-Z]{3})(?: (.+))?$/.exec(unit)
  const measured =
    currency !== null
      ? [currency[1], amount, currency[2]].filter(Boolean).join(' ')
      : unit.startsWith('%')
        ? `${amount}${unit}`
        : `${amount} ${unit}`
  const before = qualifier === null || qualifier === 'range' ? '' : `${qualifier} `
  return `${before}${measured}${by === undefined ? '' : ` by ${by}`}`
}

function rowOf(statement: Statement, index: number): StatementRow {
  const { id, speaker, onBehalfOf, stance, numbers, condition, date } = statement
  return {
    number: index + 1,
    id,
    speaker,
    actsFor: onBehalfOf === null || onBehalfOf === speaker ? '' : onBehalfOf,
    stance: stanceWord(stance, speaker),
    numbers: numbers.map(statedNumber).join(', '),
    condition: condition ?? '',
    date: date ?? '',
  }
}

function piecesOf(text: string, statements: readonly Statement[]): readonly ArticlePiece[] {
  const pieces: ArticlePiece[] = []
  let at = 0
  const upTo = (end: number, number: number | null, id: string | null) => {
    if (end > at) pieces.push({ text: text.slice(at, end), number, id })
    at = Math.max(at, end)
  }
  for (const [index, { start, end, id }] of statements.entries()) {
    upTo(start, null, null)
    upTo(end, index + 1, id)
  }
  upTo(text.length, null, null)
  return pieces
}
