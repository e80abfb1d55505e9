/** Whether words ask something of others, or name a level that must be. */
import { commands } from './commanding.ts'
import type { Judged } from './stance.ts'
import { commanding, levelWords, negations, obliging } from './stance-words.ts'

export function demands(
  tokens: readonly string[],
  { direct, own }: Pick<Judged, 'direct' | 'own'>,
): boolean {
  if (direct && commands(tokens)) return true
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
      if (/^needs?$/.test(word) && before === 'will' && next !== 'to') return false
      if (word === 'should' && /^(?:one|if|as)$/.test(before) && next !== 'be') return false
      if (
        word === 'should' &&
        /^(?:it|they)$/.test(before) &&
        /^(?:as|than|what|where|how)$/.test(tokens[at - 2] ?? '')
      )
        return false
      if (/^(?:must|should)$/.test(word) && next === 'have') return false
      return !(next === 'not' && word === 'should' && before === 'one')
    }
    if (
      /^(?:have|has|had)$/.test(word) &&
      next === 'to' &&
      !negations.has(before) &&
      before !== 'not' &&
      !(direct && /^(?:no|nobody)$/.test(tokens[0] ?? ''))
    )
      return (
        !/^(?:say|admit|be)$/.test(tokens[at + 2] ?? '') ||
        (tokens[at + 2] === 'be' &&
          /^(?:will|would|'ll|shall)$/.test(before) &&
          levelled(tokens, at + 3))
      )
    if (
      commanding.has(word) &&
      (direct
        ? /^(?:we|i|wir|nous|and|would|now|also|still)$/
        : /^(?:we|i|wir|nous|and|he|she|they|it|would|who|now|also|still)$/
      ).test(before) &&
      !(word === 'expect' && before === 'still')
    )
      return !/^(?:to\s?know)$/.test(next)
    if (
      !direct &&
      at > 0 &&
      at < 5 &&
      /^(?:want|wants|demand|demands|insist|insists)$/.test(word) &&
      /^\p{Ll}+s$|^(?:people|side|government|union|company|council|front)$/u.test(before) &&
      !negations.has(tokens[0] ?? '')
    )
      return true
    if (
      own &&
      at < 6 &&
      /^(?:require[sd]|demand(?:s|ed)|insist(?:s|ed)|needed|wanted|wants)$/.test(word)
    )
      return true
    return word === 'rather' && next === 'see'
  })
}

export const levelDemanded = (tokens: readonly string[]): boolean =>
  tokens.some(
    (word, at) =>
      (word === 'least' &&
        !(
          at < 3 &&
          tokens.slice(at + 2, at + 10).some((next) => /^(?:will|are|have|were)$/.test(next))
        ) &&
        tokens[at - 1] === 'at' &&
        /^(?:\d.*|[€$£]|half|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty)$/.test(
          tokens[at + 1] ?? '',
        ) &&
        tokens.length < 40) ||
      (/^(?:plus|mehr)$/.test(word) &&
        /^(?:de|als)$/.test(tokens[at + 1] ?? '') &&
        negations.has(tokens[at - 1] ?? '')) ||
      (word === 'nothing' && /^(?:below|under|less|short)$/.test(tokens[at + 1] ?? '')) ||
      (/^(?:fewer|less)$/.test(word) &&
        tokens[at + 1] === 'than' &&
        /^(?:anything|nothing|with|for|on|to|accept)$/.test(tokens[at - 1] ?? '') &&
        tokens.slice(Math.max(0, at - 8), at).some((one) => negations.has(one))) ||
      (levelWords.has(word) &&
        tokens.slice(Math.max(0, at - 6), at).some((one) => negations.has(one)) &&
        /^(?:\d.*|[€$£]|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(
          tokens[at + 1] ?? '',
        )),
  )

/** `it would have to be considerably more than 3%`: how high, long or good something has to be. */
const levelled = (tokens: readonly string[], from: number): boolean =>
  tokens
    .slice(from, from + 4)
    .some((word) =>
      /^(?:\d.*|more|less|fewer|at|no|nothing|above|below|over|under|well|closer|nearer|higher|lower|longer|shorter|bigger|smaller|better|fairer|stronger|binding|equal|free|open|permanent|credible|real|part|ready|there|\p{Ll}+ed|done|made|paid|met|put|cut|found|set|given|taken|shared)$/u.test(
        word,
      ),
    )
