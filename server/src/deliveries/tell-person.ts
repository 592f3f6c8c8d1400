import { announce } from '../inbox/announce.ts'
import type { Service } from '../services/service-declaration.ts'
import type { Link } from '../store/schema.ts'
import type { DeliveryDependencies } from './delivery-dependencies.ts'

/**
 * Tells a person in their inbox that records wait because their pod is full. The message only
 * points to where they see their links; it says nothing of the records.
 *
 * @returns whether the inbox took it; a pod that is full may refuse that too
 */
export async function tellPerson(
  { service, link }: { service: Service; link: Link },
  { fetch, sessions, keys, publicUrl, log }: DeliveryDependencies,
): Promise<boolean> {
  const session = sessions.get(service.id)
  if (!session) return false
  const announcement = { actor: service.webId, page: `${publicUrl}/links`, summary }
  return announce(link, announcement, { fetch, signed: session.fetch, keys }).catch(
    (error: unknown) => {
      log.warn('telling a person failed', { service: service.id, error })
      return false
    },
  )
}

const summary = {
  fr: 'Votre espace est plein : des données attendent.',
  en: 'Your pod is full: data are waiting.',
}
