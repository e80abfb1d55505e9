/** What an article says, in one sentence and a second: the heading of a page. */
import type { Reading, StatedNumber, Statement } from '../../article/index.ts'
import { capitalised, list, numberWord, plural } from '../format.ts'
import { statedNumber } from './reading-view.ts'

export interface ReadingSays {
  readonly answer: string
  /** Who speaks most, and from which day dates are counted. */
  readonly lead: string
  /** The answer in a few words. */
  readonly step: string
}

/** Speakers that a sentence can carry. */
const mostNames = 3

export function readingSays({ statements, published }: Reading): ReadingSays {
  const n = statements.length
  if (n === 0) {
    return {
      answer: 'The article says nothing that could be attributed to a speaker.',
      lead: '',
      step: 'no statement',
    }
  }
  const numbered = statements.filter(({ numbers }) => numbers.length > 0)
  return {
    answer: `The article makes ${plural(n, 'statement')}; ${numbersClause(numbered)}.`,
    lead: [speakersSentence(statements), dateSentence(published)].join(' '),
    step: `${plural(n, 'statement')}, ${numbered.length === 0 ? 'no number' : numbered.length === 1 ? 'one number' : `${numberWord(numbered.length)} with numbers`}`,
  }
}

function numbersClause(numbered: readonly Statement[]): string {
  const [first] = numbered
  const number = first?.numbers[0]
  if (first === undefined || number === undefined) return 'none of them names a number'
  if (numbered.length === 1) {
    return `only one of them names a number: ${surname(first.speaker)}’s ${statedNumber(number)}`
  }
  const all = numbered.flatMap(({ numbers }) => numbers)
  const [unit] = all.map((each) => each.unit)
  const same = all.filter((each) => each.unit === unit)
  const ends = same.flatMap(({ value, max = value }) => [value, max])
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const span =
    same.length < all.length || unit === undefined
      ? ''
      : low === high
        ? `, ${bare({ value: low, unit })}`
        : `, from ${bare({ value: low, unit }).replace(/ of GDP$/, '')} to ${bare({ value: high, unit })}`
  return `${numberWord(numbered.length)} name a number${span}`
}

function bare({ value, unit }: Pick<StatedNumber, 'value' | 'unit'>): string {
  return statedNumber({ value, unit, qualifier: null })
}

/** The last word of a name, `Trump’s 5%`; the whole of what is no name, as in `European leaders`. */
export function surname(name: string): string {
  const last = name.split(' ').at(-1) ?? name
  return /^\p{Lu}/u.test(last) ? last : name
}

function speakersSentence(statements: readonly Statement[]): string {
  const counts = new Map<string, number>()
  for (const { speaker } of statements) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  const most = [...counts].toSorted(([, a], [, b]) => b - a).filter(([, k]) => k > 1)
  const who = `${capitalised(numberWord(counts.size))} ${counts.size === 1 ? 'speaker' : 'speakers'}`
  if (most.length === 0) return `${who}, once each.`
  return `${who}, most often ${list(most.slice(0, mostNames).map(([name, k]) => `${name} (${k})`))}.`
}

function dateSentence(published: string | null): string {
  return published === null
    ? 'The day of publication is not known: dates such as “last Thursday” stay open.'
    : ''
}
