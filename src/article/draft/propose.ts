/**
 * An article held against a scenario: what it says that the scenario has not, and what contradicts
 * it, as amendments for a person to look at. Nothing that is there is touched: a contradiction comes
 * in as a second reading of the same stance.
 */

import type { Distribution } from '../../numeric/index.ts'
import {
  type Actor,
  type Amendment,
  freeze,
  type Issue,
  idFromName,
  type ResolvedStance,
  type Scenario,
  stancesOf,
} from '../../scenario/index.ts'
import type { Gazetteer } from '../gazetteer/index.ts'
import type { Reading, Statement } from '../statement.ts'
import { sideOf } from './direction.ts'
import type { DraftSource } from './draft.ts'
import { EvidenceIds, evidenceOf } from './evidence.ts'
import { guessedSalience, quantityOf } from './guess.ts'
import { isLeaving } from './place.ts'
import { positionAt, positionToward, type Span, together } from './position.ts'
import { actorNameOf } from './roster.ts'
import { sameWords } from './same-words.ts'
import { Vocabulary } from './vocabulary.ts'

/** What one statement does to the scenario. */
export interface Proposal {
  /** `new` a stance that was unknown, `supports` further evidence, `contradicts` another reading. */
  readonly kind: 'new' | 'supports' | 'contradicts'
  readonly evidence: string
  readonly actor: string
  readonly issue: string
  /** In words, with the numbers. */
  readonly says: string
}

export interface Proposals {
  readonly proposals: readonly Proposal[]
  readonly amendments: readonly Amendment[]
  /** Statements that the scenario holds already. */
  readonly known: number
  /** Statements that lead to no proposal, with the reason. */
  readonly unplaced: readonly { readonly statement: Statement; readonly why: string }[]
}

export interface ProposeOptions {
  readonly gazetteer: Gazetteer
  readonly source: DraftSource
}

/** Name of the reading that a contradiction adds. */
const coder = 'article'

/**
 * @param text the article that was read
 * @throws RangeError for an article that is later than the scenario
 */
export function proposeFor(
  text: string,
  reading: Reading,
  scenario: Scenario,
  { gazetteer, source }: ProposeOptions,
): Proposals {
  if (source.date > scenario.asOf) {
    const message = `the article is of ${source.date}, expected asOf (${scenario.asOf}) or earlier: nothing later may enter ${scenario.id}`
    throw new RangeError(message)
  }
  const vocabulary = new Vocabulary(scenario, gazetteer)
  const sources = scenario.sources ?? []
  const quotes = (scenario.evidence ?? []).flatMap(({ quote }) => (quote ? [quote] : []))
  const ids = new EvidenceIds((scenario.evidence ?? []).map(({ id }) => id))
  const existing = sources.find((each) => each.text !== undefined && each.text === source.text)
  const sourceId =
    existing?.id ?? idFromName(`s-${source.title}`, new Set(sources.map(({ id }) => id)))
  const resolved = stancesOf(scenario)
  const state = new State(scenario, resolved)
  const unplaced: { statement: Statement; why: string }[] = []
  let known = 0
  for (const statement of reading.statements) {
    if (quotes.some((quote) => sameWords(quote, statement.text))) {
      known += 1
      continue
    }
    const name = actorNameOf(statement)
    const actor =
      (name === null ? undefined : vocabulary.actor(name)) ?? vocabulary.actor(statement.speaker)
    if (actor === undefined) {
      const who = name ?? statement.speaker
      unplaced.push({ statement, why: `${who} is no actor of the scenario` })
      continue
    }
    if (isLeaving(statement)) {
      const exit = (scenario.decision.exits ?? []).findIndex((each) => each.actor === actor.id)
      if (exit < 0) {
        unplaced.push({ statement, why: `${actor.name} threatens to leave, and no exit is there` })
        continue
      }
      state.leave(actor, exit, evidenceOf(statement, ids, { source: sourceId, date: source.date }))
      continue
    }
    const match = vocabulary.issue(statement, around(text, statement))
    if ('why' in match) {
      unplaced.push({ statement, why: match.why })
      continue
    }
    const span = spanOf(statement, match.issue, match.numbers)
    if (span === null) {
      unplaced.push({ statement, why: `it takes no side on ${match.issue.title}` })
      continue
    }
    const entry = evidenceOf(statement, ids, { source: sourceId, date: source.date })
    state.take(actor, match.issue, span, entry)
  }
  const first: readonly Amendment[] =
    state.proposals.length > 0 && existing === undefined
      ? [{ kind: 'append', list: 'sources', entry: { id: sourceId, ...source } }]
      : []
  return freeze({
    proposals: state.proposals,
    amendments: [...first, ...state.amendments()],
    known,
    unplaced,
  })
}

/** Stances that the scenario has, and those that the article adds. */
class State {
  readonly proposals: Proposal[] = []
  readonly #scenario: Scenario
  readonly #resolved: readonly ResolvedStance[]
  readonly #evidence: Amendment[] = []
  readonly #cited = new Map<string, { at: readonly (string | number)[]; evidence: string[] }>()
  readonly #made = new Map<
    string,
    { actor: Actor; issue: Issue; spans: Span[]; evidence: string[]; contradicts: boolean }
  >()

  constructor(scenario: Scenario, resolved: readonly ResolvedStance[]) {
    this.#scenario = scenario
    this.#resolved = resolved
  }

  take(actor: Actor, issue: Issue, span: Span, entry: ReturnType<typeof evidenceOf>): void {
    this.#evidence.push({ kind: 'append', list: 'evidence', entry })
    const stance = this.#resolved.find((s) => s.actor === actor.id && s.issue === issue.id)
    const at = { evidence: entry.id, actor: actor.id, issue: issue.id }
    const said = wordsOf(span)
    if (stance === undefined) {
      this.#make(actor, issue, span, entry.id, false)
      this.proposals.push({ kind: 'new', ...at, says: `${said}; nothing was known` })
      return
    }
    const [low, high] = boundsOf(stance.position)
    const had = `${short(low)} to ${short(high)}`
    if (span.high >= low && span.low <= high) {
      const inside = span.low >= low && span.high <= high
      const index = this.#scenario.stances.findIndex(
        (s) => s.actor === actor.id && s.issue === issue.id,
      )
      this.#cite(['stances', index], entry.id)
      this.proposals.push({
        kind: 'supports',
        ...at,
        says: `${said}, ${inside ? 'within' : 'which meets'} ${had}`,
      })
      return
    }
    this.#make(actor, issue, span, entry.id, true)
    this.proposals.push({
      kind: 'contradicts',
      ...at,
      says: `${said}, where the scenario has ${had}`,
    })
  }

  /** A threat to leave is evidence of an exit. */
  leave(actor: Actor, exit: number, entry: ReturnType<typeof evidenceOf>): void {
    this.#evidence.push({ kind: 'append', list: 'evidence', entry })
    this.#cite(['decision', 'exits', exit], entry.id)
    const says = 'a threat to leave, which the scenario has'
    this.proposals.push({
      kind: 'supports',
      evidence: entry.id,
      actor: actor.id,
      issue: 'exit',
      says,
    })
  }

  #cite(at: readonly (string | number)[], evidence: string): void {
    const key = at.join('.')
    const cited = this.#cited.get(key) ?? { at, evidence: [] }
    cited.evidence.push(evidence)
    this.#cited.set(key, cited)
  }

  amendments(): readonly Amendment[] {
    const cites = [...this.#cited.values()].map(
      ({ at, evidence }): Amendment => ({ kind: 'cite', at, evidence }),
    )
    const stances = [...this.#made.values()].flatMap(
      ({ actor, issue, spans, evidence, contradicts }): readonly Amendment[] => {
        const span = together(spans)
        if (span === null) return []
        return [
          {
            kind: 'append',
            list: 'stances',
            entry: {
              actor: actor.id,
              issue: issue.id,
              position: quantityOf(span),
              salience: guessedSalience,
              basis: span.from === 'number' ? 'documented' : 'judgement',
              evidence,
              ...(contradicts && { coder }),
              ...(contradicts && { note: 'Contradicts the reading above: keep one, or both.' }),
            },
          },
        ]
      },
    )
    return [...this.#evidence, ...cites, ...stances]
  }

  #make(actor: Actor, issue: Issue, span: Span, evidence: string, contradicts: boolean): void {
    const key = `${actor.id} ${issue.id}`
    const made = this.#made.get(key)
    if (made === undefined) {
      this.#made.set(key, { actor, issue, spans: [span], evidence: [evidence], contradicts })
    } else {
      made.spans.push(span)
      made.evidence.push(evidence)
    }
  }
}

function spanOf(statement: Statement, issue: Issue, numbers: Statement['numbers']): Span | null {
  const ends = [Math.min(...issue.scale), Math.max(...issue.scale)] as const
  if (numbers.length > 0) {
    return together(
      numbers
        .map((number) => positionAt(number, statement.stance, ends))
        .filter((span) => span !== null),
    )
  }
  const side = sideOf(statement)
  return side === null ? null : positionToward(side, ends)
}

/** Smallest and largest value that a position may have. */
function boundsOf(distribution: Distribution): readonly [number, number] {
  switch (distribution.kind) {
    case 'fixed':
      return [distribution.value, distribution.value]
    case 'percentiles':
      return [distribution.p10, distribution.p90]
    case 'mixture': {
      const parts = distribution.parts.map(boundsOf)
      return [Math.min(...parts.map(([low]) => low)), Math.max(...parts.map(([, high]) => high))]
    }
    default:
      return [distribution.low, distribution.high]
  }
}

function wordsOf({ low, mode, high, from }: Span): string {
  if (low === high) return short(mode)
  const range = `${short(low)} to ${short(high)}`
  return from === 'number' ? `${range}, most likely ${short(mode)}` : `somewhere from ${range}`
}

const short = (x: number): string => String(Number(x.toPrecision(4)))

/** The line that a statement stands in. */
function around(text: string, { start, end }: Statement): string {
  const from = Math.max(text.lastIndexOf('\n', start), start - 300) + 1
  const line = text.indexOf('\n', end)
  return text.slice(from, Math.min(line === -1 ? text.length : line, end + 300))
}
