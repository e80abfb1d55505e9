/** English words of the record. What is said of results comes from the report. */

export const recordWords = {
  name: 'Record',
  question: 'Why should I believe it?',
  loading: 'Reading the record …',
  missing: 'The record is not part of this copy of the page.',
  errorTitle: 'How far each model missed, on average',
  errorNote: 'Points of 100 of each decision’s scale. Left is better. Bar: where the mean may lie.',
  whichError: 'Which error',
  errors: { mae: 'Middle alone', crps: 'Spread included' },
  meanLine: {
    mae: (short: boolean) =>
      short ? 'the weighted mean' : 'what the plain weighted mean misses by',
    crps: (short: boolean) => (short ? 'the weighted mean' : 'the plain weighted mean'),
  },
  axis: 'points of 100',
  source: (dataset: string, issues: number, negotiations: number, seed: number) =>
    `Data: DEU III (${dataset}; Arregui and Perarnaud 2022), ${issues} issues of ${negotiations} EU laws with a known outcome. Bars: 5 to 95%, whole laws drawn again, seed ${seed}. Spread included: the CRPS.`,
  heads: [
    'Model',
    'Error of the middle',
    '5–95%',
    'Spread included',
    '5–95%',
    '80% held',
    'Issues',
  ],
  coverageTitle: 'Does 80% mean 80%?',
  coverageNote: 'Share of outcomes inside the promised range.',
  coverageSource: (n: number) => `${n} outcomes; central ranges. On the line: said = happened.`,
  coverageHeads: ['Promised', 'Held'],
  whose: 'Whose ranges',
  saidHappened: 'said = happened',
  said: (size: string) => `said ${size}:`,
  rightOften: (share: string) => `right ${share} of the time`,
  promised: 'what the forecast promised',
  eachTitle: 'Whether the ranges can be trusted, model by model',
  pointsTitle: 'Models that name a point',
  pointsNote: 'They promise no range of their own; in a forecast their past misses widen them.',
  eachNote:
    'Bars: where the outcomes stood in what was said, from below everything to above everything. Level with the dotted line: the spread is right; high at both ends: too narrow; high in the middle: too wide.',
  below: 'below',
  above: 'above',
  histogram: (title: string, below: string, above: string) =>
    `${title}: ${below} of the outcomes lay in the lowest tenth of what was said, ${above} in the highest.`,
  sealedTitle: 'This forecast is sealed',
  sealed: (day: string, days: number) =>
    days > 0
      ? `Inputs end on ${day}, ${days} days before the event: nothing in them is younger.`
      : `Inputs end on ${day}: nothing in them is younger.`,
  seal: 'Seal',
  sealEdited: 'Your changes are not sealed; the baseline is.',
  checkSeal: 'Check the seal',
  sealHolds: 'It holds: the checksum, made again in this browser, is the same.',
  sealBroken: 'It does not hold: the inputs are not those that were sealed.',
  onAnyMachine: 'Any machine with Entente makes the same checksum:',
  uncoveredTitle: 'What it has never seen',
  wrongTitle: 'When it was badly wrong',
  worstOwn: (title: string, issue: string, said: string, decided: string) =>
    `Of the scenarios here the worst miss is “${issue}” (${title}): the middle was ${said}, it became ${decided}.`,
  seeWorst: (n: number) => `See the worst ${n}`,
  worstKind: 'Record',
  worstNote:
    'The pool against what was decided, points of 100, worst first by CRPS. The names are those of the data.',
  worstHeads: ['Law and issue', 'Decided', 'Pool', 'Mean', 'CRPS'],
  scenariosTitle: 'Scenarios whose outcome is known',
  scenariosNote: 'Forecast on what was known before; the pool’s middle against what was decided.',
  scenarioHeads: ['Issue', 'Said', 'Became', '80% range'],
  held: 'held',
  missed: 'missed',
  thisOne: 'The outcome of this scenario is left out until you ask for it in the forecast.',
} as const
