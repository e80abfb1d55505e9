/**
 * Checks a claim against the figures: on the newest complete edition of the day, then on what came
 * out later, so that a claim that was right when it was made is told from one that still is.
 */
import type { Figure } from '../figures/figure.ts'
import type { Ledger } from '../ledger.ts'
import type { CheckedClaim, Claim, Finding, Relation } from './claim.ts'
import { wasAllyIn } from './members-in.ts'
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
 * Checks a claim in plain English.
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
  if ('claim' in parsed) return checkClaim(parsed.claim, known, all, options)
  const published = numberMatches(text, known)
  return {
    text,
    claim: undefined,
    verdict: 'cannot be checked',
    why: parsed.why,
    finding: undefined,
    later: [],
    published,
  }
}

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
  const asked = edition === undefined ? undefined : known.edition(edition).id
  const finding = firstFinding(claim, known, asked)
  if (finding === undefined) {
    const why = whyNot(claim, known, asked)
    const published = numberMatches(claim.text, known)
    return {
      text: claim.text,
      claim,
      verdict: 'cannot be checked',
      why,
      finding,
      later: [],
      published,
    }
  }
  const editions = all.editions
    .filter(({ published: day }) => day > finding.published)
    .flatMap(({ id }) => findingIn({ ...claim, year: finding.year }, all, id) ?? [])
  const said = publishedFindings({ ...claim, year: finding.year }, all, finding.published)
  const later = [...editions, ...said].toSorted((a, b) => (a.published < b.published ? -1 : 1))
  return {
    text: claim.text,
    claim,
    verdict: finding.verdict,
    why: undefined,
    finding,
    later,
    published: [],
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
  switch (claim.subject.kind) {
    case 'country':
      return ofCountry(claim, ledger, edition, claim.subject.iso3)
    case 'part':
      return ofPart(claim, ledger, edition, claim.subject.iso3)
    case 'allies':
      return ofAllies(claim, ledger, edition, claim.subject)
    default:
      return claim.subject satisfies never
  }
}

function ofCountry(claim: Claim, ledger: Ledger, edition: string, iso3: string) {
  const figure = figureOf(claim, ledger, edition, iso3)
  if (figure === undefined) return undefined
  const unit = claim.measure === 'national_currency_m' ? 'EUR m' : figure.unit
  return found(claim, figure.value, unit, [figure])
}

function ofPart(claim: Claim, ledger: Ledger, edition: string, iso3: string) {
  const own = figureOf(claim, ledger, edition, iso3)
  const whole = own && ledger.figure(claim.measure, 'NATO', own.year, edition)
  if (own === undefined || whole === undefined || iso3 === 'NATO') return undefined
  return found(claim, (100 * own.value) / whole.value, '% of NATO spending', [own, whole])
}

function ofAllies(
  claim: Claim,
  ledger: Ledger,
  edition: string,
  { relation, threshold }: { readonly relation: Relation; readonly threshold: number },
) {
  if (!ledger.edition(edition).complete) return undefined
  const total = figureOf(claim, ledger, edition, 'NATO')
  if (total === undefined) return undefined
  const members = ledger.allies.filter((ally) => ally.hasForces && wasAllyIn(ally, total.year))
  const figures = members.flatMap(
    ({ iso3 }) => ledger.figure(claim.measure, iso3, total.year, edition) ?? [],
  )
  // A count over some of the allies would be no count.
  if (figures.length < members.length) return undefined
  // NATO prints two decimals and counts by them.
  const counted = figures.filter(({ value }) =>
    fits(relation, Math.round(value * 100) / 100, threshold, 0),
  )
  const names = counted.flatMap(
    ({ iso3 }) => members.find((member) => member.iso3 === iso3)?.name ?? [],
  )
  const stated = claim.value === 'all' ? { ...claim, value: members.length } : claim
  return { ...found(stated, counted.length, 'allies', figures), counted: names }
}

/** Of the stated year, else of the newest in that edition. */
function figureOf(
  { measure, year }: Claim,
  ledger: Ledger,
  edition: string,
  iso3: string,
): Figure | undefined {
  return year === undefined
    ? ledger.series(measure, iso3, edition).at(-1)
    : ledger.figure(measure, iso3, year, edition)
}

function found(
  { relation, value: stated, tolerance }: Claim,
  value: number,
  unit: string,
  figures: readonly Figure[],
): Finding {
  const first = figures[0] as Figure
  const holds = stated !== 'all' && fits(relation, value, stated, tolerance)
  return {
    value,
    unit,
    year: first.year,
    edition: first.edition,
    published: first.published,
    verdict: holds ? 'holds' : 'does not hold',
    estimated: figures.some(({ estimate }) => estimate !== ''),
    figures,
    counted: [],
  }
}

function whyNot(claim: Claim, ledger: Ledger, edition: string | undefined): string {
  const { subject, year } = claim
  const where = edition ?? 'any edition that was out'
  const on = year === undefined ? '' : ` of ${year}`
  if (subject.kind === 'allies') return `no complete table${on} in ${where}`
  const ally = ledger.allies.find(({ iso3 }) => iso3 === subject.iso3)
  if (ally !== undefined && !ally.hasForces) return `${ally.name} has no forces and no figures`
  return `no such figure${on} in ${where}`
}
