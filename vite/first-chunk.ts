/**
 * One script with all that the first forecast needs; the other views and what is rarely asked for come
 * when they are wanted. Every file more is a round trip before anything is seen.
 */
import { fileURLToPath } from 'node:url'
import type { Rolldown } from 'vite'

const web = fileURLToPath(new URL('../src/web/', import.meta.url))
/** The page, and the view that opens where the address names none. */
const first = [`${web}main.tsx`, `${web}views/forecast/body.tsx`]

type Graph = Parameters<Rolldown.CodeSplittingNameFunction>[1]

export function firstChunk(): Rolldown.CodeSplittingGroup {
  let reached: ReadonlySet<string> | undefined
  return {
    name(id, graph) {
      reached ??= reachedFrom(first, graph)
      return reached.has(id) ? 'page' : null
    },
  }
}

/** Everything that the modules import, and what that imports, but nothing that is loaded later. */
function reachedFrom(from: readonly string[], graph: Graph): ReadonlySet<string> {
  const reached = new Set<string>()
  const toVisit = [...from]
  for (let id = toVisit.pop(); id !== undefined; id = toVisit.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    toVisit.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
  }
  return reached
}
