/** What just happened, said once, and put away. */
import { notice } from '../state/workbench.ts'
import { words } from '../words/index.ts'

export function Notice() {
  const said = notice.value
  return (
    <div role="status">
      {said === undefined ? null : (
        <div class="notice">
          <span>{said}</span>
          <button
            type="button"
            class="link"
            onClick={() => {
              notice.value = undefined
            }}
          >
            {words.close}
          </button>
        </div>
      )}
    </div>
  )
}
