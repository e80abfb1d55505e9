/** What a German cue leads to: behind it in its own clause, in the next clause, or in front of it. */

import type { Cue } from '../language/index.ts'
import { isCapital } from '../speech/phrase.ts'
import type { Discourse } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'
import type { ContentAsked as Asked, Chunk, Content } from './clause-grammar.ts'

/** Cues that take an object as well as a clause. */
const objective = ({ frame }: Cue): boolean =>
  frame === 'noun' || frame === 'urge' || frame === 'name'

export function middleOf(asked: Asked): Content | undefined {
  const { items, chunk, predicate, subject, next } = asked
  const final = chunk.kind === 'relative' || chunk.kind === 'subordinate'
  const end = final ? predicate.at : Math.max(predicate.right, predicate.at + 1)
  const [first] = predicate.cues
  const topic = willed(asked)
  if (topic !== undefined) return { start: topic, inside: true, cue: first }
  const clause =
    next !== undefined &&
    (next.mark === ',' || next.mark === ':' || next.mark === '–') &&
    next.kind !== 'relative' &&
    !(next.kind === 'fragment' && next.mark === ',') &&
    !coordinated(items, next, asked.discourse)
  if (predicate.linked !== null && predicate.linked <= predicate.at) return undefined
  if (predicate.linked !== null && first.frame !== 'name') {
    const pronominal = /^da/.test(items[predicate.linked - 1]?.lower ?? '')
    if (pronominal)
      return clause
        ? (urged(asked, end) ??
            following(
              next,
              predicate.cues.find(({ frame }) => frame === 'say' || frame === 'urge') ?? first,
            ))
        : undefined
    const contracted = /^(?:zum|zur|vom|am|ans|aufs|fürs)$/.test(
      items[predicate.linked - 1]?.lower ?? '',
    )
    const start = contracted ? predicate.linked - 1 : predicate.linked
    const limit = predicate.linked > predicate.right ? chunk.to : end
    if (start < limit) return { start, inside: true, cue: first }
  }
  const start =
    chunk.kind === 'relative'
      ? over(asked, chunk.from + 1, end)
      : chunk.kind === 'subordinate'
        ? over(asked, subject.to, end)
        : over(asked, Math.max(predicate.at + 1, subject.place === 'after' ? subject.to : 0), end)
  const named = predicate.cues.find(({ frame }) => frame === 'name')
  const urge = predicate.cues.find(({ frame }) => frame === 'urge')
  const object = predicate.cues.find(({ frame }) => frame === 'noun') ?? urge ?? named
  const quoted = items
    .slice(start, end)
    .some(({ kind, text }) => kind === 'quotation' && !(clause && titleLike.test(text)))
  if (start < end) {
    if (clause && !quoted) {
      const settled = overSetting(asked, start, end)
      if (settled === end - 1 && items[settled]?.lower === 'es')
        return following(next, clausal(predicate.cues, next))
      if (settled >= end || !predicate.cues.some(objective))
        return following(next, clausal(predicate.cues, next))
      const addressee =
        /^(?:der|dem|einem|einer)$/.test(items[settled]?.lower ?? '') &&
        object?.frame !== 'urge' &&
        !predicate.cues.some(({ base }) => base === 'fordern' || base === 'verlangen') &&
        next.kind !== 'subordinate'
      if (addressee && predicate.cues.some(({ frame }) => frame === 'say'))
        return following(next, clausal(predicate.cues, next))
      return {
        start: settled,
        inside: true,
        cue: urge !== undefined && next.kind === 'infinitive' ? urge : (object ?? first),
      }
    }
    if (named !== undefined && object?.frame === 'name' && frontal(asked))
      return { start: asked.before[0]?.from ?? chunk.from, inside: true, cue: named }
    if (named !== undefined && object?.frame === 'name')
      return namesSomething(asked, start, end) ? { start, inside: true, cue: named } : undefined
    if (object !== undefined) return { start, inside: true, cue: object }
    if (quoted) return { start, inside: true, cue: first }
    return clause ? following(next, first) : undefined
  }
  if (clause) return following(next, clausal(predicate.cues, next))
  return undefined
}

/** `Das Angebot nannte Weber „einen Witz“`: the object stands in front of the verb. */
const frontal = ({ items, chunk, predicate, subject, before }: Asked): boolean => {
  if (subject.place !== 'after' || predicate.linked !== null) return false
  const first = before[0]?.from ?? chunk.from
  return (
    first < predicate.at &&
    (accusative(items[first]) || /^da(?:ss|ß)$/.test(items[first]?.lower ?? ''))
  )
}

/** `300 Millionen will der Bund nicht zahlen`: the object in front of a modal belongs to what is willed. */
function willed({ chunk, predicate, subject, items }: Asked): number | undefined {
  if (predicate.cues[0].base !== 'wollen' || subject.place !== 'after') return undefined
  if (predicate.at <= chunk.from || subject.to >= predicate.right) return undefined
  return accusative(items[chunk.from]) || items[chunk.from]?.kind === 'number'
    ? chunk.from
    : undefined
}

/** `warnte die Länder davor, …`: whom the cue addresses belongs to what is asked of them. */
function urged({ items, predicate, subject, next }: Asked, end: number): Content | undefined {
  const urge = predicate.cues.find(({ frame }) => frame === 'urge')
  const start = subject.place === 'after' ? subject.to : predicate.at + 1
  if (next?.kind !== 'infinitive' || start >= end - 1) return undefined
  if (!/^(?:die|den|das|alle|beide)$/.test(items[start]?.lower ?? '') && !isCapital(items[start]))
    return undefined
  return { start, inside: true, cue: urge ?? predicate.cues[0] }
}

/** `, forderte aber Nachbesserungen`: a second cue, no clause that the first leads to. */
const coordinated = (
  items: readonly Item[],
  { from, mark }: Chunk,
  { setting: { language } }: Discourse,
): boolean =>
  mark === ',' &&
  language.cues.get(items[from]?.lower ?? '')?.some(({ build }) => build?.kind === 'finite') ===
    true

/** The name of a newspaper or broadcaster in marks: whom it was told. */
const titleLike = /^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3}$/u

const clausal = (cues: readonly [Cue, ...Cue[]], next: Chunk): Cue =>
  (next.kind === 'infinitive'
    ? cues.find(({ frame }) => frame === 'noun' || frame === 'urge')
    : undefined) ??
  cues.find(({ frame }) => frame === 'say') ??
  cues[0]

/** The next clause without its `dass`. */
const following = (next: Chunk | undefined, cue: Cue): Content | undefined =>
  next === undefined ? undefined : { start: next.from, inside: false, cue }

/** `nannte die Forderung falsch`: more than an object. */
const namesSomething = ({ predicate, items }: Asked, start: number, end: number): boolean =>
  predicate.linked !== null ||
  end - start > 2 ||
  items.slice(start, end).some(({ kind }) => kind === 'quotation')

/** Over `sich`, adverbs and times. */
function over({ items, discourse, timed }: Asked, from: number, to: number): number {
  let at = from
  while (at < to) {
    const item = items[at] as Item
    if (/^(?:bis|ab|vor|nach|seit)$/.test(item.lower)) break
    const preposed =
      item.kind === 'word' &&
      !/^(?:bis|ab|vor|nach|seit)$/.test(item.lower) &&
      discourse.setting.language.prepositions.has(item.lower) &&
      items[at + 1] !== undefined &&
      timed(items[at + 1] as Item)
    if (
      timed(item) ||
      preposed ||
      (item.kind === 'word' &&
        !isCapital(item) &&
        discourse.setting.language.adverbs.has(item.lower) &&
        !/^(?:nur|erst|etwa|knapp|so|eher|lieber|mehr|weiter|weiterhin|offen)$/.test(item.lower))
    )
      at++
    else break
  }
  return at
}

/** Over the place and the occasion: `in Berlin`, `bei einem Treffen`, `im Bundestag`. */
function overSetting(asked: Asked, from: number, to: number): number {
  const { items, timed } = asked
  let at = over(asked, from, to)
  for (let turns = 0; turns < 4 && at < to; turns++) {
    if (
      !/^(?:in|im|bei|beim|vor|nach|auf|am|gegenüber|per|via|über|zu|zum|zur|aus)$/.test(
        items[at]?.lower ?? '',
      )
    )
      break
    let end = at + 1
    while (end < to && !isCapital(items[end]) && items[end]?.kind !== 'quotation') end++
    while (
      end < to &&
      (isCapital(items[end]) || items[end]?.kind === 'quotation' || timed(items[end] as Item))
    )
      end++
    at = over(asked, end, to)
  }
  return at
}

/** `Dass die Maut fällt, schloss sie aus`, `Den Vorwurf, er wolle Geld, wies er zurück`. */
function clauseInFront(
  items: readonly Item[],
  before: readonly Chunk[],
): { from: number; to: number } | undefined {
  const last = before.at(-1)
  const [first] = before
  if (first === undefined || last === undefined) return undefined
  if (last.kind === 'infinitive' || /^da(?:ss|ß)$/.test(items[last.from]?.lower ?? ''))
    return {
      from: before.length > 1 && accusative(items[first.from]) ? first.from : last.from,
      to: last.to,
    }
  return accusative(items[first.from]) ? { from: first.from, to: last.to } : undefined
}

const accusative = (item: Item | undefined): boolean =>
  /^(?:den|einen|die|das|eine|ein|diesen|diese|dieses|jeden|jede|jedes|seinen|ihren|keinen)$/.test(
    item?.lower ?? '',
  )

/** `Den Vorstoß wies Müller zurück`: the object in front of the verb. */
export function frontOf({
  items,
  chunk,
  predicate,
  subject,
  before,
}: Asked): { from: number; to: number } | undefined {
  if (subject.place !== 'after' || !predicate.cues.some(objective)) return undefined
  if (predicate.at === chunk.from) return clauseInFront(items, before)
  if (predicate.linked !== null && predicate.linked <= predicate.at)
    return predicate.linked < predicate.at
      ? { from: predicate.linked, to: predicate.at }
      : undefined
  let from = chunk.from
  while (from < predicate.at && /^(?:und|aber|doch|denn)$/.test(items[from]?.lower ?? '')) from++
  const first = items[from]
  if (first === undefined || from >= predicate.at) return undefined
  const determined =
    /^(?:der|die|das|den|dem|ein|eine|einen|einem|einer|diese|diesen|dieser|dieses|jede|jeden|jeglich\p{Ll}*|ihre|ihren|seine|seinen|keine|keinen|alle)$/u.test(
      first.lower,
    )
  return determined ||
    (isCapital(items[predicate.at - 1]) &&
      !/^(?:in|im|am|an|nach|vor|bei|auf|aus|mit|zum|zur|für|seit|laut|wegen|trotz|statt|gegen|während|unter|über|ohne|bis|um)$/.test(
        first.lower,
      ))
    ? { from, to: predicate.at }
    : undefined
}
