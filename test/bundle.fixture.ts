/** Vite in a process of its own: native code that falls over then takes no test worker along. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const home = join(import.meta.dirname, '..')
const vite = join(home, 'node_modules', 'vite', 'bin', 'vite.js')
const run = promisify(execFile)

/**
 * Bundles what a configuration names into a folder. A bundler that the system killed is started once
 * more; one that refuses its input is not.
 */
export async function bundle(configFile: string, outDir: string): Promise<void> {
  const options = ['--config', configFile, '--outDir', outDir, '--emptyOutDir']
  const start = () =>
    run(process.execPath, [vite, 'build', '--logLevel', 'error', ...options], { cwd: home })
  try {
    await start()
  } catch (error) {
    const { signal } = error as { readonly signal?: string | null }
    if (signal === null || signal === undefined) throw error
    console.warn(`the bundler ended with ${signal}; started once more`)
    await start()
  }
}
