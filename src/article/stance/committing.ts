/** Whether words promise a step of the speaker’s own side, or accept one. */
import type { Judged } from './stance.ts'
import { negations } from './stance-words.ts'
import { firstPerson } from './threatening.ts'

export function commits(tokens: readonly string[], { own, direct, cueBase }: Judged): boolean {
  const ours = own || (direct && tokens.some((word) => firstPerson.test(word)))
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
      if (
        cueBase === 'announce' ||
        cueBase === 'confirm' ||
        (ours && subjectIsOurs(tokens, at) && (own || spoken(tokens, at)))
      )
        return true
    }
    if (
      /^(?:can|could)$/.test(word) &&
      ours &&
      !(
        next === 'go' &&
        tokens[at - 1] === 'it' &&
        !/^(?:up|down|as|to|beyond|further|higher|lower)$/.test(tokens[at + 2] ?? '')
      ) &&
      /^(?:live|accept|agree|offer|carry|sign|support|imagine|pay|give|deliver|contribute|meet|settle|go)$/.test(
        next,
      )
    )
      return true
  }
  if (direct && tokens.some((word, at) => word === 'be' && kept(tokens, at))) return true
  if (
    ours &&
    / (?:stand|stands|stood|standing|stick|sticks|stuck) (?:by|to) /.test(` ${tokens.join(' ')} `)
  )
    return true
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

/** In direct speech somebody else’s step is no promise: `they will sign`, `anyone who signs it will lose`. */
const spoken = (tokens: readonly string[], at: number): boolean =>
  !/^(?:they|he|she|it|them|who)$/.test(tokens[at - 1] ?? '')

/** The word before the modal is the speaker's side, or no other pronoun. */
const subjectIsOurs = (tokens: readonly string[], at: number): boolean =>
  !/^(?:you|that|this|there|who|which|nobody|everyone|people|what)$/.test(tokens[at - 1] ?? '')

/** `Every dollar will be published`: a promise in the passive. */
const kept = (tokens: readonly string[], at: number): boolean =>
  /^(?:will|shall)$/.test(tokens[at - 1] ?? '') &&
  /^(?:published|honou?red|paid|repaid|respected|kept|delivered|protected|returned|compensated|spared|released|refunded|reimbursed|restored|rebuilt|guaranteed)$/.test(
    tokens[at + 1] ?? '',
  )
