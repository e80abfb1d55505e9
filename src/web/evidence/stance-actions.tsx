/** What can be done about a stance: move it, or say that it is wrong. */
import { closeDrawer } from '../shell/drawer.tsx'
import { change, takeBack } from '../state/actions.ts'
import { isUnknown } from '../state/moved.ts'
import { addressOf } from '../state/route.ts'
import { actorId, changes, issueId, notice, scenario } from '../state/workbench.ts'
import { evidenceWords as w } from '../words/index.ts'

interface StanceActionsProps {
  readonly actor: string
  readonly issue: string
  readonly name: string
}

export function StanceActions({ actor, issue, name }: StanceActionsProps) {
  const path = `stances.${actor}.${issue}.position`
  const isWrong = isUnknown(changes.value[path])
  return (
    <>
      {isWrong ? <p>{w.isUnknown}</p> : null}
      <div class="controls">
        <button type="button" class="tool main" onClick={() => moveIt(actor, issue)}>
          {w.move}
        </button>
        {isWrong ? (
          <button type="button" class="tool framed" onClick={() => takeBack([path])}>
            {w.backAgain}
          </button>
        ) : (
          <button type="button" class="tool framed" onClick={() => markWrong(path, issue, name)}>
            {w.wrong}
          </button>
        )}
      </div>
    </>
  )
}

/** A position that is wrong is unknown: anywhere on the scale, and a judgement. */
function markWrong(path: string, issue: string, name: string): void {
  const scale = scenario.value?.issues.find(({ id }) => id === issue)?.scale
  if (scale === undefined) return
  const [low, high] = [Math.min(...scale), Math.max(...scale)]
  change({
    [path]: { low, mode: (low + high) / 2, high, distribution: 'uniform', basis: 'judgement' },
  })
  notice.value = w.markedWrong(name)
}

/** To the row of the actor among the positions, with its handle in hand. */
function moveIt(actor: string, issue: string): void {
  closeDrawer()
  issueId.value = issue
  actorId.value = actor
  location.hash = addressOf({ view: 'positions' })
  let tries = 0
  const seek = () => {
    const handle = document.getElementById(`mark-${actor}`)
    if (handle === null) {
      if (tries++ < 60) setTimeout(seek, 50)
      return
    }
    handle.scrollIntoView({ block: 'center' })
    handle.focus()
  }
  setTimeout(seek, 50)
}
