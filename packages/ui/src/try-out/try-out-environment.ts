import { memoryStorage, putResource } from '@selfdata/pod'
import type { Fetch, MemoryStorage } from '@selfdata/pod'
import { acl, foaf, pim } from '@selfdata/vocab'
import type { SessionEnvironment } from '../session/session.ts'
import { memoryAuthentication } from '../session/memory-authentication.ts'
import { rememberedSession } from '../session/remembered-session.ts'
import type { FillTryOut } from './try-out.ts'

/**
 * A session over a pod in memory, with an invented owner. Nothing of it leaves the page, nor
 * outlives the tab.
 */
export async function tryOutEnvironment(
  page: Window,
  { plainFetch, name, fill }: { plainFetch: Fetch; name: string; fill: FillTryOut },
): Promise<SessionEnvironment> {
  const pod = memoryStorage()
  await prepare(pod, name)
  await fill(pod)
  const { sessionStorage: tab } = page
  return {
    authentication: memoryAuthentication(
      { webId: pod.webId, issuer: pod.storage },
      { fetch: pod.fetch },
    ),
    remembered: rememberedSession({ local: tab, tab }),
    page,
    plainFetch: (input, init) => {
      const url = input instanceof Request ? input.url : String(input)
      return url.startsWith(pod.storage) ? pod.fetch(input, init) : plainFetch(input, init)
    },
    alsoAllowed: [],
  }
}

async function prepare({ storage, webId, fetch }: MemoryStorage, name: string): Promise<void> {
  const owner = `<#owner> a <${acl.Authorization}>; <${acl.agent}> <${webId}>; <${acl.accessTo}> <${storage}>;
    <${acl.default}> <${storage}>; <${acl.mode}> <${acl.Read}>, <${acl.Write}>, <${acl.Control}> .`
  const profile = `<${webId}> <${pim.storage}> <${storage}>; <${foaf.name}> ${JSON.stringify(name)} .`
  await putResource(`${storage}.acl`, owner, { fetch })
  await putResource(`${storage}profile/card`, profile, { fetch })
}
