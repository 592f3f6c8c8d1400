import { memoryStorage, putResource } from '@selfdata/pod'
import type { MemoryStorage } from '@selfdata/pod'
import { createSelfdataApp, memoryAuthentication, useSession, useToasts } from '@selfdata/ui'
import { acl, foaf, pim } from '@selfdata/vocab'
import App from '../App.vue'
import { routes } from '../routes.ts'

/** The whole app over a pod held in memory, as its owner sees it. */
export async function openApp(
  path: string,
  {
    signedIn = true,
    before,
    city,
  }: {
    signedIn?: boolean
    before?: (pod: MemoryStorage) => Promise<void>
    /** Answers for the city's server; there is none otherwise. */
    city?: City
  } = {},
) {
  const pod = memoryStorage()
  const { storage, webId, fetch } = pod
  await putResource(`${storage}.acl`, ownerRule(storage, webId), { fetch })
  await putResource(
    `${storage}profile/card`,
    `<${webId}> <${pim.storage}> <${storage}>; <${foaf.name}> "Alix" .`,
    { fetch },
  )
  await before?.(pod)
  window.fetch = answering(pod, city)
  const { toasts, close } = useToasts()
  for (const { id } of toasts.value) close(id)
  window.history.replaceState({}, '', path)
  const { app, router } = await createSelfdataApp({
    root: App,
    routes,
    messages: { fr: () => import('../locales/fr.json'), en: () => import('../locales/en.json') },
    authentication: memoryAuthentication(
      { webId, issuer: storage },
      { fetch: (input, init) => window.fetch(input, init) },
    ),
  })
  if (signedIn)
    await app.runWithContext(() => useSession().finish('http://app.invalid/callback.html'))
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  app.mount(root)
  await router.isReady()
  return { app, router, pod }
}

type City = (url: URL, init?: RequestInit) => Response

/** The network, as far as there is one: the pod, the territory, the city. */
function answering({ fetch }: MemoryStorage, city: City | undefined): typeof window.fetch {
  return async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, 'http://app.invalid')
    const { url } = new Request(address, init)
    if (address.pathname === '/territory.json') {
      return Response.json(city ? { cityServer: cityAddress } : {})
    }
    return city && url.startsWith(cityAddress) ? city(new URL(url), init) : fetch(url, init)
  }
}

const cityAddress = 'https://city.invalid/'

/** The rule that gives the owner of a pod everything in it. */
export function ownerRule(storage: string, webId: string): string {
  return `<#owner> a <${acl.Authorization}>; <${acl.agent}> <${webId}>; <${acl.accessTo}> <${storage}>;
    <${acl.default}> <${storage}>; <${acl.mode}> <${acl.Read}>, <${acl.Write}>, <${acl.Control}> .`
}
