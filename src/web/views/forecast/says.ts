/** The answer of the forecast, for the issue in view, with what a change does to it. */
import type { ForecastView, IssueView } from '../../../report/index.ts'
import { actorNames } from '../../../report/index.ts'
import { movedTo } from '../../state/moved.ts'
import { allChanges, baseline, forecast, missing, viewBefore } from '../../state/workbench.ts'
import { words } from '../../words/index.ts'

export interface Says {
  readonly question: string
  readonly answer: string
  readonly lead: string
}

/** Letters of an answer at most: two lines of the page at its widest. */
const longestAnswer = 95

export function answerOf(view: ForecastView, k: number): Says {
  const issue = view.issues[k]
  const whole: Says =
    k === 0 || issue === undefined
      ? { question: view.question, answer: view.answer, lead: view.lead }
      : { question: issue.question, ...inTwo(issue.sentence) }
  const plain = { ...whole, lead: `${soFar()}${whole.lead}` }
  const then = issue === undefined ? undefined : conditionOf(issue)
  if (then === undefined) return plain
  const answer = `${then}, ${plain.answer.charAt(0).toLowerCase()}${plain.answer.slice(1)}`
  const shorter = issue === undefined ? answer : shortAnswer(then, issue)
  return { ...plain, answer: answer.length <= longestAnswer ? answer : (shorter ?? plain.answer) }
}

/** Said first, lest a part of the models be taken for all. */
function soFar(): string {
  const waits = missing.value.length
  const done = forecast.value?.models.length ?? 0
  return waits === 0 ? '' : `${words.soFar(done, done + waits)} `
}

/** An issue’s sentence is its answer, and how sure. */
function inTwo(sentence: string): Pick<Says, 'answer' | 'lead'> {
  const [answer = '', ...rest] = sentence.split('; ')
  const lead = rest.join('; ')
  const ended = answer.endsWith('.') ? answer : `${answer}.`
  return { answer: ended, lead: lead.charAt(0).toUpperCase() + lead.slice(1) }
}

/** “If Spain moves to 3%”, where one position on the issue in view was changed. */
function conditionOf({ id, format }: IssueView): string | undefined {
  const entries = Object.entries(allChanges.value)
  const [only] = entries
  if (only === undefined) return undefined
  if (entries.length > 1) return words.forecast.ifAll
  const [, actor = '', issue, part] = only[0].split('.')
  const value = movedTo(only[1])
  const scenario = baseline.value
  if (part !== 'position' || issue !== id || value === undefined || scenario === undefined) {
    return words.forecast.ifAll
  }
  return words.forecast.ifMoves(actorNames(scenario).inside(actor), format.short(value))
}

/** Where the middle lands, and whether that is elsewhere than before. */
function shortAnswer(then: string, issue: IssueView): string | undefined {
  const now = issue.rows[0]?.summary.p50
  const was = viewBefore.value?.issues.find(({ id }) => id === issue.id)?.rows[0]?.summary.p50
  if (now === null || now === undefined) return undefined
  const middle = issue.format.full(now)
  if (was === null || was === undefined) return words.forecast.thenNear(then, middle)
  return issue.format.same(now, was)
    ? words.forecast.thenStill(then, middle)
    : words.forecast.thenInstead(then, middle, issue.format.short(was))
}
