/** From what the sentences gave to the reading: numbers, conditions, dates, groups. */

import { type Quantity, quantitiesIn } from '../number/number.ts'
import { behalfOf } from '../speaker/behalf.ts'
import { conditionIn } from '../stance/condition.ts'
import type {
  Reading,
  Stance,
  StatedNumber,
  Statement,
  TimeExpression,
  Unread,
} from '../statement.ts'
import type { Discourse } from '../text/discourse.ts'
import type { Block, Sentence } from '../text/structure.ts'
import { firstTime } from '../time/timex.ts'
import type { Found, Gap } from './found.ts'
import { judged } from './judged.ts'

export interface Draft {
  readonly discourse: Discourse
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly found: readonly Found[]
  readonly gaps: readonly Gap[]
  readonly times: readonly TimeExpression[]
}

/** The reading of what was found: numbers, conditions, dates and groups filled in. */
export function finished(draft: Draft): Reading {
  const { discourse, blocks, found, gaps, times } = draft
  const { setting } = discourse
  const quantities = quantitiesIn(
    setting.text,
    blocks
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ body: start, end }) => ({ start, end })),
  )
  const groups = new Map<number, number>()
  for (const { group } of found) if (group !== null) groups.set(group, (groups.get(group) ?? 0) + 1)
  const dates = found.map((one, at) => dateOf(one, at, draft))
  const shared = new Map<number, string>()
  found.forEach(({ group }, at) => {
    const date = dates[at]
    if (group !== null && date != null && !shared.has(group)) shared.set(group, date)
  })
  const statements = found.map((one, at): Statement => {
    const text = setting.text.slice(one.start, one.end)
    const condition = conditionIn(setting.text, one.start, one.end)
    const grouped = one.group !== null && (groups.get(one.group) ?? 0) > 1
    return {
      id: `s${at + 1}`,
      start: one.start,
      end: one.end,
      text,
      kind: one.kind,
      speaker: one.speaker.name,
      speakerMention: one.speaker.mention,
      onBehalfOf:
        one.speaker.person === null
          ? one.speaker.onBehalfOf
          : behalfOf(one.speaker.person, discourse),
      cue: one.cue,
      stance: inGroup(found, at, discourse),
      numbers: stated(quantities, one.start, one.end),
      condition: condition === null ? null : setting.text.slice(condition.start, condition.end),
      date: dates[at] ?? (grouped ? (shared.get(one.group as number) ?? null) : null),
      group: grouped ? letters(one.group as number) : null,
    }
  })
  const unread: Unread[] = gaps
    .filter(({ start, end }) => !touches(statements, start, end))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, why }) => ({
      start,
      end,
      text: setting.text.slice(start, end),
      why,
    }))
  return { published: setting.published, statements, unread, timex: times }
}

/** A segment that goes on in small letters is judged with the one before it: `…,” she said, “and the fish.”` */
function inGroup(found: readonly Found[], at: number, discourse: Discourse): Stance {
  const one = found[at] as Found
  const own = judged(one, discourse)
  const before = found[at - 1]
  const first = discourse.setting.text.charAt(one.start)
  return own === 'describe' &&
    before !== undefined &&
    one.group !== null &&
    before.group === one.group &&
    before.sentence === one.sentence &&
    /\p{Ll}/u.test(first) &&
    !/^(?:but|yet)\b/.test(discourse.setting.text.slice(one.start, one.start + 4))
    ? judged(before, discourse)
    : own
}

/** A past or present time in the sentence, outside the statement. */
function dateOf(
  { sentence, start }: Found,
  at: number,
  { sentences, times: all, found, discourse }: Draft,
): string | null {
  const line = sentences[sentence]
  if (line === undefined || discourse.setting.published === null) return null
  const { published } = discourse.setting
  const times = all.slice(firstTime(all, line.start), firstTime(all, line.end))
  const near = found.slice(Math.max(0, at - 8), at + 9).filter((one) => one.sentence === sentence)
  const outside = times.filter(
    (time) => !near.some((one) => time.start < one.end && one.start < time.end),
  )
  const past = outside.filter(
    ({ value }) =>
      (value.includes('-') &&
        value.slice(0, 7) <= published.slice(0, 7) &&
        !(value.length === 10 && value > published)) ||
      value.includes('W'),
  )
  const nearest = past.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0]
  return nearest?.value ?? null
}

/** Whether a statement overlaps a stretch; statements are sorted and never overlap each other. */
function touches(statements: readonly Statement[], start: number, end: number): boolean {
  let low = 0
  let high = statements.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((statements[middle] as Statement).end <= start) low = middle + 1
    else high = middle
  }
  return low < statements.length && (statements[low] as Statement).start < end
}

/** The quantities inside a statement. */
function stated(quantities: readonly Quantity[], start: number, end: number): StatedNumber[] {
  let low = 0
  let high = quantities.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quantities[middle] as Quantity).start < start) low = middle + 1
    else high = middle
  }
  const inside: StatedNumber[] = []
  for (let at = low; at < quantities.length && (quantities[at] as Quantity).start < end; at++) {
    const { start: _, ...number } = quantities[at] as Quantity
    inside.push(number)
  }
  return inside
}

/** a, b … z, aa, ab … */
function letters(group: number): string {
  let rest = group
  let name = ''
  while (rest > 0) {
    name = String.fromCharCode(97 + ((rest - 1) % 26)) + name
    rest = Math.trunc((rest - 1) / 26)
  }
  return name
}
