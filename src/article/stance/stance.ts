/** What a statement does: the first of the six that fits, from the words and their cue. */

import type { CueStance } from '../language/index.ts'
import type { Stance } from '../statement.ts'
import { tokenise } from '../text/token.ts'
import { commits } from './committing.ts'
import type { Condition } from './condition.ts'
import { demands, levelDemanded } from './demanding.ts'
import { belittles, refuses } from './refusing.ts'
import {
  announcesHarm,
  asks,
  defends,
  hangs,
  hostilePromise,
  lineOf,
  outOf,
  reportedMarks,
  takesUp,
  turnsDown,
  ultimatum,
} from './stance-turns.ts'
import { disparaging, favourable, negations, welcoming } from './stance-words.ts'
import { threatens } from './threatening.ts'

export interface Judged {
  readonly text: string
  readonly cueStance: CueStance
  readonly cueBase: string
  /** The cue names its object and what it is called. */
  readonly naming: boolean
  readonly negated: boolean
  readonly condition: Condition | null
  readonly start: number
  readonly direct: boolean
  /** Reported words of which some stand in marks: more often than not, they disparage. */
  readonly mixed: boolean
  /** The main clause is about the speaker's own side. */
  readonly own: boolean
}

export function stanceOf(judged: Judged): Stance {
  const { text, cueStance, negated, condition } = judged
  const tokens = tokenise(text)
    .filter(({ text: mark }) => !/^[“”"‘’'«»„‚‹›]$/.test(mark))
    .map(({ lower }) => lower)
  const line = lineOf(tokens)
  if (threatens(tokens, judged) || announced(line, tokens, judged)) return 'threaten'
  if (condition !== null && conditional(condition, tokens, judged)) return 'condition'
  if (!negated && cueStance === 'say' && hangs(line)) return 'condition'
  if (undecided(tokens)) return 'describe'
  if (negated) return cueStance === 'oppose' ? 'describe' : 'oppose'
  if (judged.naming) return named(tokens, judged)
  if (cueStance === 'support' && judged.cueBase.startsWith('re'))
    return spokenOf(tokens) ?? 'support'
  if (judged.direct && cueStance === 'oppose' && demands(tokens, judged)) return 'demand'
  if (cueStance === 'demand' || cueStance === 'oppose' || cueStance === 'support') return cueStance
  if (cueStance === 'commit')
    return levelDemanded(tokens)
      ? 'demand'
      : refuses(tokens, { ...judged, own: true })
        ? 'oppose'
        : 'support'
  if (cueStance === 'describe') return 'describe'
  if (levelDemanded(tokens)) return 'demand'
  if (judged.cueBase === 'insist' && subjunctive(tokens)) return 'demand'
  if (demands(tokens, judged) || asks(line, judged.direct, judged.own)) return 'demand'
  if (/^(?:admit|concede|acknowledge|confess|recall)$/.test(judged.cueBase)) return 'describe'
  if (unobjecting(tokens)) return 'support'
  if (refuses(tokens, judged)) return 'oppose'
  if (turnsDown(line, judged.direct)) return 'oppose'
  if (judged.direct && butNot.test(line)) return 'oppose'
  if (commits(tokens, judged)) return 'support'
  if (takesUp(line, judged.own || judged.direct)) return 'support'
  if (/\bout of the question\b/.test(text)) return 'oppose'
  if (tokens.some((word) => disparaging.has(word))) return 'oppose'
  if (judged.direct && belittles(tokens) && !defends(line)) return 'oppose'
  if (excessive(tokens)) return 'oppose'
  if (
    tokens.some(
      (word, at) =>
        welcoming.has(word) &&
        !tokens.slice(Math.max(0, at - 4), at).some((before) => negations.has(before)) &&
        tokens[at + 1] !== 'to',
    )
  )
    return tokens.includes('but') ? 'oppose' : 'support'
  return judged.mixed && !asides(text) && !reportedMarks(text) && !evenHanded.test(line)
    ? 'oppose'
    : 'describe'
}

/** `We can pay, but not like this`: what is granted is taken back. */
const butNot = / but not (?:like|now|this|that|at|for|on|in|under|by|with|until|yet) /

/** `both sides had “stopped shouting”`: words in marks about two sides disparage neither. */
const evenHanded =
  /^ (?:the )?(?:two|both) (?:sides|parties|camps|delegations|teams) | talks (?:were|had|are|have) /

/** A step against others that no single verb names, or that answers what they leave undone. */
function announced(line: string, tokens: readonly string[], judged: Judged): boolean {
  const { cueStance, negated, condition, direct, own, text, start } = judged
  if (negated) return false
  if (cueStance === 'commit') return hostilePromise(line)
  if (cueStance !== 'say') return false
  if (judged.cueBase === 'announce' && hostilePromise(line)) return true
  if (announcesHarm(line, direct, own)) return true
  return (
    condition !== null &&
    (own || direct) &&
    ultimatum(tokens, text.slice(condition.start - start, condition.end - start))
  )
}

/** `not taking anything off the table`, `did not rule anything out`: no side is taken. */
const undecided = (tokens: readonly string[]): boolean =>
  / not (?:be |entirely |completely )?out of the question | (?:anything|nothing|option) (?:is |was )?off the table | (?:anything|nothing) (?:in or )?out (?:or in )?$| all options /.test(
    ` ${tokens.filter((word) => /\p{L}/u.test(word)).join(' ')} `,
  )

/** `the figures are too high`; distances between two sides, `not too late` and `too early to say` take no side. */
const excessive = (tokens: readonly string[]): boolean =>
  !tokens.some((word) => /^(?:differences?|gaps?|distance|divide|apart|far)$/.test(word)) &&
  tokens.some(
    (word, at) =>
      word === 'too' &&
      !negations.has(tokens[at - 1] ?? '') &&
      /^(?:high|low|little|much|few|many|small|big|large|late|slow|fast|far|weak|soft|hard|harsh|narrow|wide|broad|vague|expensive|costly|dear|cheap|short|long|risky|timid|generous|strict|lax|complex|complicated|blunt)$/.test(
        tokens[at + 1] ?? '',
      ),
  )

/** `insist the cap stay at 180`, `insisted that the levy be cut`: a bare verb is what is to be. */
const subjunctive = (tokens: readonly string[]): boolean =>
  tokens.some(
    (word, at) =>
      at > 0 &&
      /^(?:be|stay|remain|apply|pay|leave|come|end|stop|take|give|go)$/.test(word) &&
      /^(?:\p{Ll}+|not)$/u.test(tokens[at - 1] ?? '') &&
      !/^(?:to|will|would|can|could|may|might|must|shall|should|cannot|and|or|a|an|the|they|we|i|you|of|for|no|not)$/.test(
        tokens[at - 1] ?? '',
      ) &&
      (word === 'be' || !/s$/.test(tokens[at - 1] ?? '')),
  )

/** `has no objection to the lists`. */
const unobjecting = (tokens: readonly string[]): boolean =>
  tokens.some(
    (word, at) =>
      word === 'no' &&
      tokens
        .slice(at + 1, at + 3)
        .some((next) => /^(?:objections?|quarrel|problem|difficulty|issue)$/.test(next)),
  ) && !tokens.includes('but')

/** Words in marks that say only when, where or how: `a deal was possible ‘before the clocks change’`. */
const asides = (text: string): boolean => {
  const quoted = [...text.matchAll(/[“"‘«„]\s?([^”"’»]{3,200})[”"’»]/gu)].map(
    ([, words]) => words ?? '',
  )
  return (
    quoted.length > 0 &&
    quoted.every(
      (words) =>
        /^(?:before|after|until|by|within|in|at|on|during|since|as soon as|within)\b/.test(words) &&
        !/\b(?:no|not|never)\b/.test(words),
    )
  )
}

/** `reiterated its demand for`: the stance of the noun that is repeated. */
function spokenOf(tokens: readonly string[]): Stance | undefined {
  const head = tokens.slice(0, 4)
  if (head.some((word) => /^(?:demand|demands|call|calls|request|insistence)$/.test(word)))
    return 'demand'
  if (
    head.some((word) =>
      /^(?:opposition|objection|objections|refusal|rejection|criticism)$/.test(word),
    )
  )
    return 'oppose'
  if (head.some((word) => /^(?:threat|threats)$/.test(word))) return 'threaten'
  return undefined
}

function conditional(
  { marker }: Condition,
  tokens: readonly string[],
  { cueStance }: Judged,
): boolean {
  if (
    cueStance === 'demand' ||
    (cueStance === 'oppose' && !/^(?:unless|only|before|no$)/.test(marker))
  )
    return false
  if (/^(?:until|without|ohne|sans|solange)$/.test(marker))
    return (
      tokens.some(
        (word) =>
          negations.has(word) ||
          word === 'no' ||
          word === 'tough' ||
          word === 'nothing' ||
          word === 'impossible' ||
          word === 'keep',
      ) ||
      (marker === 'without' && tokens[0] === 'without')
    )
  return true
}

const outside = new RegExp(` ${outOf} `, 'u')

/** `called the deal a “quantum leap”`: by what it is called; words in marks disparage more often than not. */
function named(tokens: readonly string[], { cueStance, cueBase, text }: Judged): Stance {
  if (cueStance === 'oppose' || cueStance === 'support') return cueStance
  if (/^(?:put|estimate|reckon|value|rate|compare|liken|refer|count|declare)$/.test(cueBase))
    return 'describe'
  if (outside.test(lineOf(tokens))) return 'oppose'
  if (tokens.some((word) => favourable.has(word)))
    return tokens.some((word) => negations.has(word)) ? 'oppose' : 'support'
  if (tokens.some((word) => disparaging.has(word) || word === 'too' || word === 'no'))
    return 'oppose'
  return /[“”"‘«„']/.test(text.replace(/\p{L}['’]\p{L}/gu, '')) || cueBase === 'brand'
    ? 'oppose'
    : 'describe'
}
