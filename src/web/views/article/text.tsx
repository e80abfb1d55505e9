/** The text as published; statements underlined in the colour of who speaks, and numbered. */
import type { ArticleAnswer, BlockView } from '../../clerk/calls.ts'
import { clearArticle } from '../../state/article.ts'
import { day } from '../../words/day.ts'
import { articleWords as w } from '../../words/index.ts'
import { choose, reveal } from './act.ts'
import { inkOf, type StatementView, selected, statements } from './statements.ts'

export function ArticleText({ article }: { readonly article: ArticleAnswer }) {
  const { text, blocks, published } = article
  const all = statements.value
  return (
    <section class="figure" aria-labelledby="article-title">
      <header>
        <div>
          <h2 id="article-title">
            {published === null ? w.textTitle : w.textTitleOn(day(published))}
          </h2>
          <p class="note">{w.textNote}</p>
        </div>
        <div class="controls">
          <button type="button" class="tool framed" onClick={clearArticle}>
            {w.another}
          </button>
        </div>
      </header>
      <div class="article">
        {blocks.map((block) => (
          <Block key={block.start} block={block} text={text} statements={all} />
        ))}
      </div>
    </section>
  )
}

interface BlockProps {
  readonly block: BlockView
  readonly text: string
  readonly statements: readonly StatementView[]
}

function Block({ block, text, statements: all }: BlockProps) {
  const content = pieces(block, text, all)
  if (block.kind === 'heading') return <h3>{content}</h3>
  return <p class={block.kind === 'paragraph' ? undefined : 'quiet'}>{content}</p>
}

function pieces({ start, end }: BlockView, text: string, all: readonly StatementView[]) {
  const parts = []
  let at = start
  for (const each of all) {
    const from = Math.max(start, each.statement.start)
    const to = Math.min(end, each.statement.end)
    if (from >= to) continue
    if (from > at) parts.push(text.slice(at, from))
    parts.push(
      <Mark
        key={each.statement.id}
        of={each}
        text={text.slice(from, to)}
        isFirst={from === each.statement.start}
        isLast={to === each.statement.end}
      />,
    )
    at = to
  }
  if (end > at) parts.push(text.slice(at, end))
  return parts
}

interface MarkProps {
  readonly of: StatementView
  readonly text: string
  /** A statement that goes over several blocks is found by its first part, and numbered at its last. */
  readonly isFirst: boolean
  readonly isLast: boolean
}

function Mark({ of, text, isFirst, isLast }: MarkProps) {
  const { id } = of.statement
  const isSelected = selected.value === id
  const kind = of.verdict === 'open' ? 'undecided' : of.verdict
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: J and K go through the statements
    <mark
      id={isFirst ? `t-${id}` : undefined}
      class={isSelected ? `statement ${kind} selected` : `statement ${kind}`}
      style={{ '--own': inkOf(of.group) }}
      onClick={() => {
        choose(id)
        reveal('list', id)
      }}
    >
      {isLast ? <Numbered text={text} number={of.number} /> : text}
    </mark>
  )
}

/** The number stays on the line of the last word. */
function Numbered({ text, number }: { readonly text: string; readonly number: number }) {
  const cut = text.search(/\S+\s*$/)
  return (
    <>
      {text.slice(0, cut)}
      <span class="together">
        {text.slice(cut)}
        <sup>{number}</sup>
      </span>
    </>
  )
}
