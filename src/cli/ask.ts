/** Questions about statements, one a line; answers from standard input. */
import { createInterface } from 'node:readline'
import type { Statement } from '../article/index.ts'
import { statementQuestion } from '../report/index.ts'
import { statementHash } from '../scenario/index.ts'
import type { Surroundings } from './verb.ts'

type Answer = 'accepted' | 'rejected' | 'open'

const answers: ReadonlyMap<string, Answer | 'stop'> = new Map([
  ['a', 'accepted'],
  ['y', 'accepted'],
  ['r', 'rejected'],
  ['n', 'rejected'],
  ['s', 'open'],
  ['', 'open'],
  ['q', 'stop'],
])

/** Verdicts by the hash of the statement. The end of the input ends the questions. */
export async function askAbout(
  statements: readonly Statement[],
  { say, colour, width, signal }: Surroundings,
): Promise<ReadonlyMap<string, Answer>> {
  const verdicts = new Map<string, Answer>()
  const input = createInterface({ input: process.stdin })
  const stop = () => input.close()
  signal.addEventListener('abort', stop, { once: true })
  const lines = input[Symbol.asyncIterator]()
  try {
    for (const [index, statement] of statements.entries()) {
      const hash = statementHash(statement)
      if (verdicts.has(hash)) continue
      const place = { number: index + 1, of: statements.length }
      say(statementQuestion(statement, place, { colour, width }))
      const answer = await nextAnswer(lines, say)
      if (answer === 'stop') break
      verdicts.set(hash, answer)
    }
  } finally {
    signal.removeEventListener('abort', stop)
    input.close()
  }
  return verdicts
}

async function nextAnswer(
  lines: AsyncIterator<string>,
  say: (text: string) => void,
): Promise<Answer | 'stop'> {
  for (;;) {
    const { value, done } = await lines.next()
    if (done === true) return 'stop'
    const answer = answers.get(String(value).trim().toLowerCase().slice(0, 1))
    if (answer !== undefined) return answer
    say(`found ${String(value).trim().slice(0, 40)}, expected a, r, s or q`)
  }
}
