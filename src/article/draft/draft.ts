/**
 * A scenario from an article: statements become evidence, and stances where the text gives a
 * position on a scale or a clear direction. What the text does not say stays unknown; what a
 * scenario needs all the same is guessed, marked as judgement, and listed.
 */
import { freeze, idFromName, type ScenarioFile } from '../../scenario/index.ts'
import type { Gazetteer } from '../gazetteer/index.ts'
import { numbersIn } from '../number/number.ts'
import type { Reading, StatedNumber, Statement } from '../statement.ts'
import { type EvidenceEntry, EvidenceIds, evidenceOf, reportEvidence } from './evidence.ts'
import { type CheckedFact, type FactClaim, factOf, factWords } from './facts.ts'
import { type Guess, guessedCapability, guessedExit } from './guess.ts'
import { Holds } from './holds.ts'
import { type Issue, Issues, marksOf } from './issues.ts'
import { isLeaving, type Placed, placesOf } from './place.ts'
import { positionAt, type Span, together } from './position.ts'
import { actorNameOf, type Member, Roster } from './roster.ts'
import { type Scale, scalesOf } from './scale.ts'
import { type Report, reportsIn } from './unattributed.ts'

/** The article as a source of the scenario. */
export interface DraftSource {
  readonly title: string
  readonly publisher?: string
  /** Day of publication; the scenario is as of it. */
  readonly date: string
  readonly url?: string
  /** Path of the text, relative to the scenario. */
  readonly text?: string
}

export interface DraftOptions {
  readonly gazetteer: Gazetteer
  readonly source: DraftSource
  /** False where the day of the source is a guess too. */
  readonly dated?: boolean
  /** Of the scenario; made from the title when left out. */
  readonly id?: string
  /** Holds a claim against figures; null where there are none for it. */
  readonly check?: (claim: FactClaim) => CheckedFact | null
}

export interface Draft {
  readonly file: ScenarioFile
  readonly guesses: readonly Guess[]
  /** What became evidence and no stance, with the reason. */
  readonly unplaced: readonly { readonly evidence: string; readonly why: string }[]
  readonly claims: readonly { readonly evidence: string; readonly says: string }[]
}

/**
 * @param text the article that was read
 * @param reading its statements, those rejected left out
 */
export function draftScenario(text: string, reading: Reading, options: DraftOptions): Draft {
  return new Drafter(text, reading, options).draft()
}

class Drafter {
  readonly #text: string
  readonly #statements: readonly Statement[]
  readonly #options: DraftOptions
  readonly #reports: readonly Report[]
  readonly #scales: readonly Scale[]
  readonly #roster: Roster
  readonly #issues: Issues
  readonly #holds = new Holds()
  readonly #ids = new EvidenceIds(['article'])
  readonly #sources: NonNullable<ScenarioFile['sources']>[number][]
  readonly #evidence: EvidenceEntry[] = []
  readonly #exits = new Map<string, string[]>()
  readonly #guesses: Guess[] = []
  readonly #unplaced: { evidence: string; why: string }[] = []
  readonly #claims: { evidence: string; says: string }[] = []

  constructor(text: string, reading: Reading, options: DraftOptions) {
    this.#text = text
    this.#statements = reading.statements
    this.#options = options
    this.#reports = reportsIn(text, reading, options.gazetteer).map((report) => ({
      ...report,
      actor: this.#actorOf(report),
      when: comingMonth(report, options.source.date),
    }))
    this.#roster = new Roster(options.gazetteer)
    this.#issues = new Issues((guess) => this.#guesses.push(guess))
    this.#sources = [{ id: 'article', ...options.source }]
    this.#scales = scalesOf(this.#quantities(), text)
  }

  draft(): Draft {
    for (const scale of this.#scales) {
      this.#issues.ofScale(scale, marksOf(scale, this.#statements, this.#reports))
    }
    const places = placesOf(this.#statements, this.#scales, this.#options.gazetteer)
    for (const [index, statement] of this.#statements.entries()) {
      this.#take(statement, places[index] ?? { kind: 'nowhere' })
    }
    for (const report of this.#reports) {
      if (report.kind === 'claim') this.#takeClaim(report)
      else this.#takeReport(report)
    }
    const file = this.#file()
    const [guesses, unplaced, claims] = [this.#guesses, this.#unplaced, this.#claims]
    return freeze({ file, guesses, unplaced, claims })
  }

  get #origin() {
    return { source: 'article', date: this.#options.source.date }
  }

  #quantities() {
    return [...this.#statements, ...this.#reports]
      .sort((a, b) => a.start - b.start)
      .flatMap(({ numbers, text }) => numbers.map((number) => ({ number, sentence: text })))
  }

  #take(statement: Statement, place: Placed): void {
    const evidence = evidenceOf(statement, this.#ids, this.#origin)
    this.#evidence.push(evidence)
    const name = actorNameOf(statement)
    if (name === null) {
      this.#leave(
        evidence.id,
        `${statement.speaker}: a source without a name that speaks for nobody`,
      )
      return
    }
    const member = this.#roster.member(name, name === statement.speaker)
    if (member === null) {
      this.#leave(evidence.id, `${name}: more actors than a scenario holds`)
      return
    }
    if (isLeaving(statement)) {
      this.#exits.set(member.id, [...(this.#exits.get(member.id) ?? []), evidence.id])
    }
    const issue = this.#issueOf(place)
    if (issue === null) {
      if (isLeaving(statement)) return
      this.#leave(evidence.id, 'no number, and no topic that a name or another statement gives')
      return
    }
    const spans = place.kind === 'scale' ? spansOf(statement, place.scale) : []
    const taken = this.#holds.take(member, issue, statement, evidence.id, spans)
    if (!taken) this.#leave(evidence.id, `it takes no side on ${issue.title}`)
  }

  #issueOf(place: Placed): Issue | null {
    switch (place.kind) {
      case 'scale':
        return this.#issues.ofScale(place.scale)
      case 'topic':
        return this.#issues.ofTopic(place.topic.key, place.topic.title)
      case 'nowhere':
        return null
    }
  }

  #takeReport(report: Report): void {
    const evidence = reportEvidence(report, this.#ids, this.#origin)
    this.#evidence.push(evidence)
    const { actor: name } = report
    const scale = this.#scales.find((each) => report.numbers.some(each.has))
    if (name === null || report.kind !== 'expectation' || scale === undefined) {
      const of = name === null ? '' : ` of ${name}`
      const what = report.kind === 'expectation' ? 'an expectation' : report.word
      this.#leave(evidence.id, `${what}${of}, with no position on a scale`)
      return
    }
    const member = this.#roster.member(name, false)
    const issue = this.#issues.ofScale(scale)
    const span = together(
      report.numbers
        .filter(scale.has)
        .map((number) => positionAt(scale.inUnit(number), 'support', scale.ends))
        .filter((each) => each !== null),
    )
    if (span === null || member === null || this.#holds.has(member, issue)) {
      this.#leave(evidence.id, `${name} has words of its own on ${issue.title}`)
    } else this.#holds.expect(member, issue, evidence.id, span)
  }

  /** An alliance or a bloc that is only called so is the one that the article names. */
  #actorOf({ actor, actorId }: Report): string | null {
    if (actorId !== null || actor === null) return actor
    const meant = /alliance/iu.test(actor) ? 'nato' : /bloc|union/iu.test(actor) ? 'eu' : null
    const entry = meant === null ? undefined : this.#options.gazetteer.byId(meant)
    const named = [entry?.name ?? '', ...(entry?.aliases ?? [])].some(
      (form) => form !== '' && this.#text.includes(form),
    )
    return entry !== undefined && named ? entry.name : actor
  }

  #takeClaim(report: Report): void {
    const claim = factOf(report, this.#statements, this.#reports, this.#scales)
    if (claim === null) return
    const words = factWords(claim)
    const checked = this.#options.check?.(claim) ?? null
    const says = checked?.says ?? `${words}: not checked, there is no figure for it.`
    const evidence = reportEvidence(report, this.#ids, this.#origin, `${words}.`)
    this.#evidence.push(evidence)
    this.#claims.push({ evidence: evidence.id, says })
    if (checked === null) return
    const source = this.#ids.next('figures')
    this.#sources.push({ id: source, title: checked.title, date: checked.date })
    const id = this.#ids.next(`${claim.iso3}-figure`)
    this.#evidence.push({ id, source, ref: checked.ref, date: checked.date, note: says })
  }

  #file(): ScenarioFile {
    const { source, id, dated = true } = this.#options
    if (!dated) this.#guess('asOf', 'the text states no day of publication')
    this.#fallBack()
    const stances = this.#stances()
    this.#guess('decision.rule', 'consensus: the text is not asked how they decide')
    const exits = [...this.#exits].map(([actor, evidence]) => {
      this.#guess(
        `decision.exits.${actor}`,
        'a threat to leave; its worth and its cost are guessed',
      )
      return guessedExit(actor, evidence)
    })
    return {
      entente: 1,
      id: id ?? idFromName(source.title, new Set(), 'draft'),
      title: source.title,
      summary: 'Drafted from one article: check every judgement before believing a forecast.',
      asOf: source.date,
      ...this.#horizon(),
      sources: this.#sources,
      evidence: this.#evidence,
      actors: this.#roster.members.map((member) => this.#actor(member)),
      issues: [...this.#issues.all],
      stances,
      decision: { rule: 'consensus', ...(exits.length > 0 && { exits }) },
    }
  }

  /** When the article expects a number to be decided, where that is still to come. */
  #horizon(): { readonly horizon?: string } {
    const { date } = this.#options.source
    const days = this.#reports
      .filter(({ kind, numbers }) => kind === 'expectation' && numbers.length > 0)
      .map(({ when }) => lastDayOf(when))
      .filter((day) => day !== null && day > date)
    const [horizon] = days
    if (horizon === undefined || horizon === null) return {}
    this.#guess('horizon', 'the last day of the time for which the article expects a decision')
    return { horizon }
  }

  /** A scenario has one actor and one issue at least. */
  #fallBack(): void {
    if (this.#roster.members.length === 0) {
      const names = new Set(this.#statements.map(({ speaker }) => speaker))
      for (const name of names.size > 0 ? names : ['Somebody']) this.#roster.member(name, true)
    }
    if (this.#issues.all.length > 0) return
    const issue = this.#issues.ofTopic('outcome', 'Outcome')
    this.#guess(`issues.${issue?.id}`, 'a placeholder: the text gives no number and no topic')
  }

  #actor({ id, name, kind, iso3 }: Member): ScenarioFile['actors'][number] {
    this.#guess(`actors.${id}.capability`, 'all count alike')
    return { id, name, kind, ...(iso3 !== null && { iso3 }), capability: guessedCapability }
  }

  #stances(): ScenarioFile['stances'] {
    return this.#holds.results().flatMap((held) => {
      if ('torn' in held) {
        const why = `${held.member.name} pulls both ways on ${held.issue.title}`
        for (const id of held.torn) this.#leave(id, why)
        return []
      }
      const { stance, guessed } = held
      const path = `stances.${stance.actor}.${stance.issue}`
      if (guessed !== null) this.#guess(`${path}.position`, guessed)
      this.#guess(`${path}.salience`, 'whoever speaks on it cares; how much is not said')
      return [stance]
    })
  }

  #guess(path: string, says: string): void {
    this.#guesses.push({ path, says })
  }

  #leave(evidence: string, why: string): void {
    this.#unplaced.push({ evidence, why })
  }
}

/** What is expected is still to come: a bare month is the next of its name. */
function comingMonth({ kind, when }: Report, date: string): string | null {
  const match = /^(\d{4})(-\d\d)$/.exec(when ?? '')
  if (match === null || kind !== 'expectation' || (when ?? '') >= date.slice(0, 7)) return when
  const year = Number(date.slice(0, 4))
  const same = `${year}${match[2]}`
  return same >= date.slice(0, 7) ? same : `${year + 1}${match[2]}`
}

/** Of a day itself, of a month the last; null for a week or nothing. */
function lastDayOf(when: string | null): string | null {
  if (when === null) return null
  if (/^\d{4}-\d\d-\d\d$/.test(when)) return when
  const month = /^(\d{4})-(\d\d)$/.exec(when)
  if (month === null) return null
  return new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).toISOString().slice(0, 10)
}

/** Positions that the numbers of a statement give on a scale. */
function spansOf(statement: Statement, scale: Scale): readonly Span[] {
  const inCondition = conditionNumbers(statement)
  return statement.numbers
    .filter(scale.has)
    .map((number) => {
      const stance = inCondition(number) ?? (isEnough(statement) ? 'support' : statement.stance)
      return positionAt(scale.inUnit(number), stance, scale.ends)
    })
    .filter((span) => span !== null)
}

/** “Four per cent is enough”: told as a fact, meant as a position. */
function isEnough({ text, stance }: Statement): boolean {
  if (stance !== 'describe') return false
  return /\b(?:is|are|would be|will be) (?:quite |more than )?(?:enough|sufficient)\b/iu.test(text)
}

/** “unless it rises to 120” asks for 120; “if the 20% levy comes”, with a threat, refuses it. */
function conditionNumbers({ condition, stance }: Statement) {
  if (condition === null) return () => null
  const values = numbersIn(condition, 0, condition.length, { share: null }).map(
    ({ value }) => value,
  )
  const asks =
    /^(?:unless|until|bis|à moins|es sei denn)/iu.test(condition) || stance === 'condition'
  return ({ value }: StatedNumber) =>
    values.includes(value) ? (asks ? ('demand' as const) : ('oppose' as const)) : null
}
