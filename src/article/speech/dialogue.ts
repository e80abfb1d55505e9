/** Speech without quotation marks: dash dialogue, `Speaker:` of a live blog, answers of an interview. */

import { speakerOf } from '../speaker/resolve.ts'
import { hasVerb } from '../text/clause.ts'
import type { Discourse } from '../text/discourse.ts'
import type { Block, Item } from '../text/structure.ts'
import { inverted, straight } from './between-commas.ts'
import type { hitAt } from './cue.ts'
import { type Found, readingOf } from './found.ts'
import { interviewOf } from './interview.ts'
import { labelled, lineOf, statement } from './label.ts'
import type { Phrase } from './phrase.ts'

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
    if (
      items[found.to]?.text === ',' &&
      !language.relatives.has(items[found.to + 1]?.lower ?? '') &&
      hasVerb(items, { from: found.to + 1, to: end }, language)
    )
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
