/**
 * The answer in words: where an issue lands. One finding a sentence, in the present tense; no name
 * of a model, no jargon, no advice; both ends of a range; chance as a count in a hundred.
 */
import type { IssueSummary, ModelForecast } from '../../ensemble/index.ts'
import { capitalised, numberWord, runs, runsThat } from '../format.ts'
import type { IssueFormat } from '../issue-format.ts'
import { type Hump, humpsOf, massBetween } from './humps.ts'

/** What the sentences on one issue are made of. */
export interface AnswerInput {
  readonly title: string
  readonly scale: readonly [number, number]
  readonly statusQuo: number
  readonly format: IssueFormat
  /** Of the pool. */
  readonly summary: IssueSummary | undefined
  readonly agreement: number
  readonly members: readonly ModelForecast[]
  readonly issue: string
  /** Whoever has most weight on the issue: “the United States”, and what it wants. */
  readonly heaviest: { readonly name: string; readonly wants: number } | undefined
}

/** Two lines of the page at its widest. */
export const longestAnswer = 95

/** The headline of the forecast, on its first issue. */
export function headline(input: AnswerInput): string {
  const { title, summary, format, agreement, statusQuo } = input
  if (summary === undefined || summary.p50 === null) return neverArises(title)
  if (agreement < 0.5) {
    return `No deal is the likeliest end: ${runsThat(1 - agreement, 'stop')} where things stand, at ${format.full(statusQuo)}.`
  }
  const split = splitOf(input)
  if (split !== undefined) return `The models split: ${split}.`
  const spread = spreadOf(input)
  if (spread !== undefined) return `The runs split: ${spread}.`
  const dip = dipOf(input)
  if (dip !== undefined) return `${capitalised(dip)}.`
  if (format.same(summary.p50, statusQuo)) return stays(input)
  const lands = `${title} most likely lands near ${format.full(summary.p50)}`
  const tails = [tailOfHeaviest(input, summary.p50), tailOfStatusQuo(input, summary.p50), '']
  const fitting = tails.find(
    (tail) => tail !== undefined && lands.length + tail.length < longestAnswer,
  )
  return `${lands}${fitting ?? ''}.`
}

/** The second sentence: how sure, in one clause. */
export function spreadClause({ summary, format }: AnswerInput): string | undefined {
  if (summary === undefined || summary.p10 === null || summary.p90 === null) return undefined
  return format.same(summary.p10, summary.p90)
    ? `eight runs in ten land on ${format.full(summary.p10)}`
    : `eight runs in ten fall ${format.between(summary.p10, summary.p90)}`
}

/** An issue in one sentence of its own, and one more where it need not arise. */
export function issueSentence(input: AnswerInput): string {
  const { title, summary, format, statusQuo } = input
  if (summary === undefined || summary.p50 === null) return neverArises(title)
  const split = splitOf(input)
  const spread = split === undefined ? spreadOf(input) : undefined
  const dip = dipOf(input)
  const near = format.full(summary.p50)
  const middle = format.same(summary.p50, statusQuo)
    ? `${title} most likely stays near ${near}, where it is today`
    : `${title} most likely lands near ${near}`
  const first =
    split !== undefined
      ? `${title} splits the models: ${split}`
      : spread !== undefined
        ? `${title} splits the runs: ${spread}`
        : dip !== undefined
          ? `${title}: ${dip}`
          : `${middle}; ${spreadClause(input)}`
  return `${first}.${voidSentence(summary)}`
}

function voidSentence(summary: IssueSummary): string {
  return summary.void > 0 ? ` It does not arise in ${runs(summary.void)}.` : ''
}

function neverArises(title: string): string {
  return `${title} arises in no run.`
}

function stays({ title, summary, format, statusQuo }: AnswerInput): string {
  const still = summary?.p10 !== null && summary?.p90 !== null && summary !== undefined
  const all = still && format.same(summary.p10, statusQuo) && format.same(summary.p90, statusQuo)
  return `${title} most likely stays ${all ? 'at' : 'near'} ${format.full(statusQuo)}, where it is today.`
}

/** “three see about 2.1% of GDP, two see 4.1 to 4.9%”, where the models' middles part. */
function splitOf(input: AnswerInput): string | undefined {
  const { format } = input
  const humps = pooledHumps(input)
  if (humps === undefined) return undefined
  const middles = middlesOf(input)
  const between = (humps[0].middle + humps[1].middle) / 2
  const low = middles.filter((x) => x < between)
  const high = middles.filter((x) => x >= between)
  if (low.length === 0 || high.length === 0) return undefined
  // The models that see a middle must carry about the share of the runs that lie there.
  if (Math.abs(low.length / middles.length - humps[0].share) > 0.15) return undefined
  const see = (xs: readonly number[], short: boolean) => {
    const least = Math.min(...xs)
    const most = Math.max(...xs)
    if (format.same(least, most)) return `about ${(short ? format.short : format.full)(least)}`
    return (short ? format.shortRange : format.range)(least, most)
  }
  const half = low.length === high.length
  const verb = (n: number) => (half || n > 1 ? 'see' : 'sees')
  const [few, many] = half ? ['half', 'half'] : [numberWord(low.length), numberWord(high.length)]
  return `${few} ${verb(low.length)} ${see(low, false)}, ${many} ${verb(high.length)} ${see(high, true)}`
}

/** “60 runs in 100 land near 76 of 100, 40 near 0”, where runs part inside models. */
function spreadOf(input: AnswerInput): string | undefined {
  const humps = pooledHumps(input)
  if (humps === undefined) return undefined
  const [few, many] = humps.toSorted((a, b) => b.share - a.share) as [Hump, Hump]
  const { format } = input
  const n = Math.round(few.share * 100)
  return `${n} in 100 land near ${format.full(few.middle)}, ${100 - n} near ${format.short(many.middle)}`
}

function middlesOf({ members, issue }: AnswerInput): readonly number[] {
  return members.flatMap((model) => {
    const p50 = model.issues[issue]?.p50
    return p50 === undefined || p50 === null ? [] : [p50]
  })
}

/** The models’ middles are wide apart beyond this share of the middle eight runs in ten. */
const wideApart = 1 / 3
/**
 * A middle is in a dip where, within so much of the scale on either side of it, the runs lie thinner
 * than this share of what they would if the middle eight in ten were spread evenly.
 */
const beside = 0.05
const thin = 0.75

/**
 * “the middle of the runs is 4%; the models range from 2.3 to 6.2%”, where the models are wide apart
 * and the middle of all lies where hardly a run does: nothing is likely there.
 */
function dipOf(input: AnswerInput): string | undefined {
  const { summary, format, scale } = input
  if (summary === undefined) return undefined
  const { p10, p50, p90, histogram } = summary
  if (p10 === null || p50 === null || p90 === null) return undefined
  const middles = middlesOf(input)
  const least = Math.min(...middles)
  const most = Math.max(...middles)
  if (!(most - least > wideApart * (p90 - p10)) || format.same(least, most)) return undefined
  const span = scale[1] - scale[0]
  const at = (p50 - scale[0]) / span
  const even = (0.8 * 2 * beside * span) / (p90 - p10)
  const total = histogram.reduce((sum, share) => sum + share, 0)
  if (!(massBetween(histogram, at - beside, at + beside) < thin * even * total)) return undefined
  return `the middle of the runs is ${format.full(p50)}; the models range from ${format.shortRange(least, most)}`
}

function pooledHumps({ summary, scale }: AnswerInput) {
  return summary === undefined ? undefined : humpsOf(summary.histogram, scale[0], scale[1])
}

function tailOfHeaviest({ heaviest, format, scale }: AnswerInput, x: number): string | undefined {
  if (heaviest === undefined) return undefined
  const { name, wants } = heaviest
  if (Math.abs(wants - x) < 0.15 * (scale[1] - scale[0])) return undefined
  const short = format.years ? 'well before' : 'well short of'
  const beyond = format.years ? 'well after' : 'well above'
  return `, ${x < wants ? short : beyond} the ${format.short(wants)} ${name} wants`
}

function tailOfStatusQuo({ format, statusQuo }: AnswerInput, x: number): string {
  if (format.years)
    return `, ${x < statusQuo ? 'earlier' : 'later'} than ${format.short(statusQuo)} as it stands`
  return `, ${x < statusQuo ? 'down' : 'up'} from ${format.short(statusQuo)} today`
}
