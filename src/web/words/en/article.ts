/** English words of the article. What is said of statements comes from the report. */

const states = {
  open: 'to decide',
  accepted: 'accepted ✓',
  corrected: 'corrected ✓',
  rejected: 'rejected ✕',
} as const

export const articleWords = {
  name: 'Article',
  question: 'What does the article say, and who says it?',
  stepEmpty: 'paste one',
  loading: 'Reading the article …',
  textTitle: 'The text',
  textTitleOn: (day: string) => `The text, ${day}`,
  textNote: 'Underlined: statements with a speaker. Dashed: still to decide.',
  another: 'Paste another…',
  readTitle: 'What was read',
  counts: (accepted: number, corrected: number, rejected: number, open: number) =>
    [
      `${accepted} accepted`,
      `${corrected} corrected`,
      ...(rejected === 0 ? [] : [`${rejected} rejected`]),
      `${open} to decide`,
    ].join(', '),
  draft: 'Draft scenario',
  draftIdle: 'Accept a statement first',
  states,
  statements: 'Statements',
  row: (n: number, says: string, state: string) => `${n}: ${says}, ${state}`,
  says: (speaker: string, does: string, what: string) => `${speaker} ${does}: ${what}`,
  onBehalf: 'On behalf of',
  notSaid: 'not said',
  issue: 'Issue',
  noIssue: 'none of this scenario',
  position: 'Position',
  from: (words: string) => `(from “${words}”)`,
  kind: 'Kind',
  kinds: { direct: 'direct speech', indirect: 'reported speech', mixed: 'partly quoted' },
  cue: (kind: string, cue: string | null) => (cue === null ? kind : `${kind}, cue “${cue}”`),
  condition: 'Condition',
  date: 'Said',
  speaker: 'Speaker',
  stance: 'Stance',
  number: 'Number',
  unit: 'Unit',
  accept: 'Accept',
  correct: 'Correct…',
  reject: 'Reject',
  undo: 'Decide again',
  save: 'Save correction',
  cancel: 'Cancel',
  unreadTitle: (n: number) =>
    n === 1
      ? '1 passage looked like speech and is none.'
      : `${n} passages looked like speech and are none.`,
  showWhy: 'Show why',
  hideWhy: 'Hide',
  why: (text: string, why: string) => `${text}: ${why}`,
  emptyAnswer: 'Paste an article, or drop a file.',
  emptyLead:
    'It is read here, in this browser: who says what, for whom, with which numbers. Nothing is sent anywhere.',
  paste: 'Text of the article',
  read: 'Read it',
  choose: 'Choose a file…',
  example: 'Or take the example',
  refused: (why: string) => `It could not be read: ${why}`,
  back: 'Back to the text',
  draftKind: 'Draft',
  draftTitle: 'From statements to a scenario',
  draftNote: (n: number) =>
    n === 1
      ? 'From the one statement you accepted.'
      : `From the ${n} statements you accepted or corrected.`,
  adds: 'What they add to this scenario',
  addsNothing: 'Nothing: the scenario holds them already, or they lead to no position in it.',
  known: (n: number) => (n === 1 ? '1 stands in it already.' : `${n} stand in it already.`),
  proposals: { new: 'New', supports: 'Supports', contradicts: 'Contradicts' },
  proposal: (actor: string, issue: string, says: string) => `${actor} on ${issue}: ${says}`,
  unplaced: 'Without a place',
  take: 'Take them into the scenario',
  own: 'Or a scenario of their own',
  ownNote: (guesses: number) =>
    `Actors, issues and scales come from the text; ${guesses} numbers that it does not give are guessed, wide, and marked as judgement.`,
  openOwn: 'Open the draft',
  saveYaml: 'Save as YAML',
  later: (article: string, asOf: string) =>
    `The article is of ${article}, the scenario knows nothing after ${asOf}: it cannot be taken in.`,
  drafting: 'Drafting …',
  opened: (title: string) => `Opened ${title}, with what you accepted.`,
} as const
