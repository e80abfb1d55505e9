/** Texts of sources that lie beside a scenario. */
import { realpathSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { loadArticle } from './article.ts'

/**
 * Reads a source by its path. Undefined where no such file is there, and where a link leads out of
 * the folder.
 * @param scenario path of the scenario file
 */
export function sourceTexts(scenario: string): (path: string) => string | undefined {
  const folder = dirname(scenario)
  return (path) => {
    const file = join(folder, path)
    if (!(statSync(file, { throwIfNoEntry: false })?.isFile() ?? false)) return undefined
    const inside = relative(realpathSync(folder), realpathSync(file))
    return inside.startsWith('..') ? undefined : loadArticle(file).text
  }
}
