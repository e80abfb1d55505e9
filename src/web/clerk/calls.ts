/** What the clerk is asked: figures of the ledger and articles, read beside the engine. All of it can be cloned. */
import type { Reading } from '../../article/index.ts'
import type { CostHeadline, FigureTrace } from '../../report/index.ts'
import type { Actor, Decided, Scenario } from '../../scenario/index.ts'

export interface CostAsk {
  /** Nothing published later is used. */
  readonly asOf: string
  /** % of GDP. */
  readonly target: number
  /** Targets whose totals are wanted too. */
  readonly others: readonly number[]
  /** Year up to which the extra spending is added up; the base year alone when undefined. */
  readonly by: number | undefined
  /** ISO code of the ally in view. */
  readonly chosen: string | undefined
  readonly locale: string | undefined
}

export interface AllyRow {
  readonly iso3: string
  readonly name: string
  /** % of GDP in the base year; null without forces. */
  readonly share: number | null
  /** US$ m a year. */
  readonly gap: number
  /** US$ a head. */
  readonly perHead: number | null
  /** US$ m, added up over the years; null without projection. */
  readonly cumulative: number | null
}

export interface CostAnswer {
  readonly target: number
  readonly year: number
  readonly by: number | undefined
  readonly edition: string
  readonly basis: string
  /** The same of what is added up over the years. */
  readonly basisAhead: string | undefined
  readonly says: CostHeadline
  readonly alt: string
  /** Further sentences, with the sum over the years where there is one. */
  readonly sentences: readonly string[]
  readonly rows: readonly AllyRow[]
  /** US$ m a year by target, in the order asked. */
  readonly totals: readonly number[]
}

export interface ReadAsk {
  readonly text: string
  /** Day of publication; taken from the text where it states one. */
  readonly published: string | undefined
  /** The text is a page. */
  readonly markup: boolean
  readonly actors: readonly Actor[]
}

export interface BlockView {
  readonly kind: 'heading' | 'byline' | 'credit' | 'boilerplate' | 'paragraph'
  readonly start: number
  readonly end: number
}

export interface ArticleAnswer {
  /** As it was read: of a page the text alone. */
  readonly text: string
  readonly title: string | undefined
  readonly published: string | null
  readonly blocks: readonly BlockView[]
  readonly reading: Reading
  /** In the order of the statements: under which a decision about it is kept. */
  readonly hashes: readonly string[]
}

export interface FactView {
  /** The sentence of the article. */
  readonly text: string
  readonly says: string
  /** What the figure says for the cost, where it says something. */
  readonly more: string | undefined
}

export interface DraftAsk {
  readonly text: string
  readonly reading: Reading
  readonly decided: readonly Decided[]
  readonly title: string
  readonly date: string
  /** What the article is held against; a scenario of its own when undefined. */
  readonly scenario: Scenario | undefined
}

export interface ProposalView {
  readonly kind: 'new' | 'supports' | 'contradicts'
  readonly actor: string
  readonly issue: string
  readonly says: string
}

export interface DraftAnswer {
  /** The scenario as YAML, drafted or amended; undefined where there is nothing to write. */
  readonly yaml: string | undefined
  /** The same, read and checked. */
  readonly scenario: Scenario | undefined
  readonly proposals: readonly ProposalView[]
  /** Statements that the scenario holds already. */
  readonly known: number
  readonly unplaced: readonly { readonly text: string; readonly why: string }[]
  readonly guesses: number
}

/** What each statement would be in the open scenario. */
export interface PlaceAsk {
  readonly text: string
  readonly reading: Reading
  readonly scenario: Scenario
  readonly date: string
}

export interface PlaceView {
  readonly id: string
  readonly actor: string | undefined
  readonly issue: string | undefined
  readonly says: string
}

export interface Calls {
  cost(ask: CostAsk): CostAnswer
  figure(ask: { readonly ref: string }): FigureTrace | undefined
  cells(ask: {
    readonly asOf: string
    readonly iso3: string
    readonly target: number
  }): readonly FigureTrace[]
  read(ask: ReadAsk): ArticleAnswer
  facts(ask: {
    readonly text: string
    readonly reading: Reading
    readonly date: string
  }): readonly FactView[]
  draft(ask: DraftAsk): DraftAnswer
  place(ask: PlaceAsk): readonly PlaceView[]
}

export type CallName = keyof Calls

export interface Request {
  readonly id: number
  readonly name: CallName
  readonly ask: unknown
  /** Where the page’s files are. */
  readonly base: string
}

export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly message: string }
