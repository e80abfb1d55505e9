/**
 * `npm run pictures`: photographs the page as it is now into `docs/pictures/`, which the README shows.
 * Builds the page when its sources changed; needs a Chromium, as the tests do.
 */
import { join } from 'node:path'
import { openWorkbench } from '../test/page/page.fixture.ts'

interface Picture {
  readonly file: string
  readonly view: string
  readonly width: number
  readonly scheme: 'light' | 'dark'
  /** Pixels down; the whole page when left out. */
  readonly height?: number
}

const pictures: readonly Picture[] = [
  { file: 'article', view: 'article', width: 1280, scheme: 'light', height: 1000 },
  { file: 'positions', view: 'positions', width: 1280, scheme: 'light', height: 1000 },
  { file: 'forecast', view: 'forecast', width: 1280, scheme: 'light', height: 1080 },
  { file: 'forecast-dark', view: 'forecast', width: 1280, scheme: 'dark', height: 1080 },
  { file: 'forecast-390', view: 'forecast', width: 390, scheme: 'light', height: 1400 },
  { file: 'cost', view: 'cost', width: 1280, scheme: 'light', height: 1080 },
  { file: 'record', view: 'record', width: 1280, scheme: 'light', height: 1080 },
]

const folder = join(import.meta.dirname, 'pictures')
const workbench = await openWorkbench()
for (const { file, view, width, scheme, height } of pictures) {
  const { page } = await workbench.open(`#/${view}`, { width, scheme })
  if (height !== undefined) await page.setViewportSize({ width, height })
  await page.locator('h1').waitFor()
  // The slow models end after the quick ones; the picture shows all of them.
  await page.waitForTimeout(12_000)
  await page.screenshot({ path: join(folder, `${file}.png`) })
  await page.close()
}
await workbench.close()
