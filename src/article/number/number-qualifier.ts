/** What qualifies a quantity: at least, up to, about; and the year it is to be reached by. */

import type { Qualifier } from '../statement.ts'
import type { Token } from '../text/token.ts'
import { roundCounts } from './number-abroad.ts'
import { qualifiers } from './number-words.ts'

export function targetYear(tokens: readonly Token[], from: number): { by?: number } {
  for (let at = from; at < Math.min(tokens.length - 1, from + 9); at++) {
    const { lower, kind } = tokens[at] as Token
    if (kind === 'number' && at > from && !/^(?:19|20)\d{2}$/.test(lower)) return {}
    if (
      /^(?:by|in|before|until|from|bis|d'ici)$/.test(lower) &&
      /^20\d{2}$/.test(tokens[at + 1]?.text ?? '')
    )
      return { by: Number(tokens[at + 1]?.text) }
  }
  return {}
}

const sorted = qualifiers
  .map(([words, qualifier]) => [words.split(' '), qualifier] as const)
  .sort(([a], [b]) => b.length - a.length)

const denied = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 6), at)
    .some(({ lower }) =>
      /^(?:not|cannot|no|nobody|none|never|won't|wouldn't|can't|refus(?:e|es|ed|ing)|reject(?:s|ed)?|oppos(?:e|es|ed)|pas|nicht|nie|jamais|refusent|refuser|refusait|refusé|exclut?|exclure|hors)$/.test(
        lower,
      ),
    )

/** `Unter fünf Prozent werde es keinen Abschluss geben`: German denies behind the quantity. */
function deniedBehind(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < Math.min(tokens.length, to + 10); at++) {
    const { lower, text } = tokens[at] as Token
    if (/^[.,;:!?]$/.test(text)) return false
    if (/^(?:nicht|kein|keine|keinen|niemals|nie)$/.test(lower)) return true
  }
  return false
}

/** `22 percent of any increase at most`, `299,000 tonnes and nothing below`: the limit stands last. */
function tailOf(tokens: readonly Token[], to: number): Qualifier | null {
  const after = tokens
    .slice(to, to + 8)
    .map(({ lower }) => lower)
    .join(' ')
  if (/^(?:(?:of|in|for) (?:\p{L}+ ){1,4})?(?:at (?:the )?(?:most|maximum))\b/u.test(after))
    return 'up to'
  if (
    /^(?:(?:of|in|for) (?:\p{L}+ ){1,4})?(?:at (?:the )?(?:very )?(?:least|minimum))\b/u.test(after)
  )
    return 'at least'
  if (
    /^(?:, )?(?:and|or) (?:nothing|not \p{L}+ \p{L}+|no) (?:below|less|under|lower|fewer)\b/u.test(
      after,
    )
  )
    return 'at least'
  if (/^(?:, )?(?:and|but) (?:nothing|no) (?:above|more|over|higher|beyond)\b/u.test(after))
    return 'up to'
  return null
}

export function qualifierOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  unit: string,
): Qualifier | null {
  for (const [words, qualifier] of sorted) {
    const start = from - words.length
    if (start >= 0 && words.every((word, index) => tokens[start + index]?.lower === word)) {
      if (
        /^(?:above|over|more|exceed|beyond|plus)$/.test(words[0] ?? '') &&
        words[1] !== 'mere' &&
        denied(tokens, start)
      )
        return 'up to'
      if (/^(?:below|under|less|fewer)$/.test(words[0] ?? '') && denied(tokens, start))
        return 'at least'
      const phrase = words.join(' ')
      if (
        /^(?:mehr als|über|au delà de|au-delà (?:de|d')|plus de)$/.test(phrase) &&
        (denied(tokens, start) || deniedBehind(tokens, to))
      )
        return 'up to'
      if (
        /^(?:weniger als|unter|sous|sous les|moins de)$/.test(phrase) &&
        (denied(tokens, start) || deniedBehind(tokens, to))
      )
        return 'at least'
      if (
        /^(?:over|über)$/.test(words[0] ?? '') &&
        /^(?:days|weeks|months|years|hours)$/.test(unit)
      )
        return null
      if (qualifier === 'up to' && words[0] === 'less' && tokens[start - 1]?.lower === 'nothing')
        return 'at least'
      if (
        qualifier === 'up to' &&
        (words[0] === 'less' || words[0] === 'below') &&
        /^(?:anything)$/.test(tokens[start - 1]?.lower ?? '')
      )
        return null
      return qualifier
    }
  }
  const tail = tailOf(tokens, to)
  if (tail !== null) return tail
  const after = tokens.slice(to, to + 10).map(({ lower }) => lower)
  const first = after.join(' ')
  if (
    /^or (?:more|above|over|higher)\b/.test(first) ||
    /^(?:plus(?=$| [.,;])|at the least|at least|minimum|als minimum)\b/.test(first)
  )
    return 'at least'
  if (
    /^or (?:less|fewer|below|under)\b/.test(first) ||
    /^(?:at most|at the most|maximum|, not (?:a|an|one) \p{L}+ more|, no more|and not (?:a|an|one) \p{L}+ more|and no more|höchstens)/u.test(
      first,
    )
  )
    return 'up to'
  if (/^and not (?:a|an|one) \p{L}+ (?:above|beyond|over)\b/u.test(first)) return 'up to'
  if (/^[^.;]{0,30}, (?:and )?not (?:a|an|one) \p{L}+ more/u.test(first)) return 'up to'
  if (
    /^(?:more )?(?:is|was|would be) (?:the|our|my|their) (?:most|maximum|ceiling|limit|outer limit|upper limit)\b/.test(
      first,
    )
  )
    return 'up to'
  if (
    /^(?:more )?(?:is|was|would be) (?:the|our|my|their|a) (?:very |bare |absolute )?(?:least|minimum|floor)\b/.test(
      first,
    ) ||
    /^für das minimum\b/.test(first)
  )
    return 'at least'
  if (/^or (?:so|thereabouts)\b/.test(first)) return 'about'
  if (/^(?:au moins|au minimum|mindestens|wenigstens)\b/.test(first)) return 'at least'
  if (/^(?:au plus|au maximum|maximal)\b/.test(first)) return 'up to'
  if (roundCounts.has(tokens[from]?.lower ?? '')) return 'about'
  return null
}
