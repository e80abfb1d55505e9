/** The record in sentences, in the modest tone that it asks for. */
import { calibrationSentence } from './backtest-words.ts'
import {
  capitalised,
  fixed,
  inHundred,
  numberWord,
  percent,
  plural,
  separatorsOf,
} from './format.ts'
import type { RecordModel, RecordView } from './record-view.ts'

/** The pool of a forecast. */
const poolId = 'pool'

export interface RecordSays {
  readonly answer: string
  readonly lead: string
  /** What the answer is in a few words. */
  readonly step: string
}

/** Points of 100 without digits: more would say more than the intervals allow. */
export function recordSays(view: RecordView, locale?: string): RecordSays {
  const by = separatorsOf(locale)
  const points = (x: number) => fixed(x, 0, by)
  const best = bestSimple(view)
  const pool = view.models.find(({ id }) => id === poolId)
  if (best === undefined) return { answer: 'Nothing has been scored yet.', lead: '', step: '' }
  const rivals = view.models.filter(({ baseline, fitted }) => !baseline && !fitted)
  const worse = rivals.filter(({ mae }) => mae.at > best.mae.at)
  const missed =
    rivals.length > 0 && worse.length === rivals.length
      ? 'Every rival model missed by more'
      : `${worse.length} of ${plural(rivals.length, 'rival model')} missed by more`
  const trust =
    pool === undefined
      ? ''
      : ` Trust the spread rather than the number: when the pool said 80%, it was right ${percent(pool.pit80)} of the time, each decision forecast from the misses of the others${elsewhere(view)}.`
  return {
    answer: `Modestly: on past EU decisions the best simple rule missed by ${points(best.mae.at)} points in 100.`,
    lead: `${missed}.${trust}`,
    step: `misses by ${points(best.mae.at)} in 100`,
  }
}

/** How the pool’s ranges did on cases that nothing was fitted to. */
function elsewhere({ scenarios }: RecordView): string {
  const issues = scenarios.flatMap((scenario) => scenario.issues)
  const held = issues.filter(({ inside }) => inside).length
  return issues.length === 0
    ? ''
    : `; beyond them it held ${held} of ${plural(issues.length, 'outcome')}`
}

/** The baseline that learns nothing from the outcomes and names a point, with the smallest error. */
export function bestSimple({ models }: RecordView): RecordModel | undefined {
  return models
    .filter(({ baseline, points }) => baseline && points)
    .toSorted((a, b) => a.mae.at - b.mae.at)[0]
}

/** One plain sentence on a model. */
export function recordModelSentence(model: RecordModel, locale?: string): string {
  const by = separatorsOf(locale)
  if (!model.points) {
    return calibrationSentence({ crps: model.crps.at, pit80: model.pit80, n: model.n })
  }
  return `Off by ${fixed(model.mae.at, 1, by)} points on ${plural(model.n, 'outcome')}; it names a point and promises no range.`
}

/** What stands under a model’s name; undefined for nothing. */
export function recordModelNote(model: RecordModel, view: RecordView): string | undefined {
  const notes = [
    ...(model.id === view.mean ? ['the plain weighted mean'] : []),
    ...(model.fitted ? ['holds numbers fitted to these outcomes'] : []),
    ...(model.baseline && model.id !== view.mean ? ['baseline'] : []),
    ...(model.n < view.issues ? [plural(model.n, 'decision')] : []),
  ]
  return notes.length === 0 ? undefined : notes.join('; ')
}

/** Where the weighted mean was badly wrong. */
export function farOffSentence({ farOff, farOffAtEnds }: RecordView): string {
  const one = farOff > 0 ? Math.round(1 / farOff) : 0
  const how = one >= 2 ? `In 1 decision of ${one}` : `In ${inHundred(farOff)} decisions of 100`
  const ends =
    farOffAtEnds > 0.5
      ? `, ${farOffAtEnds >= 0.995 ? 'always' : 'mostly'} where the outcome was all or nothing`
      : ''
  return farOff === 0
    ? 'The weighted mean was never off by more than 50 points.'
    : `${how} the weighted mean missed by more than 50 points${ends}.`
}

/** What these cases cannot say. */
export function uncoveredSentences(view: RecordView): readonly string[] {
  return [
    `Each of the ${view.issues} past issues ended in a decision: nobody left and no talks broke down. The chance of either is theory, not record.`,
    'They are EU laws, made by votes among governments that meet every week; a summit by consensus may follow other rules.',
    ...(view.scenarios.length === 0
      ? []
      : [
          `${capitalised(numberWord(view.scenarios.length))} more ${view.scenarios.length === 1 ? 'negotiation is' : 'negotiations are'} too few to tell a good model from a lucky one.`,
        ]),
  ]
}

/** What the picture of errors shows. */
export function recordAlt({ models, mean }: RecordView, score: 'mae' | 'crps'): string {
  const sorted = models.toSorted((a, b) => a[score].at - b[score].at)
  const [first] = sorted
  const last = sorted.at(-1)
  const base = models.find(({ id }) => id === mean)
  if (first === undefined || last === undefined || base === undefined) return 'Nothing is scored.'
  const at = (model: RecordModel) => `${fixed(model[score].at, 1)} points`
  const fitted = first.fitted ? ', fitted to these outcomes' : ''
  return `${first.title} missed least, ${at(first)}${fitted}; ${last.title} most, ${at(last)}. The plain weighted mean missed by ${at(base)}.`
}

/** What the curve of promise against truth shows. */
export function coverageAlt({ title, pit50, pit80 }: RecordModel): string {
  return `${title}: its 50% ranges held ${percent(pit50)} of the outcomes, its 80% ranges ${percent(pit80)}.`
}
