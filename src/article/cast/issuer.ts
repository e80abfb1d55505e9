/** Who issued a press release: whoever of its people has no actor of their own speaks for that body. */

import type { Mention, Setting } from '../speaker/setting.ts'
import { entityOf } from './name.ts'

const release =
  /^\s*(?:for immediate release|press release|media release|news release|press statement|communiqué(?: de presse)?|pressemitteilung|medienmitteilung|presseinformation|pressemeldung)\b/imu

/** Only what opens a text calls it a release. */
const opening = 300

/** The first body named in the text of a release; null for any other text. */
export function issuerOf(setting: Setting, mentions: readonly Mention[]): string | null {
  if (!release.test(setting.text.slice(0, opening))) return null
  return (
    mentions.find(({ body }) => body?.includes(' ') && entityOf(body, setting)?.kind !== 'state')
      ?.body ?? null
  )
}
