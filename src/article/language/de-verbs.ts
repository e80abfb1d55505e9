/** German verb forms by rule, and the table of cues that they make. */
import { sortedCues } from './inflect.ts'
import type { Cue, CueStance, Frame, VerbFrame } from './language.ts'
import { words } from './language.ts'

type Form = readonly [string, VerbFrame['kind']]

/** Third persons, infinitive and participle of a verb without its separable part. */
function formsOf(infinitive: string, strong: ReadonlyMap<string, readonly string[]>): Form[] {
  const stem = infinitive.replace(/e?n$/, '')
  const soft = /[td]$|[^aeiouäöülrhmn][mn]$|ch[mn]$/.test(stem) ? 'e' : ''
  const [present = `${stem}${soft}t`, past = `${stem}${soft}te`, participle = weak(stem, soft)] =
    strong.get(infinitive) ?? []
  const plural = past.endsWith('e') ? `${past}n` : `${past}en`
  return [
    [present, 'finite'],
    [past, 'finite'],
    [plural, 'finite'],
    [infinitive, 'infinitive'],
    [`${stem}e`, 'subjunctive'],
    [participle, 'participle'],
  ]
}

const weak = (stem: string, soft: string): string =>
  `${/^(?:be|ver|er|ent|zer|ge|miss|über|unter|wider)|ier$/.test(stem) ? '' : 'ge'}${stem}${soft}t`

/**
 * Cues by form from lines `stance frame: entry …`. An entry is an infinitive; a bar parts what is
 * separable (`ab|lehnen`), `+sich` makes it reflexive, other words after a plus sign lead to the
 * content (`aus|sprechen+sich+für`).
 * @param strongVerbs lines `infinitive present past participle`
 */
export function germanCues(
  lines: readonly string[],
  strongVerbs: readonly string[],
): ReadonlyMap<string, readonly Cue[]> {
  const strong = new Map<string, readonly string[]>()
  for (const line of strongVerbs) {
    const [infinitive = '', ...forms] = line.split(' ')
    strong.set(infinitive, forms)
  }
  const cues = new Map<string, Cue[]>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    const [stance, frame] = line.slice(0, colon).trim().split(' ') as [CueStance, Frame]
    for (const entry of words(line.slice(colon + 1))) add(cues, entry, stance, frame, strong)
  }
  return sortedCues(cues)
}

function add(
  cues: Map<string, Cue[]>,
  entry: string,
  stance: CueStance,
  frame: Frame,
  strong: ReadonlyMap<string, readonly string[]>,
): void {
  const [verb = '', ...rest] = entry.split('+')
  const bar = verb.indexOf('|')
  const particle = bar < 0 ? null : verb.slice(0, bar).replaceAll('_', ' ')
  const base = verb.slice(bar + 1)
  const links = rest.filter((word) => word !== 'sich')
  const put = (form: string, kind: VerbFrame['kind'], apart: string | null): void => {
    const list = cues.get(form) ?? []
    list.push({
      base: verb.replace('|', ''),
      stance,
      frame,
      form: kind === 'infinitive' ? 'base' : kind === 'participle' ? 'past' : 'finite',
      words: [form],
      participle: kind === 'participle',
      build: { particle: apart, reflexive: rest.includes('sich'), links, kind },
    })
    cues.set(form, list)
  }
  for (const [form, kind] of formsOf(base, strong)) {
    if (particle === null) {
      put(form, kind, null)
      continue
    }
    if (kind !== 'participle') put(form, kind, particle)
    if (!particle.includes(' ')) put(`${particle}${form}`, kind, null)
  }
}
