/** Scenarios of the project, and the user’s own: by file, by paste, or dropped anywhere. */
import { useRef } from 'preact/hooks'
import { batchOpen } from '../state/fresh.ts'
import { openProject } from '../state/open.ts'
import { catalogue } from '../state/workbench.ts'
import { day } from '../words/day.ts'
import { words } from '../words/index.ts'
import { closeDialog } from './dialogs.ts'
import { openFile, openPasted } from './files.ts'

export function OpenDialog() {
  const pasted = useRef<HTMLTextAreaElement>(null)
  return (
    <>
      <h3>{words.ofTheProject}</h3>
      <ul>
        {catalogue.value.map(({ file, title, asOf }) => (
          <li key={file}>
            <button
              type="button"
              class="pick"
              onClick={() => {
                closeDialog()
                batchOpen()
                void openProject(file)
              }}
            >
              <strong>{title}</strong> <span class="quiet">{words.asOf(day(asOf))}</span>
            </button>
          </li>
        ))}
      </ul>
      <h3>{words.yourOwn}</h3>
      <p class="note">{words.dropHere}</p>
      <div class="row">
        <label class="tool framed file">
          {words.chooseFile}
          <input
            type="file"
            class="unseen"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (file !== undefined) void openFile(file)
            }}
          />
        </label>
      </div>
      <h3>
        <label for="pasted">{words.paste}</label>
      </h3>
      <textarea id="pasted" ref={pasted} spellcheck={false} />
      <div class="row">
        <button
          type="button"
          class="tool main"
          onClick={() => void openPasted(pasted.current?.value ?? '')}
        >
          {words.readPasted}
        </button>
      </div>
    </>
  )
}
