/**
 * Addresses of random numbers: every path gets a 32-bit number by FNV-1a (Fowler, Noll & Vo 1991),
 * so that a quantity keeps its draws whatever else is in the scenario. Two paths with the same
 * hash are told apart by counting on, in the order given.
 */
export function addresses(paths: readonly string[]): Map<string, number> {
  const taken = new Set<number>()
  const result = new Map<string, number>()
  for (const path of paths) {
    let address = fnv1a(path)
    while (taken.has(address)) address = (address + 1) >>> 0
    taken.add(address)
    result.set(path, address)
  }
  return result
}

/** The address of a single path. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}
