import { accessByWho } from '@selfdata/access'
import type { AccessOfWho, AccessView } from '@selfdata/access'

/** Everybody but `me` who may do something in a container, with what and where. */
export function whoCan(view: AccessView, container: string, me: string | undefined): AccessOfWho[] {
  const resources = view.resources.filter(({ url }) => url.startsWith(container))
  return accessByWho({ ...view, container, resources })
    .filter(({ who }) => typeof who === 'string' || !('agent' in who) || who.agent !== me)
    .map(({ places, ...one }) => Object.assign(one, { places: places.filter(isOpen) }))
    .filter(({ places }) => places.length > 0)
}

function isOpen({ modes, membersModes }: AccessOfWho['places'][number]): boolean {
  return modes.length + membersModes.length > 0
}
