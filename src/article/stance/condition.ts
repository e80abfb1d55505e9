/** The words of a condition inside a statement. */

import { type Token, tokenise } from '../text/token.ts'
import { markers, weak } from './condition-markers.ts'

const verbal =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|goes|go|gets|takes|ends|opens|agrees|accepts|signs|fails|comes|brings|gives|makes|finds|keeps|pays|withdraws|stops|begins|starts|drops|refuses|\p{Ll}+ed|broke|went|came|took|gave|made|found|kept|paid|fell|left|met|got|ist|sind|hat|wird|est|sont|ne)$/u

/** Markers by their first word, in the order of the list. */
const byFirst = new Map<string, (readonly string[])[]>()
for (const marker of markers) {
  const [first = ''] = marker
  byFirst.set(first, [...(byFirst.get(first) ?? []), marker])
}

export interface Condition {
  readonly start: number
  readonly end: number
  readonly marker: string
}

/** The first condition of a stretch, from its marker to where its clause ends. */
export function conditionIn(text: string, start: number, end: number): Condition | null {
  const tokens = tokenise(text, start, end)
  for (let at = 0; at < tokens.length; at++) {
    const words = byFirst
      .get(tokens[at]?.lower ?? '')
      ?.find((marker) => marker.every((word, index) => tokens[at + index]?.lower === word))
    if (words === undefined) continue
    const marker = words.join(' ')
    if (weak.has(marker) && !holds(tokens, at, marker)) continue
    const to = withoutMark(tokens, at, clauseEnd(tokens, at, words.length))
    return { start: tokens[at]?.start ?? start, end: tokens[to - 1]?.end ?? end, marker }
  }
  return pairOfNegatives(tokens)
}

/** Markers that mean other things too: `should` only as an inversion, `after` only before an event that is awaited. */
function holds(tokens: readonly Token[], at: number, marker: string): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (marker === 'should')
    return (
      next !== undefined &&
      (/^(?:the|a|an|any|either|both|this|that|it|they|he|she|its|his|her|their|one|no|all|talks)$/.test(
        next.lower,
      ) ||
        /^\p{Lu}/u.test(next.text)) &&
      next.lower !== 'we'
    )
  if (marker === 'if')
    return (
      !isPurpose(tokens, at) &&
      !/^(?:as|even|ask|asked|wonder|wondered|see|know|whether|what)$/.test(before?.lower ?? '') &&
      !/^(?:anything|ever|possible|necessary|needed|required|any|at)$/.test(next?.lower ?? '')
    )
  if (marker === 'sollte' || marker === 'sollten')
    return (
      initial(tokens, at) &&
      (tokens.slice(at + 2).some(({ text }) => text === ',') ||
        (before?.text === ',' &&
          /^(?:der|die|das|den|es|er|sie|man|kein|keine|ein|eine|bis|sich)$|^\p{Lu}/u.test(
            next?.text ?? '',
          )))
    )
  if (marker === 'si') return next !== undefined
  if (
    marker === 'once' &&
    initial(tokens, at) &&
    next !== undefined &&
    /^(?:the|a|an|its|his|her|their|our|all|both|we|they|it|he|she)$/.test(next.lower)
  )
    return true
  if (
    marker === 'once' &&
    /^(?:somebody|someone|everybody|everyone|anybody|anyone|nobody|they|we|he|she|you|i)$/.test(
      next?.lower ?? '',
    )
  )
    return true
  if (marker === 'once')
    return (
      next !== undefined &&
      next.kind !== 'mark' &&
      !/^(?:again|more|a|and|said|upon|before)$/.test(next.lower) &&
      before?.lower !== 'at' &&
      before?.lower !== 'only' &&
      tokens.slice(at + 1, at + 12).some(({ lower }) => verbal.test(lower))
    )
  if (marker === 'after') return awaited(tokens, at)
  if (marker === 'without' || marker === 'ohne' || marker === 'sans')
    return initial(tokens, at) || negative(tokens, at)
  if (marker === 'until' || marker === 'solange')
    return (
      (next !== undefined &&
        !/^\d|^(?:the|after|christmas|easter|midnight|noon|dawn|dusk|tomorrow|tonight|today|summer|autumn|spring|winter|next|then|now|late|early|mid|end|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
          next.lower,
        )) ||
      sameSentence(tokens, at + 1, at + 14).some(({ lower }) =>
        /^(?:is|are|has|have|was|were|had|will|would)$/.test(lower),
      )
    )
  if (marker === 'provided' && at === 0) return true
  if (marker === 'provided')
    return (
      before?.text === ',' ||
      /^(?:others|all|both|they|we|you|he|she)$/.test(next?.lower ?? '') ||
      (next !== undefined &&
        !/^(?:by|for|with|to)$/.test(next.lower) &&
        tokens.slice(at + 1, at + 12).some(({ lower }) => verbal.test(lower)) &&
        before !== undefined &&
        !/^(?:is|are|was|were|be|been|has|have|had)$/.test(before.lower))
    )
  if (marker === 'subject') return next?.lower === 'to'
  if (marker === 'had' || marker === 'were')
    return (
      initial(tokens, at) &&
      (at === 0 || /^[.!;]$/.test(tokens[at - 1]?.text ?? '')) &&
      /^(?:the|a|an|it|they|we|he|she|you|this|that|its|their|our)$/.test(next?.lower ?? '') &&
      tokens.slice(at, at + 24).some(({ text }) => text === ',') &&
      tokens.at(-1)?.text !== '?'
    )
  if (marker === 'as soon as') return tokens[at + 3]?.lower !== 'possible'
  return true
}

/** `if people are to bury the dead`: what something is for, not what it hangs on. */
const isPurpose = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 2, at + 6)
    .some(
      ({ lower }, index) => /^(?:is|are)$/.test(lower) && tokens[at + 3 + index]?.lower === 'to',
    )

/** The next words of the same sentence. */
function sameSentence(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const next = tokens.slice(from, to)
  const end = next.findIndex(({ text }) => /^[.!?;]$/.test(text))
  return end < 0 ? next : next.slice(0, end)
}

const initial = (tokens: readonly Token[], at: number): boolean =>
  at === 0 ||
  /^[,;—–.]$/.test(tokens[at - 1]?.text ?? '') ||
  /^(?:but|and|that|because)$/.test(tokens[at - 1]?.lower ?? '')
const negative = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 12), at)
    .some(({ lower }) =>
      /^(?:no|not|never|cannot|nothing|nobody|can't|won't|impossible|neither|kein|keine|nicht|pas)$/.test(
        lower,
      ),
    )
const awaited = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 14), at)
    .some(({ lower }) =>
      /^(?:should|will|would|can|could|only|must|possible|ready|may)$/.test(lower),
    ) &&
  !/^\d|^(?:all|that|monday|tuesday|wednesday|thursday|friday|which)$/.test(
    tokens[at + 1]?.lower ?? '',
  ) &&
  !/^(?:them|us|it|him|her|me|you)$/.test(tokens[at + 1]?.lower ?? '') &&
  !tokens
    .slice(at + 1, at + 8)
    .some(({ lower }) => /^(?:years?|months?|weeks?|days?|hours?)$/.test(lower))

/** Marks at the end of the statement are no part of its condition. */
function withoutMark(tokens: readonly Token[], at: number, to: number): number {
  let end = to
  while (end > at + 1 && /^[,.;:!?…“”’"«»‹›]$/.test(tokens[end - 1]?.text ?? '')) end--
  return end
}

/**
 * `without the sale a care home would close`, `if they come back we’ll talk`: where the main clause begins
 * that no comma parts: at the last pronoun or article before its modal.
 */
function mainClause(tokens: readonly Token[], from: number, marker: string): number | undefined {
  const noun = /^(?:without|ohne|sans)$/.test(marker)
  const modal = tokens.findIndex(
    ({ lower, text }, index) =>
      index > from &&
      (/^(?:would|will|could|can|cannot|won't|wouldn't|must|should|\p{L}+'(?:ll|d))$/u.test(
        lower,
      ) ||
        (noun && /^(?:is|are|there's)$/.test(lower))) &&
      text !== '',
  )
  if (modal < 0 || tokens.slice(from, modal).some(({ text }) => /^[,.;:!?]$/.test(text)))
    return undefined
  if (/^\p{L}+'(?:ll|d)$/u.test(tokens[modal]?.lower ?? '')) return modal
  for (let at = modal - 1; at > from; at--) {
    const { lower, text } = tokens[at] as Token
    const before = tokens[at - 1]?.lower ?? ''
    const opens =
      /^(?:the|a|an|its|his|her|their|our|my|this|these|it|he|she|they|we|i|you|there|nobody|no)$/.test(
        lower,
      ) ||
      (noun && /^\p{Lu}/u.test(text) && !/^\p{Lu}/u.test(tokens[at - 1]?.text ?? ''))
    if (!opens) continue
    return noun && joining.test(before) ? undefined : joining.test(before) ? undefined : at
  }
  return undefined
}

const joining =
  /^(?:of|in|on|at|by|for|with|from|to|into|and|or|that|than|over|under|about|after|before|as|whether)$/

/** `Ohne Ausnahme werde man …`: the verb that follows the noun, before any comma. */
function germanVerb(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from + 1; at < tokens.length; at++) {
    const { text, lower } = tokens[at] as Token
    if (/^[,.;:!?–—]$/.test(text)) return undefined
    if (
      /^\p{Lu}|^\d/u.test(tokens[at - 1]?.text ?? '') &&
      /^\p{Ll}{2,}(?:t|te|ten|en|e|ird|sei|ann|uss|arf|oll|ill|ab|ieb)$|^(?:ist|sind|war|hat|sei)$/u.test(
        text,
      ) &&
      !/^(?:seit|mit|zwischen|neben|wegen|ohne|gegen|unter|und|oder|samt|statt|im|bei|heute|heuten)$/.test(
        lower,
      )
    )
      return at
  }
  return undefined
}

/** To the next comma at which the main clause goes on, or to the end of the sentence. */
function clauseEnd(tokens: readonly Token[], at: number, length: number): number {
  const first = initial(tokens, at)
  const marker = tokens[at]?.lower ?? ''
  if (first && /^(?:if|without|unless|once)$/.test(marker)) {
    const main = mainClause(tokens, at + length, marker)
    if (main !== undefined) return main
  }
  if (first && marker === 'ohne') {
    const verb = germanVerb(tokens, at + length)
    if (verb !== undefined) return verb
  }
  for (let to = at + length; to < tokens.length; to++) {
    const { text } = tokens[to] as Token
    if (/^[.!?;:—–…]$/.test(text) && tokens[to]?.start !== undefined && to > at + length) return to
    if (text === ',' && first && to > at + length) return to
    if (
      text === ',' &&
      to > at + length &&
      /^(?:and|but|while|which|then|adding|not|or)$/.test(tokens[to + 1]?.lower ?? '')
    )
      return to
    if (/[“”"«»]/.test(text)) continue
  }
  return tokens.length
}

/** `No cash, no crossing`. */
function pairOfNegatives(tokens: readonly Token[]): Condition | null {
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.lower !== 'no' && tokens[at]?.lower !== 'kein' && tokens[at]?.lower !== 'keine')
      continue
    for (let comma = at + 2; comma < Math.min(tokens.length, at + 5); comma++)
      if (
        tokens[comma]?.text === ',' &&
        /^(?:no|keine?)$/.test(tokens[comma + 1]?.lower ?? '') &&
        tokens.length - comma <= 6
      )
        return {
          start: tokens[at]?.start ?? 0,
          end: tokens[withoutMark(tokens, at, tokens.length) - 1]?.end ?? 0,
          marker: 'no',
        }
  }
  return null
}
