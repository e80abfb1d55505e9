/** Questions and answers. */
import { behalfOf } from '../speaker/behalf.ts'
import type { Discourse, Speaker } from '../text/discourse.ts'
import type { Block } from '../text/structure.ts'
import type { Found } from './found.ts'
import { bounds, labelOf, statement } from './label.ts'

/** Questions and answers: marked `Q:` and `A:`, or by names, or paragraphs that ask and paragraphs that answer. */
export function interviewOf(
  blocks: readonly Block[],
  discourse: Discourse,
): (block: Block) => readonly Found[] | undefined {
  const questions = new Set<Block>()
  const answers = new Map<Block, number>()
  let asked = false
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue
    const items = block.sentences[0]?.items ?? []
    const mark = items[0]?.lower ?? ''
    const colon = items[1]?.text === ':' || items[1]?.text === '.'
    const last = block.sentences.at(-1)?.items.at(-1)
    if (colon && /^(?:q|question|frage)$/.test(mark)) {
      questions.add(block)
      asked = true
    } else if (colon && /^(?:a|answer|antwort|réponse|r)$/.test(mark))
      answers.set(block, items[2]?.start ?? block.start)
    else if (last?.text === '?' && block.quotations.length === 0 && labelOf(block) === undefined) {
      questions.add(block)
      asked = true
    } else if (asked && questions.size > 0 && block.quotations.length === 0)
      answers.set(block, items[labelOf(block)?.to ?? 0]?.start ?? block.start)
    if (last?.text !== '?') asked = false
  }
  if (questions.size < 2 || answers.size < 2) return () => undefined
  const speaker = interviewee(blocks, questions, discourse)
  if (speaker === null) return () => undefined
  return (block) => {
    if (questions.has(block)) return []
    const start = answers.get(block)
    if (start === undefined) return undefined
    const [from, to] = bounds(block, start)
    return [statement(from, to, speaker, null)]
  }
}

/** The person most spoken of before the first question. */
function interviewee(
  blocks: readonly Block[],
  questions: ReadonlySet<Block>,
  discourse: Discourse,
): Speaker | null {
  const first = blocks.find((block) => questions.has(block))
  const counts = new Map<string, number>()
  for (const { at, person } of discourse.cast.mentions) {
    if (person === null || first === undefined || at >= first.start) continue
    counts.set(person.name, (counts.get(person.name) ?? 0) + 1)
  }
  if (counts.size === 0) return introduced(blocks, first)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  const person =
    best === undefined ? undefined : discourse.cast.people.find(({ name }) => name === best[0])
  return person === undefined
    ? null
    : {
        name: person.name,
        mention: person.name,
        onBehalfOf: behalfOf(person, discourse),
        person,
        plural: false,
      }
}

/** `Folake Adeyemi has been …`: a name that the cast does not know opens the piece before the first question. */
function introduced(blocks: readonly Block[], first: Block | undefined): Speaker | null {
  for (const { kind, sentences } of blocks.slice(
    0,
    first === undefined ? 0 : blocks.indexOf(first),
  )) {
    if (kind !== 'paragraph') continue
    const items = sentences[0]?.items ?? []
    let to = 0
    while (to < 4 && /^\p{Lu}[\p{L}’'-]+$/u.test(items[to]?.text ?? '')) to++
    if (to !== 2 && to !== 3) continue
    const name = items
      .slice(0, to)
      .map(({ text }) => text)
      .join(' ')
    return { name, mention: name, onBehalfOf: null, person: null, plural: false }
  }
  return null
}
