/**
 * Parses the command line, runs one verb and turns every outcome into an exit code: 0 done, 1 bad
 * input, 2 wrong usage, 3 a property does not hold, 130 cancelled. A user's mistake never shows a
 * stack trace.
 */
import { Command, CommanderError } from 'commander'
import { engineVersion } from '../version.ts'
import { surroundings, type Terminal } from './terminal.ts'
import type { VerbEntry } from './verb.ts'
import { verbs } from './verbs.ts'

/** @param world the terminal, when left out */
export async function runCommand(
  argv: readonly string[],
  world: Terminal = surroundings(),
): Promise<number> {
  let code = 0
  try {
    const called = argv.find((word) => !word.startsWith('-'))
    if (called === undefined && !argv.some((word) => /^(?:-h|--help|-V|--version)$/.test(word))) {
      const { tour } = await import('./tour.ts')
      return await tour(argv, world)
    }
    const program = newCommand('entente')
      .description('From a negotiation to a sourced, testable forecast.')
      .version(engineVersion)
      .showSuggestionAfterError()
      .addHelpText('after', '\nWithout a verb: a tour of the NATO summit of June 2025.')
    for (const entry of verbs) {
      await addVerb(
        program,
        entry,
        entry.name === called || (called === 'help' && argv.includes(entry.name)),
        (done) => {
          code = done
        },
      )
    }
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (world.signal.aborted) {
      world.say('cancelled')
      return 130
    }
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const { failureOf } = await import('./failure.ts')
    const failure = failureOf(error)
    if (failure === undefined) throw error
    world.say(failure.message)
    return failure.code
  } finally {
    world.release()
  }

  async function addVerb(
    program: Command,
    entry: VerbEntry,
    called: boolean,
    onDone: (code: number) => void,
  ): Promise<void> {
    const command = newCommand(entry.name).summary(entry.summary).description(`${entry.summary}.`)
    if (called) {
      const { verb } = await entry.load()
      verb.describe(command)
      for (const part of verb.parts ?? []) {
        await addVerb(command, part, argv.includes(part.name), onDone)
      }
      if (verb.parts === undefined) {
        command.action(async () => {
          onDone(await verb.run(command.args, command.opts(), world))
        })
      }
    } else {
      command.allowUnknownOption().allowExcessArguments()
    }
    program.addCommand(command)
  }

  function newCommand(name: string): Command {
    return new Command(name)
      .exitOverride()
      .configureOutput({ writeOut: world.print, writeErr: (text) => world.say(text.trimEnd()) })
      .helpCommand(true)
  }
}
