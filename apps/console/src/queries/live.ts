import { onScopeDispose } from 'vue'

/** How often something that moves is asked for, in milliseconds. */
const PERIOD = 2000
/** What rests is asked for at one in so many of these times. */
const AT_REST = 15

/**
 * Asks again and again while there is something to see: every two seconds while it moves, every
 * half minute otherwise, and not while the page is hidden.
 */
export function useLive(refetch: () => Promise<unknown>, isMoving: () => boolean): void {
  let times = 0
  let timer: ReturnType<typeof setTimeout>
  const wait = () => {
    timer = setTimeout(look, PERIOD)
  }
  const look = () => {
    times += 1
    const isDue = isMoving() || times % AT_REST === 0
    if (!isDue || document.visibilityState === 'hidden') return wait()
    // What goes wrong stands in the query itself.
    return void refetch().then(wait, wait)
  }
  wait()
  onScopeDispose(() => clearTimeout(timer))
}
