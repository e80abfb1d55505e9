/** Who a French noun phrase means. */

import { canonical, entityOf } from '../cast/name.ts'
import { titledAbroad } from '../cast/titled-abroad.ts'
import { asPerson } from '../speaker/behalf.ts'
import { pronounAbroad } from '../speaker/pronoun-abroad.ts'
import type { Person } from '../speaker/setting.ts'
import { isCapital, nounOf } from '../speech/phrase.ts'
import type { Discourse } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'
import type { Heard } from './clause-grammar.ts'
import { described, ownerOf, unknownBody } from './french-body.ts'
import { articles, commaAfter, entityIn, personIn, type Region, regionAt } from './french-phrase.ts'
import { both } from './two-speakers.ts'

/** The speaker that the phrase at `at` means, and where it ends; null where it means none. */
export function frenchSpeaker(
  items: readonly Item[],
  at: number,
  to: number,
  sentence: number,
  discourse: Discourse,
  plural = false,
): Heard | null {
  const { language } = discourse.setting
  const first = items[at]
  if (first === undefined || at >= to || first.kind === 'mark' || first.kind === 'quotation')
    return null
  const pronoun = language.pronouns.get(
    first.lower === 'lui' ? 'il' : first.lower === 'eux' ? 'ils' : first.lower,
  )
  if (pronoun !== undefined) {
    const gender = pronoun.gender === 'n' ? null : pronoun.gender
    const topic =
      items[0]?.lower === 'quant' && at > 2
        ? frenchSpeaker(items, 2, at, sentence, discourse, pronoun.plural)
        : null
    const speaker =
      topic === null
        ? pronounAbroad(
            first,
            { gender, plural: pronoun.plural },
            sentence,
            discourse,
            ({ name, mention }) => genderOf(name, mention),
          )
        : { ...topic.speaker, mention: first.text }
    return speaker === null ? null : { speaker, to: at + 1 }
  }
  if (language.nobody.has(first.lower)) return null
  const region = regionAt(items, at, to, discourse)
  if (region === null) return null
  const one = single(items, at, region, to, sentence, discourse, plural)
  if (one === null || items[one.to]?.lower !== 'et' || one.to + 1 >= to) return one
  const two = frenchSpeaker(items, one.to + 1, to, sentence, discourse, plural)
  if (
    two === null ||
    (!isCapital(items[one.to + 1]) && !articles.test(items[one.to + 1]?.lower ?? ''))
  )
    return one
  return both(one, two, items, at, discourse)
}

const genderOf = (name: string, mention: string): 'f' | 'm' | null => {
  if (/^(?:la|une|sa|cette)\s/i.test(mention)) return 'f'
  if (/^(?:le|un|ce|du|au)\s/i.test(mention)) return 'm'
  const head = name.split(' ')[0] ?? ''
  if (/(?:ion|té|ence|ance|trice|euse|esse|ée|ette|erie|ture)$/.test(head)) return 'f'
  return /(?:ment|age|oire|eau|isme|at|et|eur|oir|ier|if|al)$/.test(head) ? 'm' : null
}

function single(
  items: readonly Item[],
  at: number,
  { start, end, link }: Region,
  to: number,
  sentence: number,
  discourse: Discourse,
  plural: boolean,
): Heard | null {
  const { setting } = discourse
  const { language } = setting
  const person = personIn(items, start, link, discourse)
  let head = start
  while (head < link && nounOf(items[head], language) === undefined) head++
  const noun =
    head < link && !(isCapital(items[head]) && person !== null && head >= person.from)
      ? nounOf(items[head], language)
      : undefined
  const owner = ownerOf(items, start, link, end, head, discourse)
  if (person !== null) {
    if (noun?.kind === 'role') enrich(person.person, items, head, owner, discourse)
    return {
      speaker: asPerson(person.person, person.words, discourse),
      to: link === person.to ? link : end,
    }
  }
  if (noun?.kind === 'role' || head >= link) {
    if (items[end]?.text === ',' && end + 1 < to) {
      const named = personIn(items, end + 1, commaAfter(items, end + 1, to), discourse)
      if (
        named !== null &&
        named.from <= end + 4 &&
        (noun !== undefined || articles.test(items[at]?.lower ?? ''))
      ) {
        if (noun !== undefined) enrich(named.person, items, head, owner, discourse)
        const close = items[named.to]?.text === ',' ? named.to + 1 : named.to
        return { speaker: asPerson(named.person, named.words, discourse), to: Math.min(close, to) }
      }
    }
  }
  const mention = setting.text.slice(items[at]?.start ?? 0, items[end - 1]?.end ?? 0)
  if (
    noun?.kind === 'role' &&
    !noun.plural &&
    !plural &&
    /^(?:le|la|l'|son|sa|leur)$/.test(items[at]?.lower ?? '')
  ) {
    const known = titledAbroad(
      items,
      head,
      owner?.name ?? null,
      sentence,
      discourse,
      /^(?:son|sa|leur)$/.test(items[at]?.lower ?? ''),
    )
    if (known !== undefined) return { speaker: asPerson(known, mention, discourse), to: end }
  }
  const entity =
    entityIn(items, start, end, discourse) ??
    (start > at && isCapital(items[start - 1]) ? entityIn(items, start - 1, end, discourse) : null)
  if (entity !== null && (noun === undefined || noun.kind !== 'role')) {
    const entry = entityOf(entity.words, setting)
    const name = entry?.kind === 'state' ? entry.name : canonical(entity.words, setting)
    const of =
      entry?.kind === 'body' && entry.of !== null ? setting.gazetteer.byId(entry.of) : undefined
    return {
      speaker: {
        name,
        mention: setting.text.slice(items[at]?.start ?? 0, items[entity.to - 1]?.end ?? 0),
        onBehalfOf: of?.kind === 'state' ? of.name : name,
        person: null,
        plural: false,
      },
      to: entity.to,
    }
  }
  if (noun === undefined) return unknownBody(items, at, start, end, discourse)
  return described(items, at, start, end, head, owner, discourse, plural)
}

/** What a title before a name says of the post. */
function enrich(
  person: Person,
  items: readonly Item[],
  head: number,
  owner: { name: string } | null,
  discourse: Discourse,
): void {
  const noun = items[head]?.lower ?? ''
  if (!person.posts.some((post) => post.noun === noun))
    person.posts.push({ noun, words: noun, of: owner?.name ?? null })
  const gender = nounOf(items[head], discourse.setting.language)?.gender
  if (person.gender === null && gender != null) person.gender = gender
  const article = items[head - 1]?.lower
  if (person.gender === null && (article === 'la' || article === 'le'))
    person.gender = article === 'la' ? 'f' : 'm'
}
