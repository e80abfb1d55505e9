/** The article as the first step of the story. */
import { readingSays } from '../../../report/index.ts'
import { article, wantArticle } from '../../state/article.ts'
import { whenQuiet } from '../../state/quiet.ts'
import { articleWords } from '../../words/index.ts'
import type { View } from '../view.ts'

let asked = false

export const articleStep: View = {
  id: 'article',
  name: articleWords.name,
  question: () => articleWords.question,
  step() {
    if (!asked) {
      asked = true
      whenQuiet(wantArticle)
    }
    const own = article.value
    if (own === undefined) return undefined
    return own === null ? articleWords.stepEmpty : readingSays(own.reading).step
  },
  follows: false,
  applies: () => true,
  load: () => import('./body.tsx'),
}
