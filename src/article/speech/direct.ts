/** Statements of one sentence: its quotations that stand as speech, and what is reported beside them. */

import { inciseIn } from '../clauses/attribution-by-clause.ts'
import type { Speaker } from '../text/discourse.ts'
import type { Outcome, Stretch } from '../text/stretch.ts'
import type { Item } from '../text/structure.ts'
import { type Attributed, attributionOf, type Place } from './attribution.ts'
import { type Found, type Gap, readingOf } from './found.ts'
import { indirectIn } from './indirect.ts'
import { standingQuotations } from './standing.ts'

export interface SentenceOutcome extends Outcome {
  /** Quotations that stand without an attribution in their sentence. */
  readonly orphans: Found[]
  readonly attributed: Attributed | null
}

/** Statements of one sentence. */
export function sentenceStatements(place: Place): SentenceOutcome {
  const { items } = place
  const standing = standingQuotations(items, place.discourse.setting.language, place.timed)
  if (standing.length === 0) {
    const outcome = indirectIn({ ...place, from: 0, to: items.length })
    return {
      ...outcome,
      orphans: [],
      attributed: null,
      gaps: [...outcome.gaps, ...idle(items, outcome.found)],
    }
  }
  return withQuotations(place, standing)
}

/** Quotations that no statement holds. */
function idle(items: readonly Item[], found: readonly Found[]): Gap[] {
  return items
    .filter(
      (item) =>
        item.kind === 'quotation' &&
        !found.some(({ start, end }) => start <= item.start + 1 && item.end - 1 <= end),
    )
    .map(({ start, end }) => ({ start, end, why: 'words in marks without a speaker' }))
}

function withQuotations(place: Place, standing: readonly number[]): SentenceOutcome {
  const { items, discourse, sentence, timed } = place
  const found: Found[] = []
  const gaps: Gap[] = []
  const orphans: Found[] = []
  let attributed: Attributed | null = null
  let foreign = false
  const stretches = between(items, standing)
  const extras: Stretch[] = []
  for (const { from, to, first } of stretches) {
    const one = attributionOf(items, from, to, first, place)
    if (one === undefined) continue
    if (one === 'nobody') foreign = true
    else {
      attributed ??= one.attributed
      if (one.rest < to)
        extras.push({
          items,
          from: one.rest,
          to,
          sentence,
          discourse,
          timed,
          subject: one.attributed.speaker,
        })
      if (one.before > from)
        extras.push({ items, from, to: one.before, sentence, discourse, timed, subject: null })
    }
  }
  if (attributed === null && !foreign) attributed = inciseIn(items, standing, place)
  for (const at of standing) {
    const item = items[at] as Item & { kind: 'quotation' }
    const base = {
      start: item.quotation.start,
      end: item.quotation.end,
      kind: 'direct' as const,
      sentence,
      group: null,
      negated: false,
    }
    if (attributed !== null) {
      const cue = attributed.hit === null ? null : readingOf(attributed.hit, 'quotation')
      found.push({
        ...base,
        speaker: attributed.speaker,
        cue: attributed.cue,
        cueStance: cue?.stance ?? 'say',
        cueBase: cue?.base ?? '',
        naming: false,
      })
    } else if (foreign)
      gaps.push({ start: item.start, end: item.end, why: 'words in marks without a speaker' })
    else
      orphans.push({
        ...base,
        speaker: nobody,
        cue: null,
        cueStance: 'say',
        cueBase: '',
        naming: false,
      })
  }
  for (const stretch of extras) {
    const more = indirectIn(stretch)
    found.push(...more.found)
    gaps.push(...more.gaps)
  }
  const rest = items.filter((item, at) => item.kind === 'quotation' && !standing.includes(at))
  gaps.push(...idle(rest, found))
  return { found: found.sort((a, b) => a.start - b.start), gaps, orphans, attributed }
}

export const nobody: Speaker = {
  name: '',
  mention: '',
  onBehalfOf: null,
  person: null,
  plural: false,
}

function between(
  items: readonly Item[],
  standing: readonly number[],
): { from: number; to: number; first: boolean }[] {
  const parts: { from: number; to: number; first: boolean }[] = []
  let from = 0
  for (const at of [...standing, items.length]) {
    if (at > from) parts.push({ from, to: at, first: from === 0 })
    from = at + 1
  }
  return parts.sort((a, b) => Number(a.first) - Number(b.first))
}
