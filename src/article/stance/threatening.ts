/** Whether words announce a step that hurts others or leaves the table. */
import type { Judged } from './stance.ts'
import { presses } from './stance-turns.ts'
import { harmfulSteps, modals, negations } from './stance-words.ts'

export function threatens(
  tokens: readonly string[],
  { cueStance, cueBase, own, condition, direct, negated, text, start }: Judged,
): boolean {
  if (cueStance === 'threaten') return !negated
  if (!['say', 'commit', 'describe'].includes(cueStance) || negated) return false
  if (/^(?:propose|offer|table|suggest|float|moot|put|bring|agree)$/.test(cueBase)) return false
  if (condition !== null && consent.test(` ${tokens.join(' ')} `)) return false
  const harm = harmAhead(tokens) || harmfulPhrase(tokens)
  const ours = own || (direct && tokens.some((word) => firstPerson.test(word)))
  if (/^(?:warn|say|tell|threaten|announce)$/.test(cueBase) && harmSuffered(tokens, suffered))
    return true
  if (/^(?:warn|threaten|vow)$/.test(cueBase) && harmSuffered(tokens, decreed)) return true
  if (harm && condition !== null && cueStance === 'say' && presses(wordsOf(condition, text, start)))
    return true
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

/** `would refuse permission unless …`: consent withheld, which is no threat. */
const consent =
  / (?:refuse|withhold|deny|delay) (?:its |their |his |her |our |planning |any |final |formal )?(?:permission|consent|approval|assent|agreement|signature|licen[cs]e|support|backing|payment|release|funds|funding) /

/** `we`, `I`, and what they are drawn together to. */
export const firstPerson = /^(?:(?:we|i)(?:['’](?:ll|m|re|ve|d))?|wir|ich|nous|je|j['’]?|our|my)$/

const wordsOf = (condition: { start: number; end: number }, text: string, from: number): string =>
  text.slice(condition.start - from, condition.end - from)

/** `will be shot down`: what others will suffer. */
const harmSuffered = (tokens: readonly string[], steps: RegExp): boolean =>
  tokens.some(
    (word, at) =>
      word === 'be' && modals.has(tokens[at - 1] ?? '') && steps.test(tokens[at + 1] ?? ''),
  )

const suffered =
  /^(?:shot|met|seized|expelled|punished|answered|sanctioned|struck|treated|arrested|blocked|vetoed|cleared|enforced|prosecuted|sued|fined|evicted)$/
/** Steps that only somebody with power over others takes: in a warning they are that speaker’s own. */
const decreed =
  /^(?:sent|deployed|withheld|suspended|frozen|imposed|withdrawn|taxed|cancelled|canceled|revoked|docked|dismissed|stripped|enforced|replaced|recalled|banned|barred|confiscated)$/

const phrases = [
  'vote against',
  'vote it down',
  'vote down',
  'vote no',
  'lock out',
  'lock them out',
  'go to court',
  'in court',
  'to court',
  'go it alone',
  'set its own',
  'set our own',
  'set their own',
  'go its own way',
  'go our own way',
  'call off',
  'respond in kind',
  'reply in kind',
  'hit back',
  'pull the plug',
  'turn off the tap',
  'turn off the taps',
  'down tools',
  'take to the streets',
  'lie down in front',
  'take action',
  'take legal action',
  'tear up',
  'bring down',
  'stay away',
  'return to the trenches',
  'return to war',
  'go back to war',
  'take up arms',
  'resume fighting',
].map((words) => ` ${words} `)

/** Harmful steps of more than one word, said of the future or as what follows: `we go to court`. */
function harmfulPhrase(tokens: readonly string[]): boolean {
  const line = ` ${tokens.join(' ')} `
  if (!phrases.some((words) => line.includes(words))) return false
  return (
    tokens.some(
      (word) =>
        modals.has(word) || /^(?:to|we'll|i'll|it'll|they'll|he'll|she'll|going|we|if)$/.test(word),
    ) && !tokens.some((word) => negations.has(word) && !/^(?:no|nobody|nothing)$/.test(word))
  )
}

/** `I’m not going to defend them`: help withheld. */
const withheld = (tokens: readonly string[]): boolean =>
  tokens.some(
    (word, at) =>
      /^(?:defend|protect|help|supply|rescue)$/.test(word) &&
      tokens.slice(Math.max(0, at - 3), at).some((one) => negations.has(one)),
  )

/** `resume operations`, unlike `resume talks`. */
const fights = (tokens: readonly string[], at: number): boolean =>
  tokens
    .slice(at + 1, at + 4)
    .some((word) =>
      /^(?:operations?|fire|fighting|strikes?|striking|bombing|shelling|attacks?|offensive|hostilities|raids?|war)$/.test(
        word,
      ),
    )

/** A harmful step right after a modal or `to`. */
function harmAhead(tokens: readonly string[]): boolean {
  for (let at = 1; at < tokens.length; at++) {
    const word = tokens[at] as string
    if (!harmfulSteps.has(word) && !(word === 'resume' && fights(tokens, at))) continue
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
        /^(?:due|time|soon|shortly|later|request|requests|inquiries|enquiries|letter|offer|proposal|writing|war|fighting|gap|deficit|violence|shooting|fire|open|room|emissions|question|questions|door|doors|talks|crisis|conflict)$/.test(
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
