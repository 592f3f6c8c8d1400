import { nextTick, watch } from 'vue'
import type { Ref } from 'vue'
import { focusHeading } from './focus-heading.ts'

/**
 * Takes the focus to a place when what had it goes from the page with a change, such as the button
 * of work that begins; whoever is elsewhere by then is left alone.
 *
 * @param place takes the focus: an element with `tabindex`
 */
export function useKeptFocus(place: Ref<HTMLElement | null>, change: () => unknown): void {
  watch(change, async () => {
    await nextTick()
    if (document.activeElement === document.body) place.value?.focus({ preventScroll: true })
  })
}

/** Takes the focus to the heading of the page when what had it is gone with a change. */
export async function keepFocus(): Promise<void> {
  await nextTick()
  if (document.activeElement === document.body) focusHeading()
}
