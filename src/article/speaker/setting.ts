/** What the stages of the reader share: the article, its language and day, and who occurs in it. */
import type { Entry, Gazetteer } from '../gazetteer/index.ts'
import type { Language } from '../language/index.ts'

export interface Post {
  /** The noun of the post, lower case: `minister`, `leader`. */
  readonly noun: string
  /** All words of the post in lower case: `prime minister`. */
  readonly words: string
  /** Canonical name of the state, body or party the post belongs to. */
  readonly of: string | null
  /** `its` or `their` before the post: the owner is the body spoken of last. */
  readonly anaphoric?: boolean
  /** `his` or `her` before the post: the owner is whom the man or woman spoken of last stands for. */
  readonly personal?: 'f' | 'm'
  /** `former`, `ex-`: held once, and no longer spoken for. */
  readonly past?: boolean
  /** The body that a common noun before the post means: `council spokesman`. */
  readonly body?: string
}

export interface Person {
  /** The longest form in the article, without title. */
  name: string
  gender: 'f' | 'm' | null
  readonly posts: Post[]
  /** What the person stands for by the words of the article: `of the makers’ federation`. */
  from: string | null
  /** The body that the person's first words, or the sentence before, make likely. */
  implied?: string | null
  /** The body that `its` or `their` before the post means, once the person speaks. */
  anchor?: string
  /** The state that the words before a post of government are about. */
  ruled?: string | null
  readonly known: Entry | undefined
}

export interface Mention {
  readonly at: number
  readonly end: number
  readonly sentence: number
  /** A person, or the canonical name of a state or an organisation. */
  readonly person: Person | null
  readonly body: string | null
  /** A state, by the gazetteer or because it has a government. */
  readonly state?: boolean
  readonly plural: boolean
}

export interface Cast {
  readonly people: readonly Person[]
  /** In the order of the text, outside quotation marks. */
  readonly mentions: Mention[]
  /** Bodies by the common noun that the article calls them by: `carmaker` Voltaro. */
  readonly kinds: ReadonlyMap<string, string>
  /** For each word in the names of bodies, the body that is mentioned most: `council` Harlow Bay Council. */
  readonly byNoun: ReadonlyMap<string, string>
  /** Full names of bodies by what the article cuts them to: `Meridian` for Meridian Homes. */
  readonly firms: ReadonlyMap<string, string>
  /** How often each body is mentioned. */
  readonly counts: ReadonlyMap<string, number>
  /** The person that a name means. */
  personOf(name: string): Person | undefined
  /** The state the article is about by its dateline and its adjectives; for posts without a country. */
  readonly home: string | null
  /** The body whose press release the text is. */
  readonly issuer: string | null
}

export interface Setting {
  readonly text: string
  readonly language: Language
  readonly gazetteer: Gazetteer
  readonly published: string | null
  /** Full names by the short form that the article sets in brackets behind them. */
  readonly shortForms?: ReadonlyMap<string, string>
  /** Names that stand on their own somewhere in the article, in no title. */
  readonly names: ReadonlySet<string>
  /** The same by their first four letters. */
  readonly stems: ReadonlyMap<string, readonly string[]>
}
