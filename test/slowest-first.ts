/**
 * The order of the files: those that take longest first, so that no worker waits at the end for the
 * last of them. Vitest's own order needs durations of an earlier run, which a fresh clone has not.
 */
import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** From the longest on; what is not named comes after, browsers and commands before the rest. */
const slowest = [
  'test/docs.test.ts',
  'test/page/everybody.test.ts',
  'test/page/read.test.ts',
  'test/page/evidence.test.ts',
  'test/cli.test.ts',
  'test/record.test.ts',
  'test/draft.test.ts',
  'test/page/',
  'test/ledger-page.test.ts',
  'test/ledger-cost.test.ts',
  'src/article/hostile.test.ts',
  'src/scenario/hostile.test.ts',
  'test/',
]

export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const path = relative(this.ctx.config.root, moduleId)
      const at = slowest.findIndex((name) => path.startsWith(name))
      return at === -1 ? slowest.length : at
    }
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}
