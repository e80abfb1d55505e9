/** Files written whole or not at all. */
import { randomBytes } from 'node:crypto'
import { renameSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Writes beside the target and renames over it, so that a crash or a cancellation leaves the old
 * file or the new one, never a part.
 */
export function writeWhole(path: string, text: string): void {
  const beside = `${path}.${randomBytes(6).toString('hex')}.part`
  try {
    writeFileSync(beside, text, { flag: 'wx' })
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}
