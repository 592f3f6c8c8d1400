import { createSelfdataApp, memoryAuthentication, useSession } from '@selfdata/ui'
import App from '../App.vue'
import { routes } from '../routes.ts'
import { openInventedServer } from '../try-out/invented-server.ts'

const cityServer = 'https://city.example/'
const intermediary = 'https://communs.example/'
const issuer = 'https://id.example/'
export const webId = `${issuer}maud#me`

/** How the city's server answers a path below `/staff/`; nothing leaves it to the invented city. */
type Answer = (path: string, init?: RequestInit) => Response | undefined

/** The whole app before the invented city, as somebody of its staff sees it. */
export async function openApp(
  path: string,
  { signedIn = true, answer, hasCity = true }: Opening = {},
) {
  const city = openInventedServer({ now: Date.now })
  const asked: string[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { href, origin, pathname } = new URL(input instanceof Request ? input.url : input)
    if (origin === new URL(issuer).origin) return emptyProfile()
    const below = pathname.replace('/staff/', '')
    asked.push(`${init?.method ?? 'GET'} ${below}`)
    return answer?.(below, init) ?? city(href, init)
  }
  window.fetch = async (input) => {
    const { href, pathname } = new URL(input instanceof Request ? input.url : input, cityServer)
    if (href.startsWith(issuer)) return emptyProfile()
    const territory = { cityServer, intermediary, apps: { home: 'https://home.example/' } }
    if (pathname === '/territory.json') return Response.json(hasCity ? territory : {})
    return new Response(null, { status: 404 })
  }
  window.history.replaceState({}, '', path)
  const { app, router } = await createSelfdataApp({
    root: App,
    routes,
    messages: { fr: () => import('../locales/fr.json'), en: () => import('../locales/en.json') },
    authentication: memoryAuthentication({ webId, issuer }, { fetch }),
  })
  if (signedIn)
    await app.runWithContext(() => useSession().finish('http://app.invalid/callback.html'))
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  app.mount(root)
  await router.isReady()
  return { app, router, asked }
}

function emptyProfile(): Response {
  return new Response('', { headers: { 'content-type': 'text/turtle' } })
}

interface Opening {
  signedIn?: boolean
  answer?: Answer
  hasCity?: boolean
}
