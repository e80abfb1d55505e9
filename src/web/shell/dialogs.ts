/** Which dialogue is open. */
import { signal } from '@preact/signals'

export type DialogName = 'open' | 'save' | 'keys'

export const dialog = signal<DialogName | undefined>(undefined)

export function openDialog(name: DialogName): void {
  dialog.value = name
}

export function closeDialog(): void {
  dialog.value = undefined
}
