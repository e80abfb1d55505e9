/** `entente completion`: words for the shell's Tab key. */
import { Command } from 'commander'
import { models } from '../models/index.ts'
import { UsageError, type Verb, type VerbEntry } from './verb.ts'
import { verbs } from './verbs.ts'

const shells = ['bash', 'zsh', 'fish'] as const

export const verb: Verb = {
  describe(command) {
    command
      .argument('<shell>', shells.join(' | '))
      .addHelpText('after', '\nExample:\n  eval "$(entente completion bash)"')
  },
  async run([found], _options, { print }) {
    const shell = shells.find((known) => known === found)
    if (shell === undefined) {
      throw new UsageError(`found ${found ?? 'nothing'}, expected ${shells.join(' | ')}`)
    }
    const words = await flagsByVerb()
    print(scripts[shell](words))
    return 0
  },
}

/** Parts and long options of each verb, asked of the verbs themselves. */
async function flagsByVerb(): Promise<Words> {
  const entries = verbs.map(async (entry) => [entry.name, await wordsOf(entry)] as const)
  return new Map(await Promise.all(entries))
}

/** Its parts by name, then the long options of it and of all its parts, each once. */
async function wordsOf({ name, load }: VerbEntry): Promise<readonly string[]> {
  const { verb } = await load()
  const command = new Command(name)
  verb.describe(command)
  const own = command.options.flatMap(({ long }) => (long ? [long] : []))
  const parts = verb.parts ?? []
  const below = await Promise.all(parts.map(wordsOf))
  return [...new Set([...parts.map((part) => part.name), ...own, ...below.flat()])]
}

type Words = ReadonlyMap<string, readonly string[]>

const modelIds = () => models.map(({ id }) => id).join(' ')

const scripts: Readonly<Record<(typeof shells)[number], (words: Words) => string>> = {
  bash: (words) => `_entente() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  case $before in
    --model|--models|models) COMPREPLY=($(compgen -W "${modelIds()}" -- "$word")); return;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...words.keys()].join(' ')}" -- "$word")); return
  fi
  case \${COMP_WORDS[1]} in
${[...words].map(([name, flags]) => `    ${name}) COMPREPLY=($(compgen -W "${flags.join(' ')}" -- "$word") $(compgen -f -- "$word"));;`).join('\n')}
  esac
}
complete -o filenames -F _entente entente`,
  zsh: (words) => `#compdef entente
_entente() {
  if (( CURRENT == 2 )); then
    compadd ${[...words.keys()].join(' ')}
    return
  fi
  case $words[CURRENT-1] in
    --model|--models|models) compadd ${modelIds()}; return;;
  esac
  case $words[2] in
${[...words].map(([name, flags]) => `    ${name}) compadd -- ${flags.join(' ')}; _files;;`).join('\n')}
  esac
}
compdef _entente entente`,
  fish: (words) =>
    [...words]
      .flatMap(([name, flags]) => [
        `complete -c entente -n __fish_use_subcommand -a ${name}`,
        ...flags.map(
          (flag) =>
            `complete -c entente -n '__fish_seen_subcommand_from ${name}' ${flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-a ${flag}`}`,
        ),
      ])
      .join('\n'),
}
