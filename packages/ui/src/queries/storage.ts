import { computed, ref } from 'vue'
import { useSession } from '../session/session.ts'
import { useProfile } from './profile.ts'

const preferenceKey = 'selfdata.storage'
const chosen = ref<string>()

/**
 * The storage to work in: the only one, or the one the person chose on this device; `undefined`
 * until it is known, or while there is a choice to make.
 */
export function useStorage() {
  const session = useSession()
  const { profile } = useProfile()
  const storages = computed(() => profile.value?.storages ?? [])
  const storage = computed(() => {
    const wanted = chosen.value ?? localStorage.getItem(keyFor(session.webId)) ?? undefined
    const known = storages.value.find((url) => url === wanted)
    return known ?? (storages.value.length === 1 ? storages.value[0] : undefined)
  })

  function choose(url: string): void {
    chosen.value = url
    localStorage.setItem(keyFor(session.webId), url)
  }
  return { storage, storages, choose }
}

function keyFor(webId: string | undefined): string {
  return `${preferenceKey} ${webId ?? ''}`
}
