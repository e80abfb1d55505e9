/** Standard output and error, colour, width and cancellation, decided once. */
import { writeSync } from 'node:fs'
import type { Surroundings } from './verb.ts'

export interface Terminal extends Surroundings {
  /** Lets go of the signal handlers. */
  release(): void
}

const widest = 100

export function surroundings(): Terminal {
  const controller = new AbortController()
  const cancel = () => controller.abort(new Error('cancelled'))
  process.on('SIGINT', cancel)
  process.on('SIGTERM', cancel)
  return {
    signal: controller.signal,
    colour: wantsColour(),
    width: Math.min(widest, process.stdout.columns || 80),
    print: (text) => write(1, text.endsWith('\n') ? text : `${text}\n`),
    say: (text) => write(2, text.endsWith('\n') ? text : `${text}\n`),
    release() {
      process.off('SIGINT', cancel)
      process.off('SIGTERM', cancel)
    },
  }
}

/** https://no-color.org: a value that is not empty switches colour off. */
function wantsColour(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0') return true
  return process.stdout.isTTY === true
}

/** Writes all of it, even to a slow pipe; a closed one ends the program quietly. */
function write(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text)
  let sent = 0
  while (sent < bytes.length) {
    try {
      sent += writeSync(descriptor, bytes, sent)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'EPIPE') process.exit(0)
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}
