/**
 * Walking a file by a path of ids: which mappings a path ends in, and under which key. What the
 * schema allows and the file lacks on the way is made.
 */
import { nearest } from './ids.ts'
import { isMapping } from './loose.ts'
import { entryName, namingKeys } from './path-names.ts'
import { describe, type Path } from './problem.ts'
import { isPerActor } from './quantities.ts'
import { keysAt, takesAnyId } from './schema-keys.ts'

/** The mappings that a path ends in (several when several coders read one stance) and the key. */
interface Target {
  readonly owners: readonly Record<string, unknown>[]
  readonly key: string
}

/** Why a path leads nowhere. */
interface DeadEnd {
  readonly found: string
  readonly expected: string
  readonly suggestion?: string
}

interface Step {
  readonly value: unknown
  readonly path: Path
}

/** Finds where `path` leads in `file`, which may be changed on the way. */
export function walk(file: Record<string, unknown>, path: string): Target | DeadEnd {
  const segments = path.split('.')
  const key = segments.pop() ?? ''
  let steps: readonly Step[] = [{ value: file, path: [] }]
  while (segments.length > 0) {
    const next = advance(file, steps, segments, key)
    if ('found' in next) return next
    steps = next
  }
  const owners: Record<string, unknown>[] = []
  for (const step of steps) {
    const owner = step.value
    if (Array.isArray(owner) && /^\d+$/.test(key) && Number(key) < owner.length) {
      owners.push(owner as unknown as Record<string, unknown>)
      continue
    }
    if (!isMapping(owner)) return notInside(owner, key)
    const refused = mayHold(file, step, key)
    if (refused) return refused
    owners.push(owner)
  }
  return { owners, key }
}

/** One step further, taking as many segments as name an entry. */
function advance(
  file: Record<string, unknown>,
  steps: readonly Step[],
  segments: string[],
  last: string,
): readonly Step[] | DeadEnd {
  const segment = segments.shift() ?? ''
  const further: Step[] = []
  for (const step of steps) {
    if (Array.isArray(step.value)) {
      const found = entriesNamed(step, segment, segments)
      if ('found' in found) return found
      further.push(...found)
      continue
    }
    if (!isMapping(step.value)) return notInside(step.value, segment)
    const refused = mayHold(file, step, segment)
    if (refused) return refused
    const owner: Record<string, unknown> = step.value
    // An optional mapping that is not there yet, such as widths or redLine.
    owner[segment] ??= {}
    const spread = spreadOut(owner, segment, segments[0] ?? last, file)
    if (spread !== undefined) owner[segment] = spread
    further.push({ value: owner[segment], path: [...step.path, segment] })
  }
  return further
}

/** One quantity for all becomes a mapping when the next segment is an actor. */
function spreadOut(
  owner: Record<string, unknown>,
  key: string,
  next: string,
  file: Record<string, unknown>,
): Record<string, unknown> | undefined {
  const value = owner[key]
  if ((key !== 'harm' && key !== 'blockCost') || isPerActor(value)) {
    return undefined
  }
  const actors = Array.isArray(file.actors) ? file.actors : []
  const named = actors.some((actor) => isMapping(actor) && actor.id === next)
  return named && owner.id === undefined ? { all: value } : undefined
}

function entriesNamed(step: Step, first: string, segments: string[]): readonly Step[] | DeadEnd {
  const list: readonly unknown[] = Array.isArray(step.value) ? step.value : []
  const name = step.path.at(-1)
  const keys = typeof name === 'string' ? namingKeys[name] : undefined
  if (!keys) {
    const index = Number(first)
    if (!(index in list)) return { found: describe(first), expected: `0 to ${list.length - 1}` }
    return [{ value: list[index], path: [...step.path, index] }]
  }
  const wanted = [first, ...segments.splice(0, keys.length - 1)].join('.')
  const names = list.map((entry) => entryName(name, entry)?.join('.') ?? '')
  const found = [...names.entries()].filter(([, other]) => other === wanted)
  if (found.length > 0) {
    return found.map(([index]) => ({ value: list[index], path: [...step.path, index] }))
  }
  const suggestion = nearest(wanted, names)
  const dead = { found: describe(wanted), expected: `one of ${name} that exists` }
  return suggestion === undefined ? dead : { ...dead, suggestion }
}

/** Undefined when a key may stand in a mapping, by the schema or because any id may. */
function mayHold(file: unknown, { value, path }: Step, key: string): DeadEnd | undefined {
  if (isMapping(value) && Object.hasOwn(value, key)) return undefined
  const known = keysAt(file, path)
  if (known.includes(key) || (known.length === 0 && takesAnyId(file, path))) return undefined
  const suggestion = nearest(key, known)
  const expected = known.length === 0 ? 'no such key' : `one of ${known.join(', ')}`
  const dead = { found: `an unknown key ${describe(key)}`, expected }
  return suggestion === undefined ? dead : { ...dead, suggestion }
}

function notInside(value: unknown, key: string): DeadEnd {
  return { found: `${describe(value)} before ${describe(key)}`, expected: 'a mapping' }
}
