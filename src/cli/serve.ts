/** `entente serve`: the page on the loopback interface, to nobody but this machine. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InvalidArgumentError } from 'commander'
import { FileError } from '../node/without-reader.ts'
import { servePage } from './page-server.ts'
import { type Surroundings, UsageError, type Verb } from './verb.ts'

const home = fileURLToPath(new URL('../../', import.meta.url))
const pageFolder = join(home, 'dist', 'page')

export const verb: Verb = {
  describe(command) {
    command
      .option('--port <n>', 'port; a free one when left out or taken', port)
      .addHelpText('after', '\nExample:\n  entente serve')
  },
  async run(words, { port: wanted }, surroundings) {
    if (words.length > 0) throw new UsageError(`found ${words[0]}, expected no argument`)
    if (!existsSync(join(pageFolder, 'index.html'))) build(surroundings)
    const page = await servePage(pageFolder, (wanted as number | undefined) ?? 0)
    surroundings.print(`Entente is at ${page.url}`)
    surroundings.say('Ctrl-C stops it.')
    await new Promise<void>((resolve) => {
      surroundings.signal.addEventListener('abort', () => resolve(), { once: true })
    })
    await page.close()
    return 0
  },
}

/** In a checkout the page is built when it is missing; a package brings it along. */
function build({ say }: Surroundings): void {
  const vite = join(home, 'node_modules', 'vite', 'bin', 'vite.js')
  if (!existsSync(vite)) {
    throw new FileError(`${pageFolder}: found nothing there, expected the built page`)
  }
  say('building the page (once, about half a minute) …')
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: home,
    encoding: 'utf8',
  })
  if (status !== 0) throw new FileError(`the page could not be built: ${stderr.trim()}`)
}

function port(text: string): number {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= 0 && value <= 65_535)) {
    throw new InvalidArgumentError('expected an integer from 0 to 65535')
  }
  return value
}
