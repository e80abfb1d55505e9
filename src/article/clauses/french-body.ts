/** French bodies, groups and described sources, with the owner that `de` or an adjective gives them. */

import { canonical, wordsOf } from '../cast/name.ts'
import { asPerson, principal } from '../speaker/behalf.ts'
import { isCapital, nounOf } from '../speech/phrase.ts'
import type { Discourse } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'
import type { Heard } from './clause-grammar.ts'
import { articles, entityIn, links, personIn, runEnd } from './french-phrase.ts'

/** A state that an adjective names, or the body behind `de`. */
export function ownerOf(
  items: readonly Item[],
  start: number,
  link: number,
  end: number,
  head: number,
  discourse: Discourse,
): { name: string } | null {
  const { setting } = discourse
  for (let at = start; at < link; at++) {
    if (at === head || isCapital(items[at])) continue
    const state = setting.gazetteer.find(items[at]?.text ?? '').find(({ kind }) => kind === 'state')
    if (state !== undefined) return { name: state.name }
  }
  if (link >= end) return null
  const people = setting.gazetteer.find(items[end - 1]?.text ?? '')
  const nation = people.find(({ kind }) => kind === 'state')
  if (
    nation !== undefined &&
    !isCapital(items[end - 1]) &&
    nounOf(items[head], setting.language)?.kind === 'role'
  )
    return { name: nation.name }
  let from = link + 1
  while (from < end && articles.test(items[from]?.lower ?? '')) from++
  if (from >= end) return null
  if (!/^(?:de|du|des|d')$/.test(items[link]?.lower ?? '')) return null
  const entity = entityIn(items, from, end, discourse)
  if (entity !== null) return { name: principal(canonical(entity.words, setting), discourse) }
  const boss = personIn(items, from, end, discourse)
  if (boss !== null) return { name: principal(boss.words, discourse) }
  if (
    /^(?:ministre|secrétaire|commissaire|garde|ex-ministre|vice-ministre)$/.test(
      items[head]?.lower ?? '',
    )
  )
    return null
  if (isCapital(items[from]))
    return { name: setting.text.slice(items[from]?.start ?? 0, items[end - 1]?.end ?? 0) }
  const noun = nounOf(items[from], setting.language)
  if (noun === undefined || noun.kind === 'role' || noun.kind === 'document') return null
  if (
    /^(?:gouvernement|exécutif|présidence)$/.test(items[from]?.lower ?? '') &&
    discourse.cast.home !== null
  )
    return { name: discourse.cast.home }
  return { name: setting.text.slice(items[from]?.start ?? 0, items[end - 1]?.end ?? 0) }
}

/** `le Medef`, `la CGT`, `Norlink`: a name that no list knows. */
export function unknownBody(
  items: readonly Item[],
  at: number,
  start: number,
  end: number,
  { setting, cast }: Discourse,
): Heard | null {
  if (!isCapital(items[start])) return null
  let last = runEnd(items, start, end)
  while (
    last < end &&
    /^\p{Ll}/u.test(items[last]?.text ?? '') &&
    !links.test(items[last]?.lower ?? '')
  )
    last++
  const words = wordsOf(items, { from: start, to: last })
  const sure =
    start > at ||
    start > 0 ||
    /^\p{Lu}[\p{Lu}\d]+/u.test(words) ||
    words.includes(' ') ||
    (cast.counts.get(words) ?? 0) > 1
  if (!sure || setting.language.openers.has(items[start]?.lower ?? '')) return null
  const name = cast.firms.get(words) ?? words
  return {
    speaker: {
      name,
      mention: setting.text.slice(items[at]?.start ?? 0, items[last - 1]?.end ?? 0),
      onBehalfOf: name,
      person: null,
      plural: false,
    },
    to: last,
  }
}

/** Groups that speak for whom they serve, not for themselves. */
const sources =
  /^(?:diplomates|experts|sources|analystes|économistes|observateurs|chercheurs|juristes|responsables|négociateurs|émissaires|conseillers|proches|ministres|députés|sénateurs|élus|dirigeants|avocats|critiques|opposants|partisans|détracteurs|retraités|médecins|dirigeants|délégués)$/

const organs =
  /^(?:ministère|présidence|préfecture|ambassade|diplomatie|chancellerie|exécutif|armée|marine|primature|délégation)$/

export function described(
  items: readonly Item[],
  at: number,
  start: number,
  end: number,
  head: number,
  owner: { name: string } | null,
  discourse: Discourse,
  plural: boolean,
): Heard {
  const { setting, cast } = discourse
  const noun = nounOf(items[head], setting.language)
  const word = items[head]?.lower ?? ''
  const mention = setting.text.slice(items[at]?.start ?? 0, items[end - 1]?.end ?? 0)
  const name = setting.text.slice(items[start]?.start ?? 0, items[end - 1]?.end ?? 0)
  const speaker = (as: string, onBehalfOf: string | null, many = false): Heard => ({
    speaker: { name: as, mention, onBehalfOf, person: null, plural: many },
    to: end,
  })
  if (word === 'gouvernement' || (word === 'exécutif' && owner === null)) {
    const of = owner?.name ?? cast.home
    return of === null ? speaker(name, name) : speaker(of, of)
  }
  if (
    /^(?:présidence|diplomatie|délégation)$/.test(word) &&
    owner !== null &&
    isState(owner.name, discourse)
  )
    return speaker(owner.name, owner.name)
  if (/^(?:entourage|cabinet)$/.test(word)) {
    const chief = chiefOf(items, at, head, end, discourse)
    if (chief !== null)
      return speaker(
        `${word} ${/^[aeiouyéèêh]/i.test(chief.name) ? 'd’' : 'de '}${chief.name}`,
        chief.onBehalfOf,
      )
  }
  if (noun?.kind === 'document') return speaker(owner?.name ?? name, owner?.name ?? null)
  const own =
    /^\p{Ll}/u.test(items[head]?.text ?? '') &&
    isCapital(items[head + 1]) &&
    head + 1 < end &&
    !isCapital(items[start])
  if (noun?.kind === 'organisation' && own) {
    const proper = setting.text.slice(items[head + 1]?.start ?? 0, items[end - 1]?.end ?? 0)
    return speaker(proper, proper)
  }
  const full = noun?.kind === 'organisation' && end - start === 1 ? longer(name, discourse) : null
  if (full !== null) return speaker(full.name, full.onBehalfOf)
  if (noun?.kind === 'organisation')
    return organs.test(word) ? speaker(name, owner?.name ?? cast.home ?? name) : speaker(name, name)
  if (noun?.kind === 'role' && !plural && !noun.plural) {
    const home =
      /^(?:ministre|premier|président|présidente|chancelier|chancelière|secrétaire|ambassadeur|ambassadrice)$/.test(
        word,
      )
        ? cast.home
        : null
    const boss =
      /^(?:son|sa|leur)$/.test(items[at]?.lower ?? '') && owner === null
        ? lastSpoken(discourse, items[at]?.start ?? 0)
        : undefined
    if (boss !== undefined)
      return speaker(`${name} ${ofBody(boss.mention, boss.name)}`, boss.onBehalfOf)
    return speaker(name, owner?.name ?? home)
  }
  return speaker(name, sources.test(word) ? (owner?.name ?? null) : name, true)
}

/** `la Fédération` for the Fédération des usagers that has spoken. */
const longer = (name: string, { spoken }: Discourse) =>
  spoken.findLast(
    ({ speaker }) =>
      speaker.person === null && speaker.name.toLowerCase().startsWith(`${name.toLowerCase()} `),
  )?.speaker ?? null

const isState = (name: string, { setting }: Discourse): boolean =>
  setting.gazetteer.find(name).some(({ kind }) => kind === 'state')

/** `son entourage`, `l’entourage de la ministre`: of whom. */
function chiefOf(
  items: readonly Item[],
  at: number,
  head: number,
  end: number,
  discourse: Discourse,
): { name: string; onBehalfOf: string | null } | null {
  const { cast, setting, spoken } = discourse
  const position = items[at]?.start ?? 0
  if (/^(?:son|sa|leur)$/.test(items[at]?.lower ?? '')) {
    const last = spoken.findLast(
      ({ at: of, speaker }) => of < position && speaker.person !== null,
    )?.speaker
    return last?.person == null ? null : asPerson(last.person, last.mention, discourse)
  }
  const named = personIn(items, head + 1, end, discourse)
  if (named !== null) return asPerson(named.person, named.words, discourse)
  const title = items
    .slice(head + 1, end)
    .find((item) => nounOf(item, setting.language)?.kind === 'role')
  if (title === undefined) return null
  const person = cast.mentions.findLast(
    ({ person: one, at: of }) =>
      of < position && one !== null && one.posts.some(({ noun }) => noun.includes(title.lower)),
  )?.person
  return person == null ? null : asPerson(person, person.name, discourse)
}

/** The body that a possessive means: the one that has spoken last. */
const lastSpoken = ({ spoken }: Discourse, before: number) =>
  spoken
    .slice(-40)
    .findLast(
      ({ at, speaker }) =>
        at < before && speaker.person === null && speaker.name === speaker.onBehalfOf,
    )?.speaker

/** `de la chambre`, `des écologistes`, `du comité`, by the article of the mention. */
function ofBody(mention: string, name: string): string {
  if (/^(?:la|une|l['’])/i.test(mention))
    return /^l['’]/i.test(mention) ? `de l’${name}` : `de la ${name}`
  if (/^(?:les|des|ils|elles|aux)\b/i.test(mention)) return `des ${name}`
  if (/^(?:le|un|du|au)\b/i.test(mention)) return `du ${name}`
  return /^[aeiouyéèêh]/i.test(name) ? `d’${name}` : `de ${name}`
}
