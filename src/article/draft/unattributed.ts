/**
 * What an article reports without a speaker and a scenario must still hold: what is expected to
 * happen, how somebody feels about it, and claims of fact that a ledger can check.
 */
import type { Gazetteer } from '../gazetteer/index.ts'
import { numbersIn } from '../number/number.ts'
import type { Reading, StatedNumber } from '../statement.ts'
import { structure } from '../text/structure.ts'
import { type Named, namedIn, type Word, wordsIn } from './words.ts'

export interface Report {
  readonly kind: 'expectation' | 'attitude' | 'claim'
  readonly start: number
  readonly end: number
  /** The sentence, exactly. */
  readonly text: string
  /** Who is expected, who feels, whom the claim is about; null where no name is near. */
  readonly actor: string | null
  /** State or body in the gazetteer, where the actor is one. */
  readonly actorId: string | null
  readonly numbers: readonly StatedNumber[]
  /** The time it names: `2025-06`; null where none. */
  readonly when: string | null
  /** `dissatisfaction`, or the words of the claim. */
  readonly word: string
  /** For a claim: whether the actor is said to fall short of the level or to reach it. */
  readonly reaches: boolean | null
}

const expected =
  /\b(?:(?:is|are|was|were) (?:widely |now |also )?(?:expected|likely|set|due|poised|slated) to|is to be|will probably|is thought to|are thought to)\b/iu

const attitudes =
  /\b(dissatisfaction|discontent|frustration|anger|irritation|resentment|unease|concern|concerns|worry|worries|alarm|anxiety|dismay|disappointment|scepticism|skepticism|outrage|fury|relief|satisfaction|enthusiasm|support|opposition|resistance|reluctance|complain|complains|unhappy|dissatisfied|frustrated|worried|alarmed)\b/iu

const shortfall =
  /\b(?:(?:does|do|did|has|have) not|doesn[’']t|don[’']t|didn[’']t|hasn[’']t|haven[’']t|fails? to|never|falls? short of|is (?:still )?(?:below|under|short of))\b/iu
const reaching =
  /\b(?:reach(?:es|ed)?|meets?|met|hits?|attains?|achieves?|spends?|spent|pays?|paid|exceeds?)\b/iu
const level =
  /\b(?:(?:this|that|the|its) (?:level|target|goal|figure|threshold|mark|share|amount|quota|ceiling|floor)|(?:that|this|so) much)\b/giu

/** Reports in the order of the text, sentence by sentence; headings and credits are left out. */
export function reportsIn(text: string, reading: Reading, gazetteer: Gazetteer): readonly Report[] {
  const reports: Report[] = []
  const memory = { share: shareOf(reading) }
  const statements = new Sweep(reading.statements)
  const times = new Sweep(reading.timex)
  for (const block of structure(text)) {
    if (block.kind !== 'paragraph') continue
    for (const { start, end } of block.sentences) {
      const sentence = text.slice(start, end)
      const spoken = statements.within(start, end)
      const at = (
        kind: Report['kind'],
        rest: Omit<Report, 'kind' | 'start' | 'end' | 'text' | 'when'>,
      ) => reports.push({ kind, start, end, text: sentence, when, ...rest })
      const when = times.within(start, end)[0]?.value ?? null
      const words = wordsIn(sentence)
      const named = namedIn(sentence, words, gazetteer)
      const hedge = expected.exec(sentence)
      if (hedge !== null && spoken.length === 0) {
        at('expectation', {
          ...nearest(named, words, hedge.index, sentence),
          numbers: numbersIn(text, start + hedge.index, end, { ...memory }),
          word: hedge[0],
          reaches: null,
        })
      }
      const mood = attitudes.exec(sentence)
      if (mood !== null && !spoken.some((s) => covers(s, start + mood.index))) {
        const holder = holderOf(sentence, words, named, mood.index)
        if (holder.actor !== null) {
          at('attitude', { ...holder, numbers: [], word: mood[0].toLowerCase(), reaches: null })
        }
      }
      const claim = claimIn(sentence)
      if (claim !== null) {
        const subject = nearest(named, words, claim.index, sentence)
        if (subject.actorId !== null) {
          at('claim', { ...subject, numbers: [], word: claim.words, reaches: claim.reaches })
        }
      }
    }
  }
  return reports
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Stretches in order, asked for by places in order: each is passed once. */
class Sweep<T extends Stretch> {
  readonly #all: readonly T[]
  #at = 0

  constructor(all: readonly T[]) {
    this.#all = all
  }

  /** Those that share a character with a stretch; it must not begin before the one asked for last. */
  within(start: number, end: number): readonly T[] {
    while ((this.#all[this.#at]?.end ?? Number.POSITIVE_INFINITY) <= start) this.#at += 1
    const found: T[] = []
    for (let i = this.#at; (this.#all[i]?.start ?? Number.POSITIVE_INFINITY) < end; i++) {
      const each = this.#all[i]
      if (each !== undefined) found.push(each)
    }
    return found
  }
}

function covers(span: { readonly start: number; readonly end: number }, at: number): boolean {
  return span.start <= at && at < span.end
}

/** The unit that bare shares have in this article. */
function shareOf({ statements }: Reading): string | null {
  const units = statements.flatMap(({ numbers }) => numbers.map(({ unit }) => unit))
  return units.find((unit) => unit.startsWith('% of')) ?? null
}

interface Claim {
  readonly index: number
  readonly words: string
  readonly reaches: boolean
}

/** “even the US itself does not reach this level”. */
function claimIn(sentence: string): Claim | null {
  for (const target of sentence.matchAll(level)) {
    const before = sentence.slice(Math.max(0, target.index - 60), target.index)
    const verb = reaching.exec(before)
    const short = shortfall.exec(before)
    if (verb === null && short === null) continue
    const from = target.index - before.length + Math.min(verb?.index ?? 60, short?.index ?? 60)
    const words = sentence.slice(from, target.index + target[0].length)
    return { index: from, words, reaches: short === null }
  }
  return null
}

interface Subject {
  readonly actor: string | null
  readonly actorId: string | null
}

/** The last name before a place in the sentence, else the first after it. */
function nearest(
  named: readonly Named[],
  words: readonly Word[],
  index: number,
  sentence: string,
): Subject {
  const before = named.findLast(({ to }) => (words[to - 1]?.end ?? 0) <= index)
  const alliance = /\b(?:alliance|bloc|union)\b/iu.exec(sentence.slice(0, index))
  const found = before ?? (alliance === null ? named[0] : undefined)
  return { actor: found?.entry.name ?? alliance?.[0] ?? null, actorId: found?.entry.id ?? null }
}

/** “dissatisfaction among European leaders”, “Europe’s dissatisfaction”, “leaders complain”. */
function holderOf(
  sentence: string,
  words: readonly Word[],
  named: readonly Named[],
  index: number,
): Subject {
  const after = /^\S+ (?:among|in|of|within|on the part of) ([^.,;:]{2,60})/u.exec(
    sentence.slice(index, index + 120),
  )
  if (after?.[1] !== undefined) {
    const start = index + after[0].length - after[1].length
    const name = named.find(({ from, to }) => {
      const first = words[from]?.start ?? 0
      return first >= start && first < start + 25 && to > 0
    })
    return { actor: shortened(after[1]), actorId: name?.entry.id ?? null }
  }
  const name = named.findLast(({ to }) => (words[to - 1]?.end ?? 0) <= index)
  if (name === undefined || index - (words[name.to - 1]?.end ?? 0) > 30) {
    return { actor: null, actorId: null }
  }
  const first = words[name.from]?.start ?? 0
  const phrase = sentence
    .slice(first, index)
    .trim()
    .replace(/['’]s?$/u, '')
  return { actor: shortened(phrase), actorId: name.entry.id }
}

function shortened(phrase: string): string {
  return (
    phrase
      .replace(/^(?:the|many|some|most|several) /iu, '')
      .split(/ (?:who|that|which|is|are|at|over|about) /u)[0] ?? phrase
  )
}
