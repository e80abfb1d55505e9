/** The issues of a draft: scales where the text has numbers, none to full where it has words. */
import { idFromName, type ScenarioFile } from '../../scenario/index.ts'
import type { Statement } from '../statement.ts'
import type { Guess } from './guess.ts'
import { actorNameOf } from './roster.ts'
import type { Scale } from './scale.ts'
import type { Report } from './unattributed.ts'

export type Issue = ScenarioFile['issues'][number]
type Mark = NonNullable<Issue['marks']>[number]

/** A scenario holds no more. */
const mostIssues = 200

export class Issues {
  readonly #byKey = new Map<string, Issue>()
  readonly #ids = new Set<string>()
  readonly #guess: (guess: Guess) => void

  constructor(guess: (guess: Guess) => void) {
    this.#guess = guess
  }

  get all(): readonly Issue[] {
    return [...this.#byKey.values()]
  }

  /** The issue of a scale; the marks are those of the first call. */
  ofScale(scale: Scale, marks: readonly Mark[] = []): Issue {
    const [low, high] = scale.ends
    return this.#once(`scale ${scale.unit}`, scale.title, {
      unit: scale.unit,
      scale: [low, high],
      statusQuo: low,
      statusQuoKnown: false,
      ...(marks.length > 0 && { marks: [...marks] }),
      note: 'Drafted: the scale runs between the numbers in the article; the status quo is a placeholder.',
    })
  }

  /** Null where a scenario could hold no more. */
  ofTopic(key: string, title: string): Issue | null {
    if (this.#byKey.size >= mostIssues && !this.#byKey.has(`topic ${key}`)) return null
    return this.#once(`topic ${key}`, title, {
      unit: 'of 100',
      scale: [0, 100],
      statusQuo: 50,
      statusQuoKnown: false,
      marks: [
        { at: 0, label: 'none' },
        { at: 100, label: 'full' },
      ],
      note: 'Drafted: the text has no number for it, so the scale runs from none to full; the status quo is a placeholder.',
    })
  }

  #once(key: string, title: string, rest: Omit<Issue, 'id' | 'title'>): Issue {
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    const id = idFromName(title, this.#ids, 'issue')
    const issue = { id, title, ...rest }
    this.#ids.add(id)
    this.#byKey.set(key, issue)
    const path = `issues.${id}`
    const ends = key.startsWith('scale')
      ? 'the lowest and the highest number of that unit in the text'
      : 'from none to full, as the text has no number for it'
    this.#guess({ path: `${path}.scale`, says: ends })
    this.#guess({ path: `${path}.statusQuo`, says: 'not known; a placeholder stands there' })
    return issue
  }
}

const labels: Readonly<Record<Statement['stance'], string>> = {
  threaten: 'threatened with',
  condition: 'on condition',
  demand: 'demanded',
  oppose: 'refused',
  support: 'supported',
  describe: 'named',
}

/** Every number of a scale with who said it and how. */
export function marksOf(
  scale: Scale,
  statements: readonly Statement[],
  reports: readonly Report[],
): readonly Mark[] {
  const marks = new Map<number, Set<string>>()
  const add = (at: number, label: string) => {
    if (at < scale.ends[0] || at > scale.ends[1]) return
    const known = marks.get(at)
    if (known === undefined) marks.set(at, new Set([label]))
    else known.add(label)
  }
  for (const statement of statements) {
    const who = actorNameOf(statement) ?? statement.speaker
    for (const number of statement.numbers.filter(scale.has)) {
      add(scale.inUnit(number).value, `${who}: ${labels[statement.stance]}`)
    }
  }
  for (const { kind, numbers, actor, when } of reports) {
    if (kind !== 'expectation') continue
    for (const number of numbers.filter(scale.has)) {
      add(
        scale.inUnit(number).value,
        `${actor ?? 'Article'}: expected${when === null ? '' : ` for ${when}`}`,
      )
    }
  }
  return [...marks]
    .sort(([a], [b]) => a - b)
    .map(([at, names]) => ({ at, label: [...names].join('; ') }))
}
