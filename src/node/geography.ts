/** The shapes of the map from the data folder. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Geography, geographyOf } from '../report/charts.ts'
import { dataFolder } from './data-folder.ts'

export function loadGeography(folder = dataFolder): Geography {
  return geographyOf(JSON.parse(readFileSync(join(folder, 'geography', 'nato.json'), 'utf8')))
}
