import { onScopeDispose, shallowRef, watch } from 'vue'
import type { Ref } from 'vue'

/** Milliseconds after which all of a page is read: whoever prints it or hears it does not scroll. */
const atTheLatest = 2000

/** Whether an element has come into sight, or nearly: what is far down is read after what is on top. */
export function useSeen(element: Ref<HTMLElement | null>): Readonly<Ref<boolean>> {
  const isSeen = shallowRef(false)
  let stop = () => {}
  watch(element, (now) => {
    if (!now || isSeen.value) return
    stop()
    const see = () => {
      isSeen.value = true
      stop()
    }
    const timer = setTimeout(see, atTheLatest)
    const observer = observerOf(see)
    observer?.observe(now)
    stop = () => {
      clearTimeout(timer)
      observer?.disconnect()
    }
  })
  onScopeDispose(() => stop())
  return isSeen
}

function observerOf(see: () => void): IntersectionObserver | undefined {
  if (!('IntersectionObserver' in globalThis)) return undefined
  return new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) see()
    },
    { rootMargin: '120px' },
  )
}
