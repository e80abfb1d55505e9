/** What the reader finds: statements with their exact characters, and what it left unread. */

/** How the words stand in the text. */
export type StatementKind = 'direct' | 'indirect' | 'mixed'

/** What the speaker does with the words; the first that fits, from the top. */
export type Stance = 'threaten' | 'condition' | 'demand' | 'oppose' | 'support' | 'describe'

export type Qualifier = 'at least' | 'up to' | 'about' | 'range'

/** A quantity with a unit inside a statement. */
export interface StatedNumber {
  readonly value: number
  /** Upper end when `qualifier` is `range`. */
  readonly max?: number
  /** Natural unit with its scale word: `% of GDP`, `EUR billion per year`, `days`. */
  readonly unit: string
  readonly qualifier: Qualifier | null
  /** Target year that the statement names. */
  readonly by?: number
}

/**
 * Something the article attributes to an identifiable speaker. Offsets are UTF-16 code units in the
 * article as given, the end exclusive; the article cut from `start` to `end` is `text`, always.
 */
export interface Statement {
  /** `s1`, `s2` … in the order of the text. */
  readonly id: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: StatementKind
  /** Canonical name: the longest that the article gives, without title. */
  readonly speaker: string
  /** The words of the attribution in the text. */
  readonly speakerMention: string
  /** The actor spoken for; `null` where the article does not say. */
  readonly onBehalfOf: string | null
  /** The cue as in the text, `:` for a colon, `null` in an interview. */
  readonly cue: string | null
  readonly stance: Stance
  readonly numbers: readonly StatedNumber[]
  /** Exact words of the condition inside the text. */
  readonly condition: string | null
  /** When it was made: `2025-03-13`, `2025-03` or `2025-W11`; `null` where the sentence does not say. */
  readonly date: string | null
  /** Segments of one quotation share it. */
  readonly group: string | null
}

/** A stretch that looks like speech and is none, with the reason in words for the reader. */
export interface Unread {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly why: string
}

/** A time expression with its value resolved against the day of publication. */
export interface TimeExpression {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: string
}

export interface Reading {
  readonly published: string | null
  readonly statements: readonly Statement[]
  readonly unread: readonly Unread[]
  readonly timex: readonly TimeExpression[]
}
