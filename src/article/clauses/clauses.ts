/** Reported speech and positions, clause by clause: for the languages whose grammar is not English. */

import type { Hit } from '../speech/cue.ts'
import type { Found, Gap } from '../speech/found.ts'
import type { Speaker } from '../text/discourse.ts'
import { closing, contents, type Outcome, type Stretch } from '../text/stretch.ts'
import type { Chunk, ClauseGrammar, Predicate, Subject } from './clause-grammar.ts'

interface Open {
  readonly speaker: Speaker
  readonly predicate: Predicate | null
  readonly cue: string
  readonly start: number
  end: number
  /** The content is a clause of its own rather than an object. */
  readonly clause: boolean
  /** Once an attribution stands in the middle, what follows stays inside. */
  readonly frame: 'object' | 'clause'
}

/** Statements of a stretch of a sentence that no direct quotation interrupts. */
export function clausesIn(stretch: Stretch, grammar: ClauseGrammar): Outcome {
  const { items, discourse } = stretch
  const { language } = discourse.setting
  let { to } = stretch
  while (to > stretch.from && closing.test(items[to - 1]?.text ?? '')) to--
  if (items[stretch.to - 1]?.text === '?' && items[stretch.to - 1]?.kind === 'mark')
    return { found: [], gaps: [gap(stretch, 'the author’s question')] }
  const chunks = grammar.chunks(items, stretch.from, to, language)
  const reader = new Clauses({ ...stretch, to }, chunks, grammar)
  return reader.read()
}

const gap = ({ items, from, to }: Stretch, why: string): Gap => ({
  start: items[from]?.start ?? 0,
  end: items[to - 1]?.end ?? 0,
  why,
})

class Clauses {
  private readonly found: Found[] = []
  private readonly gaps: Gap[] = []
  private open: Open | null = null
  private speaker: Speaker | null
  /** Index of the first chunk that nothing has claimed yet. */
  private pending = 0
  private readonly stretch: Stretch
  private readonly chunks: readonly Chunk[]

  private readonly grammar: ClauseGrammar

  constructor(stretch: Stretch, chunks: readonly Chunk[], grammar: ClauseGrammar) {
    this.stretch = stretch
    this.grammar = grammar
    this.chunks = chunks
    this.speaker = stretch.subject
  }

  read(): Outcome {
    for (let at = 0; at < this.chunks.length; at++) this.chunk(at)
    this.close(this.stretch.to)
    if (this.found.length === 0 && this.gaps.length === 0) {
      const aside = this.grammar.source(this.stretch, this.chunks)
      if (aside !== undefined) this.found.push(...aside)
      else this.found.push(...this.grammar.continued(this.stretch, this.chunks, this.speaker))
    }
    return { found: this.found, gaps: this.gaps }
  }

  private chunk(at: number): void {
    const { items, discourse, sentence, timed } = this.stretch
    const { language } = discourse.setting
    const chunk = this.chunks[at] as Chunk
    if (this.aside(at, chunk)) return
    if (
      this.open !== null &&
      (chunk.mark === ';' || (chunk.mark === ':' && this.open.end > this.open.start))
    ) {
      const { speaker, cue } = this.open
      this.close(chunk.from - 1)
      if (this.grammar.reported(items, this.chunks, at)) {
        this.open = {
          speaker,
          cue,
          predicate: null,
          start: chunk.from,
          end: chunk.to,
          clause: true,
          frame: 'clause',
        }
        return
      }
      this.pending = at
    }
    const predicate =
      chunk.kind === 'subordinate' || chunk.kind === 'infinitive'
        ? undefined
        : this.grammar.predicate(items, chunk, language)
    if (predicate === undefined) {
      if (this.open !== null) this.open.end = chunk.to
      return
    }
    if (this.grammar.silent(items, chunk, predicate)) {
      this.close(chunk.from)
      this.gaps.push(gap(this.stretch, 'denied or missing speech'))
      this.pending = at + 1
      return
    }
    const before =
      this.open === null && at > this.pending ? this.chunks.slice(this.pending, at) : []
    const subject = this.grammar.subject({
      items,
      chunk,
      predicate,
      before,
      sentence,
      discourse,
      timed,
      last: this.speaker,
    })
    if (this.open !== null && !this.parts(chunk, predicate, subject)) {
      this.open.end = chunk.to
      return
    }
    if (subject === null) return
    if (subject.place === 'after' && this.attributes(at, chunk, predicate, subject)) return
    this.state(at, chunk, predicate, subject)
  }

  /** Whether a cue inside an open statement begins a new one. */
  private parts(chunk: Chunk, predicate: Predicate, subject: Subject | null): boolean {
    if (subject === null || chunk.kind === 'relative') return false
    if (predicate.subjunctive && subject.place !== 'same') return false
    if (predicate.subjunctive && this.open?.clause === true) return false
    if (/^(?:\p{L}+|;)$/u.test(chunk.mark)) return true
    const first = this.stretch.items[chunk.from]?.lower ?? ''
    if (subject.place === 'same') return chunk.mark === ','
    if (/^(?:während|wobei|doch|aber)$/.test(first)) return true
    return this.open?.clause === false && chunk.mark !== ':'
  }

  /** `…, sagte Harms`: the clauses so far are what was said. */
  private attributes(at: number, chunk: Chunk, predicate: Predicate, subject: Subject): boolean {
    const { items } = this.stretch
    if (this.pending >= at || predicate.at !== chunk.from) return false
    if (!predicate.cues.some(({ frame }) => frame === 'say' || frame === 'quote')) return false
    const next = this.chunks[at + 1]
    if (next !== undefined && next.mark === ':') return false
    const from = this.pending
    const first = this.chunks[from] as Chunk
    this.close(chunk.from)
    this.speaker = subject.speaker
    this.open = {
      speaker: subject.speaker,
      predicate,
      cue: predicate.text,
      start: first.from,
      end: this.chunks[at - 1]?.to ?? chunk.from,
      clause: true,
      frame: 'clause',
    }
    this.pending = at + 1
    if (next === undefined) return true
    const whole =
      this.chunks
        .slice(from, at)
        .every(({ kind }) => kind === 'fragment' || kind === 'subordinate') ||
      next.kind !== 'main' ||
      this.grammar.finite(items, next.from, this.stretch.discourse.setting.language)
    if (whole && !/^\p{L}+$/u.test(next.mark)) return true
    const taken = this.open
    this.close(chunk.from - 1)
    if (next.mark === ',' || next.mark === '–' || next.mark === '—') {
      let begin = next.from
      while (/^(?:und|aber|doch|et|mais)$/.test(items[begin]?.lower ?? '') && begin < next.to - 1)
        begin++
      if (
        this.grammar.predicate(items, next, this.stretch.discourse.setting.language) === undefined
      )
        this.open = { ...taken, start: begin, end: next.to }
    }
    return true
  }

  /** A cue that leads its content. */
  private state(at: number, chunk: Chunk, predicate: Predicate, subject: Subject): void {
    const { items, discourse, timed } = this.stretch
    this.close(chunk.from)
    this.speaker = subject.speaker
    const next = this.chunks[at + 1]
    const middle = this.grammar.middle({ items, chunk, predicate, subject, next, timed, discourse })
    const front =
      middle === undefined
        ? this.grammar.front({ items, chunk, predicate, subject, next, timed, discourse })
        : undefined
    this.pending = at + 1
    if (front !== undefined) {
      this.push(front.from, front.to, subject.speaker, predicate)
      return
    }
    if (middle === undefined) return
    if (middle.inside) {
      this.open = {
        speaker: subject.speaker,
        predicate: { ...predicate, cues: [middle.cue, ...predicate.cues] },
        cue: predicate.text,
        start: middle.start,
        end: Math.max(middle.start, this.trimmed(middle.start, predicate.right)),
        clause: false,
        frame: 'object',
      }
    } else {
      this.open = {
        speaker: subject.speaker,
        predicate: { ...predicate, cues: [middle.cue, ...predicate.cues] },
        cue: predicate.text,
        start: middle.start,
        end: middle.start,
        clause: true,
        frame: 'clause',
      }
    }
  }

  /** Without the adverbs that stand before the other part of the verb: `wies die Klage entschieden zurück`. */
  private trimmed(from: number, to: number): number {
    const { items, discourse } = this.stretch
    const { adverbs, grammar } = discourse.setting.language
    let end = to
    while (grammar === 'verb-second' && end > from + 1 && adverbs.has(items[end - 1]?.lower ?? ''))
      end--
    return end
  }

  /** `so Müller`, `wie sie mitteilte`, `laut Ministerium` in a clause of its own. */
  private aside(at: number, chunk: Chunk): boolean {
    if (at === 0) return false
    const heard = this.grammar.aside(this.stretch, chunk)
    if (heard === null) return false
    const next = this.chunks[at + 1]
    this.speaker = heard.speaker
    this.open = {
      speaker: heard.speaker,
      predicate: null,
      cue: heard.cue,
      start: this.chunks[this.pending]?.from ?? chunk.from,
      end: chunk.from - 1,
      clause: true,
      frame: 'clause',
    }
    this.pending = at + 1
    if (next === undefined) this.close(chunk.from - 1)
    return true
  }

  private close(_limit: number): void {
    const { open } = this
    if (open === null) return
    this.open = null
    if (open.end > open.start)
      this.push(open.start, open.end, open.speaker, open.predicate, open.cue)
  }

  private push(
    from: number,
    to: number,
    speaker: Speaker,
    predicate: Predicate | null,
    cue = predicate?.text ?? '',
  ): void {
    const found = contents(
      this.stretch,
      from,
      to,
      speaker,
      cue,
      predicate === null ? null : hitOf(predicate),
      predicate?.cues[0],
    )
    for (const one of found) this.found.push(one)
  }
}

/** The predicate as the other stages see a cue. */
export const hitOf = (predicate: Predicate): Hit => ({
  at: predicate.at,
  to: predicate.at + 1,
  cues: predicate.cues,
  text: predicate.text,
  form: 'finite',
  negated: predicate.negated,
  left: predicate.at,
  progressive: false,
})
