/** Light or dark: the system’s, until the reader chooses. */
import { signal } from '@preact/signals'

export type Theme = 'light' | 'dark'

const kept = 'entente-theme'

function stored(): Theme | undefined {
  try {
    const value = localStorage.getItem(kept)
    return value === 'light' || value === 'dark' ? value : undefined
  } catch {
    return undefined
  }
}

const system = matchMedia('(prefers-color-scheme: dark)')
export const theme = signal<Theme>(stored() ?? (system.matches ? 'dark' : 'light'))

system.addEventListener('change', ({ matches }) => {
  if (stored() === undefined) theme.value = matches ? 'dark' : 'light'
})

export function switchTheme(): void {
  theme.value = theme.value === 'dark' ? 'light' : 'dark'
  try {
    localStorage.setItem(kept, theme.value)
  } catch {
    // A browser that keeps nothing shows the system’s theme next time.
  }
}
