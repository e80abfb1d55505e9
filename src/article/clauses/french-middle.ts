/** What a French cue leads to: a clause behind `que`, an infinitive, an object. */

import type { Cue } from '../language/index.ts'
import { isCapital } from '../speech/phrase.ts'
import type { Item } from '../text/structure.ts'
import type { Content, ContentAsked } from './clause-grammar.ts'

/** Length of an adverbial of several words: `en revanche`, `pour sa part`. */
export const adverbial = (items: readonly Item[], at: number): number => {
  const words = items
    .slice(at, at + 4)
    .map(({ lower }) => lower)
    .join(' ')
  const found =
    /^(?:en revanche|en outre|en effet|en particulier|par ailleurs|de son côté|de leur côté|pour sa part|pour leur part|au contraire|à son tour|dans la foulée|quant à lui|quant à elle|quant à eux|d' emblée|d' abord|d' ailleurs|une nouvelle fois|à nouveau|de nouveau)(?= |$)/.exec(
      words,
    )
  return found === null ? 0 : found[0].split(' ').length
}

const noComplement =
  /^(?:plus|moins|ainsi|tandis|alors|avant|après|dès|parce|condition|lorsque|tant|sans|pour|bien|autre|même|aussi|tel|telle|cours|afin|sorte|pas|rien|jamais|aucun|mieux|moment)$/

export function frenchMiddle({
  items,
  chunk,
  predicate,
  subject,
  next,
  later,
  timed,
  discourse,
}: ContentAsked): Content | undefined {
  const { language } = discourse.setting
  const says = predicate.cues.find(({ frame }) => frame === 'say')
  const object = predicate.cues.find(({ frame }) => frame === 'urge' || frame === 'noun')
  const naming = predicate.cues.find(({ frame }) => frame === 'name')
  const start = Math.max(predicate.behind, subject.place === 'after' ? subject.to : 0)
  if (says !== undefined)
    for (let at = start; at < chunk.to; at++)
      if (
        /^(?:que|qu')$/.test(items[at]?.lower ?? '') &&
        !noComplement.test(items[at - 1]?.lower ?? '') &&
        (at === start || object === undefined || setting(items, start, at))
      )
        return at + 1 < chunk.to
          ? { start: at + 1, inside: true, cue: says, clause: true }
          : next === undefined
            ? undefined
            : { start: next.from, inside: false, cue: says, clause: true }
  if (/^(?:que|qu')$/.test(predicate.text.split(' ').at(-1) ?? '') && start < chunk.to)
    return { start, inside: true, cue: predicate.cues[0], clause: true }
  let at = start
  for (;;) {
    const item = items[at]
    const phrase = adverbial(items, at)
    if (item === undefined || at >= chunk.to) break
    if (phrase > 0) at += phrase
    else if (
      timed(item) ||
      (item.kind === 'word' &&
        language.adverbs.has(item.lower) &&
        !/^(?:en|plus|tout)$/.test(item.lower))
    )
      at++
    else break
  }
  const clause =
    next !== undefined &&
    (next.mark === ':' ||
      (next.mark === ',' && /^(?:que|qu')$/.test(items[next.from]?.lower ?? '')))
  const put = later
    .slice(1, 4)
    .find(({ from, mark }) => mark === ',' && /^(?:que|qu')$/.test(items[from]?.lower ?? ''))
  if (says !== undefined && put !== undefined && at >= chunk.to && next?.kind !== 'main')
    return { start: put.from, inside: false, cue: says, clause: true }
  if (says !== undefined && object === undefined && infinitiveAt(items, at))
    return { start: at, inside: true, cue: says, clause: true }
  if (at >= chunk.to || (says !== undefined && object === undefined && clause)) {
    const cue: Cue | undefined = says ?? object
    return clause && cue !== undefined
      ? { start: next.from, inside: false, cue, clause: true }
      : undefined
  }
  const quoted = items.slice(at, chunk.to).some(({ kind }) => kind === 'quotation')
  if (predicate.cues[0].frame === 'name' || (naming !== undefined && object === undefined))
    return chunk.to - at > 1 || quoted
      ? { start: at, inside: true, cue: naming ?? predicate.cues[0] }
      : undefined
  if (object !== undefined) {
    const urge = predicate.cues.find(({ frame }) => frame === 'urge')
    const urges =
      urge !== undefined &&
      items.slice(at + 1, chunk.to).some(({ lower }) => /^(?:à|de|d'|au|aux)$/.test(lower))
    const cue = urges ? urge : (predicate.cues.find(({ frame }) => frame === 'noun') ?? object)
    const leads = items[at]?.lower ?? ''
    const level = items
      .slice(at + 2, chunk.to)
      .some(({ kind, lower }) => kind === 'number' || /^(?:un|une)$/.test(lower))
    if (
      /^(?:sur|dans|par|lors|avec|pour|en|après|avant)$/.test(leads) &&
      cue.words.length === 1 &&
      !(leads === 'pour' && level)
    )
      return undefined
    if (cue.base === 'avancer' && /^(?:à|vers|vite)$/.test(leads)) return undefined
    if (predicate.negated && /^(?:du|pas|plus)$/.test(leads)) return undefined
    const led = /^(?:à|au|aux)$/.test(items[at - 1]?.lower ?? '') && infinitiveAt(items, at)
    return { start: led ? at - 1 : at, inside: true, cue }
  }
  if (
    quoted &&
    says !== undefined &&
    !/^(?:lors|dans|sur|à|au|par|en)$/.test(items[at]?.lower ?? '')
  )
    return { start: at, inside: true, cue: says }
  return undefined
}

/** `avoir proposé`, `ne pas pouvoir`: an infinitive without its subject. */
const infinitiveAt = (items: readonly Item[], at: number): boolean => {
  let verb = at
  while (/^(?:ne|n'|pas|plus|se|s'|le|l'|y|en)$/.test(items[verb]?.lower ?? '') && verb < at + 3)
    verb++
  const item = items[verb]
  return (
    item?.kind === 'word' &&
    !isCapital(item) &&
    /^\p{Ll}{2,}(?:er|ir|re|oir)$/u.test(item.lower) &&
    !/^(?:autre|contre|entre|hier|outre|notre|votre)$/.test(item.lower)
  )
}

/** Only whom, when and where it was said between the verb and `que`. */
const setting = (items: readonly Item[], from: number, to: number): boolean =>
  /^(?:à|au|aux|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|dans|lors|devant|sur|en|toutefois|cependant|aussi|ensuite)$/.test(
    items[from]?.lower ?? '',
  ) || to - from <= 1
