/** `Speaker:` before words without marks, in a live blog or a transcript. */

import { canonical } from '../cast/name.ts'
import { speakerOf } from '../speaker/resolve.ts'
import type { Discourse, Speaker } from '../text/discourse.ts'
import { placeOf } from '../text/discourse.ts'
import type { Block, Item } from '../text/structure.ts'
import type { Found } from './found.ts'
import { isCapital } from './phrase.ts'

export function statement(start: number, end: number, speaker: Speaker, cue: string | null): Found {
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

/** Index of the first sentence of a block: mentions up to its end may be meant. */
export function lineOf(block: Block, { cast }: Discourse): number {
  return cast.mentions[placeOf(cast, block.end) - 1]?.sentence ?? 0
}

interface Label {
  readonly name: string
  readonly to: number
  readonly items: readonly Item[]
}

/** `Rutte: We will …`: a short label in capitals, a colon, and a sentence without marks. */
export function labelOf(block: Block): Label | undefined {
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
  if (words.some(({ kind, text }) => kind === 'word' && /^\p{Ll}/u.test(text) && verbal.test(text)))
    return undefined
  return { name: words.map(({ text }) => text).join(' '), to: colon + 1, items }
}

/** A verb of saying makes a clause of what looks like a label: `Not so, says Anna Berg: …`. */
const verbal =
  /^(?:says?|said|adds?|added|asks?|asked|told|tells|writes?|wrote|was|is|are|were|has|had)$/

export function labelled(block: Block, discourse: Discourse): readonly Found[] | undefined {
  const label = labelOf(block)
  if (
    label !== undefined &&
    /^(?:question|q|frage|reporter|journalist|moderator|interviewer)$/i.test(label.name)
  )
    return []
  if (label === undefined || label.items[label.to]?.kind === 'quotation') return undefined
  if (isRubric(label.name, discourse)) return undefined
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

/** Letters of the longest acronym that is taken for a speaker as it stands: `NATO: We …`. */
const acronym = 5

const courtesy = /^(?:MR|MRS|MS|MISS|DR|SIR|DAME|LORD|LADY|SEN|REP|GEN|THE) ?[. ]/

/** `DRIVING THE DAY: …` in a newsletter: capitals that come once and are nobody’s name. */
function isRubric(name: string, { setting }: Discourse): boolean {
  if (name.length <= acronym || /\p{Ll}/u.test(name) || courtesy.test(name)) return false
  if ((labelsIn(setting).get(name) ?? 0) > 1) return false
  return spelledOut(name.split(' ').at(-1) ?? '', setting) === undefined
}

const counted = new WeakMap<Discourse['setting'], ReadonlyMap<string, number>>()

/** How often each label in capitals begins a line. */
function labelsIn(setting: Discourse['setting']): ReadonlyMap<string, number> {
  let counts = counted.get(setting)
  if (counts === undefined) {
    const found = new Map<string, number>()
    for (const line of setting.text.split('\n')) {
      const name = line.slice(0, Math.max(0, line.indexOf(':'))).trim()
      if (name !== '') found.set(name, (found.get(name) ?? 0) + 1)
    }
    counts = found
    counted.set(setting, counts)
  }
  return counts
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
  const name = speaker.person === null ? spelledOut(last, setting) : undefined
  if (name === undefined) return speaker
  return {
    ...speaker,
    name,
    onBehalfOf: speaker.onBehalfOf === last ? (cast.home ?? last) : speaker.onBehalfOf,
  }
}

export function bounds(block: Block, start: number): [number, number] {
  const last = block.sentences.at(-1)?.items.at(-1)
  return [start, last?.end ?? block.end]
}

/** `HOLLAND`: “Anna Holland”, where the article has it. */
function spelledOut(last: string, { text }: Discourse['setting']): string | undefined {
  if (!/^\p{Lu}[\p{Lu}’'-]{2,}$/u.test(last)) return undefined
  const small = `${last.charAt(0)}${last.slice(1).toLowerCase()}`
  const edges = `${text.slice(0, edge)}\n${text.slice(-edge)}`
  return new RegExp(`\\p{Lu}\\p{Ll}{1,30} ${small}(?!\\p{L})`, 'u').exec(edges)?.[0]
}
