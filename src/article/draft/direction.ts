/**
 * Which way a statement pulls on a scale from none to full: the side of its verb or noun, turned by
 * a refusal. A side is all that words without a number say.
 */
import type { Statement } from '../statement.ts'
import { stemOf, type Word, wordsIn } from './words.ts'

export type Side = 'up' | 'down'

const stems = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(stemOf))

const upward = stems(
  `increase raise rise grow boost strengthen expand extend step up intensify double triple keep maintain
   continue sustain restore renew rebuild resume normalise improve build deepen support back fund send
   deliver provide supply join sign ratify open reopen accept adopt introduce impose tighten put mend
   erhöhen steigern verstärken liefern augmenter renforcer maintenir`,
)

const downward = stems(
  `reduce cut lower decrease shrink halve ease loosen relax lift remove end stop halt suspend freeze
   withdraw retreat leave quit abandon drop scrap cancel block veto reject refuse limit cap curb restrict
   close sever break delay postpone weaken dilute slash phase abolish pull
   senken kürzen beenden aussetzen réduire baisser lever suspendre arrêter`,
)

const negations: ReadonlySet<string> = new Set(
  'not no never cannot nor neither without nicht kein keine nie pas jamais'.split(' '),
)

/** “not enough”, “too little”: whoever says so wants more, whatever else they do. */
const wantsMore =
  /\b(?:not|n[o’']t|never|no)\b[^.;]{0,60}\benough\b|\btoo (?:little|few|low|slow|weak|late)\b|\binsufficient/iu
const wantsLess =
  /\btoo (?:much|many|high|far|fast|generous|costly|expensive)\b|\bexcessive\b|\bunaffordable\b/iu

/** Null where the words take no side. */
export function sideOf({
  text: whole,
  stance,
  condition,
}: Pick<Statement, 'text' | 'stance' | 'condition'>): Side | null {
  // What must happen first is not what is wanted.
  const text = condition === null ? whole : whole.replace(condition, ' ')
  const words = wordsIn(text)
  if (wantsMore.test(text)) return 'up'
  if (wantsLess.test(text)) return 'down'
  if (stance === 'describe') return null
  let side: Side = 'up'
  const first = words.find(({ lower }) => upward.has(stemOf(lower)) || downward.has(stemOf(lower)))
  if (first !== undefined && downward.has(stemOf(first.lower))) side = 'down'
  const denied = words.filter((word) => negations.has(word.lower) && before(word, first)).length
  const turns = (stance === 'oppose' ? 1 : 0) + (denied % 2 === 1 && stance !== 'oppose' ? 1 : 0)
  return turns % 2 === 1 ? (side === 'up' ? 'down' : 'up') : side
}

/** A negation turns the verb that follows it soon. */
function before(word: Word, verb: Word | undefined): boolean {
  return verb === undefined || (word.end <= verb.start && verb.start - word.end < 30)
}
