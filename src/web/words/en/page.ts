/** English words of the frame, of the positions and of the forecast. */

const sentences = (items: readonly string[]): string => items.join(' ')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const words = {
  name: 'Entente',
  skip: 'Skip to the answer',
  asOf: (day: string) => `as of ${day}`,
  chooseScenario: 'Choose another scenario',
  changed: (n: number) => [`${n} ${n === 1 ? 'change' : 'changes'}`, 'to the baseline'] as const,
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Reset',
  open: 'Open…',
  share: 'Share',
  more: 'More',
  save: 'Save…',
  close: 'Close',
  dark: 'Dark',
  light: 'Light',
  worksOffline: 'Works offline',
  steps: 'The story',
  stepChanged: (step: string) => `${step}, changed`,
  next: 'Next',
  loading: 'Opening …',
  computing: 'Working out the first forecast …',
  table: 'Table',
  hideTable: 'Hide table',
  csv: 'CSV',
  svg: 'SVG',
  png: 'PNG',
  json: 'JSON',
  download: (what: string, title: string) => `${what}: ${title}`,
  evidence: 'Evidence',
  standsAt: (name: string, at: string) => `${name} stands at ${at}`,
  notDrawn: 'The picture could not be drawn.',
  /** Of “% of GDP” what an axis says below figures in per cent. */
  axisUnit: (unit: string) => unit.replace(/^%\s*(?=of\b)/, 'share '),
  sameBytes:
    'The same file, seed and version give the same bytes in the page, the command line and the library.',
  working: (done: number, all: number, draws: string) => `${done} of ${all} models, ${draws} draws`,
  soFar: (done: number, all: number) => `So far ${done} of ${all} models have answered.`,
  following: (titles: string) => `Still from before the change: ${titles}`,
  refused: (why: string) => `This change cannot be made: ${why}`,
  shared: 'The address is copied: whoever opens it sees the same digits.',
  shareByHand: 'Copy the address of this page: whoever opens it sees the same digits.',
  tooLong: 'This scenario is too large for an address. Save it as a file and pass that on.',
  sharedFile: 'shared scenario',
  opened: (title: string, notes: readonly string[]) =>
    sentences([`Opened ${title}.`, ...notes.slice(0, 3), ...(notes.length > 3 ? ['…'] : [])]),
  notRead: (parts: readonly string[]) =>
    `This address has parts that could not be read and were left out: ${parts.join(', ')}.`,
  noSuchScenario: (file: string) =>
    `There is no scenario ${file} here; this is the first there is.`,
  notKeptHere: 'That scenario is not kept in this browser. Open its file again.',
  notUnpacked: 'The scenario in this address could not be read; the address may have been cut.',
  undone: 'Undone.',
  redone: 'Done again.',
  wentBack: 'Back to the baseline. Undo brings the changes again.',
  openTitle: 'Open a scenario',
  ofTheProject: 'Scenarios of the project',
  yourOwn: 'Your own',
  dropHere:
    'Drop a file anywhere on the page: YAML, JSON, KTAB, Decide or CSV. It stays in this browser.',
  chooseFile: 'Choose a file…',
  paste: 'Or paste its text',
  readPasted: 'Read it',
  pastedFile: 'pasted text',
  tooLarge: (name: string) => `${name} is larger than 5 MB, the most that is read.`,
  badFileTitle: (file: string, n: number) =>
    `${file}: ${n === 1 ? 'one mistake' : `${n} mistakes`}`,
  badFileNote: 'The last good scenario stays open. Mend the file and open it again.',
  found: 'found',
  expected: 'expected',
  didYouMean: (name: string) => `did you mean ${name}?`,
  line: 'line',
  saveYaml: 'Scenario as YAML',
  saveJson: 'Scenario as JSON',
  saveForecast: 'Forecast as JSON',
  saveCsv: 'Forecast as CSV',
  notWhole: 'The forecast can be saved when every model has answered.',
  saveTitle: 'Save',
  keys: 'Keys',

  positions: {
    name: 'Positions',
    question: 'Who stands where, and how much do they weigh?',
    step: (low: string, high: string) =>
      low === high ? `all at ${low}` : `from ${low} to ${high}`,
    title: (issue: string) => `What each wants: ${issue}`,
    note: (unit: string) =>
      `${capital(unit)}. Drag a mark, or choose one and use the arrow keys or type a number.`,
    source:
      'Bars: how far a position may be off, eight in ten; dotted where it is our judgement. Capability: the largest is 100.',
    furthest: (who: string, at: string, others: string) =>
      `${who} stands furthest out, at ${at}; eight in ten of the others want ${others}.`,
    alone: (who: string, at: string) => `${who} stands at ${at}, and nobody else takes a position.`,
    nobody: (issue: string) => `Nobody takes a position on “${issue}”.`,
    weightHeld: (share: string) => `It holds ${share} of the weight.`,
    restOn: (all: number, stated: number, judged: number) =>
      judged === 0
        ? `All ${all} positions rest on a statement or on data.`
        : `Of ${all} positions, ${stated} rest on a statement or on data and ${judged} on our judgement.`,
    unknown: (n: number) =>
      n === 1
        ? 'The position of one actor is unknown.'
        : `The positions of ${n} actors are unknown.`,
    whereWeight: 'Where the weight sits',
    weightIs: 'capability × salience,',
    weightOf: 'share of all actors',
    actor: 'Actor',
    position: 'Position',
    range: '8 in 10',
    salience: 'Salience',
    capability: 'Capability',
    weight: 'Weight',
    basis: 'Rests on',
    yourChange: 'your change',
    unknownTitle: 'Position unknown',
    unknownNote: 'They are left out of the forecast on this issue.',
    isUnknown: 'unknown',
    add: 'Add a position',
    addFor: (who: string) => `Add a position for ${who}`,
    addHint: (low: string, high: string) => `${low} to ${high}; Enter takes it, Esc gives up`,
    added: (who: string, at: string) =>
      `${who} now stands at ${at}: your judgement, with a salience anywhere from 0 to 100. Undo takes it back.`,
    addedNote: 'Added by hand: a judgement without a statement behind it.',
    basisOf: (who: string, what: string) => `What the position of ${who} rests on: ${what}`,
    choose: (who: string) => `Choose ${who}`,
    salienceOf: (who: string) => `Salience of ${who}`,
    capabilityOf: (who: string) => `Capability of ${who}, of 100`,
    cares: (who: string, n: number) => `${who} cares ${n} of 100`,
    was: (value: string) => `was ${value}`,
    wasMiddle: (value: string, change: string) => `was ${value} (${change})`,
    strip: 'The forecast, as you drag',
    filledFrom: (value: string) => `filled dots reach ${value}`,
    following: (n: number) => `${n} slower models follow`,
    endInDeal: 'of the runs end in a deal',
    back: (who: string) => `Take back ${who}`,
    legendArea: 'Area: capability',
    legendFill: 'Darker: cares more',
    legendBar: 'Bar: how far it may be off',
  },

  forecast: {
    name: 'Forecast',
    step: (near: string) => `near ${near}`,
    stepNone: 'arises in no run',
    title: (issue: string) => `Where it lands, model by model: ${issue}`,
    note: (unit: string) =>
      `${capital(unit)}. Shaded: the middle eight runs in ten of all models together.`,
    models: 'Models',
    allModels: (n: number) => `${n} models`,
    showOutcome: 'Show what happened',
    happened: (day: string, what: string) => `${day}: ${what}`,
    columns: {
      middle: 'Middle',
      range: '8 in 10 runs',
      agreement: 'Deal',
      missed: 'Missed past cases by',
    },
    /** The same over two lines. */
    missedHead: ['Missed past', 'cases by'],
    missedBelow: (share: string) => `missed past cases by ${share}`,
    missedIs:
      'Missed past cases by: half of a model’s misses were larger; a share of what is contested.',
    eachDot: 'each dot is 1 run in 50',
    baseline: 'a baseline, not in the pool',
    whoStands: 'Where they stand',
    areaIs: 'area: share of the weight',
    middleOf: 'middle of the runs',
    reach: (n: number, of: number) => `${n} of ${of} runs`,
    reachUp: (value: string) => `reach ${value} or more (filled)`,
    reachDown: (value: string) => `stay at ${value} or less (filled)`,
    reachLater: (value: string) => `are ${value} or later (filled)`,
    reachEarlier: (value: string) => `are ${value} or earlier (filled)`,
    threshold: 'Threshold from which dots are filled',
    source: (draws: string) =>
      `Dots are equally likely outcomes from ${draws} draws a model; ▲ marks a model’s middle. Deal: runs in which something is agreed.`,
    ifMoves: (who: string, to: string) => `If ${who} moves to ${to}`,
    ifAll: 'With these changes',
    thenNear: (then: string, near: string) => `${then}, the middle of the runs is ${near}.`,
    thenStill: (then: string, near: string) => `${then}, the middle of the runs is still ${near}.`,
    thenInstead: (then: string, near: string, was: string) =>
      `${then}, the middle of the runs is ${near} instead of ${was}.`,
    model: 'Model',
    drawsColumn: 'Draws',
    whatWould: (who: string) => `What would ${who} change?`,
    actor: 'Actor',
    dragIt: 'Drag, or use the arrow keys; the picture above follows.',
    effect: (now: string, was: string, change: string, deal: string, dealWas: string) =>
      `The middle of the runs is ${now} (${change}); it was ${was}. ${
        deal === dealWas
          ? `Deals stay at ${deal} of the runs.`
          : `Deals go from ${dealWas} to ${deal} of the runs.`
      }`,
    whoBlocks: 'Who stands in the way?',
    judgement: 'How much of this is judgement?',
    judged: (share: string, issue: string, judged: number, all: number) =>
      judged === 0
        ? `All ${all} positions on “${issue}” rest on a statement or on data.`
        : `On “${issue}” ${judged} of ${all} positions are our judgement; they hold ${share} of the weight.`,
    judgedKey:
      'Dashed: share of the weight that rests on judgement. Filled: on a statement or on data.',
    judgedMost: 'Heaviest:',
    whoLeaves: 'Who might leave?',
    otherwise: 'If an assumption were different',
    beforeTrust: 'Before you trust it',
    believe: 'Why believe it?',
    seeRecord: 'See the record',
    whyDisagree: 'Why do the models disagree?',
    whyTakes: 'One thing at a time is switched, on the same draws. It takes half a minute.',
    whyAsk: 'Work it out',
    whyWorking: 'Working it out …',
    members: 'in the pool',
  },
  today: 'today',
  issue: 'Issue',
  positionOf: (who: string) => `Position of ${who}`,
  standsWas: (who: string, at: string, was: string | undefined) =>
    was === undefined ? `${who}, ${at}` : `${who}, ${at}, was ${was}`,
  backTo: (was: string) => `Back to ${was}`,
} as const
