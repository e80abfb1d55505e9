/** The command line, as a process of its own and in this one. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { runCommand } from '../src/cli/command.ts'

export interface Answer {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

const command = join(import.meta.dirname, '..', 'entente')

/** A real process, in the folder that this one is in. */
export function asProcess(...args: readonly string[]): Answer {
  return spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '' },
  })
}

/**
 * The same words and the same exit code without starting a process, for tests of what an answer says:
 * a start costs more than most answers. Each verb and each way it ends has a real process elsewhere.
 */
export async function inProcess(...args: readonly string[]): Promise<Answer> {
  let stdout = ''
  let stderr = ''
  const line = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`)
  const status = await runCommand(args, {
    signal: new AbortController().signal,
    colour: false,
    width: 80,
    print(text) {
      stdout += line(text)
    },
    say(text) {
      stderr += line(text)
    },
    release() {},
  })
  return { status, stdout, stderr }
}

/**
 * The answer to one of several refused calls; the first of each verb and exit code is that of a
 * real process.
 * @param before words before those of the calls
 */
export async function asRefused(
  refusals: readonly (readonly [args: readonly string[], code: number, ...rest: unknown[]])[],
  args: readonly string[],
  before: readonly string[] = [],
): Promise<Answer> {
  const code = refusals.find(([each]) => each === args)?.[1]
  const first = refusals.find(([[verb], exit]) => verb === args[0] && exit === code)
  return first?.[0] === args ? asProcess(...before, ...args) : inProcess(...before, ...args)
}
