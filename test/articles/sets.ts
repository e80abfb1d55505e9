/** The sets of annotated articles and what the reader makes of them. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Gazetteer } from '../../src/article/index.ts'
import { articlesIn, predict } from './predict.ts'
import { type Report, scoreDirs } from './score.mjs'

/** Folders beside this file that hold annotated articles. */
export const sets = (): string[] =>
  readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => articlesIn(join(import.meta.dirname, name)).length > 0)
    .sort()

/** Reads every article of a set and scores the reading against its annotation. */
export function scoreSet(set: string, gazetteer: Gazetteer, boot = 0): Report {
  const gold = join(import.meta.dirname, set)
  const predictions = mkdtempSync(join(tmpdir(), 'entente-read-'))
  try {
    predict(gold, predictions, gazetteer)
    return scoreDirs(gold, predictions, { detail: true, boot })
  } finally {
    rmSync(predictions, { recursive: true })
  }
}
