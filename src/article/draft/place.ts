/** Which issue a statement belongs to: by its numbers, by its topic, or by words of a title. */
import type { Gazetteer } from '../gazetteer/index.ts'
import type { Statement } from '../statement.ts'
import type { Scale } from './scale.ts'
import { type Topic, Topics, topicOf } from './topic.ts'
import { isContent, stemOf, wordsIn } from './words.ts'

export type Placed =
  | { readonly kind: 'scale'; readonly scale: Scale }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'nowhere' }

const leaving =
  /\b(?:withdraw|withdrawing|leav(?:e|es|ing)|quit(?:ting)?|pull(?:ing)? (?:\S+ )?out|walk(?:ing)? (?:out|away)|exit|take (?:\S+ ){1,4}out of|go it alone|austreten|verlassen|quitter|sortir)\b/iu

/** A threat to leave what the others stay in. */
export function isLeaving({ stance, text }: Pick<Statement, 'stance' | 'text'>): boolean {
  return stance === 'threaten' && leaving.test(text)
}

/** “this goal”, “even more”: the level last spoken of. */
const levelWords = /\b(?:level|goal|target|figure|threshold|ceiling|floor|cap|quota|share)\b/iu

/** Places of all statements, in their order. */
export function placesOf(
  statements: readonly Statement[],
  scales: readonly Scale[],
  gazetteer: Gazetteer,
): readonly Placed[] {
  const own = statements.map(({ text }) => topicOf(text, gazetteer))
  const all = new Topics()
  for (const topic of own) if (topic !== undefined) all.add(topic)
  const known = new Topics()
  let last: Scale | undefined
  return statements.map((statement, index): Placed => {
    const { text, numbers } = statement
    const numbered = scales.find((scale) => numbers.some(scale.has))
    if (numbered !== undefined) {
      last = numbered
      return { kind: 'scale', scale: numbered }
    }
    if (isLeaving(statement)) return { kind: 'nowhere' }
    const topic = own[index]
    if (topic !== undefined) {
      known.add(topic)
      return { kind: 'topic', topic }
    }
    const titled = byTitle(text, scales)
    if (titled !== undefined) return { kind: 'scale', scale: titled }
    const earlier = known.takenUp(text)
    if (earlier !== undefined) return { kind: 'topic', topic: earlier }
    if (last !== undefined && levelWords.test(text)) return { kind: 'scale', scale: last }
    const later = all.takenUp(text)
    return later === undefined ? { kind: 'nowhere' } : { kind: 'topic', topic: later }
  })
}

/** The scale that shares most words of its title with the text. */
function byTitle(text: string, scales: readonly Scale[]): Scale | undefined {
  const stems = new Set(
    wordsIn(text)
      .filter(isContent)
      .map(({ lower }) => stemOf(lower)),
  )
  let best: Scale | undefined
  let most = 0
  for (const scale of scales) {
    const shared = [...scale.stems].filter((stem) => stems.has(stem)).length
    if (shared > most) {
      best = scale
      most = shared
    }
  }
  return best
}
