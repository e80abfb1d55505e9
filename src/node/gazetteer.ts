/** The gazetteer of the data folder. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Gazetteer, gazetteerFrom } from '../article/index.ts'
import { dataFolder } from './data-folder.ts'

let loaded: Gazetteer | undefined

/**
 * Reads `data/actors/` once.
 * @throws GazetteerError when a table there cannot be read
 */
export function loadGazetteer(): Gazetteer {
  const table = (name: string) => readFileSync(join(dataFolder, 'actors', `${name}.csv`), 'utf8')
  loaded ??= gazetteerFrom({
    states: table('states'),
    bodies: table('bodies'),
    offices: table('offices'),
    people: table('people'),
  })
  return loaded
}
