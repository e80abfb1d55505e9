/** French verb forms by rule, and the table of cues that they make. */
import { sortedCues } from './inflect.ts'
import type { Cue, CueStance, Frame } from './language.ts'
import { words } from './language.ts'

interface Forms {
  readonly finite: readonly string[]
  readonly participles: readonly string[]
  readonly gerund: string
}

/** Verbs whose conditional states a wish; the future and other conditionals report nothing. */
const wishes = /^(?:vouloir|souhaiter|préférer|désirer|aimer)$/

/** Third persons of present, imperfect and, for wishes, conditional; past participle; gerund. */
function formsOf(infinitive: string, irregular: ReadonlyMap<string, readonly string[]>): Forms {
  const known = irregular.get(infinitive)
  const root = infinitive.replace(/(?:er|ir|re|oir)$/, '')
  const soft = root.endsWith('g') ? `${root}e` : root.endsWith('c') ? `${root.slice(0, -1)}ç` : root
  const [one, many, participle, stem, future] = known ?? [
    infinitive.endsWith('ir') ? `${root}it` : `${root}e`,
    infinitive.endsWith('ir') ? `${root}issent` : `${root}ent`,
    infinitive.endsWith('ir') ? `${root}i` : `${root}é`,
    infinitive.endsWith('ir') ? `${root}iss` : soft,
    infinitive,
  ]
  const ahead = future ?? infinitive.replace(/e$/, '')
  return {
    finite: [
      one ?? '',
      many ?? '',
      `${stem}ait`,
      `${stem}aient`,
      ...(wishes.test(infinitive) ? [`${ahead}ait`, `${ahead}aient`] : []),
      ...(infinitive.endsWith('er') ? [`${soft}a`, `${root}èrent`] : []),
    ],
    participles: [participle ?? '', `${participle}e`, `${participle}s`, `${participle}es`],
    gerund: `${stem}ant`,
  }
}

/**
 * Cues by form from lines `stance frame: entry …`; words after a plus sign follow the verb.
 * @param irregularVerbs lines `infinitive 3rd-singular 3rd-plural participle stem [future]`
 */
export function frenchCues(
  lines: readonly string[],
  irregularVerbs: readonly string[],
): ReadonlyMap<string, readonly Cue[]> {
  const irregular = new Map<string, readonly string[]>()
  for (const line of irregularVerbs) {
    const [infinitive = '', ...forms] = line.split(' ')
    irregular.set(infinitive, forms)
  }
  const cues = new Map<string, Cue[]>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    const [stance, frame] = line.slice(0, colon).trim().split(' ') as [CueStance, Frame]
    for (const entry of words(line.slice(colon + 1))) {
      const [base = '', ...rest] = entry.split('+')
      const { finite, participles, gerund } = formsOf(base, irregular)
      const put = (first: string, form: Cue['form'], participle: boolean): void => {
        const list = cues.get(first) ?? []
        if (
          first === '' ||
          list.some(
            (cue) =>
              cue.participle === participle &&
              cue.base === base &&
              cue.stance === stance &&
              cue.frame === frame &&
              cue.words.slice(1).join(' ') === rest.join(' '),
          )
        )
          return
        list.push({ base, stance, frame, form, words: [first, ...rest], participle })
        cues.set(first, list)
      }
      for (const form of new Set(finite)) put(form, 'finite', false)
      for (const form of new Set(participles)) put(form, 'past', true)
      put(gerund, 'ing', false)
    }
  }
  return sortedCues(cues)
}
