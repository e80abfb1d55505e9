/** German bodies, groups and described sources, with the owner that a genitive or `von` gives them. */

import { canonical, entityOf, wordsOf } from '../cast/name.ts'
import type { Language } from '../language/index.ts'
import { principal } from '../speaker/behalf.ts'
import { isCapital, nounOf, type Phrase } from '../speech/phrase.ts'
import type { Discourse } from '../text/discourse.ts'
import type { Item } from '../text/structure.ts'
import type { Heard } from './clause-grammar.ts'
import { places, properName, uninflected } from './german-names.ts'

export interface Owner {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** `des Reservistenverbands` is the Reservistenverband, `Bayerns` is Bayern; the dative of the plural loses its n. */
export function nominative(words: string, discourse: Discourse): string {
  const { setting } = discourse
  if (entityOf(words, setting) !== undefined) return words
  const last = words.split(' ').at(-1) ?? ''
  if (entityOf(words.replace(/e?s$/, ''), setting) !== undefined) return words.replace(/e?s$/, '')
  if (
    /(?:kreis|verbänd|länder|diplomat|expert|forscher|beobachter)en$/.test(last) &&
    /(?:kreis|verbänd)en$/.test(last)
  )
    return words.slice(0, -1)
  return words
}

/** The nominative of a genitive in s, where the list of nouns or the ending shows it. */
const genitive = (word: string, language?: Language): string => {
  const short = word.replace(/s$/, '')
  const known = (one: string): boolean =>
    language !== undefined && one !== word && nounOf(wordItem(one), language) !== undefined
  if (/(?:rat|hof|bund|amt|werk|land|dienst|kreis|ausschuss|verband)es$/.test(word))
    return word.slice(0, -2)
  if (known(short) && !/(?:ss|us|is|os|as|chefs)$/.test(word)) return short
  return /(?:ium|ion|at|ent|rat|[^aeioussz][bdgklmnprt])s$/.test(word) && !/chefs$/.test(word)
    ? short
    : word
}

const wordItem = (text: string): Item => ({
  kind: 'word',
  start: 0,
  end: text.length,
  text,
  lower: text.toLowerCase(),
})

/** `der Energieverbraucher`, `von der Bürgerliste`, `aus Sundmark` behind a noun. */
export function germanOwner(
  items: readonly Item[],
  at: number,
  to: number,
  discourse: Discourse,
): Owner | null {
  const link = items[at]?.lower ?? ''
  const partitive = /^(?:von|aus|beim|für)$/.test(link)
  if (!partitive && !/^(?:des|der|vom|eines|einer)$/.test(link)) return null
  let from = partitive || link === 'vom' ? at + 1 : at
  while (discourse.setting.language.determiners.has(items[from]?.lower ?? '')) from++
  while (
    from < to &&
    from - at < 5 &&
    items[from]?.kind === 'word' &&
    !isCapital(items[from]) &&
    /(?:en|er)$/.test(items[from]?.lower ?? '')
  )
    from++
  if (from >= to || !isCapital(items[from])) return null
  let end = from + 1
  while (end < to && isCapital(items[end])) end++
  const acronym =
    /^\p{Lu}[\p{Lu}\d]+$/u.test(items[end - 1]?.text ?? '') &&
    end - from === 2 &&
    nounOf(items[from], discourse.setting.language)?.kind === 'organisation'
  if (acronym)
    return { name: canonical(items[end - 1]?.text ?? '', discourse.setting), from, to: end }
  const more =
    /^(?:des|der|eines|einer)$/.test(items[end]?.lower ?? '') && end - from === 1
      ? germanOwner(items, end, to, discourse)
      : null
  const words = wordsOf(items, { from, to: end })
  const single =
    end - from === 1 && link === 'des' ? genitive(words, discourse.setting.language) : words
  const name = canonical(nominative(single, discourse), discourse.setting)
  return more === null
    ? { name: principal(name, discourse), from, to: end }
    : {
        name: discourse.setting.text.slice(items[from]?.start ?? 0, items[more.to - 1]?.end ?? 0),
        from,
        to: more.to,
      }
}

/** Groups that speak for whom they serve, not for themselves. */
const sources =
  /(?:diplomaten|experten|forscher|ökonomen|analysten|juristen|beobachtern?|insidern?|kreisen?|beamten?|politikern?|wissenschaftler|abgeordneten?|unterhändlern?|teilnehmern?|kritiker|befürworter|gegner|ministern?)$/

/** Parts of a state that speak for it. */
const organs =
  /(?:ministerium|ministeriums|auswärtiges amt|kanzleramt|präsidialamt|staatskanzlei|botschaft|regierung|armee|bundeswehr)$/i

export function germanBody(
  items: readonly Item[],
  at: number,
  run: Phrase,
  owner: Owner | null,
  plural: boolean,
  discourse: Discourse,
): Heard | null {
  const { setting, cast } = discourse
  const { language } = setting
  const end = owner?.to ?? run.to
  const mention = setting.text.slice(items[at]?.start ?? 0, items[end - 1]?.end ?? 0)
  const own = wordsOf(items, run)
  const speaker = (name: string, onBehalfOf: string | null, plural = false): Heard => ({
    speaker: { name, mention, onBehalfOf, person: null, plural },
    to: end,
  })
  const state = stateBefore(items, at, run, discourse)
  const noun = nounOf(items[run.to - 1], language)
  const head = items[run.to - 1]?.text ?? ''
  if (/^(?:bundes)?regierung$/i.test(head) || /^(?:bundesregierung)$/i.test(head)) {
    const of =
      owner?.name ?? state ?? (/^bundes/i.test(head) ? (cast.home ?? 'Germany') : cast.home)
    if (of !== null) return speaker(of, of)
  }
  const proper = properName(items, run, discourse)
  if (proper !== null && owner === null) return speaker(proper, proper)
  const entry = entityOf(own, setting) ?? entityOf(genitive(own, language), setting)
  if (entry !== undefined && owner === null) {
    const full = canonical(own, setting)
    const name =
      entry.kind === 'body' && !setting.text.includes(full) ? genitive(own, language) : full
    const of =
      entry.kind === 'body' && entry.of !== null ? setting.gazetteer.byId(entry.of) : undefined
    if (of?.kind === 'state') return speaker(name, of.name)
    return speaker(name, name)
  }
  if (noun === undefined) return unknown(items, at, run, own, discourse, speaker)
  const adjectives = setting.text.slice(
    items[startOfName(items, at, run, discourse)]?.start ?? 0,
    items[end - 1]?.end ?? 0,
  )
  const oblique = /^(?:des|dem|den|einem|einer|eines)$/.test(items[at]?.lower ?? '')
  const straight =
    oblique || items[at]?.lower === 'der'
      ? uninflected(items, at, run, adjectives, language)
      : adjectives
  let name = owner === null ? (oblique ? genitive(straight) : straight) : straight
  if (owner === null) name = nominative(name, discourse)
  const home = owner?.name ?? state
  if (noun.kind === 'document')
    return speaker(owner?.name ?? name, owner === null ? null : organOf(owner.name, discourse))
  if (noun.kind === 'organisation') {
    const full = owner === null && !name.includes(' ') ? longer(name, discourse) : undefined
    if (full !== undefined) return speaker(full.name, full.onBehalfOf)
    if (organs.test(head)) return speaker(name, home ?? cast.home ?? name)
    return speaker(name, name)
  }
  const group = noun.kind === 'group' || (noun.kind === 'role' && plural)
  if (noun.kind === 'role' && !group) {
    const of = home === null ? prefixed(head, discourse) : organOf(home, discourse)
    return speaker(
      name,
      of ?? (/(?:minister|kanzler|sekretär|präsident)(?:in)?$/i.test(head) ? cast.home : null),
    )
  }
  if (/^kommissionskreisen?$/i.test(head)) return speaker(name, 'European Union')
  if (/^regierungskreisen?$/i.test(head)) return speaker(name, cast.home)
  return speaker(name, sources.test(head.toLowerCase()) ? (home ?? null) : name, true)
}

/** `der Verband` for the Verband Küstenschutz or the Bauernverband that has spoken. */
const longer = (name: string, { spoken }: Discourse) =>
  spoken.findLast(
    ({ speaker }) =>
      speaker.person === null &&
      (speaker.name.startsWith(`${name} `) ||
        (speaker.name.length > name.length + 2 &&
          !speaker.name.includes(' ') &&
          speaker.name.toLowerCase().endsWith(name.toLowerCase()))),
  )?.speaker

/** A ministry stands for its state. */
const organOf = (name: string, { cast }: Discourse): string =>
  organs.test(name) ? (cast.home ?? name) : name

/** `EU-Diplomat`, `CDU-Politiker`: the first part of the compound. */
function prefixed(word: string, discourse: Discourse): string | null {
  const hyphen = word.lastIndexOf('-')
  if (hyphen <= 0) return null
  return canonical(word.slice(0, hyphen), discourse.setting)
}

/** `die deutsche Regierung`: the state that an adjective names. */
function stateBefore(
  items: readonly Item[],
  at: number,
  run: Phrase,
  { setting }: Discourse,
): string | null {
  for (let index = at; index < run.to - 1; index++) {
    const item = items[index] as Item
    if (item.kind !== 'word') continue
    const found = setting.gazetteer.find(item.text).find(({ kind }) => kind === 'state')
    if (found !== undefined) return found.name
    const possessive =
      isCapital(item) && item.text.endsWith('s')
        ? setting.gazetteer.find(item.text.slice(0, -1)).find(({ kind }) => kind === 'state')
        : undefined
    if (possessive !== undefined) return possessive.name
  }
  return null
}

const startOfName = (
  items: readonly Item[],
  at: number,
  run: Phrase,
  { setting }: Discourse,
): number => {
  let from = at
  while (
    from < run.from &&
    (setting.language.determiners.has(items[from]?.lower ?? '') || items[from]?.kind === 'number')
  )
    from++
  return from
}

/** Capitals that no list knows: acronyms, names of two words, names without an article. */
function unknown(
  items: readonly Item[],
  at: number,
  run: Phrase,
  own: string,
  { setting }: Discourse,
  speaker: (name: string, onBehalfOf: string | null) => Heard,
): Heard | null {
  const { language } = setting
  const known = [...Array(run.to - run.from).keys()].some((index) => {
    const noun = nounOf(items[run.from + index], language)
    return noun !== undefined && noun.kind !== 'role'
  })
  const acronym = /^\p{Lu}[\p{Lu}\d&-]{1,}/u.test(own)
  const article = language.determiners.has(items[at]?.lower ?? '')
  const name = items[run.from]?.kind === 'quotation' || known || acronym
  const place =
    !article &&
    run.from === at &&
    run.to - run.from === 1 &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(own) &&
    places(setting).has(own)
  return name || place
    ? speaker(setting.text.slice(items[run.from]?.start ?? 0, items[run.to - 1]?.end ?? 0), own)
    : null
}
