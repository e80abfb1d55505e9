/** Work that can wait until the first forecast is on the screen. */

/** Milliseconds after which it is done in any case. */
const longestWait = 4000

export function whenQuiet(work: () => void): void {
  const start = () => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: longestWait })
    else setTimeout(work, 200)
  }
  if (document.readyState === 'complete') start()
  else addEventListener('load', start, { once: true })
}
