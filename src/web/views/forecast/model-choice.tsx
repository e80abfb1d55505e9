/** Which models run. All that apply, unless the reader chooses. */
import { models as registry } from '../../../models/index.ts'
import { ask } from '../../state/answers.ts'
import { forecast, models } from '../../state/workbench.ts'
import { words } from '../../words/index.ts'

const w = words.forecast

export function ModelChoice() {
  const chosen = models.value
  const skipped = forecast.value?.skipped ?? {}
  const runs = registry.filter(({ id }) => skipped[id] === undefined)
  const isOn = (id: string) => chosen === undefined || chosen.includes(id)
  const set = (id: string, on: boolean) => {
    const ids = registry.map((model) => model.id).filter((each) => (each === id ? on : isOn(each)))
    if (ids.length === 0) return
    models.value = ids.length === registry.length ? undefined : ids
    ask(false)
  }
  const n = runs.filter(({ id, baseline }) => isOn(id) && !baseline).length
  return (
    <details class="menu">
      <summary class="choice">{w.allModels(n)}</summary>
      <div class="menu-sheet">
        {registry.map(({ id, title, gist, baseline }) => (
          <label class="check" key={id}>
            <input
              type="checkbox"
              checked={isOn(id) && skipped[id] === undefined}
              disabled={skipped[id] !== undefined}
              onChange={({ currentTarget }) => set(id, currentTarget.checked)}
            />
            <span>
              {title} <span class="quiet">{skipped[id] ?? (baseline ? w.baseline : gist)}</span>
            </span>
          </label>
        ))}
      </div>
    </details>
  )
}
