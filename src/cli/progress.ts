/** A progress bar on standard error, on a terminal only, for runs that take their time. */
import type { Progress } from '../ensemble/index.ts'

export interface Bar {
  update(progress: Progress): void
  stop(): void
}

/** Runs shorter than this show no bar, in milliseconds. */
const patience = 400

export async function progressBar(): Promise<Bar> {
  if (process.stderr.isTTY !== true) return { update() {}, stop() {} }
  const { default: progress } = await import('cli-progress')
  const bar = new progress.SingleBar(
    {
      format: '{bar} {percentage} % · {value} of {total} runs · {duration_formatted} so far',
      hideCursor: true,
      clearOnComplete: true,
      stream: process.stderr,
    },
    progress.Presets.shades_classic,
  )
  const started = performance.now()
  let shown = false
  return {
    update({ done, total }) {
      if (!shown && performance.now() - started < patience) return
      if (!shown) bar.start(total, done)
      shown = true
      bar.update(done)
    },
    stop() {
      if (shown) bar.stop()
    },
  }
}
