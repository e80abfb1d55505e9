/**
 * A forecast in words and formatted numbers: the one source from which the terminal, the page,
 * Markdown and the pictures are made, so that all show the same digits.
 */
import type { Forecast } from '../../ensemble/index.ts'
import type { Issue } from '../../scenario/index.ts'
import { type ActorNames, actorNames } from '../actor-names.ts'
import { count, day, inHundred, runsThat, separatorsOf } from '../format.ts'
import { type AnswerInput, headline, issueSentence, spreadClause } from './answer.ts'
import {
  agreementSentence,
  type BindingView,
  bindingSentence,
  bindingViews,
  type ExitView,
  exitNote,
  exitViews,
} from './chances.ts'
import { contrastLines } from './contrasts.ts'
import { intervalsSentence } from './intervals.ts'
import { type IssueView, issueRows, type RowView } from './issue-view.ts'
import { type GroupView, type IssuePositions, positionViews } from './positions.ts'
import { type Voice, voiceOf } from './voice.ts'
import { restsOn, warningLines } from './warnings.ts'

export interface ForecastView {
  readonly scenario: string
  readonly title: string
  /** As of which day, in words. */
  readonly asOf: string
  readonly question: string
  /** One sentence: where the first issue lands. */
  readonly answer: string
  /** One sentence: how sure, and the second most important fact. */
  readonly lead: string
  /** One sentence for each further issue. */
  readonly others: readonly string[]
  readonly issues: readonly IssueView[]
  readonly groups: readonly GroupView[]
  readonly positions: readonly IssuePositions[]
  readonly agreement: string
  readonly exits: readonly ExitView[]
  /** Who says so, and how an exit relates to a deal; undefined where no model weighs exits. */
  readonly exitNote: string | undefined
  readonly binding: readonly BindingView[]
  readonly binds: string | undefined
  readonly contrasts: readonly string[]
  /** One sentence: how the intervals were earned. */
  readonly intervals: string
  readonly warnings: readonly string[]
  readonly restsOn: string
  /** Run, draws, seed, version. */
  readonly footer: string
}

export interface ViewOptions {
  /** Language of the decimal sign and the thousands; English when left out. The words stay English. */
  readonly locale?: string
}

export function forecastView(forecast: Forecast, { locale }: ViewOptions = {}): ForecastView {
  const { scenario } = forecast
  const by = separatorsOf(locale)
  const names = actorNames(scenario)
  const voice = voiceOf(forecast)
  const rows = scenario.issues.map((issue) => issueRows(forecast, issue, by))
  const formats = new Map(rows.map(({ id, format }) => [id, format]))
  const { groups, issues: positions } = positionViews(scenario, formats, names)
  const inputs = rows.map((row, k) => answerInput(row, voice, positions[k], names))
  const issues = rows.map((row, k): IssueView => {
    const input = inputs[k] as AnswerInput
    const alt = altOf(row.rows, input)
    return { ...row, sentence: issueSentence(input), alt }
  })
  const exits = exitViews(forecast, names, voice)
  const binding = bindingViews(forecast, names)
  const [first] = inputs as [AnswerInput, ...AnswerInput[]]
  const [issue] = scenario.issues as readonly [Issue, ...Issue[]]
  return {
    scenario: scenario.id,
    title: scenario.title,
    asOf: day(scenario.asOf),
    question: rows[0]?.question ?? scenario.title,
    answer: headline(first),
    lead: leadOf(first, exits, names),
    others: issues.slice(1).map(({ sentence }) => sentence),
    issues,
    groups,
    positions,
    agreement: agreementSentence(voice),
    exits,
    exitNote: exitNote(forecast, voice),
    binding,
    binds: bindingSentence(binding, names),
    contrasts: contrastLines(forecast, issue, first.format, names),
    intervals: intervalsSentence(forecast),
    warnings: warningLines(forecast),
    restsOn: restsOn(forecast),
    footer: footerOf(forecast),
  }
}

/** Whatever most of the weight wants comes into the answer only where somebody has most of it. */
const heavy = 0.25

function answerInput(
  { id, title, scale, statusQuo, format }: Omit<IssueView, 'sentence' | 'alt'>,
  { issues, agreement, members }: Voice,
  positions: IssuePositions | undefined,
  names: ActorNames,
): AnswerInput {
  const [heaviest] = positions?.positions.toSorted((a, b) => b.weight - a.weight) ?? []
  return {
    issue: id,
    title,
    scale,
    statusQuo,
    format,
    summary: issues[id],
    agreement,
    members,
    heaviest:
      heaviest !== undefined && heaviest.weight >= heavy
        ? { name: names.inside(heaviest.actor), wants: heaviest.at }
        : undefined,
  }
}

function leadOf(input: AnswerInput, exits: readonly ExitView[], names: ActorNames): string {
  const spread = spreadClause(input)
  const [exit] = exits.toSorted((a, b) => b.withPackage - a.withPackage)
  const { agreement } = input
  const second =
    agreement >= 0.5 && agreement < 0.995
      ? `${runsThat(1 - agreement, 'end')} with no deal`
      : exit !== undefined && exit.withPackage >= 0.05
        ? `${exit.by === undefined ? '' : `${exit.by}, `}${names.inside(exit.actor)} leaves in ${inHundred(exit.withPackage)} of 100`
        : undefined
  const text = [spread, second].filter((clause) => clause !== undefined).join('; ')
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** What the picture shows, said to who cannot see it. */
function altOf(rows: readonly RowView[], input: AnswerInput): string {
  const { format, summary, title } = input
  if (summary === undefined || summary.p50 === null) return `${title} arises in no run.`
  const clause = spreadClause(input) ?? ''
  const known = rows
    .filter(({ pool, baseline }) => !pool && !baseline)
    .flatMap((row) =>
      row.summary.p50 === null ? [] : [{ title: row.title, p50: row.summary.p50 }],
    )
    .toSorted((a, b) => a.p50 - b.p50)
  const lowest = known[0]
  const highest = known.at(-1)
  const ends =
    lowest === undefined || highest === undefined || format.same(lowest.p50, highest.p50)
      ? ''
      : ` ${lowest.title} is lowest at ${format.short(lowest.p50)}, ${highest.title} highest at ${format.short(highest.p50)}.`
  return `${title}: the middle of the runs is ${format.full(summary.p50)}; ${clause}.${ends}`
}

function footerOf({ record }: Forecast): string {
  const { scenarioHash, draws, seed, engineVersion } = record
  return [
    `Run ${scenarioHash.slice(0, 8)}`,
    `${count(draws)} draws`,
    `seed ${seed}`,
    `engine ${engineVersion}`,
  ].join(' · ')
}
