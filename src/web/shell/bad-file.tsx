/** A file with mistakes: its text, the lines marked, and under each what was found and expected. */
import type { Problem } from '../../scenario/index.ts'
import { badFile } from '../state/workbench.ts'
import { words } from '../words/index.ts'

/** Lines shown before and after a marked one. */
const around = 3

export function BadFileSheet() {
  const bad = badFile.value
  if (bad === undefined) return null
  const lines = bad.text.split(/\r?\n/)
  const byLine = Map.groupBy(bad.errors, ({ line }) => line)
  const shown = [...new Set([...byLine.keys()].flatMap((line) => near(line, lines.length)))]
  return (
    <section class="bad" aria-labelledby="bad-title">
      <div class="drawer-top">
        <h2 id="bad-title">{words.badFileTitle(bad.file, bad.errors.length)}</h2>
        <button
          type="button"
          class="link"
          onClick={() => {
            badFile.value = undefined
          }}
        >
          {words.close}
        </button>
      </div>
      <p class="note" role="alert">
        {words.badFileNote}
      </p>
      <ol>
        {shown
          .toSorted((a, b) => a - b)
          .map((line, i, all) => (
            <Line
              key={line}
              line={line}
              text={lines[line - 1] ?? ''}
              errors={byLine.get(line) ?? []}
              afterGap={i > 0 && all[i - 1] !== line - 1}
            />
          ))}
      </ol>
    </section>
  )
}

function near(line: number, last: number): readonly number[] {
  const from = Math.max(1, line - around)
  const to = Math.max(line, Math.min(last, line + around))
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

interface LineProps {
  readonly line: number
  readonly text: string
  readonly errors: readonly Problem[]
  readonly afterGap: boolean
}

function Line({ line, text, errors, afterGap }: LineProps) {
  return (
    <li class={errors.length > 0 ? 'marked' : undefined}>
      {afterGap ? <span class="gap">⋯</span> : null}
      {afterGap ? <span /> : null}
      <span>
        <span class="unseen">{words.line} </span>
        {line}
      </span>
      <code>{text.slice(0, 400)}</code>
      {errors.map((error) => (
        <p class="why" key={`${error.path} ${error.column}`}>
          <strong>{error.path}</strong>: {words.found} {error.found}, {words.expected}{' '}
          {error.expected}
          {error.suggestion === undefined ? '' : `; ${words.didYouMean(error.suggestion)}`}
        </p>
      ))}
    </li>
  )
}
