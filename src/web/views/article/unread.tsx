/** What looked like speech and was not read, and why. */
import { useState } from 'preact/hooks'
import type { Unread } from '../../../article/index.ts'
import { articleWords as w } from '../../words/index.ts'

export function UnreadList({ unread }: { readonly unread: readonly Unread[] }) {
  const [open, setOpen] = useState(false)
  if (unread.length === 0) return null
  return (
    <div class="unread">
      <p class="note">
        {w.unreadTitle(unread.length)}{' '}
        <button type="button" class="link act" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? w.hideWhy : w.showWhy}
        </button>
      </p>
      {open ? (
        <ul>
          {unread.map(({ start, text, why }) => (
            <li key={start}>{w.why(text, why)}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
