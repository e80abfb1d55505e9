/** What a draft or a proposal rests on, in words: for the terminal and for comments in the file. */
import type { Draft, Guess, Proposals } from '../../article/index.ts'
import { plural } from '../format.ts'
import { lines, styleOf, type TextOptions, wrap } from '../text/ansi.ts'
import { bullets } from '../text/bullets.ts'

/** How many statements were decided about, and how many are open. */
export interface DecisionCounts {
  readonly open: number
  readonly accepted: number
  readonly corrected: number
  readonly rejected: number
}

export function renderDraftText(
  { file, guesses, unplaced, claims }: Draft,
  counts: DecisionCounts,
  { colour, width }: TextOptions,
): string {
  const style = styleOf(colour)
  const parts = [
    plural(file.actors.length, 'actor'),
    plural(file.issues.length, 'issue'),
    plural(file.stances.length, 'stance'),
    `${(file.evidence ?? []).length} pieces of evidence`,
  ]
  const stated = file.stances.filter(({ basis }) => basis === 'documented').length
  return lines([
    ...wrap(`${file.title}: ${parts.join(', ')}.`, width).map(style.bold),
    ...wrap(
      `${plural(stated, 'position')} stated as a number; everything else is a guess or unknown.`,
      width,
    ),
    ...bullets('Guesses, all marked as judgement', guessLines(guesses), style, width),
    ...bullets('Claims of fact', claims.map(said), style, width),
    ...bullets('Evidence that moves no stance', unplaced.map(reason), style, width),
    ...decisionLines(counts, width),
  ])
}

/** The guesses as comments at the head of the drafted file. */
export function draftComments({ guesses }: Draft): string {
  const said = guessLines(guesses).flatMap((line) => wrap(line, 96, '#   ', '# - '))
  return ['# Drafted from an article. Guessed, and to be checked:', ...said, ''].join('\n')
}

export function renderProposalsText(
  { proposals, known, unplaced }: Proposals,
  counts: DecisionCounts,
  { colour, width }: TextOptions,
): string {
  const style = styleOf(colour)
  const of = (kind: 'new' | 'supports' | 'contradicts') =>
    proposals
      .filter((proposal) => proposal.kind === kind)
      .map(({ actor, issue, evidence, says }) => `${actor} on ${issue}: ${says} (${evidence})`)
  const held = known === 0 ? '' : ` ${plural(known, 'statement')} stood there already.`
  return lines([
    ...wrap(
      proposals.length === 0
        ? `Nothing to propose.${held}`
        : `${plural(proposals.length, 'proposal')}.${held}`,
      width,
    ).map(style.bold),
    ...bullets('Contradicts the scenario', of('contradicts'), style, width),
    ...bullets('New to the scenario', of('new'), style, width),
    ...bullets('Further evidence', of('supports'), style, width),
    ...bullets('Left out', leftOut(unplaced), style, width),
    ...decisionLines(counts, width),
  ])
}

/** One line for all statements that are left out for one reason. */
function leftOut(unplaced: Proposals['unplaced']): readonly string[] {
  const byReason = Map.groupBy(unplaced, ({ why }) => why)
  return [...byReason].map(([why, all]) => {
    const [first] = all
    if (first === undefined) return why
    const words = `“${cut(first.statement.text)}” (${first.statement.speaker})`
    return all.length === 1
      ? `${why}: ${words}`
      : `${why}: ${all.length} statements, such as ${words}`
  })
}

/** One line for all guesses that say the same. */
function guessLines(guesses: readonly Guess[]): readonly string[] {
  const bySaying = new Map<string, string[]>()
  for (const { path, says } of guesses) {
    const last = path.split('.').at(-1) ?? ''
    const key = `${last}\n${says}`
    bySaying.set(key, [...(bySaying.get(key) ?? []), path])
  }
  return [...bySaying].map(([key, paths]) => `${paths.join(', ')}: ${key.split('\n')[1]}.`)
}

function said({ evidence, says }: Draft['claims'][number]): string {
  return `${says} (${evidence})`
}

function reason({ evidence, why }: Draft['unplaced'][number]): string {
  return `${evidence}: ${why}.`
}

function decisionLines({ open, accepted, corrected, rejected }: DecisionCounts, width: number) {
  const decided = accepted + corrected + rejected
  if (decided === 0 && open === 0) return []
  const parts = `${accepted} accepted, ${corrected} corrected, ${rejected} rejected`
  const rest = open === 0 ? 'Nothing is left to decide.' : `${plural(open, 'statement')} to decide.`
  return ['', ...wrap(decided === 0 ? rest : `Decisions: ${parts}. ${rest}`, width)]
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
