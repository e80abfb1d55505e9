/**
 * Checks a claim against the figures: on the newest complete edition of the day, then on what came
 * out later, so that a claim that was right when it was made is told from one that still is.
 */
import { measureOf } from '../figures/measures.ts'
import type { Ledger } from '../ledger.ts'
import type { CheckedClaim, Claim, Finding, Subject } from './claim.ts'
import {
  comparedOf,
  type Level,
  levelOf,
  placeOf,
  quotient,
  type Standing,
  standings,
} from './level.ts'
import { parseClaim } from './parse.ts'
import { numberMatches, publishedFindings } from './published.ts'
import { fits } from './relation.ts'

export interface ClaimOptions {
  /** Edition to check on; the newest complete one when left out. */
  readonly edition?: string
  /** ISO code of whoever says “we”. */
  readonly about?: string
}

/**
 * Checks a claim in plain English. Where it can be read in two ways it is answered only if both
 * readings come to the same.
 * @param known what was known on the day of the check
 * @param all everything, for how the figure was revised later
 * @throws LedgerError for an edition that is not there
 */
export function checkText(
  text: string,
  known: Ledger,
  all: Ledger,
  options: ClaimOptions = {},
): CheckedClaim {
  const parsed = parseClaim(text, all, options.about)
  if ('why' in parsed) return unchecked(text, undefined, parsed.why, known)
  const first = checkClaim(parsed.claim, known, all, options)
  if (parsed.or === undefined || first.finding === undefined) return first
  const second = checkClaim(parsed.or, known, all, options)
  if (second.finding === undefined || second.verdict === first.verdict) return first
  const [one, other] = parsed.readings ?? ['', '']
  const why = `${one} it ${says(first)}, ${other} it ${says(second)}; say which`
  return unchecked(text, parsed.claim, why, known)
}

const says = ({ verdict }: CheckedClaim): string => verdict

/**
 * Checks a claim that is understood already.
 * @throws LedgerError for an edition that is not there
 */
export function checkClaim(
  claim: Claim,
  known: Ledger,
  all: Ledger,
  { edition }: ClaimOptions = {},
): CheckedClaim {
  const { text } = claim
  const asked = edition === undefined ? undefined : known.edition(edition).id
  const finding = firstFinding(claim, known, asked)
  if (finding === undefined) return unchecked(text, claim, whyNot(claim, known, asked), known)
  const dated = { ...claim, year: finding.year }
  const editions = all.editions
    .filter(({ published: day }) => day > finding.published)
    .flatMap(({ id }) => findingIn(dated, all, id) ?? [])
  const said = publishedFindings(dated, all, finding.published)
  const later = [...editions, ...said].toSorted((a, b) => (a.published < b.published ? -1 : 1))
  const { verdict } = finding
  return { text, claim, verdict, why: undefined, finding, later, published: [] }
}

function unchecked(
  text: string,
  claim: Claim | undefined,
  why: string,
  known: Ledger,
): CheckedClaim {
  return {
    text,
    claim,
    verdict: 'cannot be checked',
    why,
    finding: undefined,
    later: [],
    published: numberMatches(text, known),
  }
}

/** In the edition asked for; else in the standard one; else in the first that had the figure. */
function firstFinding(claim: Claim, known: Ledger, asked: string | undefined): Finding | undefined {
  if (asked !== undefined) return findingIn(claim, known, asked)
  for (const id of [known.standard, ...known.editions.map((each) => each.id)]) {
    const finding = findingIn(claim, known, id)
    if (finding !== undefined) return finding
  }
  return undefined
}

/** What one edition says; undefined where it has not the figures. */
export function findingIn(claim: Claim, ledger: Ledger, edition: string): Finding | undefined {
  const { subject, year } = claim
  const at = { measure: claim.measure, year, ledger, edition }
  switch (subject.kind) {
    case 'country':
      return found(claim, levelOf(at, subject.iso3))
    case 'part':
      return found(claim, quotient(levelOf(at, subject.iso3), wholeOf(at, subject.iso3), 100))
    case 'comparison':
      return found(claim, comparedOf(at, subject.iso3, subject.than))
    case 'rank':
      return found(claim, placeOf(at, subject.iso3, subject.order))
    case 'allies':
      return countedIn(claim, at, subject)
    default:
      return subject satisfies never
  }
}

function wholeOf(at: Standing, iso3: string): Level | undefined {
  const own = levelOf(at, iso3)
  return own === undefined || iso3 === 'NATO'
    ? undefined
    : levelOf({ ...at, year: own.year }, 'NATO')
}

function countedIn(
  claim: Claim,
  at: Standing,
  subject: Extract<Subject, { readonly kind: 'allies' }>,
): Finding | undefined {
  const { relation, threshold, among, only } = subject
  const everybody = standings(at)
  if (everybody === undefined) return undefined
  const looked = everybody.filter(({ ally }) => among?.includes(ally.iso3) ?? true)
  // NATO prints two decimals and counts by them.
  const counted = looked.filter(({ figure }) =>
    fits(relation, Math.round(figure.value * 100) / 100, threshold, 0),
  )
  const stated = claim.value === 'all' ? { ...claim, value: looked.length } : claim
  const figures = looked.map(({ figure }) => figure)
  const year = figures[0]?.year
  if (year === undefined) return undefined
  const finding = found(stated, { value: counted.length, unit: 'allies', year, figures })
  if (finding === undefined) return undefined
  const others = only !== undefined && counted.some(({ ally }) => !only.includes(ally.iso3))
  return {
    ...finding,
    verdict: others ? 'does not hold' : finding.verdict,
    counted: counted.map(({ ally }) => ally.name),
  }
}

function found(claim: Claim, level: Level | undefined): Finding | undefined {
  const [first] = level?.figures ?? []
  if (level === undefined || first === undefined) return undefined
  const { relation, value: stated, tolerance, upTo } = claim
  const holds = stated !== 'all' && fits(relation, level.value, stated, tolerance, upTo)
  return {
    value: level.value,
    unit: level.unit,
    year: level.year,
    edition: first.edition,
    published: first.published,
    verdict: holds ? 'holds' : 'does not hold',
    estimated: level.figures.some(({ estimate }) => estimate !== ''),
    figures: level.figures,
    counted: [],
  }
}

function whyNot({ subject, year, measure }: Claim, ledger: Ledger, edition?: string): string {
  const where = edition ?? 'any edition that was out'
  const on = year === undefined ? '' : ` of ${year}`
  if (subject.kind === 'allies') return `no complete table${on} in ${where}`
  const ally = ledger.allies.find(({ iso3 }) => iso3 === subject.iso3)
  if (ally !== undefined && !ally.hasForces) return `${ally.name} has no forces and no figures`
  const what = measureOf(measure)?.title ?? measure
  return subject.kind === 'country'
    ? `no such figure${on} in ${where}`
    : `no edition${edition === undefined ? ' that was out' : ` ${edition}`} has every figure of ${what}${on} that it takes`
}
