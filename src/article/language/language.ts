/** What the reader must know of a language; each language fills one of these in its own folder. */

/** What a cue says of the stance before the words themselves are looked at. */
export type CueStance = 'say' | 'describe' | 'support' | 'commit' | 'oppose' | 'demand' | 'threaten'

/**
 * How the words go on after the cue. `say`: a clause or a quotation; `tell`: an addressee first;
 * `noun`: a noun phrase or an infinitive; `to`: an infinitive only; `name`: an object and what it
 * is called; `quote`: a quotation only; `urge`: somebody and what they are to do.
 */
export type Frame = 'say' | 'tell' | 'noun' | 'to' | 'name' | 'quote' | 'urge'

export interface Cue {
  /** The first word in its dictionary form. */
  readonly base: string
  readonly stance: CueStance
  readonly frame: Frame
  readonly form: 'finite' | 'past' | 'base' | 'ing'
  /** The words of the cue, lower case; the first is inflected. */
  readonly words: readonly string[]
  /** Whether the form is also a past participle, so that a form of `be` before it makes a passive. */
  readonly participle: boolean
  /** Further readings of a lexicon that says how a verb is built: see `VerbFrame`. */
  readonly build?: VerbFrame
}

/** What a verb takes besides its subject, where the words stand apart: `spricht sich für … aus`. */
export interface VerbFrame {
  /** The part that a separable verb leaves at the end of its clause. */
  readonly particle: string | null
  readonly reflexive: boolean
  /** Words between the verb and its content: `für`, `auf`, `bereit zu`. */
  readonly links: readonly string[]
  /** A finite form, an infinitive or a participle. */
  readonly kind: 'finite' | 'subjunctive' | 'infinitive' | 'participle'
}

/** Words of a language by which a statement takes a side. */
export interface StanceWords {
  readonly modals: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** Steps that hurt others or leave the table. */
  readonly harm: ReadonlySet<string>
  readonly obliging: ReadonlySet<string>
  readonly commanding: ReadonlySet<string>
  readonly reluctant: ReadonlySet<string>
  readonly disparaging: ReadonlySet<string>
  readonly favourable: ReadonlySet<string>
  readonly willing: ReadonlySet<string>
  /** The speaker’s own side as a subject: `we`, `it`, `they`. */
  readonly own: ReadonlySet<string>
  /** Forms that announce what the speaker will do, where one word says it: `signerons`. */
  announces(word: string): boolean
}

/** How the clauses of a language are built, which decides the stage that reads them. */
export type Grammar = 'subject-first' | 'verb-second' | 'romance'

/** How a noun may stand for a speaker. */
export type NounKind = 'role' | 'group' | 'organisation' | 'document' | 'government'

export interface Noun {
  readonly kind: NounKind
  readonly gender: 'f' | 'm' | null
  readonly plural: boolean
}

export interface Pronoun {
  readonly gender: 'f' | 'm' | 'n' | null
  readonly plural: boolean
}

export interface Language {
  readonly id: 'en' | 'de' | 'fr'
  readonly grammar: Grammar
  /** Frequent small words by which the language of an article is told. */
  readonly commonWords: ReadonlySet<string>
  /** By first word, longest first. */
  readonly cues: ReadonlyMap<string, readonly Cue[]>
  /** Words that lead to a source without a verb: `according to`. */
  readonly accordingTo: readonly (readonly string[])[]
  readonly that: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, Pronoun>
  readonly possessives: ReadonlySet<string>
  readonly nouns: ReadonlyMap<string, Noun>
  readonly determiners: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  /** Forms of be, have and the modals, with `to` out. */
  readonly auxiliaries: ReadonlySet<string>
  readonly be: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** Verbs after which speech fails to come: decline, refuse, avoid. */
  readonly silence: ReadonlySet<string>
  readonly adverbs: ReadonlySet<string>
  /** Words with a capital letter that name nobody: weekdays, months, openers. */
  readonly openers: ReadonlySet<string>
  readonly honorifics: ReadonlySet<string>
  readonly femaleNames: ReadonlySet<string>
  readonly maleNames: ReadonlySet<string>
  /** Indefinite words that can be no speaker. */
  readonly nobody: ReadonlySet<string>
  /** Words that lead from a post or a body to its owner: `of`. */
  readonly owning: ReadonlySet<string>
  /** Words of stance, where the language is not English. */
  readonly stance: StanceWords | null
}

export const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '')
export const wordSet = (list: string): ReadonlySet<string> => new Set(words(list))
