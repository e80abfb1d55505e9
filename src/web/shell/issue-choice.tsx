/** Which issue is in view: a list, or tabs where there is room for them. */
import type { IssueView } from '../../report/index.ts'
import { issueId } from '../state/workbench.ts'
import { words } from '../words/index.ts'

interface IssueChoiceProps {
  readonly issues: readonly IssueView[]
  readonly current: IssueView
}

export function IssueSelect({ issues, current }: IssueChoiceProps) {
  if (issues.length < 2) return null
  return (
    <select
      class="choice"
      aria-label={words.issue}
      value={current.id}
      onChange={({ currentTarget }) => {
        issueId.value = currentTarget.value
      }}
    >
      {issues.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  )
}

export function IssueTabs({ issues, current }: IssueChoiceProps) {
  if (issues.length < 2) return null
  const go = (by: number) => {
    const to = issues[(issues.indexOf(current) + by + issues.length) % issues.length]
    issueId.value = to?.id
    document.getElementById(`tab-${to?.id}`)?.focus()
  }
  return (
    <>
      <span class="narrow-only">
        <IssueSelect issues={issues} current={current} />
      </span>
      <div class="tabs" role="tablist" aria-label={words.issue}>
        {issues.map(({ id, title }) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === current.id}
            tabIndex={id === current.id ? 0 : -1}
            onClick={() => {
              issueId.value = id
            }}
            onKeyDown={(event) => {
              if (event.key === 'ArrowRight') go(1)
              if (event.key === 'ArrowLeft') go(-1)
            }}
          >
            {title}
          </button>
        ))}
      </div>
    </>
  )
}
