/** Whether words refuse, deny or belittle. */
import type { Judged } from './stance.ts'
import { modals, negations, reluctant } from './stance-words.ts'

export function refuses(tokens: readonly string[], { own, direct }: Judged): boolean {
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at] as string
    const before = tokens[at - 1] ?? ''
    const next = tokens[at + 1] ?? ''
    if (reluctant.has(word)) return true
    if (word === 'no' && next === 'more' && tokens[at + 2] === 'than') continue
    if (negations.has(word) && tokens.slice(at + 1, at + 7).includes('than')) continue
    if (
      word === 'no' &&
      /^(?:deal|reason|question|point|basis|room|way|case|place|more|concession|concessions|compromise|extension|alternative|war|mandate|need|intention|appetite|special|new|cuts|legal|justification|second|further|bailout|talks|negotiations|return|retreat|delay|turning)$/.test(
        next,
      )
    )
      return true
    if (word === 'nobody' && direct && (/^(?:has|had)$/.test(next) || tokens[at + 2] === 'being'))
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
    if (direct && /^(?:cannot|can't)$/.test(word)) return true
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

/** `A collection plate is not a treaty`: a denial that stands for a refusal. */
export function belittles(tokens: readonly string[]): boolean {
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
