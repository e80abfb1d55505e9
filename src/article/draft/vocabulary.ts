/**
 * Which actor and which issue of a scenario a statement means: by names, by units, and by the words
 * of titles, questions, marks and the quotes that rest on an issue already.
 */
import type { Actor, Issue, Scenario } from '../../scenario/index.ts'
import type { Gazetteer } from '../gazetteer/index.ts'
import type { StatedNumber, Statement } from '../statement.ts'
import { inUnit, measureOf } from './units.ts'
import { isContent, stemOf, wordsIn } from './words.ts'

/** Weights of the stems that speak for an issue. */
interface Words {
  readonly issue: Issue
  readonly stems: ReadonlyMap<string, number>
}

export type Match =
  | { readonly issue: Issue; readonly numbers: readonly StatedNumber[] }
  | { readonly why: string }

/** Weights of a word by where the scenario has it. */
const weights = { title: 2, question: 1, mark: 1, quote: 1 } as const

/** A statement without a number needs this much in common with an issue, and more than with others. */
const enough = 2

export class Vocabulary {
  readonly #scenario: Scenario
  readonly #gazetteer: Gazetteer
  readonly #words: readonly Words[]

  constructor(scenario: Scenario, gazetteer: Gazetteer) {
    this.#scenario = scenario
    this.#gazetteer = gazetteer
    this.#words = wordsOf(scenario)
  }

  /** The actor of that name, by the gazetteer's other names too. */
  actor(name: string): Actor | undefined {
    const { actors } = this.#scenario
    const same = actors.find((actor) => actor.name === name)
    if (same !== undefined) return same
    const meant = new Set(this.#gazetteer.find(name))
    const ids = new Set([...meant].map(({ id }) => id))
    return actors.find(
      (actor) =>
        (actor.iso3 !== undefined && ids.has(actor.iso3)) ||
        this.#gazetteer.find(actor.name).some((entry) => meant.has(entry)),
    )
  }

  /** The issue that a statement is about, with its numbers in the unit of the issue. */
  issue({ text, numbers }: Statement, context: string): Match {
    const { issues } = this.#scenario
    const fitting = issues
      .map((issue) => ({ issue, numbers: numbersOn(issue, numbers) }))
      .filter((each) => each.numbers.length > 0)
    const scores = scoresOf(this.#words, text)
    if (fitting.length === 1 && fitting[0] !== undefined) return fitting[0]
    if (fitting.length > 1) {
      // Several issues have the unit: the words of the paragraph decide.
      const wide = scoresOf(this.#words, context)
      const ranked = fitting.toSorted((a, b) => by(wide, b.issue) - by(wide, a.issue))
      const best = by(wide, ranked[0]?.issue)
      const tied = ranked.filter(({ issue }) => by(wide, issue) === best)
      // Of equals, the issue that the others depend on.
      const leading = tied.filter(({ issue }) => issue.dependsOn === undefined)
      const [only, other] = tied.length === 1 ? tied : leading
      if (only !== undefined && other === undefined) return only
      const names = fitting.map(({ issue }) => issue.id).join(' or ')
      return { why: `its numbers fit ${names}, and its words do not tell which` }
    }
    if (numbers.length > 0) {
      const unit = numbers[0]?.unit ?? ''
      return { why: `no issue has its unit (${unit}) and its number inside the scale` }
    }
    const [best, next] = [...scores].sort(([, a], [, b]) => b - a)
    if (best === undefined || best[1] < enough) return { why: 'no issue has its words' }
    if (next !== undefined && next[1] === best[1]) {
      return { why: `its words fit ${best[0].id} as well as ${next[0].id}` }
    }
    return { issue: best[0], numbers: [] }
  }
}

function by(scores: ReadonlyMap<Issue, number>, issue: Issue | undefined): number {
  return issue === undefined ? 0 : (scores.get(issue) ?? 0)
}

/** Numbers of the issue's unit that lie on its scale. */
function numbersOn(issue: Issue, numbers: readonly StatedNumber[]): readonly StatedNumber[] {
  const [low, high] = [Math.min(...issue.scale), Math.max(...issue.scale)]
  const { base } = measureOf(issue.unit)
  return numbers
    .filter(({ unit }) => measureOf(unit).base === base)
    .map((number) => inUnit(number, issue.unit))
    .filter(({ value }) => value >= low && value <= high)
}

function wordsOf(scenario: Scenario): readonly Words[] {
  const quotes = new Map<string, string[]>()
  const evidence = new Map((scenario.evidence ?? []).map((item) => [item.id, item.quote ?? '']))
  for (const { issue, evidence: ids = [] } of scenario.stances) {
    const list = quotes.get(issue) ?? []
    for (const id of ids) list.push(evidence.get(id) ?? '')
    quotes.set(issue, list)
  }
  const raw = scenario.issues.map((issue) => {
    const stems = new Map<string, number>()
    const add = (text: string | undefined, weight: number) => {
      for (const stem of stemsOf(text ?? '')) {
        stems.set(stem, Math.max(stems.get(stem) ?? 0, weight))
      }
    }
    for (const stem of repeated(quotes.get(issue.id) ?? [])) stems.set(stem, weights.quote)
    for (const { label } of issue.marks ?? []) add(label, weights.mark)
    add(issue.question, weights.question)
    add(issue.title, weights.title)
    return { issue, stems }
  })
  // A word that several issues have tells less of each.
  const shared = (stem: string) => raw.filter(({ stems }) => stems.has(stem)).length
  return raw.map(({ issue, stems }) => ({
    issue,
    stems: new Map([...stems].map(([stem, weight]) => [stem, weight / shared(stem)])),
  }))
}

/** Stems that three quotes have at least. */
function repeated(quotes: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const quote of new Set(quotes)) {
    for (const stem of stemsOf(quote)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return [...counts].filter(([, times]) => times >= 3).map(([stem]) => stem)
}

function scoresOf(words: readonly Words[], text: string): ReadonlyMap<Issue, number> {
  const present = stemsOf(text)
  const scores = new Map<Issue, number>()
  for (const { issue, stems } of words) {
    let score = 0
    for (const stem of present) score += stems.get(stem) ?? 0
    if (score > 0) scores.set(issue, score)
  }
  return scores
}

function stemsOf(text: string): ReadonlySet<string> {
  const content = wordsIn(text).filter((word) => isContent(word))
  return new Set(content.map(({ lower }) => stemOf(lower)))
}
