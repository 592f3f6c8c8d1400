import { nextTick } from 'vue'

/** Takes the focus to the first field that has to be mended, once the page says so. */
export async function focusInvalid(): Promise<void> {
  await nextTick()
  document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus()
}
