/** What the figures say of a claim, in sentences. */
import {
  type CheckedClaim,
  type Claim,
  type Finding,
  type Ledger,
  measureOf,
  type Relation,
  type Verdict,
} from '../../ledger/index.ts'
import { count, day, fixed, list, plural, trimmed } from '../format.ts'
import { countryName } from './figure-text.ts'
import { billions } from './money.ts'

const verdicts: Readonly<Record<Verdict, string>> = {
  holds: 'Holds',
  'does not hold': 'Does not hold',
  'cannot be checked': 'Cannot be checked',
}

const wholes: Readonly<Record<string, string>> = {
  '% of NATO spending': 'of what NATO spends',
  '% of NATO personnel': 'of NATO’s military personnel',
}

/** A finding's number with its unit: `3.38% of GDP`, `US$ 97.7 bn`, `23 allies`. */
export function findingValue({ value, unit, figures }: Finding): string {
  const whole = wholes[unit]
  if (whole !== undefined) return `${fixed(value, 1)}% ${whole}`
  // `US$ m`, `EUR m`: thousands of them are billions.
  if (unit.endsWith(' m')) return `${unit.slice(0, -2)} ${billions(value)} bn`
  switch (unit) {
    case '% of GDP':
      return `${fixed(value, 2)}% of GDP`
    case 'allies':
      return plural(value, 'ally', 'allies')
    case 'times':
      return `${fixed(value, 2)} times as much`
    case 'place':
      return `place ${value} of ${figures.length}`
    case 'persons':
      return `${count(value)} persons`
    default:
      return `${trimmed(value, 2)} ${unit}`.trim()
  }
}

/** The verdict with the figure, the year and the edition, or the reason why there is none. */
export function claimSentence(checked: CheckedClaim, ledger: Ledger): string {
  const { verdict, why, finding, claim } = checked
  if (finding === undefined || claim === undefined) return `${verdicts[verdict]}: ${why ?? ''}.`
  const { year, estimated, edition, published } = finding
  const what = `${subjectWords(checked, ledger)}, ${year}: ${findingValue(finding)}`
  const mark = estimated ? ', an estimate' : ''
  return `${verdicts[verdict]}. ${what}${mark} (${edition}, known from ${day(published)}).`
}

function subjectWords({ claim }: CheckedClaim, ledger: Ledger): string {
  if (claim === undefined) return ''
  const { subject, measure } = claim
  const what = measureOf(measure)?.title ?? measure
  const name = (iso3: string) => whose(iso3, ledger)
  switch (subject.kind) {
    case 'allies':
      return `${amongWords(subject, ledger)} ${placed(subject.relation, `${trimmed(subject.threshold, 2)}% ${measure === 'pct_gdp' ? 'of GDP' : 'for equipment'}`)}`
    case 'part':
      return name(subject.iso3)
    case 'country':
      return `${name(subject.iso3)}, ${what}`
    case 'comparison':
      return `${name(subject.iso3)} against ${subject.than === 'rest' ? 'all other allies together' : name(subject.than)}, ${what}`
    case 'rank':
      return `${name(subject.iso3)}, ${what}, the ${subject.order} first`
    default:
      return subject satisfies never
  }
}

type Allies = Extract<Claim['subject'], { readonly kind: 'allies' }>

function amongWords({ among }: Allies, ledger: Ledger): string {
  if (among === undefined) return 'Allies'
  if (among.length > mostNamed) return 'European allies'
  return `Of ${list(among.map((iso3) => whose(iso3, ledger)))} those`
}

/** More allies than these are not named one by one. */
const mostNamed = 6

/** The sum of the European allies is no row of a table and has no name there. */
const whose = (iso3: string, ledger: Ledger): string =>
  iso3 === 'NATO-E' ? 'European allies' : countryName(ledger, iso3)

function placed(relation: Relation, share: string): string {
  switch (relation) {
    case 'at least':
      return `at ${share} or more`
    case 'at most':
      return `at ${share} or less`
    case 'more than':
      return `above ${share}`
    case 'less than':
      return `below ${share}`
    default:
      return `at ${share}`
  }
}

const afterwards = (before: Verdict, now: Verdict): string =>
  before === now ? `still ${now}` : `then it ${now}`

/** How each later publication changes it. */
export function laterSentences(
  { later, verdict }: CheckedClaim,
  ledger: Ledger,
): readonly string[] {
  return later.map((finding) => {
    // A row of claims.csv is known by its publication, not by its key.
    const row = ledger.claims.find(({ id }) => id === finding.edition)
    const where = row === undefined ? finding.edition : `${row.source} (claim ${row.id})`
    const then = afterwards(verdict, finding.verdict)
    return `${where}, ${day(finding.published)}: ${findingValue(finding)}, ${then}.`
  })
}

/** Who was counted, of a claim on how many allies there are. */
export function countedSentence({ finding }: CheckedClaim): string | undefined {
  if (finding === undefined || finding.counted.length === 0) return undefined
  return `Counted: ${list(finding.counted)}.`
}
