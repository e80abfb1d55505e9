/** Quotations without an attribution of their own. */
import type { Discourse } from '../text/discourse.ts'
import type { Found } from './found.ts'

/** Where such quotations stand. */
export interface Orphanage {
  readonly discourse: Discourse
  /** Index of the sentence. */
  readonly at: number
  /** Whether it is the first of its paragraph. */
  readonly first: boolean
  /** The statement before it in the article. */
  readonly previous: Found | undefined
}

/**
 * They go on from the quotation before them, whose group they join (`from`), or are given to whom
 * the article has just spoken of; undefined where neither is near.
 */
export function adopted(
  orphans: readonly Found[],
  { discourse, at, first, previous }: Orphanage,
): { readonly found: readonly Found[]; readonly from: Found | undefined } | undefined {
  const from = continued({ discourse, at, first, previous })
  if (from !== undefined) {
    const { speaker, cue, cueStance, cueBase } = from
    return {
      found: orphans.map((one) => ({ ...one, speaker, cue, cueStance, cueBase, naming: false })),
      from,
    }
  }
  const topic = discourse.spoken.at(-1)
  if (topic === undefined || at - topic.sentence > 2 || topic.speaker.name === '') return undefined
  return {
    found: orphans.map((one) => ({ ...one, speaker: topic.speaker, cue: previous?.cue ?? null })),
    from: undefined,
  }
}

/** The quotation of the same paragraph, or at the end of the one before. */
function continued({ discourse, at, first, previous }: Orphanage): Found | undefined {
  if (previous === undefined || previous.kind !== 'direct') return undefined
  const paragraph = discourse.paragraphOf[at] ?? 0
  const near =
    previous.sentence >= paragraph ||
    (first && previous.sentence >= (discourse.paragraphOf[at - 1] ?? 0))
  return near ? previous : undefined
}
