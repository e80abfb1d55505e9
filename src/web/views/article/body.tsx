/** The article: its text with the statements in it, and the same statements as a list to decide on. */
import { useEffect } from 'preact/hooks'
import { readingSays } from '../../../report/index.ts'
import { Answer } from '../../shell/answer.tsx'
import { article, wantArticle } from '../../state/article.ts'
import { articleWords as w } from '../../words/index.ts'
import { choose, onKey, reveal } from './act.ts'
import { Empty } from './empty.tsx'
import { List } from './list.tsx'
import { statements } from './statements.ts'
import { ArticleText } from './text.tsx'
import { UnreadList } from './unread.tsx'

export function Body() {
  wantArticle()
  useEffect(() => {
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  const own = article.value
  if (own === undefined) return <p class="empty">{w.loading}</p>
  if (own === null) return <Empty />
  const { answer, lead } = readingSays(own.reading)
  return (
    <>
      <Answer question={w.question} answer={answer} lead={lead} onNumber={showNumbered} />
      <div class="reading">
        <ArticleText article={own} />
        <div class="beside">
          <List />
          <UnreadList unread={own.reading.unread} />
        </div>
      </div>
    </>
  )
}

/** A number of the answer leads to the first statement that names one. */
function showNumbered(): void {
  const all = statements.value
  const first = all.find(({ statement }) => statement.numbers.length > 0) ?? all[0]
  if (first === undefined) return
  choose(first.statement.id)
  reveal('text', first.statement.id)
  reveal('list', first.statement.id)
}
