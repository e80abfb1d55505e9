/** The gazetteer as an object: forms indexed once, so that a look-up costs the same in any text. */
import type { Entry, Gazetteer } from './entry.ts'

/** Letters that Unicode does not take apart into letter and accent. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['Þ', 'Th'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'Ae'],
  ['œ', 'oe'],
  ['Œ', 'Oe'],
  ['ə', 'a'],
  ['’', "'"],
])

/** The form without accents, apostrophes straight. */
export function foldAccents(surface: string): string {
  if (/^\p{ASCII}*$/u.test(surface)) return surface
  const bare = surface.normalize('NFD').replace(/\p{M}/gu, '')
  return bare.replace(/[^\p{ASCII}]/gu, (letter) => plainLetters.get(letter) ?? letter)
}

/** Indexes entries; the first of two equal forms comes first in `find`. */
export function gazetteerOf(entries: readonly Entry[]): Gazetteer {
  const exact = new Map<string, Entry[]>()
  const ids = new Map<string, Entry>()
  const tenures = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const form of formsOf(entry)) add(exact, form, entry)
    const known = ids.get(entry.id)
    if (known === undefined || (known.from ?? '') < (entry.from ?? '')) ids.set(entry.id, entry)
    if (entry.office !== null && entry.of !== null) {
      add(tenures, tenureKey(entry.office, entry.of), entry)
    }
  }
  let folded: ReadonlyMap<string, readonly Entry[]> | undefined
  return {
    entries,
    find(surface) {
      const found = exact.get(surface)
      if (found !== undefined) return found
      folded ??= foldedOf(exact)
      return folded.get(foldAccents(surface)) ?? []
    },
    byId: (id) => ids.get(id),
    holder(officeId, ofId, date) {
      const all = tenures.get(tenureKey(officeId, ofId)) ?? []
      return only(
        all.filter((entry) => held(entry, date)),
        date,
      )
    },
  }
}

function foldedOf(exact: ReadonlyMap<string, readonly Entry[]>): ReadonlyMap<string, Entry[]> {
  const folded = new Map<string, Entry[]>()
  for (const [form, entries] of exact) {
    const plain = foldAccents(form)
    for (const entry of entries) add(folded, plain, entry)
  }
  return folded
}

/** On a day of handing over, the one who takes over; nobody where several hold it side by side. */
function only(holders: readonly Entry[], date: string | null): Entry | undefined {
  const staying = holders.filter(({ to }) => to === null || date === null || date < to)
  const left = staying.length > 0 ? staying : holders
  return left.every(({ id }) => id === left[0]?.id) ? left[0] : undefined
}

export function formsOf(entry: Entry): readonly string[] {
  return [entry.name, ...entry.aliases, ...entry.adjectives, ...entry.metonyms]
}

/** Days, months and years compare as text; a month as the end of a tenure includes all its days. */
function held({ from, to }: Entry, date: string | null): boolean {
  if (date === null) return to === null
  const begun = from === null || from <= date || from.startsWith(date)
  return begun && (to === null || date <= to || date.startsWith(to))
}

function tenureKey(office: string, of: string): string {
  return `${office}\n${of}`
}

function add(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [entry])
  else if (!known.includes(entry)) known.push(entry)
}
