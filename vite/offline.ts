/** Tells the service worker which files make up the page, and when any of them has changed. */
import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

export function offline(): Plugin {
  return {
    name: 'entente-offline',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.keys(bundle)
          .filter((name) => !name.endsWith('.map') && name !== 'service-worker.js')
          .toSorted()
        const hash = createHash('sha256')
        for (const name of files) {
          const part = bundle[name]
          hash.update(name)
          if (part !== undefined) hash.update(part.type === 'chunk' ? part.code : part.source)
        }
        const worker = bundle['service-worker.js']
        if (worker?.type !== 'chunk') throw new Error('found no service-worker.js, expected one')
        const page = { version: hash.digest('hex').slice(0, 16), files }
        worker.code = `self.page=${JSON.stringify(page)};${worker.code}`
      },
    },
  }
}
