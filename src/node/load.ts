/** Scenarios from disk: a folder with scenario.yaml, a YAML or JSON file, or a table. */
import { readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { importTable, readScenario, recognise, type Scenario } from '../scenario/index.ts'
import { councilVotes, ledgerResolver } from './data.ts'

/** The reader's own limit; a larger file is refused before it is read. */
export const mostBytes = 5_000_000

/** A file that cannot be read at all. */
export class FileError extends Error {
  override readonly name = 'FileError'
}

export interface Text {
  /** As the user named it, completed to the file that was read. */
  readonly file: string
  readonly text: string
}

/** @throws FileError */
export function readText(path: string): Text {
  if (path === '-') return { file: '<stdin>', text: decode('<stdin>', readFileSync(0)) }
  const file = fileOf(path)
  const { size } = statOf(file)
  if (size > mostBytes) {
    throw new FileError(`${file}: found ${size} bytes, expected at most ${mostBytes}`)
  }
  return { file, text: decode(file, readFileSync(file)) }
}

function decode(file: string, bytes: Buffer): string {
  if (bytes.length > mostBytes) {
    throw new FileError(`${file}: found ${bytes.length} bytes, expected at most ${mostBytes}`)
  }
  return bytes.toString('utf8')
}

function fileOf(path: string): string {
  return statOf(path).isDirectory() ? join(path, 'scenario.yaml') : path
}

function statOf(path: string) {
  try {
    return statSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const what = code === 'ENOENT' ? 'nothing there' : `no way in (${String(code)})`
    throw new FileError(`${path}: found ${what}, expected a scenario folder or file`)
  }
}

export interface Loaded {
  readonly scenario: Scenario
  readonly file: string
  /** What a table left open and how it was filled in. */
  readonly notes: readonly string[]
}

/**
 * Reads whatever a verb takes as a scenario, recognised by content.
 * @throws FileError, ScenarioError
 */
export function loadScenario(path: string): Loaded {
  const { file, text } = readText(path)
  const kind = recognise(text)
  if (kind === 'scenario' || kind === 'unknown') {
    return { scenario: readScenario(text, { file, resolve: ledgerResolver() }), file, notes: [] }
  }
  const { scenario, notes } = importTable(text, {
    file: basename(file),
    ...(kind === 'deu' && { weights: councilVotes() }),
  })
  return { scenario, file, notes }
}
