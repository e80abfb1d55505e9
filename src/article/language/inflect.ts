/** English verb forms by rule, and the table of cues that they make. */
import type { Cue, CueStance, Frame } from './language.ts'
import { words } from './language.ts'

interface Forms {
  readonly base: string
  readonly present: string
  readonly past: readonly string[]
  readonly participle: string
  readonly ing: string
}

const vowel = /[aeiou]/

/** Final consonants that double: only where the table of irregular verbs shows it. */
function formsOf(base: string, irregular: ReadonlyMap<string, readonly [string, string]>): Forms {
  if (base === 'be')
    return { base, present: 'is', past: ['was', 'were', 'are'], participle: 'been', ing: 'being' }
  if (base === 'would') return { base, present: 'would', past: [], participle: '', ing: '' }
  const [past, participle] = irregular.get(base) ?? [regularPast(base), regularPast(base)]
  const present =
    base === 'have'
      ? 'has'
      : /(?:s|x|z|ch|sh|o)$/.test(base)
        ? `${base}es`
        : /[^aeiou]y$/.test(base)
          ? `${base.slice(0, -1)}ies`
          : `${base}s`
  const doubled = /([bdgmnpt])\1ed$/.test(past) && !/([bdgmnpt])\1$/.test(base)
  const stem = doubled
    ? past.slice(0, -2)
    : base.endsWith('e') && !base.endsWith('ee') && base.length > 3
      ? base.slice(0, -1)
      : base
  return {
    base,
    present,
    past: [past],
    participle,
    ing: base === 'make' ? 'making' : base === 'take' ? 'taking' : `${stem}ing`,
  }
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (base.endsWith('y') && !vowel.test(base.at(-2) ?? '')) return `${base.slice(0, -1)}ied`
  return `${base}ed`
}

/** Builds the table of cues from the lines of a lexicon. */
export function inflectedCues(
  lines: readonly string[],
  irregularVerbs: readonly string[],
): ReadonlyMap<string, readonly Cue[]> {
  const irregular = new Map<string, readonly [string, string]>()
  for (const line of irregularVerbs) {
    const [base, past, participle] = line.split(' ')
    if (
      base !== undefined &&
      past !== undefined &&
      participle !== undefined &&
      !irregular.has(base)
    )
      irregular.set(base, [past, participle])
  }
  const cues = new Map<string, Cue[]>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    const [stance, frame] = line.slice(0, colon).trim().split(' ') as [CueStance, Frame]
    for (const entry of words(line.slice(colon + 1)))
      addEntry(cues, entry, stance, frame, irregular)
  }
  return sortedCues(cues)
}

function addEntry(
  cues: Map<string, Cue[]>,
  entry: string,
  stance: CueStance,
  frame: Frame,
  irregular: ReadonlyMap<string, readonly [string, string]>,
): void {
  const [base = '', ...rest] = entry.split('+')
  const forms = formsOf(base, irregular)
  const add = (first: string, form: Cue['form'], participle: boolean): void => {
    if (first === '') return
    const list = cues.get(first) ?? []
    list.push({ base, stance, frame, form, words: [first, ...rest], participle })
    cues.set(first, list)
  }
  add(
    forms.base,
    forms.past.includes(forms.base) ? 'past' : 'base',
    forms.participle === forms.base,
  )
  add(forms.present, 'finite', false)
  for (const past of forms.past)
    if (past !== forms.base) add(past, 'past', past === forms.participle)
  if (!forms.past.includes(forms.participle)) add(forms.participle, 'past', true)
  add(forms.ing, 'ing', false)
}

/** Longest first; of equal length in the order of the lexicon. */
export function sortedCues(cues: Map<string, Cue[]>): ReadonlyMap<string, readonly Cue[]> {
  for (const [first, list] of cues)
    cues.set(
      first,
      list
        .map((cue, at) => [cue, at] as const)
        .sort(([a, i], [b, j]) => b.words.length - a.words.length || i - j)
        .map(([cue]) => cue),
    )
  return cues
}
