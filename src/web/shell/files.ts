/** Files that the user drops, chooses or pastes. They stay in this browser. */
import { readOwn } from '../state/article.ts'
import { openText } from '../state/open.ts'
import { notice, viewId } from '../state/workbench.ts'
import { words } from '../words/index.ts'
import { closeDialog } from './dialogs.ts'

/** The reader’s own limit; a larger file is not even taken in. */
const mostBytes = 5_000_000

export async function openFile(file: File): Promise<void> {
  closeDialog()
  if (file.size > mostBytes) {
    notice.value = words.tooLarge(file.name)
    return
  }
  const text = await file.text()
  // Beside the article, a plain text or a page is another article.
  if (viewId.value === 'article' && /\.(?:txt|html?|md)$/i.test(file.name)) await readOwn(text)
  else await openText(file.name, text)
}

export async function openPasted(text: string): Promise<void> {
  closeDialog()
  if (text.trim() !== '') await openText(words.pastedFile, text)
}
