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
  return full
}
