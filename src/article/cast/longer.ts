/** Names that the article gives in full once and then cuts short: `Portmere Athletic`, `la Fédération`. */

import type { Mention, Setting } from '../speaker/setting.ts'
import { isFirm } from './firm.ts'
import { entityOf } from './name.ts'

/** Last words of bodies that the article may leave out. */
const kind =
  / (?:Club|Institute|Federation|Association|Union|Alliance|League|Council|Committee|Trust|Foundation|Society|University|Bank|Agency|Authority|Party|Fund|Company|Group|Organi[sz]ation|Confederation|Network|Movement)$/

/** First words that stand for the whole name, in languages that put the kind first. */
const heads =
  /^(?:Fédération|Confédération|Association|Union|Syndicat|Collectif|Comité|Conseil|Chambre|Ligue|Fondation|Société|Alliance|Coordination|Mouvement|Institut|Agence|Office|Observatoire|Fonds|Groupe|Gewerkschaft|Verband|Bund|Verein|Initiative|Stiftung|Kammer|Bundesverband) (?:d|für|der|des|du)/u

/** Full names by what the article cuts them to. */
export function longerNames(
  mentions: readonly Mention[],
  setting: Setting,
): ReadonlyMap<string, string> {
  const full = new Map<string, string>()
  for (const { body } of mentions) {
    if (body === null) continue
    if (isFirm(body)) full.set(body.slice(0, body.lastIndexOf(' ')), body)
    else if (kind.test(body)) {
      const words = body.split(' ')
      for (let to = words.length - 1; to >= 2; to--) {
        const short = words.slice(0, to).join(' ')
        if (!full.has(short) && entityOf(short, setting) === undefined) full.set(short, body)
      }
    } else if (heads.test(body)) {
      const [head] = body.split(' ')
      if (head !== undefined && !full.has(head)) full.set(head, body)
    }
  }
  for (const [short, body] of cutShort(mentions, setting))
    if (!full.has(short)) full.set(short, body)
  return full
}

/** Short forms that are looked for in the text, each from its beginning: no article has as many. */
const mostSearches = 100

/** `Veldt` for Veldt Energie, `the Front` for the Northern Front: one word of the only body that begins or ends in it. */
function cutShort(mentions: readonly Mention[], setting: Setting): Map<string, string> {
  const found = new Map<string, string>()
  if (setting.language.id !== 'en') return found
  const bodies = new Set(mentions.map(({ body }) => body).filter((body) => body !== null))
  const heads = new Map<string, string[]>()
  for (const body of bodies) {
    const words = body.split(' ')
    if (words.length < 2 || words.length > 4) continue
    if (setting.gazetteer.find(body).some(({ kind }) => kind === 'state')) continue
    for (const word of [words[0], words.at(-1)] as string[]) {
      const known = heads.get(word)
      if (known === undefined) heads.set(word, [body])
      else known.push(body)
    }
  }
  let searches = 0
  for (const [word, candidates] of heads) {
    const [body] = candidates
    if (body === undefined || candidates.length > 1 || !bodies.has(word)) continue
    if (!/^\p{Lu}[\p{L}-]{3,}$/u.test(word) || setting.gazetteer.find(word).length > 0) continue
    const first = body.startsWith(`${word} `)
    if (
      !first &&
      !/^(?:Front|Guard|Brigade|Army|Four|Five|Six|Seven|Twelve|Forty|Compact|Pact|Forum|Board|Assembly|Congress|Union|League|Council|Authority|Movement|Resistance|Command|Coalition|Bloc|Brotherhood|Accord|Network|Trust|Guild|Society|Chamber|Tribunal)$/.test(
        word,
      )
    )
      continue
    if (++searches > mostSearches) break
    if (first ? isPlace(word, setting.text) : !setting.text.includes(`he ${word}`)) continue
    found.set(word, body)
  }
  return found
}

/** Whether a word also stands where places do: `in Northgate`, `Northgate’s mayor`. */
const isPlace = (word: string, text: string): boolean =>
  new RegExp(
    `\\b(?:in|near|across|outside|around|into|from) ${word}(?! \\p{Lu})(?![\\p{L}-])|\\b${word}['’]s (?:mayor|government|president|prime|minister|council|people|parliament|army|foreign|voters|citizens|king|streets)`,
    'u',
  ).test(text)
