/** One input in sentences: what it is, what it rests on, how its range came about. */
import type { Citation, InputExplanation } from '../explore/index.ts'
import type { Basis, Scenario } from '../scenario/index.ts'
import { figureWords } from './figure-words.ts'
import { capitalised, day, percent, type Separators, separatorsOf, trimmed } from './format.ts'
import { type IssueFormat, issueFormat } from './issue-format.ts'

export interface InputWords {
  /** In its unit. */
  readonly value: string
  /** “rests on statements” */
  readonly restsOn: string
  /** How the range came about. */
  readonly how: string
  /** “Eight draws in ten lie between 3 and 3.5% of GDP.”; empty for an exact number. */
  readonly spread: string
  /** “It carries 3% of the weight on its issue.”; undefined where it has none. */
  readonly share: string | undefined
}

const restsOn: Readonly<Record<Basis, string>> = {
  documented: 'rests on statements',
  data: 'rests on data',
  judgement: 'is a judgement',
}

export function inputWords(
  { path, issue, mode, unit, range, basis, how, weight }: InputExplanation,
  scenario: Scenario,
  by: Separators = separatorsOf(undefined),
): InputWords {
  const format = path.endsWith('.position') ? formatOf(scenario, issue, by) : undefined
  const [low, high] = range
  const between =
    format?.between(low, high) ?? `between ${trimmed(low, 3, by)} and ${trimmed(high, 3, by)}`
  return {
    value: format?.full(mode) ?? `${trimmed(mode, 3, by)} ${unit}`.trim(),
    restsOn: restsOn[basis],
    how: `${capitalised(how)}.`,
    spread: low === high ? '' : `Eight draws in ten lie ${between}.`,
    share:
      weight === undefined
        ? undefined
        : `It carries ${percent(weight)} of the weight on its issue.`,
  }
}

export interface CitationWords {
  readonly words: string
  /** Somebody’s exact words, to be shown in quotation marks. */
  readonly quoted: boolean
  readonly who: string
  readonly where: string | undefined
  readonly url: string | undefined
  /** A note beside the words. */
  readonly note: string | undefined
  /** Of a figure of the ledger, its reference. */
  readonly ref: string | undefined
}

/** The words in quotation marks only if they were quoted. */
export function citationWords({ evidence, source }: Citation, scenario: Scenario): CitationWords {
  const { speaker, quote, date, note, ref } = evidence
  const own = quote ?? figureWords(evidence, scenario)
  return {
    words: own ?? note ?? '',
    quoted: quote !== undefined,
    who: [speaker, day(date)].filter(Boolean).join(', '),
    where:
      source === undefined
        ? undefined
        : [source.title, source.publisher].filter(Boolean).join(', '),
    url: source?.url,
    note: own === undefined ? undefined : note,
    ref,
  }
}

function formatOf(
  scenario: Scenario,
  id: string | undefined,
  by: Separators,
): IssueFormat | undefined {
  const issue = scenario.issues.find((candidate) => candidate.id === id)
  return issue === undefined ? undefined : issueFormat(issue, by)
}
