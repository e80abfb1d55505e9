/** Stances in the making: what one actor says on one issue, gathered from all its statements. */
import type { ScenarioFile } from '../../scenario/index.ts'
import type { Statement } from '../statement.ts'
import { type Side, sideOf } from './direction.ts'
import { guessedSalience, quantityOf } from './guess.ts'
import type { Issue } from './issues.ts'
import { type Footing, positionToward, type Span, together } from './position.ts'
import type { Member } from './roster.ts'

type StanceEntry = ScenarioFile['stances'][number]

interface Hold {
  readonly member: Member
  readonly issue: Issue
  readonly spans: Span[]
  readonly sides: Side[]
  readonly evidence: string[]
  readonly notes: string[]
}

const reasons: Readonly<Record<Exclude<Footing, 'number'>, string>> = {
  refusal: 'a number refused: what lies below it',
  side: 'a side and no number: that half of the scale',
  expectation: 'what the article expects, and nobody said',
}

/** What came of a hold: a stance, or evidence that pulls both ways. */
export type Held =
  | { readonly stance: StanceEntry; readonly guessed: string | null }
  | { readonly torn: readonly string[]; readonly member: Member; readonly issue: Issue }

export class Holds {
  readonly #holds = new Map<string, Hold>()

  has(member: Member, issue: Issue): boolean {
    return this.#holds.has(`${member.id} ${issue.id}`)
  }

  /** False where a statement takes no side: it stays evidence. */
  take(
    member: Member,
    issue: Issue,
    statement: Statement,
    evidence: string,
    spans: readonly Span[],
  ): boolean {
    const side = spans.length > 0 ? null : sideOf(statement)
    if (spans.length === 0 && side === null) return false
    const by = statement.numbers.find((number) => number.by !== undefined)?.by
    this.#add(member, issue, evidence, spans, side === null ? [] : [side], [
      ...(statement.condition === null ? [] : [`Only on condition: ${statement.condition}.`]),
      ...(by === undefined ? [] : [`By ${by}.`]),
    ])
    return true
  }

  /** A position that the article expects of an actor. */
  expect(member: Member, issue: Issue, evidence: string, span: Span): void {
    const note = 'Expected by the article; nobody says it.'
    this.#add(member, issue, evidence, [{ ...span, from: 'expectation' }], [], [note])
  }

  results(): readonly Held[] {
    return [...this.#holds.values()].map(({ member, issue, spans, sides, evidence, notes }) => {
      const span = together(spans) ?? toward(sides, issue.scale)
      if (span === null) return { torn: evidence, member, issue }
      const stance: StanceEntry = {
        actor: member.id,
        issue: issue.id,
        position: quantityOf(span),
        salience: guessedSalience,
        basis: span.from === 'number' ? 'documented' : 'judgement',
        evidence,
        ...(notes.length > 0 && { note: [...new Set(notes)].join(' ') }),
      }
      const guessed = span.from === 'number' ? null : reasons[span.from]
      return { stance, guessed }
    })
  }

  #add(
    member: Member,
    issue: Issue,
    evidence: string,
    spans: readonly Span[],
    sides: readonly Side[],
    notes: readonly string[],
  ): void {
    const key = `${member.id} ${issue.id}`
    const hold = this.#holds.get(key) ?? {
      member,
      issue,
      spans: [],
      sides: [],
      evidence: [],
      notes: [],
    }
    hold.spans.push(...spans)
    hold.sides.push(...sides)
    hold.evidence.push(evidence)
    hold.notes.push(...notes)
    this.#holds.set(key, hold)
  }
}

function toward(sides: readonly Side[], scale: readonly [number, number]): Span | null {
  const [first] = sides
  if (first === undefined || sides.some((side) => side !== first)) return null
  return positionToward(first, [Math.min(...scale), Math.max(...scale)])
}
