import { memoryStorage, putResource } from '@selfdata/pod'
import type { Fetch, MemoryStorage } from '@selfdata/pod'
import { acl, foaf, pim } from '@selfdata/vocab'
import type { SessionEnvironment } from '../session/session.ts'
import { memoryAuthentication } from '../session/memory-authentication.ts'
import { rememberedSession } from '../session/remembered-session.ts'

const flag = 'selfdata.try-out'

/** Whether this tab shows invented data. */
export function isTryOut(page: Window): boolean {
  return page.sessionStorage.getItem(flag) === 'yes'
}

/** Opens the app anew in this tab, over a pod that lives in its memory only. */
export function beginTryOut(page: Window): void {
  page.sessionStorage.setItem(flag, 'yes')
  page.location.assign('/')
}

/** Back to the app as it was; the invented data are gone. */
export function leaveTryOut(page: Window): void {
  page.sessionStorage.clear()
  page.location.assign('/')
}

/** Puts invented data into a pod. */
export type FillTryOut = (pod: MemoryStorage) => Promise<void>

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
