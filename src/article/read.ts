/** The reader: from the text of an article to statements, with what was left unread and why. */

import { ArticleError } from './article-error.ts'
import { shortForms } from './cast/acronym.ts'
import { castOf } from './cast/cast.ts'
import { namedLater } from './clauses/named-later.ts'
import type { Gazetteer } from './gazetteer/index.ts'
import { languageOf } from './language/index.ts'
import type { Setting } from './speaker/setting.ts'
import { adopted, type Orphanage } from './speech/adopted.ts'
import { dialogueOf } from './speech/dialogue.ts'
import { nobody, sentenceStatements } from './speech/direct.ts'
import { finished } from './speech/finished.ts'
import type { Found, Gap } from './speech/found.ts'
import { imply } from './speech/implied.ts'
import { merged } from './speech/judged.ts'
import type { Reading, TimeExpression } from './statement.ts'
import type { Discourse } from './text/discourse.ts'
import { standaloneNames, stemsOf } from './text/standalone.ts'
import { type Block, type Item, type Sentence, structure } from './text/structure.ts'
import { topicOf } from './text/topic.ts'
import { parseDay } from './time/calendar.ts'
import { firstTime, timesIn } from './time/timex.ts'

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
  const setting: Setting = {
    text,
    language,
    gazetteer,
    published,
    names,
    stems: stemsOf(names),
    shortForms: shortForms(text),
  }
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
      const { times, last: next } = timesIn(
        sentence.items,
        this.setting.published,
        last,
        this.setting.language.id,
      )
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
    return finished({
      discourse: this.discourse,
      blocks: this.blocks,
      sentences: this.lines.map(({ sentence }) => sentence),
      found: namedLater(this.found, this.discourse),
      gaps: this.gaps,
      times: this.times,
    })
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
    const orphans = this.adopt(outcome.orphans, { at, first, previous, discourse: this.discourse })
    this.keep(
      [...outcome.found, ...orphans].sort((a, b) => a.start - b.start),
      at,
    )
    if (outcome.found.length > 0 || orphans.length > 0) return
    const topic = topicOf(sentence, at, this.discourse)
    if (topic !== undefined) this.discourse.spoken.push(topic)
  }

  private adopt(orphans: readonly Found[], place: Orphanage): readonly Found[] {
    if (orphans.length === 0) return []
    const outcome = adopted(orphans, place)
    if (outcome === undefined) {
      this.gaps.push(
        ...orphans.map(({ start, end }) => ({
          start,
          end,
          why: 'words in marks without a speaker',
        })),
      )
      return []
    }
    const { found, from } = outcome
    if (from === undefined) return found
    from.group ??= ++this.groups
    return found.map((one) => ({ ...one, group: from.group }))
  }

  private timedIn({ start, end }: Sentence): (item: Item) => boolean {
    const times = this.times.slice(firstTime(this.times, start), firstTime(this.times, end))
    return (item) => times.some((time) => item.start >= time.start && item.end <= time.end)
  }

  private keep(found: readonly Found[], at: number): void {
    const direct = found.filter(({ kind }) => kind === 'direct')
    if (direct.length > 1 && direct.every(({ group }) => group === null)) {
      this.groups++
      for (const one of direct) one.group = this.groups
    }
    for (const one of merged(found, this.discourse)) {
      const previous = this.found.at(-1)
      if (previous !== undefined && one.start < previous.end) continue
      if (one.end <= one.start || one.speaker === nobody) continue
      imply(one, this.discourse)
      this.found.push(one)
      this.discourse.spoken.push({
        at: one.start,
        sentence: at,
        speaker: one.speaker,
        cue: one.cue,
        reported: one.kind !== 'direct',
      })
    }
  }
}
