import { discover } from '@selfdata/pod'
import type { PodToRead } from '@selfdata/pod'
import { computed, shallowRef } from 'vue'
import { useProfile } from '../queries/profile.ts'
import { useStorage } from '../queries/storage.ts'
import { useSession } from '../session/session.ts'

/** A pod of somebody in the household. */
export interface HouseholdPod extends PodToRead {
  readonly webId: string
}

/** Somebody whose pod is read with one's own. */
interface Member {
  readonly webId: string
  readonly storage: string
  readonly name: string
}

const listKey = 'selfdata.household'
const members = shallowRef<readonly Member[]>()

/** Who is in the household, as the person told this device: erased when they sign out. */
export function useMembers() {
  const session = useSession()
  const { storage } = useStorage()
  const { name } = useProfile()
  // Read anew each time: signing out erases it.
  members.value = kept()

  /** One's own pod first. Each has a fetch whose token goes to that pod's origin and no other. */
  const pods = computed((): HouseholdPod[] => {
    const own = { webId: session.webId ?? '', storage: storage.value ?? '', name: name.value }
    const others = (members.value ?? []).filter(({ webId }) => webId !== own.webId)
    return [own, ...others].map((member, index) => ({
      ...member,
      fetch: index === 0 ? session.fetch : session.fetchOf(member.storage),
    }))
  })

  /**
   * Adds somebody by their WebID.
   *
   * @throws {ResourceError} when their WebID document cannot be read
   * @throws {RangeError} when it names no pod
   */
  async function add(webId: string): Promise<void> {
    const { plainFetch } = session
    const profile = await discover(webId, { fetch: plainFetch, publicFetch: plainFetch })
    const [root] = profile.storages
    if (!root) throw new RangeError(`Adding <${webId}> failed: it names no pod`)
    const member = { webId, storage: root, name: profile.name ?? new URL(webId).host }
    keep([...(members.value ?? []).filter((one) => one.webId !== webId), member])
  }

  function remove(webId: string): void {
    keep((members.value ?? []).filter((one) => one.webId !== webId))
  }
  return { pods, add, remove }
}

function kept(): Member[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(listKey) ?? '[]')
    return Array.isArray(list) ? list.filter(isMember) : []
  } catch {
    return []
  }
}

function keep(list: readonly Member[]): void {
  members.value = list
  localStorage.setItem(listKey, JSON.stringify(list))
}

function isMember(value: unknown): value is Member {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['webId', 'storage', 'name'].every(
      (key) => typeof (value as Record<string, unknown>)[key] === 'string',
    )
  )
}
