/** English words of the evidence drawer. What is said of inputs comes from the report. */

export const evidenceWords = {
  stands: (who: string, at: string) => `${who} stands at ${at}`,
  restsOn: 'Rests on',
  range: 'Range used',
  salience: 'Salience',
  ofHundred: (n: string, basis: string | undefined) =>
    basis === undefined ? `${n} of 100` : `${n} of 100 (${basis})`,
  basis: { documented: 'a statement', data: 'data', judgement: 'our judgement' },
  weight: 'Weight',
  weightOf: (share: string) => `${share} of the weight on this issue`,
  onIssue: 'On',
  saidTitle: 'What was said',
  noWords: 'Nobody’s words stand behind this number.',
  reported: 'Not a direct quotation.',
  howTitle: 'How the number was made',
  addedHere: 'You added it: the file knows no position here. It counts as a judgement.',
  rangeMoved: (was: string, now: string) =>
    `Its range moved with it, from ${was} to ${now}; it ends where the scale ends.`,
  changedHere: (was: string) => `You moved it: the file says ${was}.`,
  withoutTitle: 'Without it',
  working: (done: number, all: number) =>
    all === 0
      ? 'Running the models again without it …'
      : `Running the models again without it: ${done} of ${all} have answered.`,
  soFar: (by: string) => `So far their middles move by ${by} on average.`,
  without: (who: string, now: string, was: string) =>
    `With ${who} unknown, the forecast would be ${now} instead of ${was}.`,
  withoutSame: (who: string, now: string) =>
    `With ${who} unknown, the forecast would still be ${now}.`,
  withoutNone: (who: string) => `With ${who} unknown, the issue would arise in no run.`,
  withoutRefused: (why: string) => `It cannot be left out: ${why}`,
  withIt: 'with it',
  withoutIt: 'without',
  secondTitle: 'Second opinion',
  oneCoder: 'One coder so far.',
  coders: (n: number) => `${n} coders have read this; each counts as often.`,
  coder: (name: string, at: string) => `${name}: ${at}`,
  coderNumber: (n: number) => `Coder ${n}`,
  move: 'Move this position',
  wrong: 'Mark as wrong',
  markedWrong: (who: string) =>
    `${who} now counts as unknown: anywhere on the scale. Undo brings the position back.`,
  isUnknown: 'Marked as wrong: it counts as unknown, anywhere on the scale.',
  backAgain: 'Take it as it was',
  trace: 'Where the figure stands',
  tracing: 'Looking the figure up …',
  noTrace: (ref: string) => `${ref}: no figure of this page.`,
  laterTitle: 'Later editions',
  opensSource: 'opens the source in a new tab',
  numberWhat: 'What it is',
  numberHow: 'How it was made',
  numberHowText: (models: number, draws: string) =>
    `${models} models ran on ${draws} draws of the uncertain numbers; the pool counts their runs together.`,
  eachModel: 'What each model says',
  heaviest: 'Who weighs most on it',
  allStances: 'Each opens what it rests on.',
  modelHead: ['Model', 'Middle', '8 in 10'],
  actorHead: ['Actor', 'Wants', 'Weight', 'Rests on'],
  judgement: 'What rests on judgement',
  notesTitle: 'What the numbers rest on',
  notesOf: (issue: string) => `Positions on “${issue}”, numbered as in the picture.`,
  noteRange: (at: string, range: string, basis: string) =>
    `${at}, eight in ten ${range}; ${basis}.`,
  noteWeighs: (salience: string, share: string) =>
    `Cares ${salience} of 100; ${share} of the weight.`,
} as const
