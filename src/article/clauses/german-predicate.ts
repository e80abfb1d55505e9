/** The cue that governs a German clause: its finite verb, and what stands for it at the end. */

import type { Cue, Language } from '../language/index.ts'
import { isCapital } from '../speech/phrase.ts'
import type { Item } from '../text/structure.ts'
import type { Chunk, Predicate } from './clause-grammar.ts'
import { isFiniteAux } from './german-fields.ts'

const perfect = /^(?:hat|haben|habe|hatte|hatten|hätte|hätten)$/

/** The cue that governs a chunk, or undefined. */
export function predicateIn(
  items: readonly Item[],
  { from, to, kind }: Chunk,
  language: Language,
): Predicate | undefined {
  let helper = -1
  const final = kind === 'relative' || kind === 'subordinate'
  for (let at = from; at < to; at++) {
    const item = items[at] as Item
    if (item.kind !== 'word' || isCapital(item)) continue
    if (perfect.test(item.lower) && final && at === to - 1) {
      const ended = participleAt(items, from, at, language)
      if (ended !== undefined) return { ...ended, at: ended.right, behind: to }
    }
    if (perfect.test(item.lower) && !final) {
      const participle = participleAt(items, at, to, language, from)
      if (participle !== undefined) return participle
    }
    const candidates = language.cues.get(item.lower)
    if (candidates !== undefined) {
      const found = finiteAt(items, at, from, to, candidates, helper >= 0, final)
      if (found !== undefined) return found
    }
    if (isFiniteAux(item)) helper = at
  }
  return undefined
}

const wordsAt = (items: readonly Item[], at: number, words: readonly string[]): boolean =>
  words.every((word, index) => items[at + index]?.lower === word.toLowerCase())

function finiteAt(
  items: readonly Item[],
  at: number,
  from: number,
  to: number,
  candidates: readonly Cue[],
  helped: boolean,
  final: boolean,
): Predicate | undefined {
  const fits: { cue: Cue; right: number; linked: number | null; weight: number }[] = []
  for (const cue of candidates) {
    const { build } = cue
    if (build === undefined || build.kind === 'participle') continue
    if (final && /^(?:wollen|möchten|sein)$/.test(cue.base)) continue
    if (build.kind === 'infinitive' && helped) continue
    if (final ? at !== to - 1 : at === to - 1 && at > from && build.kind === 'infinitive' && helped)
      continue
    const one = fitting(items, at, from, to, cue, final)
    if (one !== undefined) fits.push(one)
  }
  return best(items, at, at, fits, to)
}

/** `hat … gefordert`: the participle at the end of the clause. */
function participleAt(
  items: readonly Item[],
  at: number,
  to: number,
  language: Language,
  from = at,
): Predicate | undefined {
  for (let last = to - 1; last > at && last > to - 6; last--) {
    const item = items[last] as Item
    if (item.kind !== 'word' || isCapital(item)) continue
    const candidates = language.cues
      .get(item.lower)
      ?.filter(({ build }) => build?.kind === 'participle')
    if (candidates === undefined || candidates.length === 0) continue
    const fits = candidates.flatMap((cue) => {
      const one = fitting(items, at, from, last, cue, false)
      return one === undefined ? [] : [{ ...one, right: Math.min(last, one.right) }]
    })
    const found = best(items, at, last, fits, last)
    if (found !== undefined) return found
  }
  return undefined
}

function fitting(
  items: readonly Item[],
  at: number,
  from: number,
  to: number,
  cue: Cue,
  final: boolean,
): { cue: Cue; right: number; linked: number | null; weight: number } | undefined {
  const { build } = cue
  if (build === undefined) return undefined
  const low = final ? from : at + 1
  const high = final ? at : to
  let right = high
  let weight = 0
  if (build.particle !== null) {
    const words = build.particle.split(' ')
    let place = -1
    const loose = words.length > 1 || build.particle.length > 6
    for (let index = high - words.length; index >= low; index--) {
      if (!wordsAt(items, index, words)) continue
      const next = items[index + words.length]
      if (
        index + words.length === high ||
        loose ||
        (build.links.length > 0 && next !== undefined && next.lower === build.links[0]) ||
        (next?.kind === 'word' && /^(?:und|oder|als|wie)$/.test(next.lower))
      ) {
        place = index
        break
      }
    }
    if (place < 0) return undefined
    right = place
    weight += 4
  }
  if (build.reflexive) {
    if (!items.slice(low, high).some(({ lower }) => lower === 'sich')) return undefined
    weight += 2
  }
  let linked: number | null = null
  if (build.links.length > 0) {
    let place = -1
    for (let index = low; index < high; index++)
      if (wordsAt(items, index, build.links) || contracted(items[index], build.links)) {
        place = index
        break
      }
    if (place < 0 && !final && wordsFront(items, from, at, build.links)) place = front(items, from)
    if (place < 0) return undefined
    linked = place + build.links.length
    if (linked > right) right = high
    weight += 1
  }
  return { cue, right, linked, weight }
}

/** `Für eine Quote sprach sich Spanien aus`: the preposition of the verb in front of it. */
const wordsFront = (
  items: readonly Item[],
  from: number,
  at: number,
  links: readonly string[],
): boolean => {
  const start = front(items, from)
  return start < at && (wordsAt(items, start, links) || contracted(items[start], links))
}

const front = (items: readonly Item[], from: number): number =>
  /^(?:und|aber|doch|auch)$/.test(items[from]?.lower ?? '') ? from + 1 : from

/** `vorm`, `zum`, `ans` hold the article of what follows. */
const contracted = (item: Item | undefined, links: readonly string[]): boolean =>
  links.length === 1 &&
  ((links[0] === 'zu' && /^(?:zum|zur)$/.test(item?.lower ?? '')) ||
    (links[0] === 'an' && /^(?:am|ans)$/.test(item?.lower ?? '')) ||
    (links[0] === 'von' && item?.lower === 'vom') ||
    (links[0] === 'auf' && item?.lower === 'aufs') ||
    (links[0] === 'für' && item?.lower === 'fürs'))

function best(
  items: readonly Item[],
  at: number,
  verb: number,
  fits: readonly { cue: Cue; right: number; linked: number | null; weight: number }[],
  to: number,
): Predicate | undefined {
  const most = Math.max(...fits.map(({ weight }) => weight))
  const kept = fits.filter(({ weight }) => weight === most)
  const [first] = kept
  if (first === undefined) return undefined
  const finite = items[at] as Item
  const words = [items[verb]?.text ?? '']
  if (first.cue.build?.particle != null) words.push('…', first.cue.build.particle)
  else if (first.linked !== null) words.push(items[first.linked - 1]?.text ?? '')
  return {
    at,
    right: Math.min(first.right, to),
    behind: at + 1,
    cues: kept.map(({ cue }) => cue) as [Cue, ...Cue[]],
    linked: first.linked,
    text: words.join(' '),
    subjunctive: first.cue.build?.kind === 'subjunctive' || finite.lower === 'habe',
    negated: items
      .slice(at + 1, Math.min(to, at + 14))
      .some(({ lower, kind }) => kind === 'word' && lower === 'nicht'),
    plural: /(?:en|ten)$/.test(finite.lower),
  }
}
