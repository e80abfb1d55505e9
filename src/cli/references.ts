/** The bibliography that ships with the package, as CSL-JSON. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '../node/data-folder.ts'
import type { Reference } from '../report/model-page.ts'

export function references(): readonly Reference[] {
  return JSON.parse(
    readFileSync(join(dataFolder, 'references.json'), 'utf8'),
  ) as readonly Reference[]
}
