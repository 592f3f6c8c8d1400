import { useProfile, useSession } from '@selfdata/ui'
import { onScopeDispose } from 'vue'
import type { HandOver } from '../hand-over/hand-over.ts'

/**
 * Lets the session go to the pod that somebody opened to the person, once they have asked to look;
 * leaving the page takes that back.
 */
export function useOpenGiven() {
  const session = useSession()
  const { profile } = useProfile()
  const own = () => profile.value?.storages ?? []
  onScopeDispose(() => session.allow(own()))
  return ({ places }: HandOver): void => {
    session.allow([...own(), ...places.map(({ on }) => on)])
  }
}
