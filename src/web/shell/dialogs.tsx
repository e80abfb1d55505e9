/** The dialogues: opening a scenario, and saving what is on the bench. */
import { useEffect, useRef } from 'preact/hooks'
import { words } from '../words/index.ts'
import { closeDialog, type DialogName, dialog } from './dialogs.ts'
import { OpenDialog } from './open-dialog.tsx'
import { SaveDialog } from './save-dialog.tsx'

export function Dialogs() {
  const name = dialog.value
  return name === undefined ? null : <Framed key={name} name={name} />
}

function Framed({ name }: { readonly name: DialogName }) {
  const frame = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const own = frame.current
    if (own?.open === false) own.showModal()
    return () => own?.close()
  }, [])
  return (
    <dialog ref={frame} onClose={closeDialog} aria-labelledby="dialog-title">
      <div class="drawer-top">
        <h2 id="dialog-title">{name === 'open' ? words.openTitle : words.saveTitle}</h2>
        <button type="button" class="link" onClick={closeDialog}>
          {words.close} <span aria-hidden="true">✕</span>
        </button>
      </div>
      {name === 'open' ? <OpenDialog /> : <SaveDialog />}
    </dialog>
  )
}
