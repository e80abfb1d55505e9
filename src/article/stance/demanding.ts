/** Whether words ask something of others, or name a level that must be. */
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
    if (
      own &&
      at < 6 &&
      /^(?:require[sd]|demand(?:s|ed)|insist(?:s|ed)|needed|wanted|wants)$/.test(word)
    )
      return true
    return word === 'rather' && next === 'see'
  })
}

const imperatives =
  /^(?:stop|give|show|pay|open|release|sign|publish|bring|take|keep|leave|send|cut|end|withdraw|drop|come|sit|listen|stay|build|find|lift|free|return|restore|rebuild|raise|lower|ban|scrap|fix|start|begin|treat|respect|spare|share|set|lay|prove|move|walk|help|join|hand|lend|hire|fund|freeze|delay|extend|protect|don't|do)$/

/** `Publish the advice.`, `Let people count the metres themselves.`: a sentence that begins with its verb. */
function commands(tokens: readonly string[]): boolean {
  return tokens.some((word, at) => {
    const before = tokens[at - 1]
    if (
      before !== undefined &&
      !/^[.!?;:]$/.test(before) &&
      !(at === 1 && /^(?:so|and|but|then|please)$/.test(before))
    )
      return false
    const next = tokens[at + 1] ?? ''
    if (word === 'let') return !/^(?:me|us|alone)$/.test(next)
    if (word === 'do') return next === 'not'
    return (
      imperatives.test(word) &&
      /^(?:\p{L}|['’])/u.test(next) &&
      !/^(?:it|no|is|are|was|were|will|has|would|can|must|me|of)$/.test(next)
    )
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
