/**
 * Reading a value that may not have the right shape. The rules across entries look at the file
 * through these, so that one misspelt field does not hide what is wrong elsewhere.
 */
import type { Path } from './problem.ts'

export type Mapping = Readonly<Record<string, unknown>>

/** An entry of a list, with the path to it. */
interface Entry {
  readonly path: Path
  readonly value: Mapping
}

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The entries of a list that are mappings; none when it is no list. */
export function entriesOf(owner: Mapping, key: string, path: Path = []): readonly Entry[] {
  const entries: Entry[] = []
  for (const [index, value] of listOf(owner, key).entries()) {
    if (isMapping(value)) entries.push({ path: [...path, key, index], value })
  }
  return entries
}

export function listOf(owner: Mapping, key: string): readonly unknown[] {
  const list = owner[key]
  return Array.isArray(list) ? list : []
}

/** The texts in a list, each with its index; other values are the schema's business. */
export function textsOf(owner: Mapping, key: string): readonly (readonly [number, string])[] {
  return [...listOf(owner, key).entries()].filter(
    (pair): pair is [number, string] => typeof pair[1] === 'string',
  )
}

export function mappingOf(owner: Mapping, key: string): Mapping {
  const value = owner[key]
  return isMapping(value) ? value : {}
}

export function textOf(owner: Mapping, key: string): string | undefined {
  const value = owner[key]
  return typeof value === 'string' ? value : undefined
}

/** A finite number, or undefined. */
export function numberOf(owner: Mapping, key: string): number | undefined {
  const value = owner[key]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** A pair of finite numbers, or undefined. */
export function scaleOf(issue: Mapping): readonly [number, number] | undefined {
  const [start, end] = listOf(issue, 'scale')
  const numbers = typeof start === 'number' && typeof end === 'number'
  return numbers && Number.isFinite(start) && Number.isFinite(end) ? [start, end] : undefined
}
