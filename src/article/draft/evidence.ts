/** Statements and reports as evidence of a scenario: the words, who said them, and when. */
import { idFromName, type ScenarioFile } from '../../scenario/index.ts'
import type { Statement } from '../statement.ts'
import type { Report } from './unattributed.ts'

export type EvidenceEntry = NonNullable<ScenarioFile['evidence']>[number]

/** Where the words stand. */
export interface Origin {
  /** Id of the source. */
  readonly source: string
  /** Day of publication, for words whose day is not told. */
  readonly date: string
}

/** Longest quote that a scenario holds. */
const longestQuote = 10_000

/** Gives ids away, none twice; the hundred-thousandth of a stem costs no more than the first. */
export class EvidenceIds {
  readonly #taken: Set<string>
  readonly #next = new Map<string, number>()

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken)
  }

  next(name: string): string {
    const stem = idFromName(name.slice(0, 60), new Set(), 'evidence')
    let count = this.#next.get(stem) ?? 1
    let id = count === 1 ? stem : `${stem}-${count}`
    while (this.#taken.has(id)) {
      count += 1
      id = `${stem}-${count}`
    }
    this.#next.set(stem, count + 1)
    this.#taken.add(id)
    return id
  }
}

export function evidenceOf(
  statement: Statement,
  ids: EvidenceIds,
  { source, date }: Origin,
): EvidenceEntry {
  const notes = [
    statement.kind === 'direct' ? null : 'Reported speech: the words are the article’s.',
    statement.condition === null ? null : `On condition: ${statement.condition}.`,
    dayNote(statement.date, date),
  ].filter((note) => note !== null)
  return {
    id: ids.next(`${lastWord(statement.speaker)}-${statement.stance}`),
    source,
    speaker: statement.speaker,
    quote: statement.text.slice(0, longestQuote),
    date: dayOf(statement.date, date),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  }
}

const reportNotes: Readonly<Record<Report['kind'], string>> = {
  expectation: 'Expected by the article, without a speaker.',
  attitude: 'Reported by the article, without a speaker.',
  claim: 'A claim of fact, to be checked against figures.',
}

export function reportEvidence(
  report: Report,
  ids: EvidenceIds,
  { source, date }: Origin,
  more = '',
): EvidenceEntry {
  const who = report.kind === 'attitude' ? ` ${report.actor ?? ''}: ${report.word}.` : ''
  return {
    id: ids.next(`${report.kind}-${report.actor ?? 'nobody'}`),
    source,
    quote: report.text.slice(0, longestQuote),
    date,
    note: `${reportNotes[report.kind]}${who}${more === '' ? '' : ` ${more}`}`,
  }
}

/** The stated day where it is a whole one and not after publication. */
function dayOf(date: string | null, published: string): string {
  return date !== null && /^\d{4}-\d\d-\d\d$/.test(date) && date <= published ? date : published
}

function dayNote(date: string | null, published: string): string | null {
  if (date === null || dayOf(date, published) === date) return null
  return `Said in ${date}; the day of the article stands here.`
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name
}
