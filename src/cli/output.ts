/** Where a verb's result goes: standard output, or a file written whole. */
import { writeWhole } from '../node/without-reader.ts'
import type { Surroundings } from './verb.ts'

export function deliver(text: string, file: unknown, { print, say }: Surroundings): void {
  if (typeof file !== 'string' || file === '-') {
    print(text)
    return
  }
  writeWhole(file, text.endsWith('\n') ? text : `${text}\n`)
  say(`wrote ${file}`)
}
