/** An empty table: the box to paste into, and the example one click away. */
import { useRef } from 'preact/hooks'
import { Answer } from '../../shell/answer.tsx'
import { openFile } from '../../shell/files.ts'
import { articleRefused, hasExample, readExample, readOwn } from '../../state/article.ts'
import { articleWords as w } from '../../words/index.ts'

export function Empty() {
  const box = useRef<HTMLTextAreaElement>(null)
  return (
    <>
      <Answer question={w.question} answer={w.emptyAnswer} lead={w.emptyLead} />
      {articleRefused.value === undefined ? null : (
        <p role="alert">{w.refused(articleRefused.value)}</p>
      )}
      <label class="unseen" for="article-paste">
        {w.paste}
      </label>
      <textarea id="article-paste" class="paste" ref={box} placeholder={w.paste} />
      <div class="controls">
        <button
          type="button"
          class="tool main"
          onClick={() => {
            const text = box.current?.value ?? ''
            if (text.trim() !== '') void readOwn(text)
          }}
        >
          {w.read}
        </button>
        <label class="tool framed file">
          {w.choose}
          <input
            type="file"
            class="unseen"
            accept=".txt,.html,.htm,.md,text/plain,text/html"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (file !== undefined) void openFile(file)
            }}
          />
        </label>
        {hasExample.value ? (
          <button type="button" class="link" onClick={() => void readExample()}>
            {w.example}
          </button>
        ) : null}
      </div>
    </>
  )
}
