/** The record of past misses: the one that comes with the project, or a file of the user's own. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PastRecord, pastRecordFrom } from '../ensemble/index.ts'
import { dataFolder } from './data-folder.ts'
import { FileError, readText } from './load.ts'

/** Where the record of this project stands. */
export const recordFile = 'record.json'

/** @throws FileError */
export function pastRecord(path?: string): PastRecord {
  const own = join(dataFolder, recordFile)
  if (path === undefined && !existsSync(own)) {
    throw new FileError(`${recordFile}: not found in the data folder`)
  }
  const { file, text } =
    path === undefined ? { file: recordFile, text: readFileSync(own, 'utf8') } : readText(path)
  try {
    return pastRecordFrom(JSON.parse(text))
  } catch (error) {
    throw new FileError(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
