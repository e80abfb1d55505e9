/** The page with every text of its own marked, as if in a language that nobody speaks. */
import { join } from 'node:path'
import { mergeConfig, type Plugin } from 'vite'
import page from '../../vite.config.ts'

const words = join(import.meta.dirname, '..', '..', 'src', 'web', 'words')

/** Puts the marked words in the place of the English, file by file. */
const otherLanguage: Plugin = {
  name: 'other-language',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(join(words, 'en')) || id.endsWith('index.ts')) return undefined
    const name = /export const (\w+) = \{/.exec(code)?.[1] ?? ''
    const own = code.replace(`export const ${name} = {`, `const said = {`)
    const from = JSON.stringify(join(words, 'pseudo.fixture.ts'))
    return `import { marked } from ${from}\n${own}\nexport const ${name} = marked(said)\n`
  },
}

export default mergeConfig(page, { plugins: [otherLanguage] })
