/** The page: static files that any host can serve, under any path. */
import { preact } from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { firstChunk } from './vite/first-chunk.ts'
import { offline } from './vite/offline.ts'
import { record } from './vite/record.ts'
import { scenarios } from './vite/scenarios.ts'
import { tables } from './vite/tables.ts'

export default defineConfig({
  root: 'src/web',
  base: './',
  plugins: [
    preact({ devToolsEnabled: false, prefreshEnabled: false }),
    scenarios(),
    record(),
    tables(),
    offline(),
  ],
  build: {
    outDir: '../../dist/page',
    emptyOutDir: true,
    target: 'es2024',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'src/web/index.html', 'service-worker': 'src/web/service-worker.ts' },
      output: {
        codeSplitting: { groups: [firstChunk()] },
        entryFileNames: ({ name }) =>
          name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js',
      },
    },
  },
  worker: { format: 'es' },
})
