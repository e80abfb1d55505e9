/** Articles: read offline into statements with their exact characters. */
export { ArticleError } from './article-error.ts'
export {
  type CheckedFact,
  type DecidedReading,
  type Draft,
  type DraftOptions,
  type DraftSource,
  decidedReading,
  draftScenario,
  type FactClaim,
  type Guess,
  type Proposal,
  type Proposals,
  type ProposeOptions,
  proposeFor,
  type Resting,
  restingOn,
  undecided,
} from './draft/index.ts'
export {
  type Entry,
  type EntryKind,
  extendGazetteer,
  type Gazetteer,
  GazetteerError,
  type GazetteerTables,
  gazetteerFrom,
} from './gazetteer/index.ts'
export { type ReadOptions, read } from './read.ts'
export type {
  Qualifier,
  Reading,
  Stance,
  StatedNumber,
  Statement,
  StatementKind,
  TimeExpression,
  Unread,
} from './statement.ts'
export { titleOf } from './text/article-title.ts'
export { textOfHtml } from './text/html.ts'
export { publishedIn, publishedInHtml } from './text/published.ts'
export { type Block, type BlockKind, structure } from './text/structure.ts'
