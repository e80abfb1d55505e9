/** What the gazetteer holds: names of states, bodies, offices and people, and how they are found. */

/**
 * `state` a country, `body` an organisation or an alliance, `office` a post that people hold,
 * `person` one tenure of one person, `party` a political party, `company` a firm.
 */
export type EntryKind = 'state' | 'body' | 'office' | 'person' | 'party' | 'company'

export interface Entry {
  /** ISO 3166-1 alpha-3 for a state, a word for the rest; the tenures of one person share theirs. */
  readonly id: string
  readonly kind: EntryKind
  readonly name: string
  /** Other names, those of other languages too; for a person the surname is one of them. */
  readonly aliases: readonly string[]
  /** Adjectives and names of the people: `French`, `Frenchman`. */
  readonly adjectives: readonly string[]
  /** Places and buildings that stand for it: `Kremlin`, `Moscow`. */
  readonly metonyms: readonly string[]
  readonly gender: 'f' | 'm' | null
  /** The state or body it belongs to, by id. */
  readonly of: string | null
  /** The office that this person holds in this tenure, by id. */
  readonly office: string | null
  /** First day of the tenure: `2024-10-01`, `2024-10` or `2024`; null where open or not known. */
  readonly from: string | null
  /** Last day of the tenure, as `from`; null while it lasts. */
  readonly to: string | null
}

export interface Gazetteer {
  readonly entries: readonly Entry[]
  /**
   * Entries that a surface form may mean, in the order of the tables: the exact form, capitals
   * minded; where there is none, the same without accents. Empty for a form that is not known.
   */
  find(surface: string): readonly Entry[]
  /** For a person with several tenures, the latest. */
  byId(id: string): Entry | undefined
  /**
   * Who held an office on a day, or holds it now where the day is null; on a day of handing over
   * the one who takes over. Undefined where nobody is known, or several held it side by side.
   * @param date `2025-03-17`; a month or a year will do
   */
  holder(officeId: string, ofId: string, date: string | null): Entry | undefined
}

/** A table of the gazetteer that cannot be read; the message names file, line and column. */
export class GazetteerError extends Error {
  override readonly name = 'GazetteerError'
}
