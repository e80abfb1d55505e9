/** `entente read`: what an article says, who said it and for whom, with the words themselves. */
import { read } from '../article/index.ts'
import { loadArticle, loadGazetteer } from '../node/index.ts'
import { readingJson, renderReadingText } from '../report/index.ts'
import { publishedOption } from './article-options.ts'
import { jsonText } from './json-text.ts'
import { UsageError, type Verb } from './verb.ts'

export const verb: Verb = {
  describe(command) {
    command
      .argument('<article>', 'a text or HTML file; - for standard input')
      .option(
        '--published <day>',
        'day of publication; taken from the text where it states one',
        publishedOption,
      )
      .option('--json', 'as JSON')
      .addHelpText('after', '\nExample:\n  entente read scenarios/nato-hague-2025/article.txt')
  },
  async run([path], options, { print, colour, width }) {
    if (path === undefined) throw new UsageError('expected an article')
    const { text, published: stated } = loadArticle(path)
    const published = (options.published as string | undefined) ?? stated
    const reading = read(text, { published, gazetteer: loadGazetteer() })
    print(
      options.json === true
        ? jsonText(readingJson(reading))
        : renderReadingText(text, reading, { colour, width }),
    )
    return 0
  },
}
