/**
 * Paths as the user reads them: by ids instead of list indices,
 * `stances.pol.target.position` for `stances, 3, position`.
 */
import { isMapping } from './loose.ts'
import type { Path, Segment } from './problem.ts'

/** The keys whose values name an entry of a list, by the list's key. */
export const namingKeys: Readonly<Record<string, readonly string[]>> = {
  actors: ['id'],
  issues: ['id'],
  sources: ['id'],
  evidence: ['id'],
  groups: ['id'],
  levers: ['id'],
  stances: ['actor', 'issue'],
  moves: ['actor', 'issue'],
  exits: ['actor'],
  quota: ['of'],
}

/** What names an entry, or undefined when one of its naming fields is no id. */
export function entryName(
  list: Segment | undefined,
  entry: unknown,
): readonly string[] | undefined {
  const keys = typeof list === 'string' ? namingKeys[list] : undefined
  if (!keys || !isMapping(entry)) return undefined
  const names: string[] = []
  for (const key of keys) {
    const name = entry[key]
    if (typeof name !== 'string' || !/^[a-z0-9-]{1,80}$/.test(name)) return undefined
    names.push(name)
  }
  return names
}

/** The path by ids; an entry that has no usable id is named by its index: `stances[3]`. */
export function pathName(root: unknown, path: Path): string {
  const parts: string[] = []
  let value = root
  for (const [depth, segment] of path.entries()) {
    const child = childOf(value, segment)
    if (typeof segment === 'string') parts.push(printable(segment))
    else {
      const names = entryName(path[depth - 1], child)
      if (names) parts.push(...names)
      else parts.push(`${parts.pop() ?? ''}[${segment}]`)
    }
    value = child
  }
  return parts.length === 0 ? 'scenario' : parts.join('.')
}

export function childOf(value: unknown, segment: Segment): unknown {
  if (typeof segment === 'number') return Array.isArray(value) ? value[segment] : undefined
  return isMapping(value) && Object.hasOwn(value, segment) ? value[segment] : undefined
}

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce(childOf, root)
}

function printable(key: string): string {
  return /^[\w-]{1,80}$/.test(key) ? key : JSON.stringify(key.slice(0, 80))
}
