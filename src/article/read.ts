/** The reader: from the text of an article to statements, with what was left unread and why. */
import { ArticleError } from './article-error.ts'
import { asPerson, behalfOf, servesBody } from './behalf.ts'
import { parseDay } from './calendar.ts'
import { castOf } from './cast.ts'
import { type Condition, conditionIn } from './condition.ts'
import { dialogueOf } from './dialogue.ts'
import { nobody, sentenceStatements } from './direct.ts'
import { type Discourse, placeOf, type Speaker } from './discourse.ts'
import type { Found, Gap } from './found.ts'
import type { Gazetteer } from './gazetteer/index.ts'
import { languageOf } from './language/index.ts'
import { canonical, entityOf, wordsOf } from './name.ts'
import { type Quantity, quantitiesIn } from './number.ts'
import { nameAt, phraseAt } from './phrase.ts'
import { speakerOf } from './resolve.ts'
import type { Person, Setting } from './setting.ts'
import { stanceOf } from './stance.ts'
import { standaloneNames, stemsOf } from './standalone.ts'
import type {
  Reading,
  Stance,
  StatedNumber,
  Statement,
  TimeExpression,
  Unread,
} from './statement.ts'
import { type Block, type Item, type Sentence, structure } from './structure.ts'
import { timesIn } from './timex.ts'
import { tokenise } from './token.ts'

export interface ReadOptions {
  /** Day of publication, `2025-03-17`; null where it is not known: relative dates then stay open. */
  readonly published?: string | null
  readonly gazetteer: Gazetteer
  /** Longest text that is read, in UTF-16 code units. */
  readonly limit?: number
}

/** About two hundred times the longest newspaper feature; a book is refused. */
const longestArticle = 2_000_000

/**
 * Reads an article. Pure: the same text, day and gazetteer give the same reading; time grows with
 * the length of the text.
 * @throws ArticleError when the text is longer than the limit or the day is no day
 */
export function read(
  text: string,
  { published = null, gazetteer, limit = longestArticle }: ReadOptions,
): Reading {
  if (text.length > limit)
    throw new ArticleError(`the article has ${text.length} characters; at most ${limit} are read`)
  if (published !== null && parseDay(published) === null)
    throw new ArticleError(
      `published: found “${published.slice(0, 40)}”, expected a day such as 2025-03-17`,
    )
  const blocks = structure(text)
  const language = languageOf(text)
  const names = standaloneNames(
    blocks.flatMap(({ sentences }) => sentences),
    language,
  )
  const setting: Setting = { text, language, gazetteer, published, names, stems: stemsOf(names) }
  return new Reader(setting, blocks).reading()
}

interface Line {
  readonly sentence: Sentence
  readonly block: Block
  readonly first: boolean
}

class Reader {
  private readonly lines: Line[] = []
  private readonly found: Found[] = []
  private readonly gaps: Gap[] = []
  private readonly times: TimeExpression[] = []
  private readonly discourse: Discourse
  private groups = 0
  private readonly setting: Setting
  private readonly blocks: readonly Block[]

  constructor(setting: Setting, blocks: readonly Block[]) {
    this.setting = setting
    this.blocks = blocks
    const paragraphOf: number[] = []
    for (const block of blocks)
      for (const [at, sentence] of block.sentences.entries()) {
        paragraphOf.push(at === 0 ? this.lines.length : (paragraphOf.at(-1) ?? 0))
        this.lines.push({ sentence, block, first: at === 0 })
      }
    const cast = castOf(
      setting,
      blocks,
      this.lines.map(({ sentence }) => sentence),
    )
    this.discourse = { setting, cast, spoken: [], paragraphOf }
  }

  reading(): Reading {
    this.aside()
    let last: string | null = null
    for (const { sentence } of this.lines) {
      const { times, last: next } = timesIn(sentence.items, this.setting.published, last)
      last = next
      this.times.push(
        ...times.map((time) => ({ ...time, text: this.setting.text.slice(time.start, time.end) })),
      )
    }
    const spoken = dialogueOf(this.blocks, this.discourse)
    let line = 0
    for (const block of this.blocks) {
      const special = spoken.get(block)
      if (special !== undefined) {
        const sentence = line
        this.keep(
          special.map((one) => ({ ...one, sentence })),
          sentence,
        )
        if (special.length === 0) this.sentences(line, block)
      } else this.sentences(line, block)
      line += block.sentences.length
    }
    return this.finished()
  }

  /** Headings, credits and the like are no speech, and named as such. */
  private aside(): void {
    const why = {
      heading: 'a heading',
      byline: 'a byline',
      credit: 'a credit',
      boilerplate: 'boilerplate',
    } as const
    for (const { kind, start, end } of this.blocks)
      if (kind !== 'paragraph') this.gaps.push({ start, end, why: why[kind] })
  }

  private sentences(line: number, { sentences }: Block): void {
    for (let at = 0; at < sentences.length; at++) this.sentence(line + at)
  }

  private sentence(at: number): void {
    const { sentence, first } = this.lines[at] as Line
    const timed = this.timedIn(sentence)
    const previous = this.found.at(-1)
    const outcome = sentenceStatements({
      items: sentence.items,
      sentence: at,
      discourse: this.discourse,
      timed,
      subject: null,
    })
    this.gaps.push(...outcome.gaps)
    const orphans = this.adopted(outcome.orphans, at, first, previous)
    this.keep(
      [...outcome.found, ...orphans].sort((a, b) => a.start - b.start),
      at,
    )
    if (outcome.found.length === 0 && orphans.length === 0) this.topic(sentence, at)
  }

  private timedIn({ start, end }: Sentence): (item: Item) => boolean {
    const times = this.times.slice(lowest(this.times, start), lowest(this.times, end))
    return (item) => times.some((time) => item.start >= time.start && item.end <= time.end)
  }

  /** A quotation without attribution goes on from the one before it, or from who was just spoken of. */
  private adopted(
    orphans: readonly Found[],
    at: number,
    first: boolean,
    previous: Found | undefined,
  ): Found[] {
    if (orphans.length === 0) return []
    const paragraph = this.discourse.paragraphOf[at] ?? 0
    const near =
      previous !== undefined &&
      (previous.sentence >= paragraph ||
        (first &&
          previous.sentence >= (this.discourse.paragraphOf[at - 1] ?? 0) &&
          previous.kind === 'direct'))
    const topic = this.discourse.spoken.at(-1)
    const from = near && previous.kind === 'direct' ? previous : undefined
    if (from !== undefined) {
      from.group ??= ++this.groups
      return orphans.map((orphan) => ({
        ...orphan,
        speaker: from.speaker,
        cue: from.cue,
        cueStance: from.cueStance,
        cueBase: from.cueBase,
        naming: false,
        group: from.group,
      }))
    }
    if (topic !== undefined && at - topic.sentence <= 2 && topic.speaker.name !== '')
      return orphans.map((orphan) => ({
        ...orphan,
        speaker: topic.speaker,
        cue: previous?.cue ?? null,
      }))
    this.gaps.push(
      ...orphans.map(({ start, end }) => ({ start, end, why: 'words in marks without a speaker' })),
    )
    return []
  }

  private keep(found: readonly Found[], at: number): void {
    const direct = found.filter(({ kind }) => kind === 'direct')
    if (direct.length > 1 && direct.every(({ group }) => group === null)) {
      this.groups++
      for (const one of direct) one.group = this.groups
    }
    for (const one of this.merged(found)) {
      const previous = this.found.at(-1)
      if (previous !== undefined && one.start < previous.end) continue
      if (one.end <= one.start || one.speaker === nobody) continue
      this.imply(one)
      this.found.push(one)
      this.discourse.spoken.push({ at: one.start, sentence: at, speaker: one.speaker })
    }
  }

  /** For whom somebody speaks whose post names nobody: `its chair`, or the state that their words begin with. */
  private imply({ speaker: { person }, start, end, sentence }: Found): void {
    if (person === null || person.implied !== undefined) return
    const before = this.discourse.spoken
      .slice(-12)
      .findLast(
        ({ speaker, at, sentence: of }) =>
          at < start &&
          sentence - of <= 8 &&
          speaker.person === null &&
          speaker.onBehalfOf === speaker.name,
      )
    if (person.posts.some(({ anaphoric }) => anaphoric === true)) {
      if (before !== undefined && before.sentence >= this.lastNamed(person, start, sentence))
        person.anchor = before.speaker.name
      if (before !== undefined) {
        person.implied = before.speaker.name
        return
      }
    }
    if (person.from !== null || person.posts.some(({ of }) => of !== null)) return
    if (before !== undefined && person.posts.some(servesBody)) {
      person.implied = before.speaker.name
      return
    }
    const words = this.setting.text.slice(start, end)
    const name = /^(?:that )?((?:\p{Lu}[\p{L}-]+)(?: \p{Lu}[\p{L}-]+)?)(?=,| \p{Ll})/u.exec(
      words,
    )?.[1]
    if (name === undefined) return
    const entry = entityOf(name, this.setting)
    if (
      entry?.kind === 'state' ||
      (entry === undefined &&
        this.setting.names.has(name) &&
        this.discourse.cast.personOf(name) === undefined)
    )
      person.implied = entry?.name ?? name
  }

  /** The last sentence that names the body found for the post; three back where none does. */
  private lastNamed(person: Person, start: number, sentence: number): number {
    const owner = person.posts.find(({ of }) => of !== null)?.of
    const { mentions } = this.discourse.cast
    for (let at = placeOf(this.discourse.cast, start) - 1; at >= 0; at--) {
      const mention = mentions[at] as (typeof mentions)[number]
      if (sentence - mention.sentence > 2) break
      if (owner != null && mention.body === owner) return mention.sentence
    }
    return sentence - 2
  }

  /** Two clauses under one cue are one statement where they take the same stance. */
  private merged(found: readonly Found[]): Found[] {
    const kept: Found[] = []
    for (const one of found) {
      const last = kept.at(-1)
      if (one.sibling === true && last !== undefined && this.stance(last) === this.stance(one))
        kept[kept.length - 1] = {
          ...last,
          end: one.end,
          kind: last.kind === 'mixed' || one.kind === 'mixed' ? 'mixed' : last.kind,
        }
      else kept.push(one)
    }
    return kept
  }

  private stance(one: Found): Stance {
    const text = this.setting.text.slice(one.start, one.end)
    const condition = conditionIn(this.setting.text, one.start, one.end)
    return stanceOf({
      ...one,
      text,
      condition,
      direct: one.kind === 'direct',
      mixed: one.kind === 'mixed',
      own: this.isOwn(one, condition),
    })
  }

  /** Whether the main clause begins with the speaker's side: `it would`, `its army`, `the United States would`. */
  private isOwn({ start, end, speaker }: Found, condition: Condition | null): boolean {
    const from = condition !== null && condition.start - start < 3 ? condition.end : start
    const tokens = tokenise(this.setting.text, from, Math.min(end, from + 160)).filter(
      ({ kind }) => kind !== 'mark',
    )
    let at = 0
    while (
      at < 3 &&
      /^(?:but|and|then|so|that|yet|otherwise|if|now|today|the)$/.test(tokens[at]?.lower ?? '')
    )
      at++
    const first = tokens[at]
    if (first === undefined) return false
    if (
      /^(?:it|he|she|they|we|i|state|its|his|her|their|our|my|to|we'll|it'll|he'd|she'd|they'd|he'll|wir|ich|nous|je|er|sie|il|elle|government|administration|group|bloc|union|company|alliance|parliament|country)$/.test(
        first.lower,
      )
    )
      return true
    const actor =
      speaker.person === null ? speaker.onBehalfOf : behalfOf(speaker.person, this.discourse)
    for (let length = 3; length > 0; length--) {
      const words = tokens
        .slice(at, at + length)
        .map(({ text }) => text)
        .join(' ')
      if (
        words !== '' &&
        /^\p{Lu}/u.test(words) &&
        (canonical(words, this.setting) === actor ||
          canonical(words, this.setting) === speaker.name)
      )
        return true
    }
    return false
  }

  /** Who a sentence without speech is about: the likeliest meaning of the next pronoun. */
  private topic({ items }: Sentence, at: number): void {
    const { language } = this.setting
    let from = 0
    const first = items[0]
    if (
      first?.kind === 'word' &&
      (language.prepositions.has(first.lower) || language.conjunctions.has(first.lower))
    ) {
      const comma = items.findIndex(({ text }) => text === ',')
      if (comma > 0 && comma < 14) from = comma + 1
    }
    const phrase = phraseAt(items, from, language, () => false)
    if (phrase === undefined) return
    const name = items[phrase.to]?.text === ',' ? nameAt(items, phrase.to + 1, language) : undefined
    const apposed =
      name !== undefined && items[name.to]?.text === ','
        ? this.discourse.cast.personOf(wordsOf(items, name))
        : undefined
    if (apposed !== undefined) {
      this.discourse.spoken.push({
        at: items[from]?.start ?? 0,
        sentence: at,
        speaker: asPerson(apposed, apposed.name, this.discourse),
      })
      return
    }
    for (let to = phrase.to; to > from; to--) {
      const speaker: Speaker | null = speakerOf(items, { from, to }, at, this.discourse)
      if (speaker === null) continue
      if (!speaker.plural || speaker.person === null)
        this.discourse.spoken.push({ at: items[from]?.start ?? 0, sentence: at, speaker })
      return
    }
  }

  private finished(): Reading {
    const quantities = quantitiesIn(
      this.setting.text,
      this.blocks
        .filter(({ kind }) => kind === 'paragraph')
        .map(({ body: start, end }) => ({ start, end })),
    )
    const groups = new Map<number, number>()
    for (const { group } of this.found)
      if (group !== null) groups.set(group, (groups.get(group) ?? 0) + 1)
    const dates = this.found.map((one, at) => this.dateOf(one, at))
    const shared = new Map<number, string>()
    this.found.forEach(({ group }, at) => {
      const date = dates[at]
      if (group !== null && date != null && !shared.has(group)) shared.set(group, date)
    })
    const statements = this.found.map((one, at): Statement => {
      const text = this.setting.text.slice(one.start, one.end)
      const condition = conditionIn(this.setting.text, one.start, one.end)
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
            : behalfOf(one.speaker.person, this.discourse),
        cue: one.cue,
        stance: this.stance(one),
        numbers: stated(quantities, one.start, one.end),
        condition:
          condition === null ? null : this.setting.text.slice(condition.start, condition.end),
        date: dates[at] ?? (grouped ? (shared.get(one.group as number) ?? null) : null),
        group: grouped ? letters(one.group as number) : null,
      }
    })
    const unread: Unread[] = this.gaps
      .filter(({ start, end }) => !touches(statements, start, end))
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map(({ start, end, why }) => ({
        start,
        end,
        text: this.setting.text.slice(start, end),
        why,
      }))
    return { published: this.setting.published, statements, unread, timex: this.times }
  }

  /** A past or present time in the sentence, outside the statement. */
  private dateOf({ sentence, start }: Found, at: number): string | null {
    const line = this.lines[sentence]
    if (line === undefined || this.setting.published === null) return null
    const { published } = this.setting
    const times = this.times.slice(
      lowest(this.times, line.sentence.start),
      lowest(this.times, line.sentence.end),
    )
    const near = this.found
      .slice(Math.max(0, at - 8), at + 9)
      .filter((one) => one.sentence === sentence)
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
    const nearest = past.toSorted(
      (a, b) => Math.abs(a.start - start) - Math.abs(b.start - start),
    )[0]
    return nearest?.value ?? null
  }
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

function lowest(times: readonly TimeExpression[], start: number): number {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle] as TimeExpression).start < start) low = middle + 1
    else high = middle
  }
  return low
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
