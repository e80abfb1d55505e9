/** How far the engine is, in words and as a line; and why a change has no answer. */
import { draws, forecast, progress, stale, whole } from '../state/workbench.ts'
import { number } from '../words/counts.ts'
import { words } from '../words/index.ts'

export function Progress() {
  // A forecast that is whole already is only worked out again.
  const now = whole.value ? undefined : progress.value
  const titles = forecast.value?.models
    .filter(({ id }) => stale.value.includes(id))
    .map(({ title }) => title)
  return (
    <div class="working">
      <div class="progress" aria-hidden="true">
        {now === undefined ? null : <div style={{ transform: `scaleX(${now.share})` }} />}
      </div>
      <p class="said">
        {now === undefined ? null : words.working(now.modelsDone, now.models, number(draws.value))}
        {titles === undefined || titles.length === 0
          ? null
          : ` · ${words.following(titles.join(', '))}`}
      </p>
    </div>
  )
}
