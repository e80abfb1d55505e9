/** The address as something to pass on: the user’s own scenario travels inside it. */
import { engine } from '../state/answers.ts'
import { pack } from '../state/packing.ts'
import { addressOf } from '../state/route.ts'
import { baseline, notice, source } from '../state/workbench.ts'
import { words } from '../words/index.ts'

export async function share(): Promise<void> {
  const hash = await hashToShare()
  if (hash === undefined) {
    notice.value = words.tooLong
    return
  }
  const address = new URL(hash, location.href).href
  try {
    await navigator.clipboard.writeText(address)
    notice.value = words.shared
  } catch {
    history.replaceState(history.state, '', hash)
    notice.value = words.shareByHand
  }
}

async function hashToShare(): Promise<string | undefined> {
  const scenario = baseline.value
  if (source.value?.kind !== 'own' || scenario === undefined) return addressOf()
  const { text } = await engine().file(scenario, {}, 'json')
  const packed = text === undefined ? undefined : await pack(text)
  return packed === undefined ? undefined : addressOf({ own: undefined, packed })
}
