import { shallowRef, watch } from 'vue'
import { useAgents } from './agents.ts'

/** Half an address is somebody else's: so long nothing more is typed. In milliseconds. */
const pause = 500

/** What whoever an address stands for says of themselves, once the person stops typing. */
export function useTypedAgent(address: () => string | undefined) {
  const typed = shallowRef<string>()
  const { agentOf, isLoading } = useAgents(() => (typed.value ? [typed.value] : []))
  watch(
    address,
    (current, _, onCleanup) => {
      const timer = setTimeout(() => (typed.value = current), pause)
      onCleanup(() => clearTimeout(timer))
    },
    { immediate: true },
  )
  return { agentOf, looking: isLoading }
}
