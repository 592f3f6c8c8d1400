import { ref } from 'vue'

/** `auto` follows the device. */
export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const preferenceKey = 'selfdata.theme'
const theme = ref<Theme>('auto')

/** Shows the theme that the person chose on this device. */
export function startTheme(): void {
  const kept = localStorage.getItem(preferenceKey)
  show(themes.find((known) => known === kept) ?? 'auto')
}

export function useTheme() {
  function choose(wanted: Theme): void {
    localStorage.setItem(preferenceKey, wanted)
    show(wanted)
  }
  return { theme, choose }
}

function show(wanted: Theme): void {
  theme.value = wanted
  const root = document.documentElement
  if (wanted === 'auto') root.removeAttribute('data-theme')
  else root.dataset['theme'] = wanted
}
