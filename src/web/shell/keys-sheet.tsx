/** The list of keys. */
import { keyWords as w } from '../words/index.ts'
import { openDrawer } from './drawer.tsx'

export function showKeys(): void {
  openDrawer(w.title, Keys, w.kind)
}

function Keys() {
  return (
    <>
      {w.parts.map(({ title, keys }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl class="facts">
            {keys.map(([key, does]) => (
              <>
                <dt key={key}>{key}</dt>
                <dd>{does}</dd>
              </>
            ))}
          </dl>
        </section>
      ))}
    </>
  )
}
