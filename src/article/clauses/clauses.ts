/** Reported speech and positions, clause by clause: for the languages whose grammar is not English. */

import type { Found, Gap } from '../speech/found.ts'
import type { Speaker } from '../text/discourse.ts'
import { closing, contents, type Outcome, type Stretch } from '../text/stretch.ts'
import { parts, trimmed } from './chunks.ts'
import type { Chunk, ClauseGrammar, Predicate, Subject, Told } from './clause-grammar.ts'
import { hitOf } from './hit-of.ts'
import { gap, type Open } from './open.ts'

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

class Clauses {
  private readonly found: Found[] = []
  private readonly gaps: Gap[] = []
  private open: Open | null = null
  private speaker: Speaker | null
  /** Index of the first chunk that nothing has claimed yet. */
  private pending = 0
  /** The clause before is a subordinate one: its subject is not that of a verb that comes first. */
  private conceded = false
  /** What is open hangs on a relative clause. */
  private relative = false
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
    for (let at = 0; at < this.chunks.length; at++) {
      const behind =
        this.open === null
          ? this.grammar.colon(this.stretch, this.chunks, at, this.pending)
          : undefined
      if (this.tell(behind)) break
      this.chunk(at)
    }
    this.close()
    if (this.found.length === 0 && this.gaps.length === 0) {
      const aside = this.grammar.source(this.stretch, this.chunks)
      if (aside !== undefined) this.found.push(...aside)
      else if (!this.tell(this.grammar.noun(this.stretch, this.chunks)))
        this.found.push(...this.grammar.continued(this.stretch, this.chunks, this.speaker))
    }
    return { found: this.found, gaps: this.gaps }
  }

  private tell(told: Told | undefined): boolean {
    if (told === undefined) return false
    const { from, to, speaker, cue, reading } = told
    this.found.push(...contents(this.stretch, from, to, speaker, cue, null, reading))
    return true
  }

  private chunk(at: number): void {
    const { items, discourse, sentence, timed } = this.stretch
    const { language } = discourse.setting
    const chunk = this.chunks[at] as Chunk
    if (this.aside(at, chunk)) return
    if (
      this.relative &&
      chunk.mark === ',' &&
      ((this.stretch.discourse.setting.language.grammar === 'verb-second' &&
        chunk.kind === 'fragment') ||
        this.chunks.slice(at).some(({ kind }) => kind === 'main'))
    )
      this.close()
    if (
      this.open !== null &&
      (chunk.mark === ';' || (chunk.mark === ':' && this.open.end > this.open.start))
    ) {
      const { speaker, cue } = this.open
      this.close()
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
    const told =
      this.open === null
        ? this.grammar.passive(this.stretch, this.chunks, at, this.pending)
        : undefined
    if (told !== undefined && this.tell(told)) {
      this.speaker = told.speaker
      this.pending = at + 1
      return
    }
    const predicate =
      (chunk.kind === 'subordinate' && !this.grammar.contrasts(items, chunk)) ||
      chunk.kind === 'infinitive'
        ? undefined
        : this.grammar.predicate(items, chunk, language)
    if (predicate === undefined) {
      if (
        this.open !== null &&
        chunk.kind !== 'subordinate' &&
        this.grammar.contrasts(items, chunk)
      ) {
        this.close()
        this.pending = at
      }
      if (this.open !== null) this.open.end = chunk.to
      return
    }
    if (this.grammar.silent(items, chunk, predicate)) {
      this.close()
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
      last: this.conceded ? null : this.speaker,
    })
    if (this.open !== null && !parts(this.stretch, this.open.clause, chunk, predicate, subject)) {
      this.open.end = chunk.to
      return
    }
    if (subject === null) return
    if (this.open === null && predicate.subjunctive && chunk.mark === ',' && at > this.pending)
      return
    if (subject.place === 'after' && this.attributes(at, chunk, predicate, subject)) return
    this.state(at, chunk, predicate, subject)
  }

  /** `…, sagte Harms`: the clauses so far are what was said. */
  private attributes(at: number, chunk: Chunk, predicate: Predicate, subject: Subject): boolean {
    const { items } = this.stretch
    if (this.pending >= at || predicate.at !== chunk.from) return false
    if (!predicate.cues.some(({ frame }) => frame === 'say' || frame === 'quote')) return false
    const next = this.chunks[at + 1]
    const from = this.pending
    const first = this.chunks[from] as Chunk
    if (next !== undefined && next.mark === ':') {
      if (!this.grammar.reported(items, this.chunks.slice(0, at), from)) return false
      this.push(first.from, this.chunks[at - 1]?.to ?? chunk.from, subject.speaker, predicate)
      this.pending = at
      return false
    }
    this.close()
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
    if (next.kind === 'relative' && next.mark === ',') {
      this.close()
      this.pending = at + 2
      return true
    }
    const whole =
      this.chunks
        .slice(from, at)
        .every(({ kind }) => kind === 'fragment' || kind === 'subordinate') ||
      next.kind !== 'main' ||
      this.grammar.finite(items, next.from, this.stretch.discourse.setting.language)
    if (whole && !/^\p{L}+$/u.test(next.mark)) return true
    const taken = this.open
    this.close()
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
    this.close()
    this.speaker = subject.speaker
    this.conceded = chunk.kind === 'subordinate'
    this.relative = chunk.kind === 'relative'
    const next = this.chunks[at + 1]
    const before = this.chunks.slice(this.pending, at)
    const later = this.chunks.slice(at + 1)
    const asked = { items, chunk, predicate, subject, next, later, before, timed, discourse }
    const middle = this.grammar.middle(asked)
    const front = middle === undefined ? this.grammar.front(asked) : undefined
    this.pending = at + 1
    if (front !== undefined) {
      this.push(front.from, front.to, subject.speaker, predicate)
      return
    }
    if (middle === undefined) return
    const { inside, start } = middle
    this.open = {
      speaker: subject.speaker,
      predicate: { ...predicate, cues: [middle.cue, ...predicate.cues] },
      cue: predicate.text,
      start,
      end: inside ? Math.max(start, trimmed(this.stretch, start, predicate.right)) : start,
      clause: !inside,
      frame: inside ? 'object' : 'clause',
    }
  }

  /** `so Müller`, `wie sie mitteilte`, `laut Ministerium` in a clause of its own. */
  private aside(at: number, chunk: Chunk): boolean {
    if (at === 0) return false
    const heard = this.grammar.aside(this.stretch, chunk)
    if (heard === null) return false
    if (this.open !== null && /^(?:lui|elle|eux|elles|ihm|ihr|ihnen)$/.test(heard.speaker.mention))
      return false
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
    if (next === undefined) this.close()
    return true
  }

  private close(): void {
    const { open } = this
    if (open === null) return
    this.open = null
    this.relative = false
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
