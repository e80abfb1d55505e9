/** What a statement does, in a language other than English: from its cue and the words of the language. */

import type { CueStance, StanceWords } from '../language/index.ts'
import type { Stance } from '../statement.ts'
import type { Condition } from './condition.ts'
import { lineOf } from './stance-turns.ts'
import {
  ceiling,
  floor,
  ownSide,
  prepared,
  reachable,
  refusedLevel,
  steps,
  untenable,
  unwilling,
} from './turns-abroad.ts'

export interface Abroad {
  readonly tokens: readonly string[]
  readonly text: string
  readonly cueStance: CueStance
  readonly cueBase: string
  readonly naming: boolean
  readonly negated: boolean
  readonly condition: Condition | null
  readonly direct: boolean
  readonly mixed: boolean
  readonly own: boolean
}

/** The first stance that fits. */
export function stanceAbroad(judged: Abroad, words: StanceWords): Stance {
  const { tokens, negated, condition, naming, direct } = judged
  const cueStance = willed(judged)
  const line = lineOf(tokens)
  const ours =
    judged.own ||
    (!direct &&
      (ownSide(line) ||
        (cueStance === 'commit' &&
          /^(?:ankündigen|annoncer|décider|beschließen|compter|envisager|erwägen)$/.test(
            judged.cueBase,
          )))) ||
    (!direct &&
      tokens.slice(0, 9).some((word) => /^(?:er|sie|man|il|elle|ils|elles)$/.test(word))) ||
    (direct &&
      tokens.some((word) => /^(?:wir|ich|uns|unser|unsere|nous|je|j'|notre|nos)$/.test(word)))
  if (cueStance === 'threaten' && !negated) return 'threaten'
  const judging = cueStance === 'say' || cueStance === 'commit' || cueStance === 'describe'
  if (judging && !negated && ours && (harms(tokens, words) || steps(line))) return 'threaten'
  if (
    cueStance === 'commit' &&
    !negated &&
    (announced(tokens) || (condition !== null && against(tokens)))
  )
    return 'threaten'
  if (condition !== null && conditional(condition, judged, words)) return 'condition'
  if (negated && !naming)
    return cueStance === 'oppose'
      ? 'describe'
      : cueStance === 'say' || cueStance === 'describe'
        ? 'describe'
        : 'oppose'
  if (naming) return named(judged, words)
  if (cueStance === 'demand')
    return direct && /\?\s*$/.test(judged.text) ? 'describe' : (requires(tokens, words) ?? 'demand')
  if (cueStance === 'oppose') return refusedLevel(line) ? 'demand' : 'oppose'
  if (cueStance === 'support') return 'support'
  if (cueStance === 'commit' && !direct) return against(tokens) ? 'oppose' : 'support'
  if (cueStance === 'describe')
    return judged.mixed && tokens.some((word) => words.disparaging.has(word))
      ? 'oppose'
      : 'describe'
  if (tokens.some((word) => words.reluctant.has(word)) || infeasible(tokens) || untenable(line))
    return 'oppose'
  if (levels(tokens) || floor(line)) return 'demand'
  if ((ours || direct) && ceiling(line)) return 'support'
  if (obliges(tokens, words) || (direct && commands(tokens, words))) return 'demand'
  if (
    refuses(tokens, words, ours || direct) ||
    ((direct || !/ (?:wir|ich) /.test(line)) && unwilling(line))
  )
    return 'oppose'
  if (tokens.some((word) => words.disparaging.has(word))) return 'oppose'
  if (prepared(line)) return 'support'
  if (
    ours &&
    (tokens.some((word) => words.willing.has(word)) || tokens.some((word) => words.announces(word)))
  )
    return 'support'
  if (
    tokens.some(
      (word, at) => words.favourable.has(word) && !words.negations.has(tokens[at - 1] ?? ''),
    )
  )
    return 'support'
  if (cueStance === 'commit') return 'support'
  return judged.mixed && !direct && !reachable(line) ? 'oppose' : 'describe'
}

/** `will die Abgabe senken` announces a step of one’s own; `will 5 Prozent` asks. */
const willed = ({ cueStance, cueBase, tokens, direct }: Abroad): CueStance =>
  !direct &&
  cueBase === 'wollen' &&
  tokens.length > 1 &&
  /^\p{Ll}{3,}(?:en|eln|ern)$/u.test(tokens.at(-1) ?? '') &&
  !/^(?:haben|sehen|wissen|bekommen|erreichen|durchsetzen|werden|millionen|milliarden|tonnen|wochen|stunden|monaten)$/.test(
    tokens.at(-1) ?? '',
  )
    ? 'commit'
    : cueStance

/** `ein Veto`, `Warnstreiks`: a step against others that is announced by its name. */
const announced = (tokens: readonly string[]): boolean =>
  tokens
    .slice(0, 3)
    .some((word) =>
      /^(?:\p{L}*(?:veto|klagen?|streiks?|boykotte?|austritt|rückzug|sanktionen|gegenmaßnahmen|vergeltung|blockaden?)|recours|grèves?|représailles|sanctions|boycott|plainte)$/u.test(
        word,
      ),
    )

/** `gegen jede Steuer zu stimmen`: an announcement that is against something. */
const against = (tokens: readonly string[]): boolean =>
  /^(?:gegen|contre)$/.test(tokens[0] ?? '') ||
  (tokens.some((word) => /^(?:gegen|contre)$/.test(word)) &&
    tokens.some((word) => /^(?:stimmen|klagen|voter|protestieren)$/.test(word))) ||
  (tokens.some((word) => /^(?:nicht|keine|keinen|kein)$/.test(word)) &&
    tokens.includes('zuzustimmen'))

/** An unwished-for level with a demand on the speaker’s own side is none. */
const requires = (tokens: readonly string[], words: StanceWords): Stance | undefined =>
  tokens.some((word) => words.willing.has(word)) && tokens.some((word) => word === 'festhalten')
    ? 'support'
    : undefined

function harms(
  tokens: readonly string[],
  { harm, negations, modals, announces }: StanceWords,
): boolean {
  return tokens.some((word, at) => {
    if (!harm.has(word)) return false
    if (tokens.slice(Math.max(0, at - 5), at).some((one) => negations.has(one))) return false
    return (
      announces(word) ||
      /r(?:a|ai|ons|ont|ait|aient|ions)$/.test(word) ||
      tokens.some((one) => modals.has(one)) ||
      tokens[at - 1] === 'zu' ||
      /zu\p{Ll}+en$/u.test(word) ||
      /^(?:de|d')$/.test(tokens[at - 1] ?? '')
    )
  })
}

function conditional(
  { marker }: Condition,
  { cueStance, tokens }: Abroad,
  words: StanceWords,
): boolean {
  if (cueStance === 'demand') return false
  if (cueStance === 'oppose')
    return /^(?:solange|tant que|tant qu'|es sei denn|à moins que|ohne|sans|bevor)/.test(marker)
  if (/^(?:ohne|sans)$/.test(marker))
    return tokens[0] === marker || tokens.some((word) => words.negations.has(word))
  return true
}

function named({ tokens, cueStance, text }: Abroad, words: StanceWords): Stance {
  if (cueStance === 'oppose' || cueStance === 'support') return cueStance
  if (
    tokens.some((word) =>
      /^(?:minimum|mindestens|notwendig|nötig|erforderlich|nécessaire|indispensable)$/.test(word),
    )
  )
    return 'demand'
  if (
    tokens.some((word) =>
      /^(?:möglich|wahrscheinlich|denkbar|possible|probable|envisageable|plausible|realistisch|réaliste)$/.test(
        word,
      ),
    )
  )
    return 'describe'
  if (tokens.some((word) => words.favourable.has(word)))
    return tokens.some((word) => words.negations.has(word)) ? 'oppose' : 'support'
  if (tokens.some((word) => words.disparaging.has(word) || words.reluctant.has(word)))
    return 'oppose'
  return /[„“”"»«]/.test(text) ? 'oppose' : 'describe'
}

const levels = (tokens: readonly string[]): boolean =>
  tokens.some((word, at) => {
    const next = tokens[at + 1] ?? ''
    const before = tokens[at - 1] ?? ''
    return (
      (/^(?:plus|moins)$/.test(word) && next === 'de' && /^(?:pas|rien)$/.test(before)) ||
      (/^(?:mehr|weniger)$/.test(word) &&
        next === 'als' &&
        /^(?:nicht|nichts|kein|keinen)$/.test(before)) ||
      (word === 'unter' && before === 'nichts') ||
      (/^(?:excéder|dépasser|descendre|überschreiten|übersteigen|unterschreiten)$/.test(word) &&
        tokens
          .slice(Math.max(0, at - 3), at)
          .some((one) => /^(?:doit|doivent|devra|devrait|darf|dürfe|dürfen|soll)$/.test(one)))
    )
  })

function obliges(tokens: readonly string[], { obliging, negations }: StanceWords): boolean {
  return tokens.some(
    (word, at) =>
      obliging.has(word) &&
      !negations.has(tokens[at + 1] ?? '') &&
      !negations.has(tokens[at - 1] ?? '') &&
      !(/^soll(?:en)?$/.test(word) && at === 0) &&
      !(/^m[uü]ss/.test(word) && tokens.slice(at + 1, at + 6).includes('nicht')),
  )
}

/** `wir verlangen`, `nous exigeons`: a verb of asking with the speaker as subject. */
const commands = (tokens: readonly string[], { commanding }: StanceWords): boolean =>
  tokens.some(
    (word, at) =>
      commanding.has(word) &&
      /^(?:wir|ich|nous|je|on)$/.test(tokens[at - 1] ?? tokens[at + 1] ?? ''),
  ) || tokens.some((word, at) => commanding.has(word) && /^(?:wir|ich)$/.test(tokens[at + 1] ?? ''))

/** `kommt nicht infrage`, `hors de question`. */
const infeasible = (tokens: readonly string[]): boolean =>
  tokens.some(
    (word, at) =>
      word === 'infrage' ||
      (word === 'frage' && tokens[at - 1] === 'in') ||
      (word === 'question' && (tokens[at - 2] === 'hors' || tokens[at - 1] === 'pas')) ||
      (word === 'tisch' && tokens[at - 2] === 'vom'),
  )

function refuses(
  tokens: readonly string[],
  { negations, modals, own }: StanceWords,
  ours: boolean,
): boolean {
  return tokens.some((word, at) => {
    if (!negations.has(word)) return false
    if (/^(?:kein|keine|keinen|keinerlei|keinem|keiner)$/.test(word)) return true
    if (word === 'ne' || word === "n'")
      return ours && /^(?:nous|je|il|elle|ils|elles|on)$/.test(tokens[at - 1] ?? '')
    if (/^(?:pas|jamais)$/.test(word))
      return (
        (ours && tokens.some((one) => /^(?:nous|je|j')$/.test(one))) ||
        /^(?:c'|n'|est|sont)$/.test(tokens[at - 1] ?? '')
      )
    const near = tokens.slice(Math.max(0, at - 7), at)
    const willed =
      near.some((one) => modals.has(one)) ||
      tokens.slice(at + 1, at + 4).some((one) => modals.has(one))
    const side = near.some((one) => own.has(one))
    return (willed && (side || ours)) || /^(?:ist|sei|sind|seien)$/.test(tokens[at - 1] ?? '')
  })
}
