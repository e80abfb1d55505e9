/** Speech without quotation marks: dash dialogue, `Speaker:` of a live blog, answers of an interview. */

import { behalfOf } from './behalf.ts'
import { hasVerb } from './clause.ts'
import type { hitAt } from './cue.ts'
import { type Discourse, placeOf, type Speaker } from './discourse.ts'
import { type Found, readingOf } from './found.ts'
import { canonical } from './name.ts'
import { isCapital, type Phrase } from './phrase.ts'
import { speakerOf } from './resolve.ts'
import type { Block, Item } from './structure.ts'
import { inverted, straight } from './subject.ts'

const dash = /^[–—―-]$/

/** Statements of the blocks that are dialogue; the blocks that are not are left out. */
export function dialogueOf(
  blocks: readonly Block[],
  discourse: Discourse,
): ReadonlyMap<Block, readonly Found[]> {
  const spoken = new Map<Block, readonly Found[]>()
  const interview = interviewOf(blocks, discourse)
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue
    const found = interview(block) ?? dashes(block, discourse) ?? labelled(block, discourse)
    if (found !== undefined) spoken.set(block, found)
  }
  return spoken
}

function statement(start: number, end: number, speaker: Speaker, cue: string | null): Found {
  return {
    start,
    end,
    kind: 'direct',
    speaker,
    cue,
    cueStance: 'say',
    cueBase: '',
    naming: false,
    negated: false,
    sentence: 0,
    group: null,
  }
}

/** `– We will not sign, says X. – If they pay, we will.` */
function dashes(block: Block, discourse: Discourse): readonly Found[] | undefined {
  const [first] = block.sentences
  if (first === undefined || !dash.test(first.items[0]?.text ?? '') || block.quotations.length > 0)
    return undefined
  const { language } = discourse.setting
  const items = block.sentences.flatMap(({ items: of }) => of)
  const parts: { from: number; to: number }[] = []
  let attribution: { subject: Phrase; cue: string; hit: ReturnType<typeof hitAt> } | undefined
  let open = -1
  const close = (to: number): void => {
    let last = to
    while (last > open && /^[,.]$/.test(items[last - 1]?.text ?? '')) last--
    if (open >= 0 && last > open) parts.push({ from: open, to: last })
    open = -1
  }
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item
    if (open >= 0 && dash.test(item.text)) {
      const aside =
        inverted(items, at + 1, items.length, language, () => false) ??
        straight(items, at + 1, sentenceEnd(items, at + 1), language, () => false)
      if (aside !== undefined && !/^(?:i|we)$/.test(items[aside.subject.from]?.lower ?? '')) {
        attribution ??= {
          subject: aside.subject,
          cue: aside.hit?.text ?? '',
          hit: aside.hit ?? undefined,
        }
        close(at)
        at = sentenceEnd(items, at + 1) - 1
        continue
      }
    }
    if (dash.test(item.text) && (at === 0 || /^[.!?…]$/.test(items[at - 1]?.text ?? ''))) {
      close(at)
      open = at + 1
      continue
    }
    if (open < 0 || !/^[,!?]$/.test(item.text)) continue
    const end = sentenceEnd(items, at + 1)
    const found =
      inverted(items, at + 1, end, language, () => false) ??
      straight(items, at + 1, end, language, () => false)
    if (found === undefined) continue
    attribution ??= {
      subject: found.subject,
      cue: found.hit?.text ?? '',
      hit: found.hit ?? undefined,
    }
    close(/^[!?]$/.test(item.text) ? at + 1 : at)
    at = found.to - 1
    if (items[found.to]?.text === ',' && hasVerb(items, { from: found.to + 1, to: end }, language))
      open = found.to + 1
    else at = Math.max(at, end - 1)
  }
  close(items.length)
  if (attribution === undefined) return undefined
  const speaker = speakerOf(items, attribution.subject, lineOf(block, discourse), discourse)
  if (speaker === null) return undefined
  const cue = attribution.hit === undefined ? undefined : readingOf(attribution.hit, 'quotation')
  return parts.map(({ from, to }) => ({
    ...statement(
      items[from]?.start ?? 0,
      items[to - 1]?.end ?? 0,
      speaker,
      attribution?.cue ?? null,
    ),
    cueStance: cue?.stance ?? 'say',
    cueBase: cue?.base ?? '',
    naming: false,
  }))
}

const sentenceEnd = (items: readonly Item[], from: number): number => {
  let at = from
  while (at < items.length && !/^[.!?…]$/.test(items[at]?.text ?? '')) at++
  return at
}

/** Index of the first sentence of a block: mentions up to its end may be meant. */
function lineOf(block: Block, { cast }: Discourse): number {
  return cast.mentions[placeOf(cast, block.end) - 1]?.sentence ?? 0
}

interface Label {
  readonly name: string
  readonly to: number
  readonly items: readonly Item[]
}

/** `Rutte: We will …`: a short label in capitals, a colon, and a sentence without marks. */
function labelOf(block: Block): Label | undefined {
  const items = block.sentences[0]?.items ?? []
  const colon = items.findIndex(({ text }) => text === ':')
  if (colon < 1 || colon > 12 || items.length <= colon + 1) return undefined
  const comma = items.findIndex(({ text }) => text === ',')
  if (
    comma > 1 &&
    comma < colon &&
    comma <= 4 &&
    items.slice(0, comma).every((item) => isCapital(item)) &&
    items[colon + 1]?.kind === 'word'
  )
    return {
      name: items
        .slice(0, comma)
        .map(({ text }) => text)
        .join(' '),
      to: colon + 1,
      items,
    }
  const words = items.slice(0, colon)
  if (
    !isCapital(words[0]) ||
    !(isCapital(words[colon - 1]) || words[colon - 1]?.text === ')') ||
    words.some(({ kind, text }) => kind === 'quotation' || (/^[.!?;]$/.test(text) && text !== '.'))
  )
    return undefined
  if (words.filter((item) => isCapital(item)).length < words.length - 3) return undefined
  return { name: words.map(({ text }) => text).join(' '), to: colon + 1, items }
}

function labelled(block: Block, discourse: Discourse): readonly Found[] | undefined {
  const label = labelOf(block)
  if (
    label !== undefined &&
    /^(?:question|q|frage|reporter|journalist|moderator|interviewer)$/i.test(label.name)
  )
    return []
  if (label === undefined || label.items[label.to]?.kind === 'quotation') return undefined
  const speaker = labelSpeaker(label, block, discourse)
  if (
    speaker === null ||
    (speaker.person === null &&
      speaker.onBehalfOf === null &&
      !/^(?:Mr|Madam|Mme) /.test(label.name) &&
      discourse.setting.gazetteer.find(speaker.name).length === 0)
  )
    return undefined
  const [start, end] = bounds(block, label.items[label.to]?.start ?? 0)
  return [statement(start, end, speaker, ':')]
}

function labelSpeaker({ items, to }: Label, block: Block, discourse: Discourse): Speaker | null {
  const comma = items.findIndex(
    ({ text }, index) => index < to - 1 && (text === ',' || text === '('),
  )
  if (comma > 0) {
    const speaker = speakerOf(items, { from: 0, to: comma }, lineOf(block, discourse), discourse)
    const own = items
      .slice(comma + 1, to - 1)
      .filter(({ kind }) => kind === 'word')
      .map(({ text }) => text)
      .join(' ')
    if (speaker === null || speaker.person === null) {
      const name = items
        .slice(0, comma)
        .map(({ text }) => text)
        .join(' ')
      return {
        name,
        mention: name,
        onBehalfOf: canonical(own, discourse.setting),
        person: null,
        plural: false,
      }
    }
    return { ...speaker, onBehalfOf: speaker.onBehalfOf ?? canonical(own, discourse.setting) }
  }
  const speaker = speakerOf(items, { from: 0, to: to - 1 }, lineOf(block, discourse), discourse)
  return speaker === null ? null : spelledLabel(speaker, discourse)
}

/** Transcripts list their speakers at the head or the foot: so many characters of each are searched. */
const edge = 2000

/** `MS. HOLLAND:` the name that the transcript spells out elsewhere. */
function spelledLabel(speaker: Speaker, { setting, cast }: Discourse): Speaker {
  const last = speaker.name
  if (speaker.person !== null || !/^\p{Lu}[\p{Lu}’'-]{2,}$/u.test(last)) return speaker
  const small = `${last.charAt(0)}${last.slice(1).toLowerCase()}`
  const edges = `${setting.text.slice(0, edge)}\n${setting.text.slice(-edge)}`
  const name = new RegExp(`\\p{Lu}\\p{Ll}{1,30} ${small}(?!\\p{L})`, 'u').exec(edges)?.[0]
  if (name === undefined) return speaker
  return {
    ...speaker,
    name,
    onBehalfOf: speaker.onBehalfOf === last ? (cast.home ?? last) : speaker.onBehalfOf,
  }
}

function bounds(block: Block, start: number): [number, number] {
  const last = block.sentences.at(-1)?.items.at(-1)
  return [start, last !== undefined && last.text === '.' ? last.start : (last?.end ?? block.end)]
}

/** Questions and answers: marked `Q:` and `A:`, or by names, or paragraphs that ask and paragraphs that answer. */
function interviewOf(
  blocks: readonly Block[],
  discourse: Discourse,
): (block: Block) => readonly Found[] | undefined {
  const questions = new Set<Block>()
  const answers = new Map<Block, number>()
  let asked = false
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue
    const items = block.sentences[0]?.items ?? []
    const mark = items[0]?.lower ?? ''
    const colon = items[1]?.text === ':' || items[1]?.text === '.'
    const last = block.sentences.at(-1)?.items.at(-1)
    if (colon && /^(?:q|question|frage)$/.test(mark)) {
      questions.add(block)
      asked = true
    } else if (colon && /^(?:a|answer|antwort|réponse|r)$/.test(mark))
      answers.set(block, items[2]?.start ?? block.start)
    else if (last?.text === '?' && block.quotations.length === 0 && labelOf(block) === undefined) {
      questions.add(block)
      asked = true
    } else if (asked && questions.size > 0 && block.quotations.length === 0)
      answers.set(block, items[0]?.start ?? block.start)
    if (last?.text !== '?') asked = false
  }
  if (questions.size < 2 || answers.size < 2) return () => undefined
  const speaker = interviewee(blocks, questions, discourse)
  if (speaker === null) return () => undefined
  return (block) => {
    if (questions.has(block)) return []
    const start = answers.get(block)
    if (start === undefined) return undefined
    const [from, to] = bounds(block, start)
    return [statement(from, to, speaker, null)]
  }
}

/** The person most spoken of before the first question. */
function interviewee(
  blocks: readonly Block[],
  questions: ReadonlySet<Block>,
  discourse: Discourse,
): Speaker | null {
  const first = blocks.find((block) => questions.has(block))
  const counts = new Map<string, number>()
  for (const { at, person } of discourse.cast.mentions) {
    if (person === null || first === undefined || at >= first.start) continue
    counts.set(person.name, (counts.get(person.name) ?? 0) + 1)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  const person =
    best === undefined ? undefined : discourse.cast.people.find(({ name }) => name === best[0])
  return person === undefined
    ? null
    : {
        name: person.name,
        mention: person.name,
        onBehalfOf: behalfOf(person, discourse),
        person,
        plural: false,
      }
}
