/** What a statement does: the first of the six that fits, from the words and their cue. */
import type { Condition } from './condition.ts'
import type { CueStance } from './language/index.ts'
import {
  commanding,
  disparaging,
  favourable,
  harmfulSteps,
  levelWords,
  modals,
  negations,
  obliging,
  reluctant,
  welcoming,
} from './stance-words.ts'
import type { Stance } from './statement.ts'
import { tokenise } from './token.ts'

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
  const tokens = tokenise(text).map(({ lower }) => lower)
  if (threatens(tokens, judged)) return 'threaten'
  if (condition !== null && conditional(condition, tokens, judged)) return 'condition'
  if (negated) return cueStance === 'oppose' ? 'describe' : 'oppose'
  if (judged.naming) return named(tokens, judged)
  if (cueStance === 'support' && judged.cueBase.startsWith('re'))
    return spokenOf(tokens) ?? 'support'
  if (cueStance === 'demand' || cueStance === 'oppose' || cueStance === 'support') return cueStance
  if (cueStance === 'commit')
    return levelDemanded(tokens)
      ? 'demand'
      : refuses(tokens, { ...judged, own: true })
        ? 'oppose'
        : 'support'
  if (cueStance === 'describe') return 'describe'
  if (levelDemanded(tokens)) return 'demand'
  if (demands(tokens, judged.direct)) return 'demand'
  if (refuses(tokens, judged)) return 'oppose'
  if (commits(tokens, judged)) return 'support'
  if (/\bout of the question\b/.test(text)) return 'oppose'
  if (tokens.some((word) => disparaging.has(word))) return 'oppose'
  if (judged.direct && belittles(tokens)) return 'oppose'
  if (
    tokens.some(
      (word, at) =>
        welcoming.has(word) && !negations.has(tokens[at - 1] ?? '') && tokens[at + 1] !== 'to',
    )
  )
    return tokens.includes('but') ? 'oppose' : 'support'
  return judged.mixed ? 'oppose' : 'describe'
}

/** `A collection plate is not a treaty`: a denial that stands for a refusal. */
function belittles(tokens: readonly string[]): boolean {
  return tokens.some((word, at) => {
    const next = tokens[at + 1] ?? ''
    if (/^(?:isn't|aren't)$/.test(word)) return /^(?:a|an|worth|the)$/.test(next)
    if (word === 'ist' || word === 'sind') return /^keine?$/.test(next)
    if (/^(?:is|are)$/.test(word) && next === 'not')
      return (
        /^(?:a|an|worth)$/.test(tokens[at + 2] ?? '') &&
        !/^(?:it|this|that)$/.test(tokens[at - 1] ?? '')
      )
    return word === 'not' && next === 'one'
  })
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

function threatens(
  tokens: readonly string[],
  { cueStance, cueBase, own, condition, direct, negated }: Judged,
): boolean {
  if (cueStance === 'threaten') return !negated
  if (!['say', 'commit', 'describe'].includes(cueStance) || negated) return false
  const harm = harmAhead(tokens)
  const ours = own || (direct && tokens.some((word) => /^(?:we|i|wir|ich|nous|je|our)$/.test(word)))
  if (/^(?:warn|say|tell|threaten|announce)$/.test(cueBase) && harmSuffered(tokens)) return true
  if (!ours) return false
  if (harm || (condition !== null && withheld(tokens))) return true
  if (
    condition?.marker === 'unless' &&
    own &&
    tokens.some((word) => modals.has(word)) &&
    !tokens.some((word) => negations.has(word))
  )
    return true
  return (
    cueBase === 'warn' &&
    condition !== null &&
    tokens.some((word) => modals.has(word)) &&
    !tokens.some((word) => negations.has(word))
  )
}

/** `will be shot down`: what others will suffer. */
const harmSuffered = (tokens: readonly string[]): boolean =>
  tokens.some(
    (word, at) =>
      word === 'be' &&
      modals.has(tokens[at - 1] ?? '') &&
      /^(?:shot|met|seized|expelled|punished|answered|sanctioned|struck|treated|arrested|blocked|vetoed|cleared)$/.test(
        tokens[at + 1] ?? '',
      ),
  )

/** `I’m not going to defend them`: help withheld. */
const withheld = (tokens: readonly string[]): boolean =>
  tokens.some(
    (word, at) =>
      /^(?:defend|protect|help|supply|rescue)$/.test(word) &&
      tokens.slice(Math.max(0, at - 3), at).some((one) => negations.has(one)),
  )

/** A harmful step right after a modal or `to`. */
function harmAhead(tokens: readonly string[]): boolean {
  for (let at = 1; at < tokens.length; at++) {
    const word = tokens[at] as string
    if (!harmfulSteps.has(word)) continue
    const before = tokens.slice(Math.max(0, at - 3), at)
    const last = before.at(-1) ?? ''
    if (
      !modals.has(last) &&
      last !== 'to' &&
      !/^(?:we'll|it'll|i'll|also|have|then|simply|now|again)$/.test(last) &&
      !last.endsWith('ly')
    )
      continue
    if (
      !before.some(
        (one) =>
          modals.has(one) ||
          one === 'to' ||
          one === 'going' ||
          one === "we'll" ||
          one === "it'll" ||
          one === "i'll",
      )
    )
      continue
    if (before.some((one) => negations.has(one) || one === 'should' || one === 'must')) continue
    const after = tokens.slice(at + 1, at + 6)
    if (
      /^(?:withdraw|pull)$/.test(word) &&
      after.some((one) => /^(?:troops|soldiers|forces|back|its|objection|amendment)$/.test(one)) &&
      !after.includes('out')
    )
      continue
    if (
      /^(?:stop|end|close|cut|drop|leave|break|answer|respond|freeze|raise|double)$/.test(word) &&
      after.some((one) =>
        /^(?:war|fighting|gap|deficit|violence|shooting|fire|open|room|emissions|question|questions|door|doors|talks|crisis|conflict)$/.test(
          one,
        ),
      ) &&
      !/^(?:leave)$/.test(word)
    )
      continue
    return true
  }
  return false
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

/** `called the deal a “quantum leap”`: by what it is called; words in marks disparage more often than not. */
function named(tokens: readonly string[], { cueStance, cueBase, text }: Judged): Stance {
  if (cueStance === 'oppose' || cueStance === 'support') return cueStance
  if (/^(?:put|estimate|reckon|value|rate|compare|liken|refer|count|declare)$/.test(cueBase))
    return 'describe'
  if (tokens.some((word) => favourable.has(word)))
    return tokens.some((word) => negations.has(word)) ? 'oppose' : 'support'
  if (tokens.some((word) => disparaging.has(word) || word === 'too' || word === 'no'))
    return 'oppose'
  return /[“”"‘«„']/.test(text.replace(/\p{L}['’]\p{L}/gu, '')) || cueBase === 'brand'
    ? 'oppose'
    : 'describe'
}

function demands(tokens: readonly string[], direct: boolean): boolean {
  return tokens.some((word, at) => {
    const before = tokens[at - 1] ?? ''
    const next = tokens[at + 1] ?? ''
    if (negations.has(before)) return false
    if (word === 'needed' && /^(?:is|was|are|were)$/.test(before) && !tokens.includes('whether'))
      return true
    if (obliging.has(word)) {
      if (
        (word === 'need' || word === 'needs') &&
        (before === 'no' || before === 'the' || next === 'for')
      )
        return before === 'urgent'
      if (word === 'should' && /^(?:one|if|it|as|they)$/.test(before) && next !== 'be') return false
      if (/^(?:must|should)$/.test(word) && next === 'have') return false
      return !(next === 'not' && word === 'should' && before === 'one')
    }
    if (
      /^(?:have|has|had)$/.test(word) &&
      next === 'to' &&
      !negations.has(before) &&
      before !== 'not'
    )
      return !/^(?:say|admit|be)$/.test(tokens[at + 2] ?? '')
    if (
      commanding.has(word) &&
      (direct
        ? /^(?:we|i|wir|nous|and|would|now|also|still)$/
        : /^(?:we|i|wir|nous|and|he|she|they|it|would|who|now|also|still)$/
      ).test(before) &&
      !(word === 'expect' && before === 'still')
    )
      return !/^(?:to\s?know)$/.test(next)
    return word === 'rather' && next === 'see'
  })
}

const levelDemanded = (tokens: readonly string[]): boolean =>
  tokens.some(
    (word, at) =>
      (word === 'least' &&
        tokens[at - 1] === 'at' &&
        /^(?:\d.*|[€$£]|half|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty)$/.test(
          tokens[at + 1] ?? '',
        ) &&
        tokens.length < 40) ||
      (/^(?:plus|mehr)$/.test(word) &&
        /^(?:de|als)$/.test(tokens[at + 1] ?? '') &&
        negations.has(tokens[at - 1] ?? '')) ||
      (word === 'nothing' && /^(?:below|under|less|short)$/.test(tokens[at + 1] ?? '')) ||
      (levelWords.has(word) &&
        tokens.slice(Math.max(0, at - 3), at).some((one) => negations.has(one)) &&
        /^(?:\d.*|[€$£]|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(
          tokens[at + 1] ?? '',
        )),
  )

function refuses(tokens: readonly string[], { own, direct }: Judged): boolean {
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at] as string
    const before = tokens[at - 1] ?? ''
    const next = tokens[at + 1] ?? ''
    if (reluctant.has(word)) return true
    if (word === 'no' && next === 'more' && tokens[at + 2] === 'than') continue
    if (negations.has(word) && tokens.slice(at + 1, at + 7).includes('than')) continue
    if (
      word === 'no' &&
      /^(?:deal|reason|question|point|basis|room|way|case|place|more|concession|concessions|compromise|extension|alternative|war|mandate|need|intention|appetite|special|new|cuts|legal|justification)$/.test(
        next,
      )
    )
      return true
    if (!negations.has(word) || word === 'nobody' || word === 'nothing') continue
    const modal =
      modals.has(before) ||
      /^(?:cannot|can't|won't|wouldn't|couldn't|mustn't)$/.test(word) ||
      (/^(?:do|does|did|are|is|am)$/.test(before) && next === 'going')
    const volition =
      modal || /^(?:don't|doesn't|didn't|do|does|did)$/.test(word === 'not' ? before : word)
    const verb = negations.has(next) ? (tokens[at + 2] ?? '') : next
    if (
      /^(?:think|know|expect|believe|bet|see|say|rule|mean|guess|remember|want|mind|deny|exclude|yet|only|hopeful|sure|even|hide|speak|name|hear|care|doubt)$/.test(
        verb,
      )
    ) {
      if (verb === 'want' || (verb === 'see' && modals.has(before))) return true
      continue
    }
    const we =
      /^(?:we|i|wir|ich|nous|je|you|it|he|she|they|government|parliament|country|\p{L}+s)$/u.test(
        tokens
          .slice(Math.max(0, at - 3), at)
          .findLast((one) => !modals.has(one) && !/^(?:do|does|did|are|is|am)$/.test(one)) ?? '',
      )
    if (volition && (own || direct) && (we || own)) return true
    if (
      /^(?:accept|acceptable|possible|sign|enough|negotiable|agree|good|on|serious|realistic|fair|workable|credible|up)$/.test(
        verb,
      ) &&
      verb !== 'on'
    )
      return true
  }
  return false
}

function commits(tokens: readonly string[], { own, direct, cueBase }: Judged): boolean {
  const ours =
    own ||
    (direct && tokens.some((word) => /^(?:we|i|wir|ich|nous|je|our|we'll|we're|i'm)$/.test(word)))
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at] as string
    const next = tokens[at + 1] ?? ''
    if (
      /^(?:will|'ll|shall|would|werden|wird|we'll|i'll)$/.test(word) &&
      !negations.has(next) &&
      !/^(?:be|have|see|take|need|know|depend|show|remain|come|continue|rather|love|like)$/.test(
        next,
      )
    ) {
      if (cueBase === 'announce' || cueBase === 'confirm' || (ours && subjectIsOurs(tokens, at)))
        return true
    }
    if (
      /^(?:can|could)$/.test(word) &&
      ours &&
      /^(?:live|accept|agree|offer|carry|sign|support|imagine|pay|give|deliver|contribute|meet|settle|go)$/.test(
        next,
      )
    )
      return true
  }
  return (
    ours &&
    tokens.some(
      (word, at) =>
        /^(?:offered|offer|ready|willing|prepared|committed|agree|agreed|accept|accepted|welcome|support|backed|backs|back|prefer|propose|proposed|proposing|promise|promised|pledge|approve|happy|glad|pleased|sympathy|open|share)$/.test(
          word,
        ) &&
        !negations.has(tokens[at - 1] ?? '') &&
        !/^(?:the|a|an|hand|go|come|to|been|was|were|be|is)$/.test(tokens[at - 1] ?? ''),
    )
  )
}

/** The word before the modal is the speaker's side, or no other pronoun. */
const subjectIsOurs = (tokens: readonly string[], at: number): boolean =>
  !/^(?:you|that|this|there|who|which|nobody|everyone|people|what)$/.test(tokens[at - 1] ?? '')
