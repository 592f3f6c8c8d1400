import { discover, isInside, ResourceError } from '@selfdata/pod'
import { as } from '@selfdata/vocab'
import type { Service } from '../services/service-declaration.ts'
import type { Link } from '../store/schema.ts'
import { boundFetch } from './bound-fetch.ts'
import type { DeliveryDependencies } from './delivery-dependencies.ts'

/** Longest the profile and the inbox may take together, in milliseconds. */
const PATIENCE = 15_000

/**
 * Tells a person in their inbox that records wait because their pod is full. The message only
 * points to where they see their links; it says nothing of the records. The token goes along only
 * where the inbox lies in the pod that is linked.
 *
 * @returns whether the inbox took it; a pod that is full may refuse that too
 */
export async function tellPerson(
  { service, link }: { service: Service; link: Link },
  { fetch, sessions, publicUrl, log }: DeliveryDependencies,
): Promise<boolean> {
  const signal = AbortSignal.timeout(PATIENCE)
  try {
    const { inbox } = await discover(link.webId, { fetch, publicFetch: fetch, signal })
    const session = sessions.get(service.id)
    if (!inbox || !session) return false
    const own = isInside(link.storage, inbox)
    const send = own ? boundFetch(session.fetch, link.storage) : fetch
    const response = await send(inbox, {
      method: 'POST',
      headers: { 'content-type': 'text/turtle' },
      body: message({ actor: service.webId, page: `${publicUrl}/links` }),
      redirect: 'manual',
      signal,
    })
    await response.body?.cancel()
    if (!response.ok) throw ResourceError.from('Sending to', response, inbox)
    return true
  } catch (error) {
    log.warn('telling a person failed', { service: service.id, error })
    return false
  }
}

/** Both addresses come from our own settings. */
function message({ actor, page }: { actor: string; page: string }): string {
  return [
    `<#message> a <${as.Announce}>`,
    `<${as.actor}> <${actor}>`,
    `<${as.object}> <${page}>`,
    `<${as.summary}> "Votre espace est plein : des données attendent."@fr, "Your pod is full: data are waiting."@en .\n`,
  ].join(' ;\n  ')
}
