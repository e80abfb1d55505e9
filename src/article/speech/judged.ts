/** The stance of a statement in its article: whose side the words are about, and under which condition. */

import { canonical } from '../cast/name.ts'
import { behalfOf } from '../speaker/behalf.ts'
import { type Condition, conditionIn } from '../stance/condition.ts'
import { stanceOf } from '../stance/stance.ts'
import { stanceAbroad } from '../stance/stance-abroad.ts'
import type { Stance } from '../statement.ts'
import type { Discourse } from '../text/discourse.ts'
import { tokenise } from '../text/token.ts'
import type { Found } from './found.ts'

/** The stance of what was found. */
export function judged(one: Found, discourse: Discourse): Stance {
  const { setting } = discourse
  const text = setting.text.slice(one.start, one.end)
  const condition = conditionIn(setting.text, one.start, one.end)
  const words = {
    ...one,
    text,
    condition,
    direct: one.kind === 'direct',
    mixed: one.kind === 'mixed',
    own: isOwn(one, condition, discourse),
  }
  const { stance } = setting.language
  return stance === null
    ? stanceOf(words)
    : stanceAbroad({ ...words, tokens: tokenise(text).map(({ lower }) => lower) }, stance)
}

/** `the council` of somebody who speaks for one, `the city` of its mayor. */
const isOwnKind = (
  noun: string,
  actor: string | null,
  { person }: Found['speaker'],
  { cast }: Discourse,
): boolean =>
  actor !== null &&
  (actor.toLowerCase().split(' ').slice(0, 12).includes(noun) ||
    cast.kinds.get(noun) === actor ||
    (/^(?:city|town|authority|borough|county|district)$/.test(noun) &&
      person?.posts.some(({ noun: post }) => /^(?:mayor|leader|councillor)$/.test(post)) === true))

/** In somebody’s own words these are not the speaker. */
const others = /^(?:it|he|she|they|its|his|her|their|it['’]ll|(?:he|she|they)['’](?:d|ll))$/

/** Whether the main clause begins with the speaker's side: `it would`, `its army`, `the United States would`. */
function isOwn(
  { start, end, speaker, kind }: Found,
  condition: Condition | null,
  discourse: Discourse,
): boolean {
  const from = condition !== null && condition.start - start < 3 ? condition.end : start
  const tokens = tokenise(discourse.setting.text, from, Math.min(end, from + 160)).filter(
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
  if (kind === 'direct' && others.test(first.lower)) return false
  if (
    /^(?:it|he|she|they|we|i|state|its|his|her|their|our|my|to|we'll|it'll|he'd|she'd|they'd|he'll|wir|ich|nous|je|er|sie|il|elle|government|administration|army|military|navy|forces|police|ministry|team|delegation|side|group|bloc|union|company|alliance|parliament|country)$/.test(
      first.lower,
    )
  )
    return true
  const actor = speaker.person === null ? speaker.onBehalfOf : behalfOf(speaker.person, discourse)
  if (isOwnKind(first.lower, actor, speaker, discourse)) return true
  for (let length = 3; length > 0; length--) {
    const words = tokens
      .slice(at, at + length)
      .map(({ text }) => text)
      .join(' ')
    if (
      words !== '' &&
      /^\p{Lu}/u.test(words) &&
      (canonical(words, discourse.setting) === actor ||
        canonical(words, discourse.setting) === speaker.name)
    )
      return true
  }
  return false
}

/** Two clauses under one cue are one statement where they take the same stance. */
export function merged(found: readonly Found[], discourse: Discourse): Found[] {
  const kept: Found[] = []
  for (const one of found) {
    const last = kept.at(-1)
    if (
      one.sibling === true &&
      last !== undefined &&
      judged(last, discourse) === judged(one, discourse)
    )
      kept[kept.length - 1] = {
        ...last,
        end: one.end,
        kind: last.kind === 'mixed' || one.kind === 'mixed' ? 'mixed' : last.kind,
      }
    else kept.push(one)
  }
  return kept
}
