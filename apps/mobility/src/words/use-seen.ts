import { onScopeDispose, shallowRef, watch } from 'vue'
import type { Ref } from 'vue'

/** Whether an element has come into sight, or nearly: what is far down need not be read yet. */
export function useSeen(element: Ref<HTMLElement | null>): Readonly<Ref<boolean>> {
  const isSeen = shallowRef(false)
  let stop = () => {}
  watch(element, (now) => {
    if (!now || isSeen.value) return
    if (!('IntersectionObserver' in globalThis)) {
      const timer = setTimeout(() => (isSeen.value = true), 300)
      stop = () => clearTimeout(timer)
      return
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        isSeen.value = true
        observer.disconnect()
      },
      { rootMargin: '120px' },
    )
    observer.observe(now)
    stop = () => observer.disconnect()
  })
  onScopeDispose(() => stop())
  return isSeen
}
