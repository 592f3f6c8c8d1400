import { onMounted, onScopeDispose, ref, watch } from 'vue'
import { useRoute } from 'vue-router'
import { useSession } from './session.ts'

const pauseInMilliseconds = 700

/**
 * Brings somebody back who was signed in before: one round trip to the provider, by itself, once per
 * tab, when the page is drawn and seen, and nobody writes on it; or when asked to.
 *
 * @param byItself whether to begin without being asked; may become true later
 */
export function useSilentReturn(byItself: () => boolean) {
  const session = useSession()
  const route = useRoute()
  const isLeaving = () => session.status === 'leaving'
  const stopped = ref(!session.mayContinue() && !isLeaving())
  const failed = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined

  async function goOn(silent: boolean): Promise<void> {
    const { issuer } = session
    if (!issuer) return
    failed.value = false
    try {
      await session.signIn({ issuer, route: route.fullPath, silent })
    } catch {
      stopped.value = true
      failed.value = true
    }
  }

  function whenSeen(): void {
    // A tab in the background waits until somebody looks at it.
    if (document.visibilityState !== 'visible' || stopped.value || !byItself() || isLeaving())
      return
    clearTimeout(timer)
    // What is being written would be lost with the page: a moment later, then.
    timer = setTimeout(() => (isWriting() ? whenSeen() : void goOn(true)), pauseInMilliseconds)
  }

  function stop(): void {
    clearTimeout(timer)
    stopped.value = true
  }

  watch(byItself, whenSeen)
  // Another part of the page had begun it, and the provider did not answer.
  watch(isLeaving, (leaves) => {
    if (leaves) return
    stopped.value = true
    failed.value = true
  })
  onMounted(() => {
    whenSeen()
    document.addEventListener('visibilitychange', whenSeen)
  })
  onScopeDispose(() => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', whenSeen)
  })
  return { stopped, failed, goOn, stop }
}

function isWriting(): boolean {
  return document.activeElement?.matches('input, select, textarea') ?? false
}
